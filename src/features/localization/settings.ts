import { z } from "zod";

/** Settings of texts. */
export const localizationSettings = {
	/** How long an isolate may show texts before it asks whether they have changed. */
	TEXT_CHECK_SECONDS: z.coerce.number().int().min(0).max(3600).default(5),
};
