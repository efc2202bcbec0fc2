import type { FeatureHandlers } from "../../../http/context.ts";
import { presentFocusDistraction } from "./present.ts";
import type { FocusDistractionService } from "./service.ts";

export const focusDistractionHandlers = {
	listFocusDistractions: async (c) => {
		const { actor, services } = c.var;
		const { focusSessionId } = c.req.valid("param");
		const page = await services.focus.distractions.list(
			actor,
			focusSessionId,
			c.req.valid("query"),
		);
		const { rows, nextCursor } = page;
		return c.json({ data: rows.map(presentFocusDistraction), nextCursor }, 200);
	},

	recordFocusDistraction: async (c) => {
		const { actor, commitKey, services } = c.var;
		const { focusSessionId } = c.req.valid("param");
		const input = c.req.valid("json");
		const row = await services.focus.distractions.record(actor, focusSessionId, input, commitKey);
		return c.json(presentFocusDistraction(row), 201);
	},
} satisfies FeatureHandlers<{ focus: { distractions: FocusDistractionService } }>;
