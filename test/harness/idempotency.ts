import { describe, expect, test } from "vitest";
import { harness, problemOf, type TestUser } from "../harness.ts";
import { newUserFor } from "./actors.ts";
import { catalogue, isObject, type Operation } from "./document.ts";
import { isRepresentative } from "./representatives.ts";
import { toInit, validRequest } from "./requests.ts";

const HEADER = "Idempotency-Key";

/** Groups operations for tests of keys. A key belongs to a caller, or to an address for operations without a token. */
function shapeOf({ scopes, extensions }: Operation): string | undefined {
	return extensions["x-idempotency"] ? String(scopes !== undefined) : undefined;
}

/** Tells whether a second request with another key may conflict with the first. */
function mayConflict({ codes }: Operation): boolean {
	return codes.some((code) => catalogue[code]?.status === 409 && !code.startsWith("IDEM"));
}

/** Describes tests of repeated requests with a key. */
export function describeIdempotency(operation: Operation): void {
	const prepare = async (user?: TestUser) => {
		const actor = user ?? (await newUserFor(operation));
		const request = await validRequest(operation, actor);
		const key = crypto.randomUUID();
		const send = (
			fetch = harness.fetch,
			changes: Record<string, string> = {},
			body = request.body,
		) =>
			fetch(request.path, toInit(operation, { ...request, body }, { [HEADER]: key, ...changes }));
		return { key, send, body: isObject(request.body) ? request.body : {} };
	};

	describe("with an idempotency key", () => {
		test("a repetition gets the first answer again", async () => {
			const { key, send } = await prepare();
			const first = await send();
			expect(first.status).toBe(201);
			expect(first.headers.get("Idempotency-Replayed")).toBeNull();
			await answerKept(key);
			const second = await send();
			expect(second.status).toBe(201);
			expect(second.headers.get("Idempotency-Replayed")).toBe("true");
			for (const name of ["Content-Type", "Location", "ETag"]) {
				expect(second.headers.get(name)).toBe(first.headers.get(name));
			}
			expect(await second.text()).toBe(await first.text());
		});

		test.skipIf(operation.body === undefined)("another body is another request", async () => {
			const { send, body } = await prepare();
			expect((await send()).status).toBe(201);
			const [name = ""] = Object.keys(body);
			const examples = operation.body?.examples ?? [];
			const other =
				examples.length > 1 ? examples.at(-1)?.value : { ...body, [name]: `${body[name]}a` };
			const response = await send(harness.fetch, {}, other);
			expect(response.status).toBe(422);
			expect((await problemOf(response)).code).toBe("IDEM_001");
		});

		test("many at once do it once", async () => {
			const { key, send } = await prepare();
			const length = isRepresentative(operation, shapeOf) ? 50 : 8;
			const answers = await Promise.all(Array.from({ length }, () => send()));
			const [created, ...others] = answers.filter(({ status }) => status === 201);
			expect(created).toBeDefined();
			const text = await created?.text();
			for (const other of others) expect(await other.text()).toBe(text);
			const waiting = answers.filter(({ status }) => status !== 201);
			for (const answer of waiting) {
				expect(answer.status).toBe(409);
				expect(answer.headers.get("Retry-After")).toBe("1");
				expect((await problemOf(answer)).code).toBe("IDEM_002");
			}
			expect(await createdUnder(key)).toHaveLength(1);
		});

		test("a request that failed may be repeated, and mended", async () => {
			const { send } = await prepare();
			if (operation.body) {
				const refused = await send(harness.fetch, {}, { colour: "blue" });
				expect(refused.status).toBe(400);
			}
			expect((await send(harness.faulty("database@2"))).status).toBe(503);
			const response = await send();
			expect(response.status).toBe(201);
			expect(response.headers.get("Idempotency-Replayed")).toBeNull();
		});

		if (!isRepresentative(operation, shapeOf)) return;

		test("keys are the caller's own", async () => {
			const { key, send } = await prepare();
			const other = await prepare();
			const [one, two] = await Promise.all([
				send(),
				other.send(harness.fetch, { [HEADER]: `${key}-other` }),
			]);
			expect([one.status, two.status]).toEqual([201, 201]);
			expect(await one.text()).not.toBe(await two.text());
		});

		test("the key is kept for a day", async () => {
			const { key, send } = await prepare();
			const first = await send();
			await answerKept(key);
			await age(key, 23 * 60);
			expect((await send()).headers.get("Idempotency-Replayed")).toBe("true");
			await age(key, 25 * 60);
			const second = await send();
			expect(second.status).toBe(mayConflict(operation) ? 409 : 201);
			expect(second.headers.get("Idempotency-Replayed")).toBeNull();
			expect(await second.text()).not.toBe(await first.text());
		});

		test("what is kept of a request cannot be read without the key to it", async () => {
			const { key, send } = await prepare();
			const answer = await (await send()).text();
			await answerKept(key);
			const [row] = await harness.sql("SELECT * FROM idempotency_keys WHERE key = ?", key);
			expect(String(row?.answer)).toMatch(/^first\.[A-Za-z0-9+/]+=*$/);
			const shown = JSON.stringify({ ...row, created_id: null });
			for (const value of Object.values(JSON.parse(answer))) {
				if (typeof value === "string" && value.length > 8) expect(shown).not.toContain(value);
			}
		});
	});

	describe("409", () => {
		test("the first request is still running", async () => {
			const { key, send } = await prepare();
			await send();
			await answerKept(key);
			await harness.sql(
				"UPDATE idempotency_keys SET answer = NULL, created_id = NULL WHERE key = ?",
				key,
			);
			const response = await send();
			expect(response.status).toBe(409);
			expect(response.headers.get("Retry-After")).toBe("1");
			expect((await problemOf(response)).code).toBe("IDEM_002");
		});

		test("the first request took effect, and nothing tells what it answered", async () => {
			const { key, send } = await prepare();
			await send();
			await answerKept(key);
			await harness.sql(
				"UPDATE idempotency_keys SET answer = NULL, created_id = 'gone' WHERE key = ?",
				key,
			);
			await age(key, 2);
			const response = await send();
			expect(response.status).toBe(409);
			expect((await problemOf(response)).code).toBe("IDEM_003");
		});
	});
}

/** Waits until the response is stored, which happens shortly after it was sent. */
export async function answerKept(key: string): Promise<void> {
	await expect
		.poll(() => harness.sql("SELECT answer FROM idempotency_keys WHERE key = ?", key))
		.toEqual([{ answer: expect.any(String) }]);
}

async function createdUnder(key: string) {
	return harness.sql("SELECT created_id FROM idempotency_keys WHERE key = ?", key);
}

/** Changes the time of a key's claim to some minutes ago. */
export async function age(key: string, minutes: number): Promise<void> {
	const time = new Date(Date.now() - minutes * 60_000).toISOString().slice(0, -1).replace("T", " ");
	await harness.sql("UPDATE idempotency_keys SET claimed_at = ? WHERE key = ?", time, key);
}
