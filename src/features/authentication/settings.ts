import { z } from "zod";

/** Settings of sessions. */
export const authenticationSettings = {
	/** How long an isolate may use the cached state of a session and its account. */
	ACCESS_CHECK_SECONDS: z.coerce.number().int().min(0).max(60).default(30),
};
