import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, test } from "vitest";
import type { HealthLogCreate, HealthLogType, HealthSummary } from "../../../sdk/src/index.ts";
import { SEED } from "../../harness/samples.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf, type TestUser } from "../../harness.ts";
import { EVERY_TYPE, minimal } from "./logs.ts";

type Query = Parameters<TestUser["client"]["healthLogs"]["getSummary"]>[0];

interface Source {
	readonly app?: string;
	readonly device?: string;
}

function steps(count: number, recordedAt: string, source: Source = {}): HealthLogCreate {
	return { type: "steps", value: { count }, recordedAt, source };
}

function heart(beatsPerMinute: number, recordedAt: string, source: Source = {}): HealthLogCreate {
	return { type: "heart_rate", value: { beatsPerMinute }, recordedAt, source };
}

/** The summary of logs that a new user has. */
async function summaryOf(
	logs: HealthLogCreate[],
	query: Query,
	profile: { timeZone?: string; dayStart?: string } = {},
): Promise<HealthSummary> {
	const user = await harness.user();
	if (Object.keys(profile).length > 0) await user.client.users.update(profile);
	if (logs.length > 0) await user.client.healthLogs.createBatch({ logs });
	return user.client.healthLogs.getSummary(query);
}

const sums = ({ buckets }: HealthSummary) =>
	buckets.map(({ from, figures }) => [from, figures[0]?.sum ?? null]);

describe("200", () => {
	test("day by day, with the days on which nothing was logged", async () => {
		const summary = await summaryOf(
			[
				steps(10, "2026-11-20T08:00:00Z"),
				steps(5, "2026-11-20T21:00:00Z"),
				steps(0, "2026-11-22T08:00:00Z"),
			],
			{ type: "steps", from: "2026-11-20", to: "2026-11-22" },
		);
		expect(summary).toMatchObject({
			type: "steps",
			from: "2026-11-20",
			to: "2026-11-22",
			granularity: "day",
			timeZone: "UTC",
			dayStart: "00:00",
		});
		expect(sums(summary)).toEqual([
			["2026-11-20", 15],
			["2026-11-21", null],
			["2026-11-22", 0],
		]);
		expect(summary.buckets.map(({ count }) => count)).toEqual([2, 0, 1]);
	});

	test("what is not added up has an average, bounds and the latest", async () => {
		const summary = await summaryOf(
			[
				heart(60, "2026-11-20T08:00:00Z"),
				heart(90, "2026-11-20T12:00:00Z"),
				heart(66, "2026-11-20T09:00:00Z"),
			],
			{ type: "heart_rate", from: "2026-11-20", to: "2026-11-20" },
		);
		expect(summary.buckets[0]?.figures).toEqual([
			{
				quantity: "beatsPerMinute",
				unit: "/min",
				count: 3,
				sum: null,
				average: 72,
				minimum: 60,
				maximum: 90,
				latest: 90,
				latestAt: "2026-11-20T12:00:00.000Z",
			},
		]);
	});

	test("two devices are not added together; on each day the one that counted most counts", async () => {
		const [watch, phone] = [
			{ app: "health", device: "watch" },
			{ app: "health", device: "phone" },
		];
		const logs = [
			steps(800, "2026-11-16T08:00:00Z", watch),
			steps(300, "2026-11-16T09:00:00Z", watch),
			steps(1000, "2026-11-16T08:00:00Z", phone),
			steps(500, "2026-11-17T08:00:00Z", phone),
		];
		const days = await summaryOf(logs, { type: "steps", from: "2026-11-16", to: "2026-11-17" });
		expect(sums(days)).toEqual([
			["2026-11-16", 1100],
			["2026-11-17", 500],
		]);
		const range = { from: "2026-11-16", to: "2026-11-22" };
		const { buckets } = await summaryOf(logs, { type: "steps", ...range, granularity: "week" });
		expect(buckets).toMatchObject([
			{
				...range,
				count: 4,
				figures: [{ sum: 1600, count: 3 }],
				sources: [
					{ app: "health", device: "phone", count: 2, figures: [{ sum: 1500 }] },
					{ app: "health", device: "watch", count: 2, figures: [{ sum: 1100 }] },
				],
			},
		]);
	});

	test("of what is not added up, the source with the most values counts, of equals the first by name", async () => {
		const at = (hour: number) => `2026-11-16T0${hour}:00:00Z`;
		const logs = [
			heart(50, at(1), { app: "b" }),
			heart(60, at(2), { app: "b" }),
			heart(200, at(3), { app: "a" }),
		];
		const query = { type: "heart_rate", from: "2026-11-16", to: "2026-11-16" } as const;
		const most = await summaryOf(logs, query);
		expect(most.buckets[0]?.figures).toMatchObject([{ average: 55, count: 2, latest: 60 }]);
		const equal = await summaryOf([...logs, heart(190, at(4), { app: "a" })], query);
		expect(equal.buckets[0]?.figures).toMatchObject([{ average: 195, count: 2, latest: 190 }]);
	});

	test("what no log states has no figure; a type without quantities is counted", async () => {
		const day = { from: "2026-11-22", to: "2026-11-22" };
		const meal = await summaryOf(
			[
				{ type: "meal", value: { kind: "lunch", fatGrams: 0 }, recordedAt: "2026-11-22T10:00:00Z" },
				{ type: "meal", value: { kind: "snack" }, recordedAt: "2026-11-22T11:00:00Z" },
			],
			{ type: "meal", ...day },
		);
		expect(meal.buckets).toMatchObject([
			{ count: 2, figures: [{ quantity: "fatGrams", sum: 0, count: 1 }] },
		]);
		const pills = await summaryOf([minimal("medication")], { type: "medication", ...day });
		expect(pills.buckets).toMatchObject([{ count: 1, figures: [], sources: [{ count: 1 }] }]);
	});

	test("the time asleep is the sleep, or its stages that are none awake", async () => {
		const span = { startAt: "2026-11-21T22:00:00Z", endAt: "2026-11-22T06:00:00Z" };
		const stages = [
			{ stage: "light" as const, startAt: "2026-11-21T22:00:00Z", endAt: "2026-11-22T00:00:00Z" },
			{ stage: "awake" as const, startAt: "2026-11-22T00:00:00Z", endAt: "2026-11-22T01:00:00Z" },
			{ stage: "rem" as const, startAt: "2026-11-22T01:00:00Z", endAt: "2026-11-22T02:00:00Z" },
		];
		const day = { type: "sleep", from: "2026-11-22", to: "2026-11-22" } as const;
		const recordedAt = span.endAt;
		const plain = await summaryOf([{ type: "sleep", value: span, recordedAt }], day);
		expect(sums(plain)).toEqual([["2026-11-22", 8 * 3600]]);
		const value = { ...span, stages };
		const staged = await summaryOf([{ type: "sleep", value, recordedAt }], day);
		expect(sums(staged)).toEqual([["2026-11-22", 3 * 3600]]);
	});

	test("weeks begin on Monday, and buckets end with the days that were asked for", async () => {
		const range = { type: "steps", from: "2026-10-28", to: "2026-11-10" } as const;
		const spans = ({ buckets }: HealthSummary) => buckets.map(({ from, to }) => [from, to]);
		expect(spans(await summaryOf([], { ...range, granularity: "week" }))).toEqual([
			["2026-10-28", "2026-11-01"],
			["2026-11-02", "2026-11-08"],
			["2026-11-09", "2026-11-10"],
		]);
		expect(spans(await summaryOf([], { ...range, granularity: "month" }))).toEqual([
			["2026-10-28", "2026-10-31"],
			["2026-11-01", "2026-11-10"],
		]);
	});

	test("without days, the last thirty of the user", async () => {
		const { buckets, to } = await summaryOf([], { type: "steps" }, { timeZone: "Pacific/Apia" });
		expect(buckets).toHaveLength(30);
		const today = Temporal.Now.plainDateISO("Pacific/Apia").toString();
		const yesterday = Temporal.Now.plainDateISO("Pacific/Apia").subtract({ days: 1 }).toString();
		expect([today, yesterday]).toContain(to);
	});

	test.each(EVERY_TYPE)("of %s", async (type) => {
		const summary = await summaryOf([minimal(type)], {
			type,
			from: "2026-11-22",
			to: "2026-11-22",
		});
		expect(summary.buckets[0]?.count).toBe(1);
	});
});

describe("days are the user's", () => {
	const bounds = (summary: HealthSummary) =>
		summary.buckets.map(({ startsAt, endsAt }) => [startsAt, endsAt]);

	test.each([
		["Europe/Berlin", "2026-03-29", "2026-03-28T23:00:00.000Z", "2026-03-29T22:00:00.000Z"],
		["Europe/Berlin", "2026-10-25", "2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z"],
		["America/New_York", "2026-03-08", "2026-03-08T05:00:00.000Z", "2026-03-09T04:00:00.000Z"],
		["America/New_York", "2026-11-01", "2026-11-01T04:00:00.000Z", "2026-11-02T05:00:00.000Z"],
		["Asia/Kolkata", "2026-03-29", "2026-03-28T18:30:00.000Z", "2026-03-29T18:30:00.000Z"],
		["Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00.000Z", "2011-12-30T10:00:00.000Z"],
		["Pacific/Apia", "2011-12-31", "2011-12-30T10:00:00.000Z", "2011-12-31T10:00:00.000Z"],
	])("%s on %s", async (timeZone, day, startsAt, endsAt) => {
		const before = new Date(Date.parse(startsAt) - 1).toISOString();
		const last = new Date(Date.parse(endsAt) - 1).toISOString();
		const logs = [steps(1, before), steps(10, startsAt), steps(100, last), steps(1000, endsAt)];
		const query = { type: "steps", from: day, to: day } as const;
		const summary = await summaryOf(logs, query, { timeZone });
		expect(bounds(summary)).toEqual([[startsAt, endsAt]]);
		expect(sums(summary)).toEqual([[day, startsAt === endsAt ? null : 110]]);
		expect(bounds(await summaryOf(logs, { ...query, timeZone }))).toEqual([[startsAt, endsAt]]);
	});

	test("and begin when they do for the user", async () => {
		const logs = [steps(1, "2026-11-22T02:59:59.999Z"), steps(10, "2026-11-22T03:00:00Z")];
		const query = { type: "steps", from: "2026-11-21", to: "2026-11-22" } as const;
		const profile = { timeZone: "Europe/Berlin", dayStart: "04:00" };
		expect(sums(await summaryOf(logs, query, profile))).toEqual([
			["2026-11-21", 1],
			["2026-11-22", 10],
		]);
	});
});

describe("a summary is what its logs say, whatever they are", () => {
	const zones = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Apia"] as const;
	/** Around the days on which clocks of these zones change. */
	const changes = ["2011-12-30", "2026-03-29", "2026-11-01"];
	const source = fc.record({
		app: fc.constantFrom("a", "b"),
		device: fc.constantFrom("x", "y"),
	});
	const reading = fc.record({
		count: fc.nat(1000),
		minutes: fc.integer({ min: -3000, max: 3000 }),
		source,
	});

	test.each(["steps", "heart_rate"] as const)("%s", async (type) => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...zones),
				fc.constantFrom(...changes),
				fc.constantFrom("00:00", "02:30", "04:00", "23:45"),
				fc.constantFrom("day", "week", "month"),
				fc.array(reading, { minLength: 1, maxLength: 40 }),
				async (timeZone, change, dayStart, granularity, readings) => {
					const logs = readings.map(({ count, minutes, source }) => ({
						amount: type === "steps" ? count : 20 + (count % 280),
						at: new Date(Date.parse(change) + minutes * 60_000),
						source: `${source.app} ${source.device}`,
						app: source.app,
						device: source.device,
					}));
					const sent = logs.map(({ amount, at, app, device }) =>
						(type === "steps" ? steps : heart)(amount, at.toISOString(), { app, device }),
					);
					const from = Temporal.PlainDate.from(change).subtract({ days: 4 }).toString();
					const to = Temporal.PlainDate.from(change).add({ days: 4 }).toString();
					const query = { type, from, to, granularity } as const;
					const summary = await summaryOf(sent, query, { timeZone, dayStart });
					expect(summary.buckets.flatMap(shown)).toEqual(
						model(type, logs, { timeZone, dayStart, granularity }),
					);
				},
			),
			{ seed: SEED, numRuns: 15 },
		);
	});

	interface Log {
		readonly amount: number;
		readonly at: Date;
		readonly source: string;
	}

	function shown({ from, count, figures }: HealthSummary["buckets"][0]) {
		const [figure] = figures;
		if (figure === undefined) return [];
		const { sum, average, minimum, maximum } = figure;
		const rounded = average === null ? null : Number(average.toFixed(6));
		return [
			{ bucket: from, logs: count, count: figure.count, sum, average: rounded, minimum, maximum },
		];
	}

	/** The same by plain loops over the logs, with Temporal's own arithmetic. */
	function model(
		type: "steps" | "heart_rate",
		logs: readonly Log[],
		{
			timeZone,
			dayStart,
			granularity,
		}: { timeZone: string; dayStart: string; granularity: string },
	) {
		const byBucket = Map.groupBy(
			logs.toSorted((one, other) => one.at.getTime() - other.at.getTime()),
			({ at }) => bucketOf(dayByClock(at, timeZone, dayStart), granularity),
		);
		return [...byBucket].map(([bucket, own]) => {
			const byDay = Map.groupBy(own, ({ at }) => dayByClock(at, timeZone, dayStart));
			const counted = [...byDay.values()].flatMap((day) => {
				const sources = [...Map.groupBy(day, ({ source }) => source)].toSorted(([a], [b]) =>
					a < b ? -1 : 1,
				);
				const weight = (list: readonly Log[]) =>
					type === "steps" ? total(list.map(({ amount }) => amount)) : list.length;
				const most = Math.max(...sources.map(([, list]) => weight(list)));
				return sources.find(([, list]) => weight(list) === most)?.[1] ?? [];
			});
			const amounts = counted.map(({ amount }) => amount);
			const isSum = type === "steps";
			return {
				bucket,
				logs: own.length,
				count: amounts.length,
				sum: isSum ? total(amounts) : null,
				average: isSum ? null : Number((total(amounts) / amounts.length).toFixed(6)),
				minimum: isSum ? null : Math.min(...amounts),
				maximum: isSum ? null : Math.max(...amounts),
			};
		});

		function bucketOf(day: string, length: string): string {
			const date = Temporal.PlainDate.from(day);
			const first = {
				day: date,
				week: date.subtract({ days: date.dayOfWeek - 1 }),
				month: date.with({ day: 1 }),
			}[length as "day"];
			const from = Temporal.PlainDate.from(logs[0] ? earliest(logs) : day);
			return Temporal.PlainDate.compare(first, from) < 0 ? from.toString() : first.toString();
		}

		/** The first day that was asked for: the range is fixed around the change. */
		function earliest(list: readonly Log[]): string {
			const near = changes.find(
				(change) => Math.abs(Date.parse(change) - (list[0]?.at.getTime() ?? 0)) < 4 * 86_400_000,
			);
			return Temporal.PlainDate.from(near ?? "")
				.subtract({ days: 4 })
				.toString();
		}
	}

	/** Step by step: the last day whose start the clock had reached for the first time by then. */
	function dayByClock(at: Date, timeZone: string, dayStart: string): string {
		const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
		let day = local.toPlainDate().add({ days: 1 });
		while (firstReached(day, timeZone, dayStart) > at.getTime()) day = day.subtract({ days: 1 });
		return day.toString();
	}

	/** By looking at the clock every minute from a day before on. */
	function firstReached(day: Temporal.PlainDate, timeZone: string, dayStart: string): number {
		const wanted = `${day}T${dayStart}`;
		const cached = reached.get(wanted + timeZone);
		if (cached !== undefined) return cached;
		const clock = new Intl.DateTimeFormat("sv-SE", {
			timeZone,
			dateStyle: "short",
			timeStyle: "short",
		});
		let time = Date.parse(`${day.subtract({ days: 1 })}T00:00Z`) - 14 * 3_600_000;
		while (clock.format(time).replace(" ", "T") < wanted) time += 15 * 60_000;
		reached.set(wanted + timeZone, time);
		return time;
	}
});

const reached = new Map<string, number>();

function total(amounts: readonly number[]): number {
	return amounts.reduce((sum, amount) => sum + amount, 0);
}

describe("400", () => {
	let user: TestUser;
	beforeAll(async () => {
		user = await harness.user();
	});
	test.each([
		["", "type"],
		["type=mileage", "type"],
		["type=steps,water", "type"],
		["type=steps&from=2026-02-30", "from"],
		["type=steps&to=2100-01-01", "to"],
		["type=steps&to=0000-01-05", "to"],
		["type=steps&granularity=year", "granularity"],
		["type=steps&timeZone=Europe/Atlantis", "timeZone"],
		["type=steps&timeZone=%2B01:00", "timeZone"],
	])("?%s", async (query, parameter) => {
		const path = `/api/health/summary?${query}`;
		const response = await harness.fetch(path, { headers: user.authorization });
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([{ parameter }]);
	});

	test.each(["from=2026-11-23&to=2026-11-22", "from=2025-11-22&to=2026-11-23", "from=2099-12-31"])(
		"?%s is no range",
		async (days) => {
			const path = `/api/health/summary?type=steps&${days}`;
			const response = await harness.fetch(path, { headers: user.authorization });
			expect(response.status).toBe(400);
			expect((await problemOf(response)).errors).toEqual([
				{
					parameter: "from",
					keyword: "range",
					message: "must be at most 365 days before `to`, and not after it",
				},
			]);
		},
	);

	test("a year and a day is the longest", async () => {
		const range = { from: "2027-11-23", to: "2028-11-22" };
		const type: HealthLogType = "steps";
		const { buckets } = await user.client.healthLogs.getSummary({ type, ...range });
		expect(buckets).toHaveLength(366);
	});
});

describeSharedStatuses("getHealthSummary");
