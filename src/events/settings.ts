import { z } from "zod";

/** Settings of event delivery. */
export const eventSettings = {
	/** Delay of an event's first retry. Each further retry waits twice as long as the one before. */
	EVENT_RETRY_SECONDS: z.coerce.number().int().min(0).max(600).default(5),
	/** Age at which a sent event counts as lost if it is neither delivered nor failed. All retries take less time. */
	EVENT_RESEND_SECONDS: z.coerce.number().int().min(0).max(86_400).default(600),
};
