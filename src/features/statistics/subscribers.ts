import type { Subscriber } from "../../events/subscriber.ts";
import { type CountedType, METRICS } from "./rules.ts";
import type { StatisticsService } from "./service.ts";

export function statisticsSubscriber(statistics: StatisticsService): Subscriber<CountedType> {
	return {
		name: "statistics",
		types: Object.keys(METRICS) as CountedType[],
		handle: (event, receipt) => statistics.count(event, receipt),
	};
}
