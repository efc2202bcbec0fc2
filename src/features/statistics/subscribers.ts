import type { Subscriber } from "../../events/subscriber.ts";
import { COUNTED_TYPES, type CountedType } from "./rules.ts";
import type { StatisticsService } from "./service.ts";

export function statisticsSubscriber(statistics: StatisticsService): Subscriber<CountedType> {
	return {
		name: "statistics",
		types: COUNTED_TYPES,
		handle: (event, receipt) => statistics.count(event, receipt),
	};
}
