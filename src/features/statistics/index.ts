import type { Platform } from "../../platform.ts";
import type { UserAdministrationService } from "../users/administration/service.ts";
import { StatisticsService } from "./service.ts";
import { StatisticsStore } from "./store.ts";

export { statisticsHandlers } from "./handlers.ts";
export { statisticsSubscriber } from "./subscribers.ts";

export function createStatistics(
	{ databases, metrics, clock }: Platform,
	uses: { readonly userAdministration: UserAdministrationService },
): StatisticsService {
	const store = new StatisticsStore(databases.central);
	return new StatisticsService({ store, metrics, clock, ...uses });
}
