import { beforeAll, describe, expect, test } from "vitest";
import type { HealthLog } from "../../../sdk/src/index.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf, type TestUser } from "../../harness.ts";
import { EVERY_TYPE, minimal } from "./logs.ts";

let user: TestUser;
let logs: HealthLog[];

/** Two of each type, an hour apart. */
beforeAll(async () => {
	user = await harness.user();
	const inputs = [...EVERY_TYPE, ...EVERY_TYPE].map((type, index) => ({
		...minimal(type),
		recordedAt: new Date(Date.UTC(2026, 10, 1, index)).toISOString(),
	}));
	const { results } = await user.client.healthLogs.createBatch({ logs: inputs });
	logs = await Promise.all(results.map(({ id }) => user.client.healthLogs.get(id ?? "")));
});

const ids = (list: readonly HealthLog[]) => list.map(({ id }) => id);

async function all(query: object): Promise<HealthLog[]> {
	const found: HealthLog[] = [];
	for await (const log of user.client.healthLogs.list({ ...query, limit: 3 })) found.push(log);
	return found;
}

describe("200", () => {
	test("all of it, newest first", async () => {
		expect(await all({})).toEqual(logs.toReversed());
	});

	test("oldest first, in pages", async () => {
		expect(await all({ sort: "recordedAt" })).toEqual(logs);
		expect(await all({ sort: "-recordedAt" })).toEqual(logs.toReversed());
	});

	test.each(EVERY_TYPE)("of one type: %s", async (type) => {
		const own = logs.filter((log) => log.type === type);
		expect(ids(await all({ type: [type], sort: "recordedAt" }))).toEqual(ids(own));
	});

	test("of several types, which are merged in order", async () => {
		const type = ["weight", "caffeine", "sleep", "mood"] as const;
		const own = logs.filter((log) => type.some((each) => each === log.type));
		expect(ids(await all({ type }))).toEqual(ids(own).toReversed());
		expect(ids(await all({ type, sort: "recordedAt" }))).toEqual(ids(own));
	});

	test("from a moment on, and before one", async () => {
		const [first, second, third] = logs.slice(10, 13) as [HealthLog, HealthLog, HealthLog];
		const from = first.recordedAt;
		const to = third.recordedAt.replace("Z", "+00:00");
		expect(ids(await all({ from, to, sort: "recordedAt" }))).toEqual(ids([first, second]));
		expect(ids(await all({ from, to, type: [second.type] }))).toEqual(ids([second]));
	});

	test("logs of one moment are neither repeated nor left out", async () => {
		const other = await harness.user();
		const input = Array.from({ length: 7 }, () => minimal("steps"));
		const { results } = await other.client.healthLogs.createBatch({ logs: input });
		const found: string[] = [];
		for await (const log of other.client.healthLogs.list({ limit: 2 })) found.push(log.id);
		expect(found.toSorted()).toEqual(results.map(({ id }) => id).sort());
	});

	test("nobody else's", async () => {
		const stranger = await harness.user();
		expect((await stranger.client.healthLogs.list()).data).toEqual([]);
		expect((await stranger.client.healthLogs.list({ type: EVERY_TYPE })).data).toEqual([]);
	});
});

describe("400", () => {
	const ask = (query: string) =>
		harness.fetch(`/api/health/logs?${query}`, { headers: user.authorization });

	test.each([
		["type=mileage", "type"],
		["type=steps,steps", "type"],
		["type=", "type"],
		["from=yesterday", "from"],
		["to=2026-11-22T24:00:00Z", "to"],
		["to=1899-12-31T00:00:00Z", "to"],
		["sort=type", "sort"],
		["limit=0", "limit"],
		["cursor=AAAA", "cursor"],
	])("%s", async (query, parameter) => {
		const response = await ask(query);
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors?.map((error) => error.parameter)).toContain(
			parameter,
		);
	});

	test("the cursor of another list", async () => {
		const { nextCursor } = await user.client.healthLogs.list({ limit: 1, type: ["steps"] });
		for (const query of ["type=water", "sort=recordedAt", ""]) {
			expect((await ask(`${query}&cursor=${nextCursor}`)).status).toBe(400);
		}
	});
});

describeSharedStatuses("listHealthLogs");
