import type { z } from "zod";
import type * as schemas from "../../generated/schemas.ts";
import { BUSINESS_METRICS, type BusinessMetric } from "../../ports/business-metrics.ts";
import { type DayRange, daysIn } from "../../time/range.ts";
import type { AccountTotals } from "../users/administration/service.ts";
import type { DailyStatistic } from "./table.ts";

type Statistics = z.infer<typeof schemas.Statistics>;
type Day = Statistics["days"][number];

interface Found {
	readonly range: DayRange;
	readonly counts: readonly DailyStatistic[];
	readonly totals: AccountTotals;
}

export function presentStatistics({ range, counts, totals }: Found): Statistics {
	const { enabled, disabled, active } = totals;
	const found = new Map(counts.map(({ day, metric, count }) => [`${day} ${metric}`, count]));
	return {
		...range,
		totals: { users: enabled + disabled, disabledUsers: disabled, activeUsers: active },
		days: daysIn(range).map((day) =>
			presentDay(day, (metric) => found.get(`${day} ${metric}`) ?? 0),
		),
	};
}

/** @param count returns the count of a metric on that day */
function presentDay(day: string, count: (metric: BusinessMetric) => number): Day {
	const counts = Object.entries(BUSINESS_METRICS).map(([name, metric]) => [name, count(metric)]);
	return { day, ...(Object.fromEntries(counts) as Omit<Day, "day">) };
}
