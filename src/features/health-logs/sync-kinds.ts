import { syncKind } from "../sync/kind.ts";
import { presentHealthLog } from "./present.ts";
import type { HealthLogService } from "./service.ts";
import { healthLogs } from "./table.ts";

interface Services {
	readonly healthLogs: HealthLogService;
}

export const healthLogKinds = {
	health_log: syncKind({
		rows: { table: healthLogs, userId: healthLogs.userId },
		source: (services: Services) => services.healthLogs,
		present: presentHealthLog,
	}),
};
