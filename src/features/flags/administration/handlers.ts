import type { FeatureHandlers } from "../../../http/context.ts";
import { presentFeatureFlag, presentFlagOverride } from "./present.ts";
import type { FlagAdministrationService } from "./service.ts";

export const flagAdministrationHandlers = {
	listFeatureFlags: async (c) => {
		const { flagAdministration } = c.var.services;
		const { rows, nextCursor } = await flagAdministration.list(c.req.valid("query"));
		return c.json({ data: rows.map(presentFeatureFlag), nextCursor }, 200);
	},

	createFeatureFlag: async (c) => {
		const { commitKey, services } = c.var;
		const flag = await services.flagAdministration.create(c.var, c.req.valid("json"), commitKey);
		return c.json(presentFeatureFlag(flag), 201, { Location: `${c.req.path}/${flag.key}` });
	},

	getFeatureFlag: async (c) => {
		const flag = await c.var.services.flagAdministration.get(c.req.valid("param").flagKey);
		return c.json(presentFeatureFlag(flag), 200);
	},

	updateFeatureFlag: async (c) => {
		const { flagAdministration } = c.var.services;
		const { flagKey } = c.req.valid("param");
		const ifMatch = c.var.ifMatch(presentFeatureFlag);
		const flag = await flagAdministration.update(c.var, flagKey, c.req.valid("json"), ifMatch);
		return c.json(presentFeatureFlag(flag), 200);
	},

	deleteFeatureFlag: async (c) => {
		const { flagKey } = c.req.valid("param");
		const ifMatch = c.var.ifMatch(presentFeatureFlag);
		await c.var.services.flagAdministration.delete(c.var, flagKey, ifMatch);
		return c.body(null, 204);
	},

	listFlagOverrides: async (c) => {
		const { flagAdministration } = c.var.services;
		const { flagKey } = c.req.valid("param");
		const { rows, nextCursor } = await flagAdministration.listOverrides(
			flagKey,
			c.req.valid("query"),
		);
		return c.json({ data: rows.map(presentFlagOverride), nextCursor }, 200);
	},

	getFlagOverride: async (c) => {
		const override = await c.var.services.flagAdministration.getOverride(c.req.valid("param"));
		return c.json(presentFlagOverride(override), 200);
	},

	setFlagOverride: async (c) => {
		const { flagAdministration } = c.var.services;
		const key = c.req.valid("param");
		const ifMatch = c.var.ifMatch(presentFlagOverride);
		const set = await flagAdministration.setOverride(c.var, key, c.req.valid("json"), ifMatch);
		return c.json(presentFlagOverride(set.row), set.created ? 201 : 200);
	},

	deleteFlagOverride: async (c) => {
		const ifMatch = c.var.ifMatch(presentFlagOverride);
		await c.var.services.flagAdministration.deleteOverride(c.var, c.req.valid("param"), ifMatch);
		return c.body(null, 204);
	},
} satisfies FeatureHandlers<{ flagAdministration: FlagAdministrationService }>;
