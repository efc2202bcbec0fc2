import type { DayBounds } from "../../time/buckets.ts";
import type { HealthLogType } from "./table.ts";
import { healthTypes } from "./types.ts";

/** The figures of one source for one quantity on one day. */
export interface DailyFigure {
	readonly day: string;
	/** Empty if the source is unknown. The same applies to the device. */
	readonly app: string;
	readonly device: string;
	/** Number of logs, with or without the quantity. */
	readonly logs: number;
	/** Number of values. If it is 0, all of the following are null. */
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
 * Combines the days of each bucket.
 * @param daily for each quantity of the type, in the order of the document, the figures of each source and day. A
 * type without quantities has one list, which counts the logs.
 */
export function sumUp(
	type: HealthLogType,
	buckets: readonly (readonly DayBounds[])[],
	daily: readonly (readonly DailyFigure[])[],
): Bucket[] {
	const byDay = daily.map((figures) => Map.groupBy(figures, ({ day }) => day));
	return buckets.map((days) => {
		const figuresOfBucket = byDay.map((figures) =>
			days.flatMap(({ day }) => figures.get(day) ?? []),
		);
		return bucketOf(type, days, figuresOfBucket);
	});
}

/** @param figuresOfBucket for each quantity, the figures of these days */
function bucketOf(
	type: HealthLogType,
	days: readonly DayBounds[],
	figuresOfBucket: readonly DailyFigure[][],
): Bucket {
	const { quantities } = healthTypes[type];
	const combined = (select: (quantity: Quantity, index: number) => readonly DailyFigure[]) =>
		quantities.flatMap((quantity, index) => combine(quantity, select(quantity, index)));
	const [logs = []] = figuresOfBucket;
	const bySource = figuresOfBucket.map((figures) => Map.groupBy(figures, nameOf));
	return {
		days,
		count: countLogs(logs),
		figures: combined((quantity, index) => bestOfDays(figuresOfBucket[index] ?? [], quantity)),
		sources: [...Map.groupBy(logs.toSorted(byName), nameOf)].map(([name, source]) => ({
			app: source[0]?.app ?? "",
			device: source[0]?.device ?? "",
			count: countLogs(source),
			figures: combined((_, index) => bySource[index]?.get(name) ?? []),
		})),
	};
}

/** Selects one source for each day, because two devices may count the same steps. */
function bestOfDays(figures: readonly DailyFigure[], { aggregation }: Quantity): DailyFigure[] {
	const weight = (figure: DailyFigure) =>
		aggregation === "sum" ? (figure.sum ?? Number.NEGATIVE_INFINITY) : figure.count;
	return [...Map.groupBy(figures, ({ day }) => day).values()].map((sources) =>
		sources
			.toSorted(byName)
			.reduce((best, source) => (weight(source) > weight(best) ? source : best)),
	);
}

/** Combines the figures of several days into one; none if no log has the quantity. */
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
