import type { FeatureHandlers } from "../../http/context.ts";
import { presentHealthLog, presentSummary, presentTypes } from "./present.ts";
import type { HealthLogService } from "./service.ts";

export const healthLogHandlers = {
	listHealthLogs: async (c) => {
		const { actor, services } = c.var;
		const { rows, nextCursor } = await services.healthLogs.list(actor, c.req.valid("query"));
		return c.json({ data: rows.map(presentHealthLog), nextCursor }, 200);
	},

	createHealthLog: async (c) => {
		const { actor, commitKey, services } = c.var;
		const { log, isNew } = await services.healthLogs.create(actor, c.req.valid("json"), commitKey);
		const body = presentHealthLog(log);
		return isNew ? c.json(body, 201, { Location: `${c.req.path}/${log.id}` }) : c.json(body, 200);
	},

	getHealthLog: async (c) => {
		const { actor, services } = c.var;
		const log = await services.healthLogs.get(actor, c.req.valid("param").healthLogId);
		return c.json(presentHealthLog(log), 200);
	},

	updateHealthLog: async (c) => {
		const { actor, services } = c.var;
		const { healthLogId } = c.req.valid("param");
		const ifMatch = c.var.ifMatch(presentHealthLog);
		const log = await services.healthLogs.update(actor, healthLogId, c.req.valid("json"), ifMatch);
		return c.json(presentHealthLog(log), 200);
	},

	deleteHealthLog: async (c) => {
		const { actor, services } = c.var;
		const ifMatch = c.var.ifMatch(presentHealthLog);
		await services.healthLogs.delete(actor, c.req.valid("param").healthLogId, ifMatch);
		return c.body(null, 204);
	},

	createHealthLogBatch: async (c) => {
		const { actor, services } = c.var;
		const results = await services.healthLogs.createBatch(actor, c.req.valid("json").logs);
		return c.json({ results }, 200);
	},

	getHealthSummary: async (c) => {
		const { actor, services } = c.var;
		const summary = await services.healthLogs.summarize(actor, c.req.valid("query"));
		return c.json(presentSummary(summary), 200);
	},

	getHealthTypes: (c) => c.json(presentTypes(), 200),
} satisfies FeatureHandlers<{ healthLogs: HealthLogService }>;
