import { describe, expect, test } from "vitest";
import { age, answerKept } from "../harness/idempotency.ts";
import { ENCRYPTION_KEY, OTHER_ENCRYPTION_KEY } from "../harness/settings.ts";
import { harness, json, problemOf, type TestUser } from "../harness.ts";

type Send = typeof harness.fetch;

function sender(user: TestUser, key: string = crypto.randomUUID()) {
	return (send: Send = harness.fetch, title = "Water the plants") =>
		send("/api/tasks", json("POST", { title }, { ...user.authorization, "Idempotency-Key": key }));
}

async function titles({ client }: TestUser): Promise<string[]> {
	return (await client.tasks.list()).data.map(({ title }) => title);
}

describe("a crash", () => {
	test("before anything was written leaves nothing, and the repetition does it", async () => {
		const user = await harness.user();
		const create = sender(user);
		expect((await create(harness.faulty("database@3"))).status).toBe(503);
		expect(await titles(user)).toEqual([]);
		expect((await create()).status).toBe(201);
		expect(await titles(user)).toEqual(["Water the plants"]);
	});

	test("between the write and the keeping of the answer does not create twice", async () => {
		const user = await harness.user();
		const create = sender(user);
		// Session, claim, write, and then the call that keeps the answer, after it was sent.
		const first = await create(harness.faulty("database@4"));
		expect(first.status).toBe(201);
		const second = await create();
		expect(second.status).toBe(201);
		expect(second.headers.get("Idempotency-Replayed")).toBe("true");
		expect(second.headers.get("Location")).toBe(first.headers.get("Location"));
		expect(second.headers.get("ETag")).toBe(first.headers.get("ETag"));
		expect(await second.text()).toBe(await first.text());
		expect(await titles(user)).toEqual(["Water the plants"]);
	});

	test("whichever call of the database fails, the repetitions end with one task", async () => {
		for (const call of [1, 2, 3, 4, 5]) {
			const user = await harness.user();
			const create = sender(user);
			await create(harness.faulty(`database@${call}`));
			expect((await create()).status).toBe(201);
			expect(await titles(user)).toEqual(["Water the plants"]);
		}
	});

	test("of a call that holds the key gives it to the next one after a minute", async () => {
		const user = await harness.user();
		const key = crypto.randomUUID();
		const create = sender(user, key);
		await create();
		await answerKept(key);
		await user.client.tasks.delete((await user.client.tasks.list()).data[0]?.id ?? "");
		const claimedAt = (seconds: number) =>
			new Date(Date.now() - seconds * 1000).toISOString().slice(0, -1).replace("T", " ");
		const abandon = (seconds: number) =>
			harness.sql(
				"UPDATE idempotency_keys SET answer = NULL, created_id = NULL, claimed_at = ? WHERE key = ?",
				claimedAt(seconds),
				key,
			);
		await abandon(50);
		expect((await create()).status).toBe(409);
		await abandon(70);
		expect((await create()).status).toBe(201);
		expect(await titles(user)).toEqual(["Water the plants"]);
	});
});

describe("a key", () => {
	test("of one user is nothing to another", async () => {
		const [one, other] = await Promise.all([harness.user(), harness.user()]);
		const key = crypto.randomUUID();
		const first = await sender(one, key)();
		const second = await sender(other, key)(harness.fetch, "Feed the cat");
		expect([first.status, second.status]).toEqual([201, 201]);
		expect(second.headers.get("Idempotency-Replayed")).toBeNull();
	});

	test("works for a session that began later", async () => {
		const user = await harness.user();
		const key = crypto.randomUUID();
		const first = await sender(user, key)();
		await answerKept(key);
		const { email, password } = user;
		const { tokens } = await harness.client().auth.login({ email, password });
		const again = { ...user, authorization: { Authorization: `Bearer ${tokens.accessToken}` } };
		const second = await sender(again, key)();
		expect(await second.text()).toBe(await first.text());
	});

	test("says nothing to who may not do the thing", async () => {
		const user = await harness.user();
		const key = crypto.randomUUID();
		await sender(user, key)();
		const { email, password } = user;
		const { tokens } = await harness
			.client()
			.auth.login({ email, password, scopes: ["tasks:read"] });
		const reader = { ...user, authorization: { Authorization: `Bearer ${tokens.accessToken}` } };
		expect((await problemOf(await sender(reader, key)())).code).toBe("AUTH_003");
	});

	test("is forgotten after a day", async () => {
		const user = await harness.user();
		const key = crypto.randomUUID();
		const kept = () => harness.sql("SELECT key FROM idempotency_keys WHERE key = ?", key);
		await sender(user, key)();
		await answerKept(key);
		await age(key, 23 * 60);
		await harness.runJobs();
		expect(await kept()).toHaveLength(1);
		await age(key, 25 * 60);
		await harness.runJobs();
		expect(await kept()).toHaveLength(0);
	});

	test("goes with the account", async () => {
		const user = await harness.user();
		const key = crypto.randomUUID();
		await sender(user, key)();
		await answerKept(key);
		await user.client.users.delete({ password: user.password });
		expect(await harness.sql("SELECT * FROM idempotency_keys WHERE key = ?", key)).toEqual([]);
	});
});

describe("the encryption key", () => {
	const rotated = harness.configured({
		ENCRYPTION_KEYS: `${OTHER_ENCRYPTION_KEY},${ENCRYPTION_KEY}`,
	});

	test("can be changed while what the old one encrypted stays readable", async () => {
		const user = await harness.user();
		const key = crypto.randomUUID();
		const first = await sender(user, key)();
		await answerKept(key);
		const second = await sender(user, key)(rotated);
		expect(second.headers.get("Idempotency-Replayed")).toBe("true");
		expect(await second.text()).toBe(await first.text());
	});

	test("the new one encrypts", async () => {
		const user = await harness.user();
		const key = crypto.randomUUID();
		await sender(user, key)(rotated);
		await answerKept(key);
		const [row] = await harness.sql("SELECT * FROM idempotency_keys WHERE key = ?", key);
		expect(row?.answer).toMatch(/^second\./);
		expect(row?.fingerprint).toMatch(/^second\./);
	});

	test("what was moved from one row to another does not open there", async () => {
		const user = await harness.user();
		const keys = [crypto.randomUUID(), crypto.randomUUID()] as const;
		await sender(user, keys[0])();
		await sender(user, keys[1])();
		await answerKept(keys[0]);
		await answerKept(keys[1]);
		await harness.sql(
			"UPDATE idempotency_keys SET answer = (SELECT answer FROM idempotency_keys WHERE key = ?) WHERE key = ?",
			keys[0],
			keys[1],
		);
		const response = await sender(user, keys[1])();
		expect(response.status).toBe(500);
		expect((await problemOf(response)).code).toBe("SYS_001");
	});

	test.each(["", "nothing", "id:c2hvcnQ=", "bad id:AAAA"])("%j is none", async (keys) => {
		const send = harness.configured({ ENCRYPTION_KEYS: keys });
		const response = await send("/health");
		expect(response.status).toBe(500);
		const logs = JSON.stringify(await harness.logs());
		expect(logs).toContain("ENCRYPTION_KEYS: is not a list of id:key");
	});
});
