import { describe, expect, test } from "vitest";
import { fixture, generateInto, mountEchoes, workspace } from "./foreign/workspace.ts";

async function serve(document: string) {
	const directory = workspace(`behaviour-${document}`);
	await generateInto(directory, fixture(document));
	return mountEchoes(directory);
}

/** What the handler was given. */
async function seen(response: Response) {
	return (await response.json()) as { query: object; param?: object };
}

describe("parameters", async () => {
	const app = await serve("parameters.yaml");

	test.each([
		["/scalars", { integer: 7, when: "2026-01-01" }],
		["/scalars?integer=5", { integer: 5, when: "2026-01-01" }],
		["/scalars?number=1e3&boolean=false&level=2", { number: 1000, boolean: false, level: 2 }],
		["/scalars?either=12", { either: 12 }],
		["/scalars?either=5", { either: "5" }],
		[
			"/scalars?untyped=5&nullable=5&constructor=x",
			{ untyped: "5", nullable: 5, constructor: "x" },
		],
		["/scalars?flag=", {}],
		["/scalars?flag=true", { flag: true }],
		["/lists?exploded=1&exploded=2", { exploded: [1, 2] }],
		["/lists?commas=a,b", { commas: ["a", "b"] }],
		["/lists?commas=a%2Cb", { commas: ["a", "b"] }],
		["/lists?spaces=1%202&pipes=true|false", { spaces: [1, 2], pipes: [true, false] }],
		["/lists?spaces=1+2", { spaces: [1, 2] }],
		["/lists?one-or-many=a", { "one-or-many": "a" }],
		["/lists?one-or-many=abc&one-or-many=d", { "one-or-many": ["abc", "d"] }],
		["/objects?filter[min]=1&filter[tag]=a&filter[tag]=b", { filter: { min: 1, tag: ["a", "b"] } }],
		["/objects?filter%5Bmin%5D=1", { filter: { min: 1 } }],
		["/objects?size=5&number=2", { page: { size: 5, number: 2 } }],
		["/objects?colour=R,1,G,2", { colour: { R: 1, G: 2 } }],
		["/objects?where=%7B%22a%22%3A1%7D", { where: { a: 1 } }],
		["/open?limit=1&a=2&b=3", { limit: 1, others: { a: 2, b: 3 } }],
	])("%s", async (path, query) => {
		const response = await app.request(path);
		expect(response.status).toBe(200);
		expect((await seen(response)).query).toMatchObject(query);
	});

	test.each([
		"/scalars?integer=5x",
		"/scalars?integer=1.0",
		"/scalars?integer=1e3",
		"/scalars?integer=2147483648",
		"/scalars?integer=1&integer=2",
		"/scalars?number=0x10",
		"/scalars?boolean=1",
		"/scalars?level=4",
		"/scalars?nullable=null",
		"/scalars?either=6",
		"/scalars?when=yesterday",
		"/scalars?flag=no",
		"/scalars?unknown=1",
		"/scalars?Integer=1",
		"/lists?exploded=1,2",
		"/lists?commas=a,b,c,d",
		"/lists?commas=",
		"/lists?commas=a&commas=b",
		"/lists?spaces=1,2",
		"/lists?pipes=true|1",
		"/lists?one-or-many=abc",
		"/objects?filter[tag]=a",
		"/objects?filter[min]=1&filter[other]=1",
		"/objects?filter[min]=1&filter=2",
		"/objects?size=51",
		"/objects?colour=R,x",
		"/objects?where=%7B",
		"/objects?where=%7B%7D",
		"/open?a=x",
	])("%s is refused", async (path) => {
		expect((await app.request(path)).status).toBe(400);
	});

	test.each([
		["/simple/5/1,2/a=1", { id: 5, list: [1, 2], object: { a: 1 } }],
		["/label/.5/.1.2/.a,1", { id: 5, list: [1, 2], object: { a: 1 } }],
		[
			"/matrix/;id=5/;list=1,2/;spread=1;spread=2/;a=1",
			{ id: 5, list: [1, 2], spread: [1, 2], object: { a: 1 } },
		],
	])("%s", async (path, param) => {
		const response = await app.request(path);
		expect(response.status).toBe(200);
		expect((await seen(response)).param).toMatchObject(param);
	});

	test.each([
		"/simple/x/1,2/a=1",
		"/simple/5/1,x/a=1",
		"/simple/5/1/a,1",
		"/simple/5/1/b=1",
		"/label/5/.1/.a,1",
		"/label/.5/1.2/.a,1",
		"/matrix/5/;list=1/;spread=1/;a=1",
		"/matrix/;id=5/;list=1/;spread=1;other=2/;a=1",
	])("%s is refused", async (path) => {
		expect((await app.request(path)).status).toBe(400);
	});

	test("headers and cookies", async () => {
		const headers = { "x-COUNT": "3", "X-List": "1, 2", Cookie: "session=4; ids=1,2; other=x" };
		const response = await app.request("/headers", { headers });
		expect(response.status).toBe(200);
		expect(await response.json()).toMatchObject({
			header: { "x-count": 3, "x-list": [1, 2] },
			cookie: { session: 4, ids: [1, 2] },
		});
	});

	test.each([
		[{}],
		[{ "X-Count": "x" }],
		[{ "X-Count": "1", "X-List": "1,x" }],
		[{ "X-Count": "1", Cookie: "session=x" }],
	])("headers %o are refused", async (headers) => {
		expect((await app.request("/headers", { headers })).status).toBe(400);
	});
});

describe("bodies", async () => {
	const app = await serve("bodies.yaml");
	const put = (path: string, type: string | null, body?: BodyInit) => {
		const headers: Record<string, string> = type === null ? {} : { "Content-Type": type };
		return app.request(path, { method: "PUT", headers, ...(body === undefined ? {} : { body }) });
	};
	const json = "application/json";
	const form = "application/x-www-form-urlencoded";

	test.each([
		["/required", json, '{"name":"a"}', { json: { name: "a", age: 1 } }],
		["/required", "Application/JSON ; Charset=UTF-8", '{"name":"a"}', { json: { name: "a" } }],
		["/optional", json, '{"name":"a"}', { json: { name: "a" } }],
		["/several", "application/vnd.pet.v2+json", '{"name":"a"}', { json: { name: "a" } }],
		["/several", "application/json; version=1", "[1]", { json: [1] }],
		["/several", json, '"abc"', { json: "abc" }],
		["/several", form, "name=a&age=2", { form: { name: "a", age: 2 } }],
		[
			"/form",
			form,
			"count=1&tags=a&tags=b&ids=1,2",
			{ form: { count: 1, tags: ["a", "b"], ids: [1, 2] } },
		],
		[
			"/form",
			form,
			"count=1&point=%7B%22x%22%3A1.5%7D&tags=a",
			{ form: { point: { x: 1.5 }, tags: ["a"] } },
		],
		["/text", "text/plain; charset=utf-8", "abc", { text: "abc" }],
		["/text", "text/plain", "", { text: "" }],
		["/bytes", "application/octet-stream", "anything", {}],
		["/bytes", "image/png", "anything", {}],
	])("%s as %s: %s", async (path, type, body, expected) => {
		const response = await put(path, type, body);
		expect(response.status).toBe(200);
		expect(await response.json()).toMatchObject(expected);
	});

	test("an optional body may be absent, and is then undefined", async () => {
		for (const type of [null, json]) {
			const response = await put("/optional", type);
			expect(response.status).toBe(200);
			expect(await response.json()).not.toHaveProperty("json");
		}
	});

	test.each([
		["/required", json, "{}"],
		["/required", json, "{"],
		["/required", json, Uint8Array.of(...Buffer.from('{"name":"'), 0xff, ...Buffer.from('"}'))],
		["/required", json, ""],
		["/required", json, "null"],
		["/required", null, undefined],
		["/optional", json, "{}"],
		["/several", "application/vnd.pet.v2+json", "[1]"],
		["/several", json, '"abcd"'],
		["/several", "application/json;version=1", '"abc"'],
		["/several", form, "age=2"],
		["/several", form, "name=a&name=b"],
		["/form", form, "count=x"],
		["/form", form, "count=1&tags=a&tags=a"],
		["/form", form, "count=1&point=%7B%7D"],
		["/form", form, "count=1&other=1"],
		["/form", form, "count=1&ids=1&ids=2"],
		["/text", "text/plain", "abcd"],
	])("%s as %s: %s is refused", async (path, type, body) => {
		expect((await put(path, type, body)).status).toBe(400);
	});

	test.each([
		["/required", "text/plain", "{}"],
		["/required", null, new TextEncoder().encode("{}")],
		["/required", form, "name=a"],
		["/optional", "application/problem+json", "{}"],
		["/several", "application/json; version=2", "[1]"],
		["/bytes", "text/plain", "x"],
	])("%s as %s: %s is of the wrong media type", async (path, type, body) => {
		const response = await put(path, type, body);
		// A parameter that no declared media type has says nothing against the one without parameters.
		expect(response.status).toBe(path === "/several" ? 400 : 415);
	});

	const upload = (parts: Record<string, string | File>) => {
		const body = new FormData();
		for (const [name, part] of Object.entries(parts)) body.append(name, part);
		return app.request("/upload", { method: "PUT", body });
	};
	const png = new File(["x"], "a.png", { type: "image/png" });

	test("a form with files", async () => {
		const response = await upload({ title: "abc", meta: '{"name":"a"}', photo: png, pages: png });
		expect(response.status).toBe(200);
		expect(await response.json()).toMatchObject({ form: { title: "abc", meta: { name: "a" } } });
	});

	test.each([
		[{ title: "abc" }],
		[{ photo: "text" }],
		[{ photo: new File(["x"], "a.gif", { type: "image/gif" }) }],
		[{ photo: png, title: "too long" }],
		[{ photo: png, meta: "{}" }],
	])("a form with %o is refused", async (parts) => {
		expect((await upload(parts as Record<string, string | File>)).status).toBe(400);
	});
});

describe("names and paths", async () => {
	const app = await serve("names.yaml");

	test.each([
		["GET", "/pets/mine", "getPetsMine", {}],
		["GET", "/pets/cat", "getPetsById", { id: "cat" }],
		["HEAD", "/pets/cat", "peek", {}],
		["HEAD", "/pets/mine", "getPetsMine", {}],
		["GET", "/pets/by/id", "getPetsById2", {}],
		["GET", "/pets/by/cat", "getPetsByById", { id: "cat" }],
		["GET", "/files/a.json", "1-file!", { name: "a" }],
		["GET", "/files/a.json.json", "1-file!", null],
		["GET", "/compare/a...b...c", "class", { base: "a...b", head: "c" }],
		["GET", "/compare/a..b", "whole", { basehead: "a..b" }],
		["POST", "/v1/jobs:run", "__proto__", {}],
		["POST", "/v1/jobs:run/cat/", "toString", { id: "cat" }],
	])("%s %s", async (method, path, id, param) => {
		const response = await app.request(path, { method });
		expect(response.status).toBe(param === null ? 400 : 200);
		if (param === null) return;
		expect(response.headers.get("X-Operation")).toBe(id);
		if (method !== "HEAD") expect((await seen(response)).param ?? {}).toMatchObject(param);
	});

	test.each([
		["GET", "/files/a"],
		["GET", "/files/.json"],
		["GET", "/files/axjson"],
		["POST", "/v1/jobs"],
		["POST", "/v1/jobs:runs"],
		["POST", "/v1/jobs:run/cat"],
		["POST", "/pets/mine"],
		["GET", "/pets/cat/"],
	])("%s %s is not found", async (method, path) => {
		expect((await app.request(path, { method })).status).toBe(404);
	});
});

test("a document of webhooks serves nothing", async () => {
	const app = await serve("webhooks.json");
	expect(app.routes).toEqual([]);
});

test("a document of several files", async () => {
	const app = await serve("several/root.yaml");
	expect((await app.request("/pets?limit=1")).status).toBe(200);
	expect((await app.request("/pets?limit=0")).status).toBe(400);
	expect((await app.request("/cats")).status).toBe(200);
});
