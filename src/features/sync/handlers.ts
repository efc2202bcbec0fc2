import type { FeatureHandlers } from "../../http/context.ts";
import { presentChange } from "./present.ts";
import type { SyncService } from "./service.ts";

export const syncHandlers = {
	syncChanges: async (c) => {
		const { actor, services } = c.var;
		const page = await services.sync.changes(actor, c.req.valid("query"));
		return c.json({ ...page, changes: page.changes.map(presentChange) }, 200);
	},
} satisfies FeatureHandlers<{ sync: SyncService }>;
