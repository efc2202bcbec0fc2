import type { Platform } from "../../platform.ts";
import type { Backlog } from "../../ports/metrics.ts";
import { SystemService } from "./service.ts";
import { SystemStore } from "./store.ts";

export { systemHandlers } from "./handlers.ts";

export function createSystem(
	{ config, databases, clock, meter, documents, rateLimits }: Platform,
	{ backlog }: { readonly backlog: Backlog },
): SystemService {
	return new SystemService({
		store: new SystemStore(databases.central),
		clock,
		measurements: meter,
		backlog,
		maintenance: { active: config.MAINTENANCE_MODE, ...config.MAINTENANCE_WINDOW },
		others: [
			{ name: "documents", essential: false, check: () => documents.ping() },
			{ name: "rateLimiter", essential: false, check: () => rateLimits.ping() },
			{ name: "metrics", essential: false, check: () => meter.lastMinutes(0) },
		],
	});
}
