import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
	ConnectionError,
	RateLimitError,
	ServerError,
	TimeAndWellness,
	TimeoutError,
} from "../../sdk/src/index.ts";
import { repeatDelay } from "../../sdk/src/retry.ts";
import { task } from "./fixtures.ts";
import { hang, json, noContent, problem, reset, useLoopback } from "./loopback.ts";

const server = useLoopback();
const unavailable = problem(503, "DB_001", {}, { "retry-after": "0" });
const limited = problem(429, "RATE_001", {}, { "retry-after": "0" });

beforeEach(() => {
	vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
	vi.restoreAllMocks();
});

function client(options = {}) {
	return new TimeAndWellness({ baseUrl: server.url, accessToken: "access", ...options });
}

describe("a call that can be sent twice", () => {
	test.each([
		["503", unavailable],
		["429", limited],
		["a broken connection", reset],
	])("is repeated after %s", async (_, failure) => {
		server.answer(failure, failure, json(task));
		expect(await client().tasks.get(task.id)).toEqual(task);
		expect(server.requests).toHaveLength(3);
	});

	test("is repeated for DELETE", async () => {
		server.answer(unavailable, noContent);
		await client().tasks.delete(task.id);
		expect(server.requests).toHaveLength(2);
	});

	test("is given up after maxRetries, with the last error", async () => {
		server.answer(unavailable);
		await expect(client().tasks.get(task.id)).rejects.toThrow(ServerError);
		expect(server.requests).toHaveLength(3);
	});

	test.each([
		["the client's", { maxRetries: 0 }, {}],
		["the call's", { maxRetries: 5 }, { maxRetries: 0 }],
	])("is not repeated when %s maxRetries is 0", async (_, options, callOptions) => {
		server.answer(reset);
		await expect(client(options).tasks.get(task.id, callOptions)).rejects.toThrow(ConnectionError);
		expect(server.requests).toHaveLength(1);
	});

	test.each([400, 404, 500, 502])("is not repeated after %i", async (status) => {
		server.answer(problem(status, "SYS_001"));
		await expect(client().tasks.get(task.id)).rejects.toThrow();
		expect(server.requests).toHaveLength(1);
	});

	test("is not repeated after a timeout: the time is up", async () => {
		server.answer(hang);
		const call = client().tasks.get(task.id, { timeoutMilliseconds: 200 });
		await expect(call).rejects.toThrow(TimeoutError);
		expect(server.requests).toHaveLength(1);
	});
});

describe("a call that must not be carried out twice", () => {
	test.each([
		["503", unavailable, ServerError],
		["a broken connection", reset, ConnectionError],
	])("is not repeated after %s", async (_, failure, expected) => {
		server.answer(failure, json(task));
		await expect(client().tasks.update(task.id, { title: "Sit" })).rejects.toThrow(expected);
		expect(server.requests).toHaveLength(1);
	});

	test("is repeated after 429, with its body: it was turned away", async () => {
		server.answer(limited, json(task));
		expect(await client().tasks.update(task.id, { title: "Sit" })).toEqual(task);
		expect(server.requests.map(({ body }) => body)).toEqual([{ title: "Sit" }, { title: "Sit" }]);
	});
});

describe("the wait", () => {
	test("is as long as Retry-After asks", async () => {
		server.answer(problem(429, "RATE_001", {}, { "retry-after": "1" }), json(task));
		const started = Date.now();
		await client().tasks.get(task.id);
		expect(Date.now() - started).toBeGreaterThanOrEqual(990);
	});

	test.each([
		["more than the SDK would wait", "3600", {}],
		["more than the call has left", "2", { timeoutMilliseconds: 1_000 }],
	])("is not begun when it would be %s", async (_, seconds, options) => {
		server.answer(problem(429, "RATE_001", {}, { "retry-after": seconds }));
		const started = Date.now();
		await expect(client().tasks.get(task.id, options)).rejects.toThrow(RateLimitError);
		expect(Date.now() - started).toBeLessThan(500);
		expect(server.requests).toHaveLength(1);
	});

	test("doubles up to a limit, and is spread at random over that time", () => {
		const delays = (random: number) => {
			vi.spyOn(Math, "random").mockReturnValue(random);
			return [0, 1, 2, 3, 4, 9].map((attempt) =>
				repeatDelay(new ConnectionError(), { method: "GET" }, attempt),
			);
		};
		expect(delays(1)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000]);
		expect(delays(0.5)).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000]);
	});
});
