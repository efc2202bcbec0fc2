import fc from "fast-check";
import { expect, test } from "vitest";
import {
	analyse,
	calendarOf,
	type EndedSession,
	streaksOf,
	timeAround,
} from "../../src/features/focus/analytics/rules.ts";
import { addDays, dayOf, hourOf } from "../../src/time/days.ts";

const ZONES = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"];
const range = { from: "2026-03-01", to: "2026-11-30" };

/** Half of them in the nights in which clocks are set. */
const startTime = fc
	.oneof(
		fc.integer({ min: Date.parse("2026-02-20"), max: Date.parse("2026-12-05") }),
		...["2026-03-29", "2026-10-25", "2026-03-08", "2026-11-01", "2026-04-04", "2026-10-03"].map(
			(day) =>
				fc.integer({ min: Date.parse(day) - 43_200_000, max: Date.parse(day) + 129_600_000 }),
		),
	)
	.map((time) => new Date(time));

const sessions: fc.Arbitrary<EndedSession[]> = fc
	.array(
		fc.record({
			templateKey: fc.constantFrom("pomodoro", "flowtime", "deep_work"),
			status: fc.constantFrom("completed" as const, "abandoned" as const),
			startTime,
			workSeconds: fc.integer({ min: 0, max: 86_400 }),
		}),
		{ maxLength: 30 },
	)
	.map((all) => all.toSorted((a, b) => a.startTime.getTime() - b.startTime.getTime()));

test("each session is in the day and the hour that its user's clock shows", {
	timeout: 60_000,
}, () => {
	fc.assert(
		fc.property(
			sessions,
			fc.constantFrom(...ZONES),
			fc.constantFrom("00:00", "02:15", "02:30", "04:00", "23:59"),
			(all, timeZone, dayStart) => {
				const own = { timeZone, dayStart };
				const calendar = calendarOf(range.to, own);
				const { since, before } = timeAround(range.to, new Date());
				const read = all.filter((each) => each.startTime >= since && each.startTime < before);
				const dayOfSession = (each: EndedSession) => dayOf(each.startTime, timeZone, dayStart);
				const counted = all.filter(
					(each) => dayOfSession(each) >= range.from && dayOfSession(each) <= range.to,
				);
				const { byHour, days, byWeekday, byTemplate, totals } = analyse(
					read,
					[],
					calendar,
					range,
					own,
				);
				const count = (matches: (each: EndedSession) => boolean) => counted.filter(matches).length;
				expect(totals.sessions).toBe(counted.length);
				for (const { hour, figures } of byHour) {
					expect(figures.sessions).toBe(count((each) => hourOf(each.startTime, timeZone) === hour));
				}
				const present = days.filter(({ figures }) => figures.sessions > 0);
				for (const { day, figures } of present) {
					expect(figures.sessions).toBe(
						count((each) => dayOf(each.startTime, timeZone, dayStart) === day),
					);
				}
				const work = (of: readonly { figures: { workSeconds: number } }[]) =>
					of.reduce((sum, { figures }) => sum + figures.workSeconds, 0);
				for (const group of [byHour, byWeekday, byTemplate, days]) {
					expect(work(group)).toBe(totals.workSeconds);
				}
			},
		),
		{ numRuns: 30 },
	);
});

test("streaks are runs of days", () => {
	const today = "2026-03-02";
	fc.assert(
		fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), (done) => {
			const days = done.flatMap((is, ago) => (is ? [addDays(today, -ago)] : []));
			const runs = done.map((is) => (is ? "x" : " ")).join("");
			const longestDays = Math.max(...runs.split(" ").map(({ length }) => length));
			const currentDays = /^ ?(x*)/.exec(runs)?.[1]?.length;
			expect(streaksOf(new Set(days), today)).toEqual({ currentDays, longestDays });
		}),
	);
});
