import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
	ConflictError,
	ConnectionError,
	ServerError,
	TimeAndWellness,
	UnprocessableContentError,
} from "../../sdk/src/index.ts";
import { task, tokens } from "./fixtures.ts";
import { json, problem, reset, useLoopback } from "./loopback.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const server = useLoopback();
const created = json(task, 201);
const unavailable = problem(503, "DB_001", {}, { "retry-after": "0" });
const running = problem(409, "IDEM_002", {}, { "retry-after": "0" });

beforeEach(() => {
	vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

function client(options = {}) {
	return new TimeAndWellness({ baseUrl: server.url, accessToken: "access", ...options });
}

const keys = () => server.requests.map(({ headers }) => headers["idempotency-key"]);

describe("the key of a call", () => {
	test("is a random UUID, another one for each call", async () => {
		server.answer(created);
		await client().tasks.create({ title: "Stretch" });
		await client().tasks.create({ title: "Stretch" });
		const [first, second] = keys();
		expect(first).toMatch(UUID);
		expect(second).toMatch(UUID);
		expect(first).not.toBe(second);
	});

	test("may be the caller's own", async () => {
		server.answer(created);
		await client().tasks.create({ title: "Stretch" }, { idempotencyKey: "stretch-today" });
		expect(keys()).toEqual(["stretch-today"]);
	});

	test("is not sent to an operation that takes none", async () => {
		server.answer(json(task));
		await client().tasks.get(task.id);
		await client().tasks.complete(task.id);
		expect(keys()).toEqual([undefined, undefined]);
	});

	test.each([
		["crypto", undefined],
		["randomUUID", {}],
	])("is made without %s where there is none", async (_, crypto) => {
		vi.mocked(Math.random).mockRestore();
		vi.stubGlobal("crypto", crypto);
		server.answer(created);
		for (let call = 0; call < 3; call += 1) await client().tasks.create({ title: "Stretch" });
		expect(new Set(keys()).size).toBe(3);
		for (const key of keys()) expect(key).toMatch(/^\d+-[a-z\d]+-[a-z\d]+$/);
	});
});

describe("a call with a key", () => {
	test.each([
		["a broken connection", reset],
		["503", unavailable],
		["a first attempt that is still running", running],
	])("is repeated after %s, with the same key and body", async (_, failure) => {
		server.answer(failure, failure, created);
		expect(await client().tasks.create({ title: "Stretch" })).toEqual(task);
		expect(server.requests).toHaveLength(3);
		expect(new Set(keys()).size).toBe(1);
		expect(keys()[0]).toMatch(UUID);
		expect(server.requests[2]?.body).toEqual({ title: "Stretch" });
	});

	test("keeps it when the access token is renewed in between", async () => {
		server.answer(problem(401, "AUTH_001"), json(tokens(2)), created);
		await client({ refreshToken: "refresh-1" }).tasks.create({ title: "Stretch" });
		const [rejected, refresh, repeated] = keys();
		expect(rejected).toMatch(UUID);
		expect(refresh).toBeUndefined();
		expect(repeated).toBe(rejected);
	});

	test.each([
		["a broken connection", reset, ConnectionError],
		["a first attempt that is still running", running, ConflictError],
	])("is given up after maxRetries of %s", async (_, failure, expected) => {
		server.answer(failure);
		await expect(client().tasks.create({ title: "Stretch" })).rejects.toThrow(expected);
		expect(server.requests).toHaveLength(3);
	});

	test.each([
		["a conflict", problem(409, "RES_002"), ConflictError],
		["an answer that is lost", problem(409, "IDEM_003"), ConflictError],
		["a key that was used", problem(422, "IDEM_001"), UnprocessableContentError],
		["a long maintenance", problem(503, "SYS_002", {}, { "retry-after": "300" }), ServerError],
	])("is not repeated after %s", async (_, failure, expected) => {
		server.answer(failure);
		await expect(client().tasks.create({ title: "Stretch" })).rejects.toThrow(expected);
		expect(server.requests).toHaveLength(1);
	});

	test.each([
		[{ "idempotency-replayed": "true" }, true],
		[{}, false],
	])("tells whether the answer is a repetition: %j", async (headers, replayed) => {
		server.answer(json(task, 201, headers));
		const answer = await client().tasks.create({ title: "Stretch" }).withResponse();
		expect(answer.replayed).toBe(replayed);
	});
});
