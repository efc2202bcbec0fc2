import { decodeUtf8 } from "../../../core/text.ts";
import type { FeatureHandlers } from "../../../http/context.ts";
import { preferredMediaType } from "../../../http/negotiate.ts";
import { presentContents, presentTranslation } from "../present.ts";
import type { LocalizationAdministrationService } from "./service.ts";
import { readXliff, writeXliff, XLIFF } from "./xliff.ts";

export const localizationAdministrationHandlers = {
	getLocalizationCoverage: async (c) => {
		return c.json({ languages: await c.var.services.localizationAdministration.coverage() }, 200);
	},

	exportLanguage: async (c) => {
		const { localizationAdministration } = c.var.services;
		const { language, texts } = await localizationAdministration.export(
			c.req.valid("param").language,
		);
		const type = preferredMediaType(c.req.header("Accept"), ["application/json", XLIFF]);
		c.header("Content-Language", language);
		c.header("Vary", "Accept", { append: true });
		return type === XLIFF
			? c.body(writeXliff(language, texts), 200, { "Content-Type": XLIFF })
			: c.json({ language, contents: presentContents(texts.of(language).values()) }, 200);
	},

	importLanguage: async (c) => {
		const { localizationAdministration } = c.var.services;
		const { language } = c.req.valid("param");
		const file = c.req.valid("json") ?? readXliff(decodeUtf8(await c.req.arrayBuffer()), language);
		return c.json(await localizationAdministration.import(c.var, language, file), 200);
	},

	getTranslation: async (c) => {
		const row = await c.var.services.localizationAdministration.get(c.req.valid("param"));
		return c.json(presentTranslation(row), 200);
	},

	setTranslation: async (c) => {
		const { localizationAdministration } = c.var.services;
		const proposal = { ...c.req.valid("param"), ...c.req.valid("json") };
		const ifMatch = c.var.ifMatch(presentTranslation);
		const { row, isNew } = await localizationAdministration.set(c.var, proposal, ifMatch);
		return c.json(presentTranslation(row), isNew ? 201 : 200);
	},

	deleteTranslation: async (c) => {
		const { localizationAdministration } = c.var.services;
		const ifMatch = c.var.ifMatch(presentTranslation);
		await localizationAdministration.delete(c.var, c.req.valid("param"), ifMatch);
		return c.body(null, 204);
	},
} satisfies FeatureHandlers<{ localizationAdministration: LocalizationAdministrationService }>;
