import { beforeAll, describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf, type TestUser } from "../../harness.ts";
import { describeAdministration } from "./access.ts";

const METRICS = [
	"userRegistrations",
	"taskCompletions",
	"healthLogEntries",
	"focusSessionCompletions",
	"voiceNoteUploads",
	"badgeUnlocks",
	"socialInteractions",
	"studentVerifications",
] as const;

let admin: TestUser;
beforeAll(async () => {
	admin = await harness.admin();
});

function ask(query: string): Promise<Response> {
	return harness.fetch(`/api/admin/statistics?${query}`, { headers: admin.authorization });
}

/** Days of a year that no other test counts in. */
function insert(day: string, metric: string, count: number) {
	return harness.sql("INSERT INTO daily_statistics VALUES (?, ?, ?)", day, metric, count);
}

describe("200", () => {
	test("every metric by its name, day by day, with zeros where nothing happened", async () => {
		for (const [index, metric] of METRICS.entries()) {
			const name = metric.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
			await insert("2031-02-27", name, index + 1);
		}
		await insert("2031-03-01", "task_completions", 9);
		await insert("2031-03-02", "task_completions", 1000);
		const { from, to, days } = await admin.client.admin.getStatistics({
			from: "2031-02-27",
			to: "2031-03-01",
		});
		expect({ from, to }).toEqual({ from: "2031-02-27", to: "2031-03-01" });
		const zeros = Object.fromEntries(METRICS.map((metric) => [metric, 0]));
		const counts = Object.fromEntries(METRICS.map((metric, index) => [metric, index + 1]));
		expect(days).toEqual([
			{ day: "2031-02-27", ...counts },
			{ day: "2031-02-28", ...zeros },
			{ day: "2031-03-01", ...zeros, taskCompletions: 9 },
		]);
	});

	test("a metric that this version does not know is left out", async () => {
		await insert("2032-01-01", "moon_landings", 1);
		const { days } = await admin.client.admin.getStatistics({
			from: "2032-01-01",
			to: "2032-01-01",
		});
		expect(Object.keys(days[0] ?? {}).sort()).toEqual(["day", ...METRICS].sort());
	});

	test("the last 30 days unless told otherwise", async () => {
		const before = new Date().toISOString().slice(0, 10);
		const { from, to, days } = await admin.client.admin.getStatistics();
		const after = new Date().toISOString().slice(0, 10);
		expect([before, after]).toContain(to);
		expect(days).toHaveLength(30);
		expect([days[0]?.day, days.at(-1)?.day]).toEqual([from, to]);
	});

	test("30 days up to `to`, across a leap day", async () => {
		const { from, days } = await admin.client.admin.getStatistics({ to: "2028-03-15" });
		expect(from).toBe("2028-02-15");
		expect(days.map(({ day }) => day)).toContain("2028-02-29");
	});

	test("from `from` until today", async () => {
		const from = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
		const { days } = await admin.client.admin.getStatistics({ from });
		expect(days[0]?.day).toBe(from);
		expect([2, 3]).toContain(days.length);
	});

	test("no day before the first that a date can name", async () => {
		const { from, days } = await admin.client.admin.getStatistics({ to: "0000-01-10" });
		expect(from).toBe("0000-01-01");
		expect(days).toHaveLength(10);
	});

	test("366 days", async () => {
		const { days } = await admin.client.admin.getStatistics({
			from: "2028-01-01",
			to: "2028-12-31",
		});
		expect(days).toHaveLength(366);
	});

	test("counts accounts as they are now", async () => {
		const read = async () => (await admin.client.admin.getStatistics()).totals;
		const before = await read();
		// So many that what other tests register and delete meanwhile does not matter.
		await harness.sql(
			`WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 300)
			INSERT INTO users (id, email, password_hash, display_name, is_active, created_at)
			SELECT 'user_7' || printf('%025d', n), 'total-' || n || '@example.com', 'none', 'Total', n > 200, '2020-01-01 00:00:00.000'
			FROM numbers`,
		);
		await harness.sql(
			`INSERT INTO sessions (id, user_id, scopes, last_used_at, expires_at)
			SELECT 'session_' || users.id || device.value, users.id, '[]', datetime('now', seen.value), datetime('now')
			FROM users JOIN json_each('["-29 days", "-31 days"]') AS seen JOIN json_each('[1, 2]') AS device
			WHERE users.email LIKE 'total-%' AND users.is_active = (seen.key = 0) AND device.value > 0`,
		);
		const after = await read();
		await harness.sql("DELETE FROM users WHERE email LIKE 'total-%'");
		const grown = (total: keyof typeof after) => Math.round((after[total] - before[total]) / 100);
		expect(grown("users")).toBe(3);
		expect(grown("disabledUsers")).toBe(2);
		expect(grown("activeUsers")).toBe(1);
	});
});

describe("400", () => {
	test.each([
		"from=2026-11-24&to=2026-11-23",
		"from=2025-11-22&to=2026-11-23",
		"from=9999-12-31",
		"from=2000-01-01",
	])("%s", async (query) => {
		const response = await ask(query);
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

	test.each(["from=2026-02-30", "to=today", "to=2026-1-1"])("%s", async (query) => {
		const response = await ask(query);
		expect(response.status).toBe(400);
		const { errors = [] } = await problemOf(response);
		expect(errors).toMatchObject([{ keyword: "format" }]);
	});
});

describeAdministration("getStatistics");
describeSharedStatuses("getStatistics");
