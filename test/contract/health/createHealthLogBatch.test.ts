import { beforeAll, describe, expect, test } from "vitest";
import type { HealthLogCreate } from "../../../sdk/src/index.ts";
import { type Json, operation } from "../../harness/document.ts";
import { isValid } from "../../harness/schemas.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { violations } from "../../harness/violations.ts";
import { harness, json, problemOf, type TestUser } from "../../harness.ts";
import { EVERY_TYPE, everything, minimal } from "./logs.ts";

let user: TestUser;
beforeAll(async () => {
	user = await harness.user();
});

interface Result {
	status: string;
	id: string | null;
	errors: { pointer: string; keyword: string }[];
}

async function send(logs: unknown[], by: TestUser = user): Promise<Result[]> {
	const init = json("POST", { logs }, by.authorization);
	const response = await harness.fetch("/api/health/batch", init);
	expect(response.status).toBe(200);
	return ((await response.json()) as { results: Result[] }).results;
}

async function kept(by: TestUser): Promise<number> {
	const [row] = await harness.sql(
		"SELECT COUNT(*) AS count FROM health_logs WHERE user_id = ?",
		by.user.id,
	);
	return Number(row?.count);
}

const statuses = (results: Result[]) => results.map(({ status }) => status);

describe("200", () => {
	test("a log of every type is kept as if it had come alone", async () => {
		const results = await send(EVERY_TYPE.map(everything));
		expect(new Set(statuses(results))).toEqual(new Set(["created"]));
		for (const [index, { id }] of results.entries()) {
			const type = EVERY_TYPE[index] ?? "steps";
			expect(await user.client.healthLogs.get(id ?? "")).toMatchObject(everything(type));
		}
	});

	test("a thousand, and the same thousand again", async () => {
		const owner = await harness.user();
		const logs = Array.from({ length: 1000 }, (_, index) => ({
			...minimal("heart_rate"),
			recordedAt: new Date(Date.UTC(2026, 10, 1, 0, index)).toISOString(),
			externalId: `hr-${index}`,
			note: `beat ${index}`,
		}));
		const first = await send(logs, owner);
		expect(new Set(statuses(first))).toEqual(new Set(["created"]));
		expect(await kept(owner)).toBe(1000);
		const again = await send(logs, owner);
		expect(new Set(statuses(again))).toEqual(new Set(["duplicate"]));
		expect(again.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
		const newer = await send(
			logs.map((log, index) => ({ ...log, externalVersion: index % 2 })),
			owner,
		);
		expect(new Set(statuses(newer))).toEqual(new Set(["updated"]));
		expect(await kept(owner)).toBe(1000);
		const { note } = await owner.client.healthLogs.get(first[999]?.id ?? "");
		expect(note).toBe("beat 999");
	});

	test("what is not valid is told by its place, and the rest is kept", async () => {
		const owner = await harness.user();
		const schema = { $ref: "#/components/schemas/HealthLogCreate" };
		const valid = everything("exercise") as unknown as Json;
		// What no JSON of ours may carry is refused with the whole body.
		const isJson = (value: Json) => !/\\u0000|e\+308/.test(JSON.stringify(value));
		const broken = [...violations(schema, valid)].filter(
			({ value }) => isJson(value) && !isValid(schema, value),
		);
		expect(broken.length).toBeGreaterThan(20);
		const results = await send([valid, ...broken.map(({ value }) => value), valid], owner);
		expect(statuses(results)).toEqual(["created", ...broken.map(() => "invalid"), "created"]);
		expect(await kept(owner)).toBe(2);
		for (const [index, { pointer }] of broken.entries()) {
			const { id, errors } = results[index + 1] as Result;
			expect(id).toBeNull();
			const place = `/logs/${index + 1}${pointer}`;
			expect(
				errors.some((error) => error.pointer.startsWith(place)),
				place,
			).toBe(true);
		}
	});

	test("so is what only its times are wrong with", async () => {
		const span = { startAt: "2026-11-22T10:00:00Z", endAt: "2026-11-22T09:00:00Z" };
		const [sleep, steps] = await send([
			{ ...minimal("sleep"), value: span },
			{ ...minimal("steps"), interval: span },
		]);
		expect(sleep?.errors).toMatchObject([{ pointer: "/logs/0/value/endAt", keyword: "interval" }]);
		expect(steps?.errors).toMatchObject([
			{ pointer: "/logs/1/interval/endAt", keyword: "interval" },
		]);
	});

	test("items that are no objects at all", async () => {
		const results = await send([null, 7, "steps", [], true, {}]);
		expect(new Set(statuses(results))).toEqual(new Set(["invalid"]));
		expect(results[0]?.errors).toMatchObject([{ pointer: "/logs/0", keyword: "type" }]);
	});

	test("no more than twenty reasons for one log", async () => {
		const stage = { stage: "rem", startAt: "x", endAt: "y" };
		const value = { ...everything("sleep").value, stages: Array.from({ length: 30 }, () => stage) };
		const [result] = await send([{ ...minimal("sleep"), value }]);
		expect(result?.errors).toHaveLength(20);
	});

	test("of what is in it more than once, the highest version is kept", async () => {
		const log = (count: number, version?: number): HealthLogCreate => ({
			...minimal("steps"),
			value: { count },
			externalId: "same",
			...(version === undefined ? {} : { externalVersion: version }),
		});
		const owner = await harness.user();
		const results = await send([log(1), log(2, 5), log(3, 5), log(4, 2)], owner);
		expect(statuses(results)).toEqual(["duplicate", "created", "duplicate", "duplicate"]);
		expect(new Set(results.map(({ id }) => id)).size).toBe(1);
		const { value } = await owner.client.healthLogs.get(results[0]?.id ?? "");
		expect(value).toEqual({ count: 2 });
		expect(statuses(await send([log(5, 6), log(6, 7)], owner))).toEqual(["duplicate", "updated"]);
	});

	test("without an external id, each is a new one", async () => {
		const owner = await harness.user();
		await send([minimal("water"), minimal("water")], owner);
		await send([minimal("water")], owner);
		expect(await kept(owner)).toBe(3);
	});

	test("what the user changed stays until the source has a higher version", async () => {
		const owner = await harness.user();
		const log = { ...minimal("steps"), externalId: "1", externalVersion: 1 };
		const [first] = await send([log], owner);
		await owner.client.healthLogs.update(first?.id ?? "", { value: { count: 7 } });
		await send([log], owner);
		expect((await owner.client.healthLogs.get(first?.id ?? "")).value).toEqual({ count: 7 });
	});
});

describe("400", () => {
	test("more than a thousand, and nothing is kept", async () => {
		const owner = await harness.user();
		const logs = Array.from({ length: 1001 }, () => minimal("water"));
		const init = json("POST", { logs }, owner.authorization);
		const response = await harness.fetch("/api/health/batch", init);
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([
			{ pointer: "/logs", keyword: "maxItems" },
		]);
		expect(await kept(owner)).toBe(0);
	});
});

describe("401", () => {
	test("the account is deleted meanwhile", async () => {
		const owner = await harness.user();
		const [log] = operation("createHealthLogBatch").body?.examples ?? [];
		const request = json("POST", log?.value, owner.authorization);
		await send([minimal("water")], owner);
		await harness.sql("DELETE FROM users WHERE id = ?", owner.user.id);
		const response = await harness.fetch("/api/health/batch", request);
		expect(response.status).toBe(401);
		expect((await problemOf(response)).code).toBe("AUTH_001");
	});
});

describe("503", () => {
	test("the logs are kept together or not at all", async () => {
		const owner = await harness.user();
		const logs = Array.from({ length: 600 }, () => minimal("water"));
		for (const fault of ["database@1", "database@2"] as const) {
			const init = json("POST", { logs }, owner.authorization);
			await harness.faulty(fault)("/api/health/batch", init);
			expect([0, 600]).toContain(await kept(owner));
		}
	});
});

describeSharedStatuses("createHealthLogBatch");
