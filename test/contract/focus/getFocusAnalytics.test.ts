import { beforeAll, describe, expect, test } from "vitest";
import type { FocusAnalytics } from "../../../sdk/src/index.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf, type TestUser } from "../../harness.ts";
import { focusing } from "./sessions.ts";

/** When it began in UTC, how it ended, with which template, and how many minutes were work and breaks. */
type Past = readonly [
	start: string,
	status: "completed" | "abandoned",
	template: string,
	work: number,
	breaks: number,
];

let sessions = 0;

async function remember({ user }: TestUser, ...past: Past[]): Promise<string[]> {
	const ids: string[] = [];
	for (const [start, status, template, work, breaks] of past) {
		const id = `focus_7${`${process.pid}${Date.now()}${sessions++}`.padStart(25, "0")}`;
		ids.push(id);
		await harness.sql(
			`INSERT INTO focus_sessions (id, user_id, template_key, status, start_time, end_time,
				elapsed_milliseconds, break_milliseconds, actual_duration)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			id,
			user.id,
			template,
			status,
			start,
			start,
			(work + breaks) * 60_000,
			breaks * 60_000,
			(work + breaks) * 60,
		);
	}
	return ids;
}

function distract(sessionId: string, type: string, count: number) {
	return harness.sql(
		"INSERT INTO focus_session_distractions (id, session_id, distraction_type, count) VALUES (?, ?, ?, ?)",
		`distraction_7${`${process.pid}${Date.now()}${sessions++}`.padStart(25, "0")}`,
		sessionId,
		type,
		count,
	);
}

function figures(completed: number, abandoned: number, workMinutes: number) {
	const all = completed + abandoned;
	return {
		sessions: all,
		completed,
		abandoned,
		completionRate: all === 0 ? null : completed / all,
		workSeconds: workMinutes * 60,
	};
}

/** What is not nothing, by its hour, weekday, day or template. */
function told(of: readonly { figures: FocusAnalytics["totals"] }[]) {
	return of
		.filter(({ figures: { sessions: all } }) => all > 0)
		.map(({ figures: own, ...rest }) => [Object.values(rest)[0], own]);
}

describe("200", () => {
	let user: TestUser;
	beforeAll(async () => {
		user = await harness.user({ timeZone: "Europe/Berlin", dayStart: "04:00" });
		const [first = "", second = "", , outside = ""] = await remember(
			user,
			// Friday evening in Berlin, and the small hours that still belong to it.
			["2026-10-23 17:30:00.000", "completed", "pomodoro", 25, 5],
			["2026-10-24 01:59:59.999", "abandoned", "deep_work", 40, 0],
			// Sunday 04:00 after the clock was set back at 03:00: UTC+1 by then.
			["2026-10-25 03:00:00.000", "completed", "pomodoro", 50, 10],
			["2026-10-22 10:00:00.000", "completed", "pomodoro", 999, 0],
			["2026-10-26 10:00:00.000", "completed", "flowtime", 999, 0],
		);
		await distract(first, "phone", 3);
		await distract(second, "phone", 1);
		await distract(second, "noise", 2);
		await distract(outside, "person", 9);
		await remember(await harness.user(), [
			"2026-10-24 10:00:00.000",
			"completed",
			"pomodoro",
			1,
			0,
		]);
	});

	test("in all, by template, hour, weekday, day and distraction, in the user's own days", async () => {
		const analytics = await user.client.focusAnalytics.get({
			from: "2026-10-23",
			to: "2026-10-25",
		});
		const { byTemplate, byHour, byWeekday, days, ...rest } = analytics;
		expect(rest).toEqual({
			from: "2026-10-23",
			to: "2026-10-25",
			timeZone: "Europe/Berlin",
			dayStart: "04:00",
			totals: figures(2, 1, 115),
			distractions: [
				{ type: "phone", count: 4 },
				{ type: "noise", count: 2 },
			],
			streaks: { currentDays: 1, longestDays: 2 },
		});
		expect(told(byTemplate)).toEqual([
			["pomodoro", figures(2, 0, 75)],
			["deep_work", figures(0, 1, 40)],
		]);
		expect(byHour.map(({ hour }) => hour)).toEqual(Array.from({ length: 24 }, (_, hour) => hour));
		expect(told(byHour)).toEqual([
			[3, figures(0, 1, 40)],
			[4, figures(1, 0, 50)],
			[19, figures(1, 0, 25)],
		]);
		expect(byWeekday.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
		expect(told(byWeekday)).toEqual([
			[5, figures(1, 1, 65)],
			[7, figures(1, 0, 50)],
		]);
		expect(days).toEqual([
			{ day: "2026-10-23", figures: figures(1, 1, 65) },
			{ day: "2026-10-24", figures: figures(0, 0, 0) },
			{ day: "2026-10-25", figures: figures(1, 0, 50) },
		]);
	});

	test("a session that runs does not count yet", async () => {
		const { client, session } = await focusing();
		const read = async () => (await client.focusAnalytics.get()).totals.sessions;
		expect(await read()).toBe(0);
		await client.focusSessions.complete(session.id, {});
		expect(await read()).toBe(1);
	});

	test("nothing at all", async () => {
		const { client } = await harness.user();
		expect(await client.focusAnalytics.get()).toMatchObject({
			timeZone: "UTC",
			dayStart: "00:00",
			totals: figures(0, 0, 0),
			byTemplate: [],
			distractions: [],
			streaks: { currentDays: 0, longestDays: 0 },
		});
	});

	test("the last 30 days unless told otherwise, the last of them today where the user is", async () => {
		const { client } = await harness.user({ timeZone: "Pacific/Kiritimati" });
		const today = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
		const before = today();
		const { from, to, days } = await client.focusAnalytics.get();
		expect([before, today()]).toContain(to);
		expect(days).toHaveLength(30);
		expect([days[0]?.day, days.at(-1)?.day]).toEqual([from, to]);
	});

	test("streaks are looked for in a year, whatever days are asked for", async () => {
		const owner = await harness.user();
		const days = Array.from({ length: 40 }, (_, index) =>
			new Date(Date.UTC(2026, 9, 1 + index)).toISOString().slice(0, 10),
		);
		await remember(
			owner,
			...days.map((day): Past => [`${day} 12:00:00.000`, "completed", "pomodoro", 25, 0]),
		);
		const streaks = async (to: string) =>
			(await owner.client.focusAnalytics.get({ from: to, to })).streaks;
		expect(await streaks("2026-11-09")).toEqual({ currentDays: 40, longestDays: 40 });
		expect(await streaks("2026-11-10")).toEqual({ currentDays: 40, longestDays: 40 });
		expect(await streaks("2026-11-11")).toEqual({ currentDays: 0, longestDays: 40 });
		expect(await streaks("2027-10-09")).toEqual({ currentDays: 0, longestDays: 32 });
	});

	test.each([
		["0000-01-01", "0000-01-01"],
		["9999-12-31", "9999-12-31"],
		["2027-01-01", "2028-01-01"],
	])("from %s to %s", async (from, to) => {
		const { days } = await user.client.focusAnalytics.get({ from, to });
		expect([days[0]?.day, days.at(-1)?.day]).toEqual([from, to]);
	});

	test("no day before the first that a date can name", async () => {
		const { from, days } = await user.client.focusAnalytics.get({ to: "0000-01-10" });
		expect(from).toBe("0000-01-01");
		expect(days).toHaveLength(10);
	});
});

describe("400", () => {
	test.each([
		"from=2026-11-24&to=2026-11-23",
		"from=2025-11-22&to=2026-11-23",
		"from=9999-12-31",
		"from=2000-01-01",
	])("%s", async (query) => {
		const { authorization } = await harness.user();
		const response = await harness.fetch(`/api/focus/analytics?${query}`, {
			headers: authorization,
		});
		expect(response.status).toBe(400);
		expect(await problemOf(response)).toMatchObject({
			code: "VAL_001",
			errors: [
				{
					parameter: "from",
					keyword: "range",
					message: "must be at most 365 days before `to`, and not after it",
				},
			],
		});
	});
});

describeSharedStatuses("getFocusAnalytics");
