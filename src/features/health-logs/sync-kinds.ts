import { syncKind } from "../sync/kind.ts";
import { presentHealthLog } from "./present.ts";
import type { HealthLogService } from "./service.ts";

export function healthLogKinds(healthLogs: HealthLogService) {
	return { health_log: syncKind(healthLogs, presentHealthLog) };
}
