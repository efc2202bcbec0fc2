import { describe, expect, test } from "vitest";
import { sharedUser } from "../../harness/actors.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, json, problemOf, type TestUser } from "../../harness.ts";
import { createFlag } from "./flag.ts";

async function evaluate({ authorization }: TestUser, key: string, body: unknown = {}) {
	const path = `/ofrep/v1/evaluate/flags/${encodeURIComponent(key)}`;
	return harness.fetch(path, json("POST", body, authorization));
}

describe("200", () => {
	test.each([
		[{}, { value: false, variant: "off", reason: "DISABLED" }],
		[{ enabled: true }, { value: false, variant: "off", reason: "STATIC" }],
		[
			{ enabled: true, rolloutPercentage: 100 },
			{ value: true, variant: "on", reason: "STATIC" },
		],
		[{ enabled: true, rolloutPercentage: 50 }, { reason: "SPLIT" }],
	])("%o", async (fields, expected) => {
		const user = await harness.user();
		const { key } = await createFlag(fields);
		const response = await evaluate(user, key);
		expect(response.status).toBe(200);
		expect(await response.json()).toMatchObject({ key, ...expected });
	});

	test("for the caller, named or not, whatever else the context tells", async () => {
		const [admin, user] = await Promise.all([sharedUser(), harness.user()]);
		const { key } = await createFlag();
		await admin.client.admin.setFlagOverride(key, user.user.id, { enabled: true });
		const expected = { key, value: true, variant: "on", reason: "TARGETING_MATCH" };
		const targetingKey = user.user.id;
		for (const body of [
			{},
			{ context: {} },
			{ context: { targetingKey } },
			{ context: { targetingKey, plan: "free", device: { os: ["a"] }, x: null, __proto__: 1 } },
		]) {
			const response = await evaluate(user, key, body);
			expect(response.status).toBe(200);
			expect(await response.json()).toEqual(expected);
		}
	});

	test("an administrator may ask for anybody, also for one who is not there", async () => {
		const [admin, { user }] = await Promise.all([sharedUser(), harness.user()]);
		const { key } = await createFlag();
		await admin.client.admin.setFlagOverride(key, user.id, { enabled: true });
		const values: unknown[] = [];
		for (const targetingKey of [user.id, admin.user.id, "somebody else's id"]) {
			const response = await evaluate(admin, key, { context: { targetingKey } });
			expect(response.status).toBe(200);
			values.push(((await response.json()) as { value: boolean }).value);
		}
		expect(values).toEqual([true, false, false]);
	});
});

describe("403", () => {
	test("for another user, whether or not there is one, or a flag", async () => {
		const [one, other] = await Promise.all([harness.user(), harness.user()]);
		const { key } = await createFlag();
		for (const targetingKey of [other.user.id, "nobody", ` ${one.user.id}`]) {
			for (const each of [key, "no-such-flag"]) {
				const response = await evaluate(one, each, { context: { targetingKey } });
				expect(response.status).toBe(403);
				expect(await problemOf(response)).toMatchObject({
					code: "AUTH_003",
					detail: "Evaluating for another user needs the scope admin:read.",
				});
			}
		}
	});
});

describe("404", () => {
	test.each([
		"no-such-flag",
		"myFlag",
		"with space",
		"a:b",
		"ключ",
		"'; DROP TABLE users; --",
		"a/b",
		"%",
		"constructor",
		"😀".repeat(300),
	])("there is no flag %s, in the words of both", async (key) => {
		const response = await evaluate(await sharedUser(), key);
		expect(response.status).toBe(404);
		expect(response.headers.get("Content-Type")).toBe("application/problem+json");
		expect(await response.json()).toMatchObject({
			code: "RES_001",
			key,
			errorCode: "FLAG_NOT_FOUND",
			errorDetails: "There is no feature flag with this key.",
		});
	});

	test("an archived flag", async () => {
		const { key } = await createFlag({ archived: true, enabled: true, rolloutPercentage: 100 });
		expect((await evaluate(await sharedUser(), key)).status).toBe(404);
	});
});

describe("400", () => {
	test.each([
		["a context that is none", { context: "me" }, "INVALID_CONTEXT"],
		["null for a context", { context: null }, "INVALID_CONTEXT"],
		["a targeting key that is a number", { context: { targetingKey: 7 } }, "INVALID_CONTEXT"],
		["a long targeting key", { context: { targetingKey: "x".repeat(257) } }, "INVALID_CONTEXT"],
		["an empty targeting key", { context: { targetingKey: "" } }, "INVALID_CONTEXT"],
		[
			"a context of too much",
			{ context: { list: [Number.MAX_SAFE_INTEGER + 1] } },
			"INVALID_CONTEXT",
		],
		["something beside the context", { contexts: {} }, "PARSE_ERROR"],
		["both", { contexts: {}, context: 1 }, "PARSE_ERROR"],
		["no JSON", "{", "PARSE_ERROR"],
		["another type", "[]", "PARSE_ERROR"],
	])("%s", async (_, body, errorCode) => {
		const response = await evaluate(await sharedUser(), "voice_commands", body);
		expect(response.status).toBe(400);
		expect(await response.json()).toMatchObject({
			code: "VAL_001",
			key: "voice_commands",
			errorCode,
			errorDetails: expect.stringMatching(/^The request has \d invalid value/),
		});
	});

	test.each([
		["an unknown parameter", "voice_commands?colour=blue", "voice_commands"],
		["a key with a control character", "a%00b", "ab"],
		["a key too long by a character of two", `a${"😀".repeat(500)}`, `a${"😀".repeat(499)}`],
		["a key that is too long", "x".repeat(501), "x".repeat(500)],
	])("%s", async (_, path, key) => {
		const { authorization } = await sharedUser();
		const response = await harness.fetch(
			`/ofrep/v1/evaluate/flags/${path}`,
			json("POST", {}, authorization),
		);
		expect(response.status).toBe(400);
		expect(await response.json()).toMatchObject({ code: "VAL_001", key, errorCode: "GENERAL" });
	});
});

describe("others", () => {
	test("what is not wrong with the request is told as everywhere", async () => {
		const { authorization } = await sharedUser();
		const response = await harness.faulty("bug")(
			"/ofrep/v1/evaluate/flags/voice_commands",
			json("POST", {}, authorization),
		);
		expect(response.status).toBe(500);
		expect(await response.json()).not.toHaveProperty("errorCode");
	});
});

describeSharedStatuses("evaluateFlag");
