import { beforeAll, describe, expect, test } from "vitest";
import type { HealthLogCreate } from "../../../sdk/src/index.ts";
import { type Json, operation } from "../../harness/document.ts";
import { errorsOf, isValid } from "../../harness/schemas.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { oneOfEach, violations } from "../../harness/violations.ts";
import { harness, json, problemOf, type TestUser } from "../../harness.ts";
import { EVERY_TYPE, everything, minimal } from "./logs.ts";

let user: TestUser;
beforeAll(async () => {
	user = await harness.user();
});

const recordedAt = "2026-11-22T10:00:00.000Z";
const schema = operation("createHealthLog").body?.schema ?? {};

function create(body: unknown): Promise<Response> {
	return harness.fetch("/api/health/logs", json("POST", body, user.authorization));
}

describe("201", () => {
	test("only what is required: the defaults", async () => {
		const { data: log, response } = await user.client.healthLogs
			.create({ type: "water", value: { volumeMilliliters: 0 }, recordedAt })
			.withResponse();
		expect(log).toEqual({
			id: log.id,
			type: "water",
			value: { volumeMilliliters: 0 },
			recordedAt,
			interval: null,
			zoneOffsetMinutes: null,
			source: { app: null, device: null, method: "manual" },
			note: null,
			externalId: null,
			externalVersion: null,
			createdAt: log.createdAt,
			updatedAt: log.createdAt,
		});
		expect(response.headers.get("Location")).toBe(`/api/health/logs/${log.id}`);
		expect(await user.client.healthLogs.get(log.id)).toEqual(log);
	});

	test("everything given", async () => {
		const input = {
			...minimal("weight"),
			interval: { startAt: "2026-11-22T09:59:00.000Z", endAt: recordedAt },
			zoneOffsetMinutes: -210,
			source: { app: "com.example.scale", device: "Wääge 😀", method: "active" },
			note: "Line one\nline two ✓",
			externalId: crypto.randomUUID(),
			externalVersion: 0,
		} satisfies HealthLogCreate;
		const log = await user.client.healthLogs.create(input);
		expect(log).toMatchObject(input);
		expect(await user.client.healthLogs.get(log.id)).toEqual(log);
	});

	test.each(EVERY_TYPE)("%s, by what it must have and by all that it can have", async (type) => {
		const small = await user.client.healthLogs.create(minimal(type));
		expect(small).toMatchObject(minimal(type));
		expect(await user.client.healthLogs.create(everything(type))).toMatchObject(everything(type));
	});

	test("moments come back in UTC, to the millisecond", async () => {
		const log = await user.client.healthLogs.create({
			type: "sleep",
			value: {
				startAt: "2026-11-22T00:30:00+01:00",
				endAt: "2026-11-22T07:00:00.123456+01:00",
				stages: [
					{
						stage: "rem",
						startAt: "2026-11-22T00:30:00+01:00",
						endAt: "2026-11-22T01:00:00+01:00",
					},
				],
			},
			recordedAt: "2026-11-22T07:00:00-08:00",
			interval: { startAt: "2026-11-22T00:30:00+01:00", endAt: "2026-11-22T07:00:00+01:00" },
		});
		expect(log.recordedAt).toBe("2026-11-22T15:00:00.000Z");
		expect(log.interval).toEqual({
			startAt: "2026-11-21T23:30:00.000Z",
			endAt: "2026-11-22T06:00:00.000Z",
		});
		expect(log.value).toEqual({
			startAt: "2026-11-21T23:30:00.000Z",
			endAt: "2026-11-22T06:00:00.123Z",
			stages: [
				{ stage: "rem", startAt: "2026-11-21T23:30:00.000Z", endAt: "2026-11-22T00:00:00.000Z" },
			],
		});
	});

	test("null means absent", async () => {
		const nothing = { interval: null, zoneOffsetMinutes: null, note: null };
		expect(await user.client.healthLogs.create({ ...minimal("steps"), ...nothing })).toMatchObject(
			nothing,
		);
	});
});

describe("200", () => {
	const sent = (externalId: string, count: number, externalVersion?: number) =>
		user.client.healthLogs
			.create({
				type: "steps",
				value: { count },
				recordedAt,
				source: { app: "com.example.watch" },
				externalId,
				...(externalVersion === undefined ? {} : { externalVersion }),
			})
			.withResponse();

	test("the source sends the log again: a duplicate", async () => {
		const id = crypto.randomUUID();
		const first = await sent(id, 10, 3);
		expect(first.response.status).toBe(201);
		for (const [count, version] of [
			[10, 3],
			[11, 3],
			[12, 2],
			[13, undefined],
		] as const) {
			const { data, response } = await sent(id, count, version);
			expect(response.status).toBe(200);
			expect(data).toEqual(first.data);
		}
	});

	test("a higher version replaces it, note and all", async () => {
		const input = { ...minimal("steps"), externalId: crypto.randomUUID(), note: "first" };
		const first = await user.client.healthLogs.create(input);
		const { data, response } = await user.client.healthLogs
			.create({ ...input, value: { count: 99 }, externalVersion: 0, note: "second" })
			.withResponse();
		expect(response.status).toBe(200);
		expect(data).toMatchObject({ id: first.id, value: { count: 99 }, note: "second" });
		expect(data.createdAt).toBe(first.createdAt);
		expect(await user.client.healthLogs.get(first.id)).toEqual(data);
	});

	test("the same name under another type, of another app or for another user is another log", async () => {
		const externalId = "1";
		const other = await harness.user();
		const logs = [
			await user.client.healthLogs.create({ ...minimal("steps"), externalId }),
			await user.client.healthLogs.create({ ...minimal("water"), externalId }),
			await user.client.healthLogs.create({
				...minimal("steps"),
				source: { app: "b" },
				externalId,
			}),
			await other.client.healthLogs.create({ ...minimal("steps"), externalId }),
		];
		expect(new Set(logs.map(({ id }) => id)).size).toBe(4);
	});

	test("ten at once are one log", async () => {
		const id = crypto.randomUUID();
		const answers = await Promise.all(
			Array.from({ length: 10 }, (_, version) => sent(id, 1, version)),
		);
		expect(new Set(answers.map(({ data }) => data.id)).size).toBe(1);
		expect(answers.filter(({ response }) => response.status === 201)).toHaveLength(1);
		const { data } = await sent(id, 1, 0);
		expect(data.externalVersion).toBe(9);
	});
});

describe("400", () => {
	test.each(EVERY_TYPE)("%s that breaks one rule, which is named", async (type) => {
		const valid = everything(type) as unknown as Json;
		expect(errorsOf(schema, valid)).toEqual([]);
		const all = [...violations(schema, valid)].filter(
			({ value, pointer }) => pointer.startsWith("/value") && !isValid(schema, value),
		);
		const broken = oneOfEach(all);
		expect(broken.length).toBeGreaterThan(3);
		for (const { value, pointer, keyword } of broken) {
			const response = await create(value);
			expect(response.status).toBe(400);
			const { errors = [] } = await problemOf(response);
			const named = errors.filter((error) => error.pointer === pointer);
			expect(
				named.map((error) => error.keyword),
				`${pointer} ${keyword} ${JSON.stringify(errors)}`,
			).not.toEqual([]);
		}
	});

	test("a type that is none, and a value of another type", async () => {
		const strange = await create({ ...minimal("steps"), type: "mileage" });
		expect((await problemOf(strange)).errors).toMatchObject([
			{ pointer: "/type", keyword: "enum" },
		]);
		const nothing = await create({});
		expect((await problemOf(nothing)).errors?.map(({ pointer }) => pointer)).toEqual([
			"/type",
			"/value",
			"/recordedAt",
		]);
		const mixed = await create({ ...minimal("steps"), type: "water" });
		expect((await problemOf(mixed)).errors?.map(({ pointer }) => pointer).sort()).toEqual([
			"/value/count",
			"/value/volumeMilliliters",
		]);
	});

	const night = { startAt: "2026-11-21T22:00:00Z", endAt: "2026-11-22T06:00:00Z" };
	const stage = (from: string, to: string) => ({
		stage: "deep",
		startAt: `2026-11-${from}:00:00Z`,
		endAt: `2026-11-${to}:00:00Z`,
	});
	test.each([
		["a sleep without end", { ...night, endAt: night.startAt }, "/value/endAt"],
		["a sleep of more than a day", { ...night, endAt: "2026-11-22T22:00:01Z" }, "/value/endAt"],
		["a stage before it", { ...night, stages: [stage("21T21", "21T23")] }, "/value/stages/0"],
		["a stage after it", { ...night, stages: [stage("22T05", "22T07")] }, "/value/stages/0"],
		["a stage that ends first", { ...night, stages: [stage("22T02", "22T01")] }, "/value/stages/0"],
		[
			"stages that overlap",
			{ ...night, stages: [stage("21T22", "22T01"), stage("22T00", "22T02")] },
			"/value/stages/1",
		],
	])("%s", async (_, value, pointer) => {
		const response = await create({ type: "sleep", value, recordedAt });
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([{ pointer, keyword: "interval" }]);
	});

	test("an interval that ends before it starts", async () => {
		const interval = { startAt: recordedAt, endAt: "2026-11-22T09:59:59Z" };
		const response = await create({ ...minimal("steps"), interval });
		expect((await problemOf(response)).errors).toMatchObject([
			{ pointer: "/interval/endAt", keyword: "interval" },
		]);
	});

	test("an external version of what has no external id", async () => {
		const response = await create({ ...minimal("steps"), externalVersion: 1 });
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([{ keyword: "dependentRequired" }]);
	});
});

describeSharedStatuses("createHealthLog");
