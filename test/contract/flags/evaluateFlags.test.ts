import { describe, expect, test } from "vitest";
import { sharedUser } from "../../harness/actors.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, json, problemOf, type TestUser } from "../../harness.ts";
import { createFlag } from "./flag.ts";

interface Evaluation {
	readonly key: string;
	readonly value: boolean;
}

async function evaluate({ authorization }: TestUser, body: unknown = {}, headers = {}) {
	const init = json("POST", body, { ...authorization, ...headers });
	return harness.fetch("/ofrep/v1/evaluate/flags", init);
}

async function flagsOf(response: Response): Promise<Map<string, Evaluation>> {
	const { flags } = (await response.json()) as { flags: Evaluation[] };
	return new Map(flags.map((flag) => [flag.key, flag]));
}

describe("200", () => {
	test("the same as one by one, without those that are archived", async () => {
		const [admin, user] = await Promise.all([sharedUser(), harness.user()]);
		const [on, part, archived] = await Promise.all([
			createFlag({ enabled: true, rolloutPercentage: 100 }),
			createFlag({ enabled: true, rolloutPercentage: 50 }),
			createFlag({ archived: true }),
		]);
		await admin.client.admin.setFlagOverride(on.key, user.user.id, { enabled: false });
		const flags = await flagsOf(await evaluate(user));
		expect(flags.get(on.key)).toEqual({
			key: on.key,
			value: false,
			variant: "off",
			reason: "TARGETING_MATCH",
		});
		const { enabled } = await user.client.flags.get(part.key);
		expect(flags.get(part.key)).toMatchObject({ value: enabled, reason: "SPLIT" });
		expect(flags.has(archived.key)).toBe(false);
		expect(flags.has("voice_commands")).toBe(true);
	});

	test("an administrator may ask for anybody", async () => {
		const [admin, { user }] = await Promise.all([sharedUser(), harness.user()]);
		const { key } = await createFlag();
		await admin.client.admin.setFlagOverride(key, user.id, { enabled: true });
		const mine = await flagsOf(await evaluate(admin));
		const theirs = await flagsOf(await evaluate(admin, { context: { targetingKey: user.id } }));
		expect([mine.get(key)?.value, theirs.get(key)?.value]).toEqual([false, true]);
	});

	test("may be kept by the caller's app alone, and is asked for again each time", async () => {
		const response = await evaluate(await sharedUser());
		expect(response.headers.get("Cache-Control")).toBe("private, no-cache");
	});
});

describe("304", () => {
	test("only as long as nothing is new for this user", { retry: 5 }, async () => {
		const [admin, user] = await Promise.all([sharedUser(), harness.user()]);
		const { key } = await createFlag();
		const tag = (await evaluate(user)).headers.get("ETag") ?? "";
		expect((await evaluate(user, {}, { "If-None-Match": tag })).status).toBe(304);
		await admin.client.admin.setFlagOverride(key, user.user.id, { enabled: true });
		const response = await evaluate(user, {}, { "If-None-Match": tag });
		expect(response.status).toBe(200);
		expect((await flagsOf(response)).get(key)?.value).toBe(true);
	});
});

describe("403", () => {
	test("for another user", async () => {
		const [one, other] = await Promise.all([harness.user(), harness.user()]);
		const response = await evaluate(one, { context: { targetingKey: other.user.id } });
		expect(response.status).toBe(403);
		expect((await problemOf(response)).code).toBe("AUTH_003");
	});
});

describe("400", () => {
	test.each([
		[{ context: { targetingKey: 7 } }, "INVALID_CONTEXT"],
		[{ flags: [] }, "PARSE_ERROR"],
	])("%o, in the words of both", async (body, errorCode) => {
		const response = await evaluate(await sharedUser(), body);
		expect(response.status).toBe(400);
		const problem = await response.json();
		expect(problem).toMatchObject({ code: "VAL_001", errorCode });
		expect(problem).not.toHaveProperty("key");
	});
});

describeSharedStatuses("evaluateFlags");
