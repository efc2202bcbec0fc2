import { beforeAll, describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, json, problemOf, type TestUser } from "../../harness.ts";
import { EVERY_TYPE, everything, minimal } from "./logs.ts";

let user: TestUser;
beforeAll(async () => {
	user = await harness.user();
});

const FULL = {
	...minimal("steps"),
	interval: { startAt: "2026-11-22T09:00:00.000Z", endAt: "2026-11-22T10:00:00.000Z" },
	zoneOffsetMinutes: 60,
	note: "A long walk",
};

describe("200", () => {
	test("what is absent stays as it is", async () => {
		const log = await user.client.healthLogs.create(FULL);
		const changed = await user.client.healthLogs.update(log.id, { note: "A short walk" });
		expect(changed).toEqual({ ...log, note: "A short walk", updatedAt: changed.updatedAt });
		expect(changed.updatedAt > log.updatedAt).toBe(true);
		expect(await user.client.healthLogs.get(log.id)).toEqual(changed);
	});

	test("null clears", async () => {
		const log = await user.client.healthLogs.create(FULL);
		const nothing = { interval: null, zoneOffsetMinutes: null, note: null };
		expect(await user.client.healthLogs.update(log.id, nothing)).toMatchObject(nothing);
	});

	test("a value replaces", async () => {
		const log = await user.client.healthLogs.create(FULL);
		const changes = {
			value: { count: 7 },
			recordedAt: "2026-11-21T10:00:00.000Z",
			interval: { startAt: "2026-11-21T08:00:00.000Z", endAt: "2026-11-21T08:00:00.000Z" },
			zoneOffsetMinutes: 0,
			note: "",
		};
		expect(await user.client.healthLogs.update(log.id, changes)).toMatchObject(changes);
		const day = { from: "2026-11-21", to: "2026-11-21" };
		const { buckets } = await user.client.healthLogs.getSummary({ type: "steps", ...day });
		expect(buckets[0]?.figures).toMatchObject([{ sum: 7 }]);
	});

	test.each(EVERY_TYPE)("the value of %s is replaced as a whole", async (type) => {
		const { id } = await user.client.healthLogs.create(everything(type));
		const { value } = minimal(type);
		const changed = await user.client.healthLogs.update(id, { value: { ...value } });
		expect(changed).toMatchObject({ type, value });
		expect(changed.value).toEqual(value);
	});
});

describe("400", () => {
	const change = async (body: object) => {
		const { id } = await user.client.healthLogs.create(everything("sleep"));
		return harness.fetch(`/api/health/logs/${id}`, json("PATCH", body, user.authorization));
	};

	test.each([
		[
			"a value of another type",
			{ value: { count: 1 } },
			["/value/count", "/value/endAt", "/value/startAt"],
		],
		[
			"a value that is out of bounds",
			{ value: { startAt: "x", endAt: "2026-11-22T00:00:00Z" } },
			["/value/startAt"],
		],
		[
			"a value that is out of order",
			{ value: { startAt: "2026-11-22T00:00:00Z", endAt: "2026-11-22T00:00:00Z" } },
			["/value/endAt"],
		],
		[
			"an interval that is out of order",
			{ interval: { startAt: "2026-11-22T00:00:00Z", endAt: "2026-11-21T00:00:00Z" } },
			["/interval/endAt"],
		],
		["another type", { type: "steps" }, ["/type"]],
		["another source", { source: { app: "b" }, externalId: "x" }, ["/externalId", "/source"]],
		["nothing", {}, [""]],
	])("%s", async (_, body, pointers) => {
		const response = await change(body);
		expect(response.status).toBe(400);
		const { errors = [] } = await problemOf(response);
		expect(errors.map(({ pointer }) => pointer).sort()).toEqual(pointers);
	});
});

describe("404", () => {
	test("what is another user's, and stays as it is", async () => {
		const stranger = await harness.user();
		const log = await user.client.healthLogs.create(FULL);
		const response = await harness.fetch(
			`/api/health/logs/${log.id}`,
			json("PATCH", { note: "mine" }, stranger.authorization),
		);
		expect(response.status).toBe(404);
		expect(await user.client.healthLogs.get(log.id)).toEqual(log);
	});
});

describeSharedStatuses("updateHealthLog");
