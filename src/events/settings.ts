import { z } from "zod";

/** Settings of the delivery of events. */
export const eventSettings = {
	/** How long after its first failure an event is tried again; each further attempt waits twice as long. */
	EVENT_RETRY_SECONDS: z.coerce.number().int().min(0).max(600).default(5),
	/** When an event that was sent but neither delivered nor given up counts as lost: after all retries. */
	EVENT_RESEND_SECONDS: z.coerce.number().int().min(0).max(86_400).default(600),
};
