import { accepts } from "hono/accepts";
import { decodeUtf8 } from "../../core/text.ts";
import type { AppHandlers } from "../../http/context.ts";
import {
	presentContents,
	presentLanguage,
	presentLocalization,
	presentTranslation,
} from "./present.ts";
import { readXliff, writeXliff, XLIFF } from "./xliff.ts";

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

	getLocalizationCoverage: async (c) => {
		return c.json({ languages: await c.var.services.localization.coverage() }, 200);
	},

	exportLanguage: async (c) => {
		const { localization } = c.var.services;
		const { language, texts } = await localization.export(c.req.valid("param").language);
		const supports = ["application/json", XLIFF];
		const type = accepts(c, { header: "Accept", supports, default: "application/json" });
		c.header("Content-Language", language);
		c.header("Vary", "Accept", { append: true });
		return type === XLIFF
			? c.body(writeXliff(language, texts), 200, { "Content-Type": XLIFF })
			: c.json({ language, contents: presentContents(texts.of(language).values()) }, 200);
	},

	importLanguage: async (c) => {
		const { localization } = c.var.services;
		const { language } = c.req.valid("param");
		const file = c.req.valid("json") ?? readXliff(decodeUtf8(await c.req.arrayBuffer()), language);
		return c.json(await localization.import(c.var, language, file), 200);
	},

	getTranslation: async (c) => {
		const row = await c.var.services.localization.get(c.req.valid("param"));
		return c.json(presentTranslation(row), 200);
	},

	setTranslation: async (c) => {
		const { localization } = c.var.services;
		const proposal = { ...c.req.valid("param"), ...c.req.valid("json") };
		const ifMatch = c.var.ifMatch(presentTranslation);
		const { row, isNew } = await localization.set(c.var, proposal, ifMatch);
		return c.json(presentTranslation(row), isNew ? 201 : 200);
	},

	deleteTranslation: async (c) => {
		const { localization } = c.var.services;
		const ifMatch = c.var.ifMatch(presentTranslation);
		await localization.delete(c.var, c.req.valid("param"), ifMatch);
		return c.body(null, 204);
	},
} satisfies Partial<AppHandlers>;
