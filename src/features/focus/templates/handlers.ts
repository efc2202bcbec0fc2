import type { FeatureHandlers } from "../../../http/context.ts";
import { presentFocusTemplate } from "./present.ts";
import type { FocusTemplateService } from "./service.ts";

export const focusTemplateHandlers = {
	listFocusTemplates: async (c) => {
		const { actor, services } = c.var;
		const { rows, nextCursor } = await services.focus.templates.list(actor, c.req.valid("query"));
		return c.json({ data: rows.map(presentFocusTemplate), nextCursor }, 200);
	},

	createFocusTemplate: async (c) => {
		const { actor, commitKey, services } = c.var;
		const template = await services.focus.templates.create(actor, c.req.valid("json"), commitKey);
		const Location = `${c.req.path}/${template.id}`;
		return c.json(presentFocusTemplate(template), 201, { Location });
	},

	getFocusTemplate: async (c) => {
		const { templateKey } = c.req.valid("param");
		const template = await c.var.services.focus.templates.get(c.var.actor, templateKey);
		return c.json(presentFocusTemplate(template), 200);
	},

	updateFocusTemplate: async (c) => {
		const { actor, services } = c.var;
		const { templateKey } = c.req.valid("param");
		const ifMatch = c.var.ifMatch(presentFocusTemplate);
		const changes = c.req.valid("json");
		const template = await services.focus.templates.update(actor, templateKey, changes, ifMatch);
		return c.json(presentFocusTemplate(template), 200);
	},

	deleteFocusTemplate: async (c) => {
		const { actor, services } = c.var;
		const ifMatch = c.var.ifMatch(presentFocusTemplate);
		await services.focus.templates.delete(actor, c.req.valid("param").templateKey, ifMatch);
		return c.body(null, 204);
	},
} satisfies FeatureHandlers<{ focus: { templates: FocusTemplateService } }>;
