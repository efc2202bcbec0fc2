import { describe, expect, test } from "vitest";
import { sharedUser } from "../harness/actors.ts";
import { document, operations } from "../harness/document.ts";
import { harness, problemOf } from "../harness.ts";

const BODY_BYTES = Number(document["x-body-bytes"]);
const BODY_DEPTH = Number(document["x-body-depth"]);
const URL_CHARACTERS = Number(document["x-url-characters"]);
const FIELD_BYTES = Number(document["x-header-field-bytes"]);
const HEADER_BYTES = Number(document["x-header-bytes"]);

async function createTask(body: string | Uint8Array<ArrayBuffer>): Promise<Response> {
	const { authorization } = await sharedUser();
	const headers = { ...authorization, "Content-Type": "application/json" };
	return harness.fetch("/api/tasks", { method: "POST", headers, body });
}

async function issuesOf(response: Response) {
	expect(response.status).toBe(400);
	const { code, errors = [] } = await problemOf(response);
	expect(code).toBe("VAL_001");
	return errors;
}

describe("the depth of a body", () => {
	test("a value may be as deep as the document says", async () => {
		const lists = "[".repeat(BODY_DEPTH - 1) + "]".repeat(BODY_DEPTH - 1);
		const issues = await issuesOf(await createTask(`{"title":"Deep","x":${lists}}`));
		expect(issues).toMatchObject([{ pointer: "/x", keyword: "additionalProperties" }]);
	});

	test("every place that is too deep is named, up to what an answer can list", async () => {
		const deep = `${'{"a":'.repeat(BODY_DEPTH)}1${"}".repeat(BODY_DEPTH)}`;
		const issues = await issuesOf(await createTask(`[${Array(120).fill(deep).join()}]`));
		expect(issues).toHaveLength(100);
		expect(issues[7]).toMatchObject({
			pointer: `/7${"/a".repeat(BODY_DEPTH - 1)}`,
			keyword: "depth",
			message: `must not be nested deeper than ${BODY_DEPTH} levels`,
		});
	});

	test.each([
		["lists", "[".repeat(BODY_BYTES / 2) + "]".repeat(BODY_BYTES / 2), "depth"],
		["objects", `${'{"a":'.repeat(150_000)}1${"}".repeat(150_000)}`, "depth"],
		["lists that never end", "[".repeat(BODY_BYTES), "json"],
	])("a body of nothing but %s within each other is refused at once", async (_, body, keyword) => {
		expect(await issuesOf(await createTask(body))).toMatchObject([{ keyword }]);
		const { status } = await harness.fetch("/health");
		expect(status).toBe(200);
	});
});

describe("text of a body", () => {
	test.each([
		["a byte that UTF-8 never has", [0xff]],
		["a character cut off", [0xf0, 0x9f, 0x98]],
		["an overlong NUL", [0xc0, 0x80]],
		["a surrogate", [0xed, 0xa0, 0x80]],
		["beyond Unicode", [0xf4, 0x90, 0x80, 0x80]],
		["Latin-1", [0xe9, 0x22]],
	])("%s is refused", async (_, bytes) => {
		const before = new TextEncoder().encode('{"title":"a');
		const body = Uint8Array.of(...before, ...bytes, ...new TextEncoder().encode('"}'));
		expect(await issuesOf(await createTask(body))).toEqual([
			{ pointer: "", keyword: "unicode", message: "must be UTF-8" },
		]);
	});

	test.each([
		["in UTF-8", "😀 \u0001é\u2028"],
		["escaped", "\\ud83d\\ude00 \\u0001\\u00e9\\u2028"],
	])("well-formed text is kept, %s", async (_, notes) => {
		const body = `{"title":"Text","notes":"${notes.replace("\u0001", "\\u0001")}"}`;
		const response = await createTask(body);
		expect(response.status).toBe(201);
		expect(await response.json()).toMatchObject({ notes: "😀 \u0001é\u2028" });
	});

	test("a byte order mark is passed over (RFC 8259, 8.1)", async () => {
		expect((await createTask('\ufeff{"title":"Marked"}')).status).toBe(201);
	});

	test("what looks like an escape is none after a backslash", async () => {
		const response = await createTask('{"title":"\\\\u0000 and \\\\ud800"}');
		expect(response.status).toBe(201);
		expect(await response.json()).toMatchObject({ title: "\\u0000 and \\ud800" });
	});

	test("every text that is unfit is named", async () => {
		const issues = await issuesOf(
			await createTask('{"title":"\\u0000","labels":["a","\\udc00"],"\\ud800":{"b":"\\u0000"}}'),
		);
		expect(issues.map(({ pointer }) => pointer)).toEqual(["/title", "/labels/1", ""]);
	});
});

describe("numbers of a body", () => {
	test.each([
		"1e999",
		"-1e999",
		"9007199254740993",
		"-9007199254740992",
		"1e300",
		"9007199254740992.0",
	])("%s is refused", async (number) => {
		const issues = await issuesOf(await createTask(`{"title":"Count","position":${number}}`));
		expect(issues).toMatchObject([{ pointer: "/position", keyword: "number" }]);
	});

	test.each(["9007199254740991", "-9007199254740991"])(
		"%s is left for the schema to judge",
		async (number) => {
			const issues = await issuesOf(await createTask(`{"title":"Count","position":${number}}`));
			expect(issues).toMatchObject([
				{ pointer: "/position", keyword: expect.stringMatching(/^(min|max)imum$/) },
			]);
		},
	);

	test.each([
		["-0", 0],
		["1E2", 100],
		["0.1e1", 1],
	])("%s is %d", async (number, position) => {
		const response = await createTask(`{"title":"Count","position":${number}}`);
		expect(response.status).toBe(201);
		expect(await response.json()).toMatchObject({ position });
	});
});

describe("a name that occurs twice in one object", () => {
	test.each([
		["in one spelling", '{"title":"a","title":"b"}', "/title"],
		["in two spellings", '{"title":"a","\\u0074itle" \n: "b"}', "/title"],
		["within a list", '{"x":[[],{"a":{},"b":1,"a":"\\":"}]}', "/x/1/a"],
		["that looks like a prototype", '{"__proto__":1,"__proto__":2}', "/__proto__"],
	])("%s", async (_, body, pointer) => {
		expect(await issuesOf(await createTask(body))).toMatchObject([
			{ pointer, keyword: "duplicate" },
		]);
	});

	test("is none in another object, nor in a text", async () => {
		const notes = '"title":"a","title":"b"';
		const body = { title: "Names", notes, due: { date: "2026-12-01", time: "09:00" } };
		const response = await createTask(JSON.stringify(body));
		expect(response.status).toBe(201);
		expect(await response.json()).toMatchObject({ notes });
	});
});

describe("text of the query", () => {
	test.each([
		["a byte that UTF-8 never has", "%ff"],
		["a surrogate", "%ed%a0%80"],
		["an overlong NUL", "%c0%80"],
		["half a code", "100%"],
		["NUL", "a%00b"],
	])("%s is refused by name", async (_, text) => {
		const { authorization: headers } = await sharedUser();
		const ask = (query: string) => harness.fetch(`/api/tasks?${query}`, { headers });
		expect(await issuesOf(await ask(`limit=5&search=${text}&sort=due`))).toMatchObject([
			{ parameter: "search", keyword: "unicode" },
		]);
		expect(await issuesOf(await ask(`%73earch=${text}`))).toMatchObject([{ parameter: "search" }]);
		expect(await issuesOf(await ask(`x${text}=1&y${text}=2`))).toHaveLength(2);
	});

	test("a name that nobody knows is told as far as an answer can, no character of it by half", async () => {
		const { authorization: headers } = await sharedUser();
		const longest = `${"x".repeat(199)}😀`;
		const response = await harness.fetch(`/api/tasks?${encodeURIComponent(longest)}x=1`, {
			headers,
		});
		expect(await issuesOf(response)).toMatchObject([{ parameter: longest }]);
	});

	test("anything else is text", async () => {
		const { client, authorization: headers } = await harness.user();
		const task = await client.tasks.create({ title: "100% 😀 + é?" });
		const query = "search=100%25%20%F0%9F%98%80+%2B+%C3%A9?";
		const response = await harness.fetch(`/api/tasks?${query}`, { headers });
		expect(await response.json()).toMatchObject({ data: [{ id: task.id }] });
	});
});

describe("text of the path", () => {
	test.each(["task_%00", "%ff", "%ed%a0%80", "%c0%80", "%"])(
		"%s is refused by the name of the parameter",
		async (text) => {
			const { authorization: headers } = await sharedUser();
			const response = await harness.fetch(`${harness.url}/api/tasks/${text}`, { headers });
			expect(await issuesOf(response)).toMatchObject([{ parameter: "taskId" }]);
		},
	);
});

describe("414", () => {
	/** An address of so many characters. */
	const address = (path: string, characters: number) =>
		`${harness.url}${path}`.padEnd(characters, "x");

	test("the longest address is answered, one character more is not", async () => {
		const longest = await harness.fetch(address("/health?x=", URL_CHARACTERS));
		expect(longest.status).toBe(400);
		const response = await harness.fetch(address("/health?x=", URL_CHARACTERS + 1));
		expect(response.status).toBe(414);
		expect(await problemOf(response)).toMatchObject({ code: "VAL_006", instance: "/health" });
	});

	test.each(["/api/tasks/", "/nowhere/", "/docs/errors/VAL_001?x="])("%s", async (path) => {
		for (const method of ["GET", "HEAD", "DELETE"]) {
			const response = await harness.fetch(address(path, 12_000), { method });
			expect(response.status).toBe(414);
		}
	});
});

describe("431", () => {
	const CASES: [string, Record<string, string>][] = [
		["one field", { "X-Large": "x".repeat(FIELD_BYTES + 1 - "X-Large".length) }],
		["all together", Object.fromEntries(manyFields())],
	];

	function* manyFields(): Generator<[string, string]> {
		for (let bytes = 0; bytes < HEADER_BYTES; bytes += 1000) yield [`X-${bytes}`, "x".repeat(1000)];
	}

	test.each(CASES)("%s", async (_, headers) => {
		const response = await harness.fetch("/health", { headers });
		expect(response.status).toBe(431);
		expect(await problemOf(response)).toMatchObject({ code: "VAL_007" });
		expect((await harness.fetch("/nowhere", { headers })).status).toBe(431);
	});

	test("a field of just the size is let in", async () => {
		const headers = { "X-Large": "x".repeat(FIELD_BYTES - "X-Large".length) };
		expect((await harness.fetch("/health", { headers })).status).toBe(200);
	});

	test("before the token is looked at, and readable for a browser app", async () => {
		const { authorization } = await sharedUser();
		const headers = {
			...authorization,
			Origin: "https://app.example",
			Cookie: `a=${"x".repeat(FIELD_BYTES)}`,
		};
		const response = await harness.fetch("/api/tasks", { headers });
		expect(response.status).toBe(431);
		expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
		expect(response.headers.has("RateLimit")).toBe(false);
	});
});

test("what any request may be answered with is declared by no operation", () => {
	for (const { responses, codes } of operations) {
		for (const status of [414, 431]) expect([...responses.keys()]).not.toContain(status);
		for (const code of ["VAL_006", "VAL_007"]) expect(codes).not.toContain(code);
	}
});
