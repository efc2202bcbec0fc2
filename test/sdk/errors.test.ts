import { describe, expect, test } from "vitest";
import {
	AbortedError,
	ApiError,
	AuthenticationError,
	ConflictError,
	ConnectionError,
	DecodeError,
	NotFoundError,
	PermissionError,
	PreconditionFailedError,
	RateLimitError,
	RequestError,
	ServerError,
	TimeAndWellness,
	TimeAndWellnessError,
	TimeoutError,
	UnprocessableContentError,
	ValidationError,
} from "../../sdk/src/index.ts";
import { task } from "./fixtures.ts";
import { hang, json, problem, reset, text, useLoopback } from "./loopback.ts";

const server = useLoopback();

function client(options = {}) {
	return new TimeAndWellness({
		baseUrl: server.url,
		accessToken: "access",
		maxRetries: 0,
		...options,
	});
}

async function failure(call: PromiseLike<unknown>): Promise<Error> {
	return call.then(
		() => expect.unreachable("the call succeeded"),
		(error) => error,
	);
}

describe("an error that the API answers", () => {
	test("has everything that the problem and the answer say", async () => {
		const errors = [{ pointer: "/title", keyword: "maxLength", message: "is too long" }];
		server.answer(problem(400, "VAL_001", { errors }, { "x-request-id": "req_1" }));

		const error = await failure(client().tasks.create({ title: "x".repeat(501) }));

		expect(error).toBeInstanceOf(ValidationError);
		expect(error).toBeInstanceOf(ApiError);
		expect(error).toBeInstanceOf(TimeAndWellnessError);
		expect(error).toMatchObject({
			name: "ValidationError",
			message: "400 VAL_001 Detail of VAL_001.",
			status: 400,
			code: "VAL_001",
			type: "https://api.timeandwellness.com/docs/errors/VAL_001",
			title: "Title of VAL_001",
			detail: "Detail of VAL_001.",
			instance: "/api/tasks",
			requestId: "req_1",
			errors,
		});
		expect((error as ApiError).headers.get("content-type")).toBe("application/problem+json");
	});

	test.each([
		[400, "VAL_001", ValidationError],
		[401, "AUTH_002", AuthenticationError],
		[403, "AUTH_003", PermissionError],
		[404, "RES_001", NotFoundError],
		[409, "RES_002", ConflictError],
		[412, "RES_003", PreconditionFailedError],
		[413, "VAL_002", RequestError],
		[422, "IDEM_001", UnprocessableContentError],
		[429, "RATE_001", RateLimitError],
		[500, "SYS_001", ServerError],
		[503, "DB_001", ServerError],
	])("%i %s has its class", async (status, code, expected) => {
		server.answer(problem(status, code));
		const error = await failure(client().tasks.get(task.id));
		expect(error.constructor).toBe(expected);
		expect(error).toMatchObject({ status, code, name: expected.name });
	});

	test("with a code of a later version keeps that code", async () => {
		server.answer(problem(418, "TEA_001"));
		const error = await failure(client().tasks.get(task.id));
		expect(error.constructor).toBe(RequestError);
		expect(error).toMatchObject({ code: "TEA_001" });
	});

	test.each([
		["empty", "", undefined],
		["a proxy's page", "<h1>Bad gateway</h1>", "<h1>Bad gateway</h1>"],
		["null", "null", null],
		["JSON of another kind", '{"code":5,"errors":"no"}', { code: 5, errors: "no" }],
	])("may be %s", async (_, sent, body) => {
		server.answer(text(sent, 502, { "x-request-id": "req_9" }));
		const error = await failure(client().tasks.get(task.id));
		expect(error.constructor).toBe(ServerError);
		expect(error).toMatchObject({
			message: "502",
			status: 502,
			code: null,
			title: null,
			detail: null,
			requestId: "req_9",
			errors: [],
			body,
		});
	});

	test.each([
		["7", 7],
		["0", 0],
		["Mon, 23 Nov 2026 12:00:00 GMT", 0],
		["soon", null],
		["-5", 0],
	])("with Retry-After: %s", async (header, seconds) => {
		server.answer(problem(429, "RATE_001", {}, { "retry-after": header }));
		const error = (await failure(client().tasks.get(task.id))) as RateLimitError;
		expect(error.retryAfterSeconds).toBe(seconds);
	});
});

describe("a success that is not what it should be", () => {
	test.each([
		["HTML", "<!doctype html><title>Log in to the hotel's network</title>"],
		["broken JSON", '{"id":"task_01'],
		["nothing", ""],
	])("%s is a DecodeError", async (_, body) => {
		server.answer(text(body, 200, { "content-type": "text/html", "x-request-id": "req_3" }));
		const error = await failure(client().tasks.get(task.id));
		expect(error).toBeInstanceOf(DecodeError);
		expect(error).toMatchObject({
			message: "the answer (200, text/html) is not JSON",
			status: 200,
			requestId: "req_3",
			body,
		});
		expect(error.cause).toBeInstanceOf(SyntaxError);
	});
});

describe("no answer", () => {
	test("a connection that breaks before it is a ConnectionError without the query", async () => {
		server.answer(reset);
		const error = await failure(client().tasks.list({ search: "private" }));
		expect(error).toBeInstanceOf(ConnectionError);
		expect(error.message).toContain(`no answer to GET ${server.url}/api/tasks:`);
		expect(error.message).not.toContain("private");
		expect(error.cause).toBeInstanceOf(TypeError);
	});

	test("a connection that breaks in the middle of it is one too", async () => {
		server.answer((_, response) => {
			response.writeHead(200, { "content-length": "1000" });
			response.write('{"id":');
			setTimeout(() => response.socket?.destroy(), 20);
		});
		expect(await failure(client().tasks.get(task.id))).toBeInstanceOf(ConnectionError);
	});

	test("nobody listening is one too", async () => {
		const error = await failure(client({ baseUrl: "http://127.0.0.1:1" }).tasks.get(task.id));
		expect(error).toBeInstanceOf(ConnectionError);
	});

	test("a fault in the caller's values is not one", async () => {
		const circular: Record<string, unknown> = { title: "Stretch" };
		circular.notes = circular;
		const error = await failure(client().tasks.create(circular as { title: string }));
		expect(error.constructor).toBe(TypeError);
		expect(server.requests).toEqual([]);
	});
});

describe("the timeout", () => {
	test("ends a call that hangs, the call's own limit before the client's", async () => {
		server.answer(hang);
		const error = await failure(client().tasks.get(task.id, { timeoutMilliseconds: 50 }));
		expect(error).toBeInstanceOf(TimeoutError);
		expect(error.message).toBe("the call took longer than 50 ms");
	});

	test("ends a call whose answer never ends", async () => {
		server.answer((_, response) => {
			response.writeHead(200);
			response.write("{");
		});
		const error = await failure(client({ timeoutMilliseconds: 50 }).tasks.get(task.id));
		expect(error).toBeInstanceOf(TimeoutError);
	});

	test("ends a call whose fetch knows nothing of signals", async () => {
		const fetch = () => new Promise<Response>(() => {});
		const error = await failure(client({ fetch, timeoutMilliseconds: 20 }).tasks.get(task.id));
		expect(error).toBeInstanceOf(TimeoutError);
	});

	test("may be none", async () => {
		server.answer((_, response) => setTimeout(() => json(task)(_, response), 50));
		expect(await client({ timeoutMilliseconds: Infinity }).tasks.get(task.id)).toEqual(task);
	});
});

describe("the caller's signal", () => {
	test("ends a call in flight, with its reason as the cause", async () => {
		const controller = new AbortController();
		server.answer(() => controller.abort("left the page"));
		const error = await failure(client().tasks.get(task.id, { signal: controller.signal }));
		expect(error).toBeInstanceOf(AbortedError);
		expect(error.cause).toBe("left the page");
	});

	test("that is aborted already lets nothing be sent", async () => {
		server.answer(json(task));
		const signal = AbortSignal.abort();
		expect(await failure(client().tasks.get(task.id, { signal }))).toBeInstanceOf(AbortedError);
		expect(server.requests).toEqual([]);
	});

	test("ends a wait between repetitions", async () => {
		const controller = new AbortController();
		server.answer((request, response) => {
			problem(503, "DB_001", {}, { "retry-after": "20" })(request, response);
			setTimeout(() => controller.abort(), 50);
		});
		const started = Date.now();
		const call = client({ maxRetries: 2 }).tasks.get(task.id, { signal: controller.signal });
		expect(await failure(call)).toBeInstanceOf(AbortedError);
		expect(Date.now() - started).toBeLessThan(1_000);
		expect(server.requests).toHaveLength(1);
	});

	test("is let go of when the call is over", async () => {
		server.answer(json(task));
		const { signal } = new AbortController();
		const listeners = new Set<unknown>();
		const add = signal.addEventListener.bind(signal);
		signal.addEventListener = (type: string, listener: never) => {
			listeners.add(listener);
			add(type, listener);
		};
		signal.removeEventListener = (_: string, listener: never) => listeners.delete(listener);
		await client().tasks.get(task.id, { signal });
		expect(listeners).toEqual(new Set());
	});
});
