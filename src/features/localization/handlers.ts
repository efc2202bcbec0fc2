import type { FeatureHandlers } from "../../http/context.ts";
import { presentLanguage, presentLocalization } from "./present.ts";
import type { LocalizationService } from "./service.ts";

export const localizationHandlers = {
	listLanguages: async (c) => {
		const { localization } = c.var.services;
		const { rows, nextCursor } = await localization.languages(c.req.valid("query"));
		return c.json({ data: rows.map(presentLanguage), nextCursor }, 200);
	},

	getLocalization: async (c) => {
		const { localization } = c.var.services;
		const { prefix } = c.req.valid("query");
		const found = await localization.localization(c.req.valid("param").language, prefix);
		c.header("Content-Language", found.language);
		return c.json(presentLocalization(found), 200);
	},
} satisfies FeatureHandlers<{ localization: LocalizationService }>;
