import type { DayBounds } from "../../time/buckets.ts";
import type { HealthLogType } from "./table.ts";
import { healthTypes } from "./types.ts";

/** What one source says of one quantity on one day. */
export interface DailyFigure {
	readonly day: string;
	/** Empty where nobody said; so is the device. */
	readonly app: string;
	readonly device: string;
	/** How many logs there are, whether they state the quantity or not. */
	readonly logs: number;
	/** How many values; without any, all of the following are null. */
	readonly count: number;
	readonly sum: number | null;
	readonly minimum: number | null;
	readonly maximum: number | null;
	readonly latest: number | null;
	readonly latestAt: string | null;
}

export interface Figure {
	readonly quantity: string;
	readonly unit: string;
	readonly count: number;
	readonly sum: number | null;
	readonly average: number | null;
	readonly minimum: number | null;
	readonly maximum: number | null;
	readonly latest: number | null;
	readonly latestAt: string | null;
}

export interface SourceSummary {
	readonly app: string;
	readonly device: string;
	readonly count: number;
	readonly figures: readonly Figure[];
}

export interface Bucket {
	readonly days: readonly DayBounds[];
	readonly count: number;
	readonly figures: readonly Figure[];
	readonly sources: readonly SourceSummary[];
}

type Quantity = (typeof healthTypes)[HealthLogType]["quantities"][number];

/**
 * Puts the days of each bucket together.
 * @param daily for each quantity of the type, in the document's order, what each source says on each day; for
 * a type without quantities one list, which counts the logs
 */
export function sumUp(
	type: HealthLogType,
	buckets: readonly (readonly DayBounds[])[],
	daily: readonly (readonly DailyFigure[])[],
): Bucket[] {
	const byDay = daily.map((figures) => Map.groupBy(figures, ({ day }) => day));
	return buckets.map((days) => {
		const own = byDay.map((figures) => days.flatMap(({ day }) => figures.get(day) ?? []));
		return bucketOf(type, days, own);
	});
}

/** @param own of each quantity, the figures of these days */
function bucketOf(
	type: HealthLogType,
	days: readonly DayBounds[],
	own: readonly DailyFigure[][],
): Bucket {
	const { quantities } = healthTypes[type];
	const combined = (select: (quantity: Quantity, index: number) => readonly DailyFigure[]) =>
		quantities.flatMap((quantity, index) => combine(quantity, select(quantity, index)));
	const [logs = []] = own;
	const bySource = own.map((figures) => Map.groupBy(figures, nameOf));
	return {
		days,
		count: countLogs(logs),
		figures: combined((quantity, index) => speakingForDays(own[index] ?? [], quantity)),
		sources: [...Map.groupBy(logs.toSorted(byName), nameOf)].map(([name, source]) => ({
			app: source[0]?.app ?? "",
			device: source[0]?.device ?? "",
			count: countLogs(source),
			figures: combined((_, index) => bySource[index]?.get(name) ?? []),
		})),
	};
}

/** Of each day, the one source that counts: two devices that count the same steps are not added together. */
function speakingForDays(
	figures: readonly DailyFigure[],
	{ aggregation }: Quantity,
): DailyFigure[] {
	const weight = (figure: DailyFigure) =>
		aggregation === "sum" ? (figure.sum ?? Number.NEGATIVE_INFINITY) : figure.count;
	return [...Map.groupBy(figures, ({ day }) => day).values()].map((sources) =>
		sources
			.toSorted(byName)
			.reduce((best, source) => (weight(source) > weight(best) ? source : best)),
	);
}

/** One figure of several days; none where nobody stated the quantity. */
function combine({ name, unit, aggregation }: Quantity, daily: readonly DailyFigure[]): Figure[] {
	const stated = daily.filter(({ count }) => count > 0);
	if (stated.length === 0) return [];
	const count = stated.reduce((total, figure) => total + figure.count, 0);
	const sum = stated.reduce((total, figure) => total + (figure.sum ?? 0), 0);
	const nothing = { average: null, minimum: null, maximum: null, latest: null, latestAt: null };
	if (aggregation === "sum") return [{ quantity: name, unit, count, sum, ...nothing }];
	const { latest = null, latestAt = null } =
		stated.toSorted((one, other) => compare(one.latestAt ?? "", other.latestAt ?? "")).at(-1) ?? {};
	return [
		{
			quantity: name,
			unit,
			count,
			sum: null,
			average: sum / count,
			minimum: Math.min(...stated.map(({ minimum }) => minimum ?? Number.POSITIVE_INFINITY)),
			maximum: Math.max(...stated.map(({ maximum }) => maximum ?? Number.NEGATIVE_INFINITY)),
			latest,
			latestAt,
		},
	];
}

function countLogs(figures: readonly DailyFigure[]): number {
	return figures.reduce((total, { logs }) => total + logs, 0);
}

type Named = Pick<DailyFigure, "app" | "device">;

function nameOf({ app, device }: Named): string {
	return JSON.stringify([app, device]);
}

function byName(one: Named, other: Named): number {
	return compare(one.app, other.app) || compare(one.device, other.device);
}

function compare(one: string, other: string): number {
	return one < other ? -1 : Number(one > other);
}
