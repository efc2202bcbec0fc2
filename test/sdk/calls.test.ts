import { describe, expect, test } from "vitest";
import { DecodeError, TimeAndWellness } from "../../sdk/src/index.ts";
import { task, user } from "./fixtures.ts";
import { json, noContent, text, useLoopback } from "./loopback.ts";

const server = useLoopback();

function client(options = {}) {
	return new TimeAndWellness({ baseUrl: server.url, accessToken: "access", ...options });
}

describe("a call", () => {
	test("sends the body as JSON with the access token, and gives the data", async () => {
		server.answer(json(task, 201));

		expect(await client().tasks.create({ title: "Stretch" })).toEqual(task);

		expect(server.requests).toMatchObject([
			{
				method: "POST",
				url: "/api/tasks",
				body: { title: "Stretch" },
				headers: {
					authorization: "Bearer access",
					accept: "application/json, application/problem+json",
					"content-type": "application/json",
				},
			},
		]);
	});

	test("sends neither a body nor its type where there is none", async () => {
		server.answer(json(task));
		await client().tasks.complete(task.id);
		expect(server.requests[0]?.body).toBeUndefined();
		expect(server.requests[0]?.headers).not.toHaveProperty("content-type");
	});

	test("sends no token to an operation that is open to all", async () => {
		server.answer(json({ user, tokens: {} }));
		await client().auth.login({ email: user.email, password: "correct horse" });
		expect(server.requests[0]?.headers).not.toHaveProperty("authorization");
	});

	test("gives undefined for an answer without content", async () => {
		server.answer(noContent);
		expect(await client().tasks.delete(task.id)).toBeUndefined();
		expect(server.requests[0]).toMatchObject({ method: "DELETE", url: `/api/tasks/${task.id}` });
	});

	test("does not take an answer without content for data", async () => {
		server.answer(noContent);
		await expect(client().tasks.get(task.id)).rejects.toThrow(DecodeError);
	});

	test("is an ordinary promise that can also give the response", async () => {
		server.answer(json(task, 200, { "api-version": "1.0.0" }));
		const call = client().tasks.get(task.id);

		expect(call).toBeInstanceOf(Promise);
		const { data, response, requestId } = await call.withResponse();

		expect(data).toEqual(task);
		expect(response.status).toBe(200);
		expect(response.headers.get("api-version")).toBe("1.0.0");
		expect(requestId).toBe("req_1");
	});

	test("fails once, not twice, when only its response is asked for", async () => {
		server.answer(text("", 500));
		await expect(client().tasks.get(task.id).withResponse()).rejects.toThrow("500");
		// A second, unhandled rejection would fail the run.
		await new Promise((resolve) => setTimeout(resolve, 10));
	});

	test("sends the client's headers, and the call's over them", async () => {
		server.answer(json(task));
		const tw = client({ headers: { "X-App": "client", "Accept-Language": "nl" } });
		await tw.tasks.get(task.id, { headers: { "x-app": "call" } });
		expect(server.requests[0]?.headers).toMatchObject({ "x-app": "call", "accept-language": "nl" });
	});

	test("accepts a base URL that ends in a slash or has a path", async () => {
		server.answer(json(task));
		await client({ baseUrl: `${server.url}/mirror/` }).tasks.get(task.id);
		expect(server.requests[0]?.url).toBe(`/mirror/api/tasks/${task.id}`);
	});

	test("goes to the public API by default", async () => {
		const urls: string[] = [];
		const fetch = async (url: string) => {
			urls.push(url);
			return Response.json(task);
		};
		await new TimeAndWellness({ fetch }).tasks.get(task.id);
		expect(urls).toEqual([`https://api.timeandwellness.com/api/tasks/${task.id}`]);
	});
});

describe("a path parameter", () => {
	test.each(["", ".", "..", undefined, null])(
		"%j is refused before anything is sent",
		async (id) => {
			server.answer(json(task));
			await expect(client().tasks.get(id as string)).rejects.toThrow(
				new TypeError(`taskId cannot be ${JSON.stringify(id)}`),
			);
			expect(server.requests).toEqual([]);
		},
	);

	test.each([
		["../users/me", "..%2Fusers%2Fme"],
		["%2e%2e", "%252e%252e"],
		["a?b#c", "a%3Fb%23c"],
		["...", "..."],
		["$& é", "%24%26%20%C3%A9"],
	])("%j stays in its segment", async (id, sent) => {
		server.answer(json(task));
		await client().tasks.get(id);
		expect(server.requests[0]?.url).toBe(`/api/tasks/${sent}`);
	});
});

describe("a query", () => {
	test("joins lists by commas, as the document says, and leaves out what is undefined or empty", async () => {
		server.answer(json({ data: [], nextCursor: null }));
		await client().tasks.list({
			status: ["todo", "in_progress"],
			priority: [],
			label: "a&b, c",
			search: undefined as never,
			limit: 5,
		});
		expect(server.requests[0]?.url).toBe(
			"/api/tasks?status=todo,in_progress&label=a%26b%2C%20c&limit=5",
		);
	});
});

describe("a custom fetch", () => {
	test("gets an address and plain options, never a Request", async () => {
		const calls: unknown[][] = [];
		const fetch = async (...args: [string, RequestInit]) => {
			calls.push(args);
			return Response.json(task);
		};
		await client({ baseUrl: "https://api.example", fetch }).tasks.create(
			{ title: "Stretch" },
			{ idempotencyKey: "once" },
		);
		expect(calls).toEqual([
			[
				"https://api.example/api/tasks",
				{
					method: "POST",
					headers: {
						accept: "application/json, application/problem+json",
						authorization: "Bearer access",
						"content-type": "application/json",
						"idempotency-key": "once",
					},
					body: '{"title":"Stretch"}',
					redirect: "follow",
					signal: expect.any(AbortSignal),
				},
			],
		]);
	});

	test("may answer with a Response that is not the global one", async () => {
		const response = {
			status: 200,
			ok: true,
			headers: new Headers({ "x-request-id": "req_2" }),
			text: async () => JSON.stringify(task),
		};
		const tw = client({ fetch: async () => response as Response });
		const { data, requestId } = await tw.tasks.get(task.id).withResponse();
		expect(data).toEqual(task);
		expect(requestId).toBe("req_2");
	});
});
