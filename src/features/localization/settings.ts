import { z } from "zod";

/** Settings of localization. */
export const localizationSettings = {
	/** How long an isolate may use cached texts before it checks whether they have changed. */
	TEXT_CHECK_SECONDS: z.coerce.number().int().min(0).max(3600).default(5),
};
