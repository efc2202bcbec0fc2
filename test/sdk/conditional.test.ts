import { describe, expect, test } from "vitest";
import {
	ApiError,
	NotModifiedError,
	PreconditionFailedError,
	RequestError,
	TimeAndWellness,
	TimeAndWellnessError,
} from "../../sdk/src/index.ts";
import { task } from "./fixtures.ts";
import { json, problem, text, useLoopback } from "./loopback.ts";

const server = useLoopback();
const notModified = text("", 304, { etag: '"new"', "x-request-id": "req_3" });

function client(options = {}) {
	return new TimeAndWellness({ baseUrl: server.url, accessToken: "access", ...options });
}

describe("an entity tag", () => {
	test.each([
		[{ etag: '"tag"' }, '"tag"'],
		[{}, null],
	])("is given with the response: %j", async (headers, tag) => {
		server.answer(json(task, 200, headers));
		const { etag } = await client().tasks.get(task.id).withResponse();
		expect(etag).toBe(tag);
	});
});

describe("ifMatch", () => {
	test("makes a change conditional", async () => {
		server.answer(json(task));
		await client().tasks.update(task.id, { title: "Sit" }, { ifMatch: '"tag"' });
		expect(server.requests[0]?.headers["if-match"]).toBe('"tag"');
	});

	test("rejects with a class of its own, which 1.0.0 knew as a RequestError", async () => {
		server.answer(problem(412, "RES_003"));
		const call = client().tasks.update(task.id, { title: "Sit" }, { ifMatch: '"old"' });
		const error = await call.catch((reason) => reason);
		expect(error).toBeInstanceOf(PreconditionFailedError);
		expect(error).toBeInstanceOf(RequestError);
		expect(error).toMatchObject({ name: "PreconditionFailedError", code: "RES_003", status: 412 });
	});

	test("is refused when it is null, and nothing is sent", async () => {
		server.answer(json(task));
		const call = client().tasks.update(task.id, { title: "Sit" }, { ifMatch: null });
		await expect(call).rejects.toThrow(new TypeError("ifMatch cannot be null"));
		expect(server.requests).toEqual([]);
	});
});

describe("ifNoneMatch", () => {
	test("asks for what has changed", async () => {
		server.answer(json(task));
		expect(await client().tasks.get(task.id, { ifNoneMatch: '"old"' })).toEqual(task);
		expect(server.requests[0]?.headers["if-none-match"]).toBe('"old"');
	});

	test("asks for everything when it is null: there is nothing yet", async () => {
		server.answer(json(task));
		expect(await client().tasks.get(task.id, { ifNoneMatch: null })).toEqual(task);
		expect(server.requests[0]?.headers).not.toHaveProperty("if-none-match");
	});

	test("rejects, but not with an error of the API, when nothing has", async () => {
		server.answer(notModified);
		const call = client().tasks.get(task.id, { ifNoneMatch: '"new"' });
		const error = await call.catch((reason) => reason);
		expect(error).toBeInstanceOf(NotModifiedError);
		expect(error).toBeInstanceOf(TimeAndWellnessError);
		expect(error).not.toBeInstanceOf(ApiError);
		expect(error).toMatchObject({ name: "NotModifiedError", etag: '"new"', requestId: "req_3" });
		expect(error.headers.get("etag")).toBe('"new"');
		expect(server.requests).toHaveLength(1);
	});

	test("is about a list's first page alone", async () => {
		server.answer(
			json({ data: [task], nextCursor: "2" }),
			json({ data: [task], nextCursor: null }),
		);
		const titles: string[] = [];
		const options = { ifNoneMatch: '"page"', headers: { "x-app": "mine" } };
		for await (const { title } of client().tasks.list({}, options)) titles.push(title);
		expect(titles).toEqual(["Stretch", "Stretch"]);
		const sent = server.requests.map(({ headers }) => [headers["if-none-match"], headers["x-app"]]);
		expect(sent).toEqual([
			['"page"', "mine"],
			[undefined, "mine"],
		]);
	});

	test("rejects a list of which the first page has not changed", async () => {
		server.answer(notModified);
		await expect(client().tasks.list({}, { ifNoneMatch: '"new"' })).rejects.toThrow(
			NotModifiedError,
		);
	});
});
