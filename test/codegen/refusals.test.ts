import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { fixture, generate, workspace } from "./foreign/workspace.ts";

const directory = workspace("refusals");
const root = join(import.meta.dirname, "../..");

/** The message of the refusal of a document, without the name of its file. */
async function refusal(document: unknown, name = "document.json"): Promise<string> {
	const file = join(directory, name);
	const text = typeof document === "string" ? document : JSON.stringify(document);
	writeFileSync(file, text);
	const message = await generate(file).then(
		() => "it was not refused",
		(error: Error) => error.message,
	);
	const prefix = `${relative(process.cwd(), file)}: `;
	expect(message.startsWith(prefix)).toBe(true);
	expect(message).not.toContain("\n");
	return message.slice(prefix.length);
}

const info = { title: "Refused", version: "1.0.0" };
const responses = { 204: { description: "Done." } };
const withItem = (item: object, path = "/a") => ({
	openapi: "3.1.0",
	info,
	paths: { [path]: item },
});
const withOperation = (operation: object) => withItem({ get: { responses, ...operation } });
const withParameter = (parameter: object) => withOperation({ parameters: [parameter] });
const query = (parameter: object) => withParameter({ name: "a", in: "query", ...parameter });
const withBody = (content: object) => withItem({ put: { responses, requestBody: { content } } });
const list = { type: "array", items: { type: "integer" } };
const object = { type: "object", properties: { a: { type: "integer" } } };

const parameter = "#/paths/~1a/get/parameters/0";
const body = "#/paths/~1a/put/requestBody/content";

describe("versions and files", () => {
	test.each([
		["OpenAPI 3.0", { openapi: "3.0.3", info, paths: {} }, '"3.0.3"'],
		["OpenAPI 3.2", { openapi: "3.2.0", info, paths: {} }, '"3.2.0"'],
		["Swagger", { swagger: "2.0", info, paths: {} }, '"Swagger 2.0"'],
		["a version that is a number", "openapi: 3.1\n", "3.1"],
		["something else", { name: "package" }, '"none"'],
	])("%s", async (_, document, found) => {
		const reason = `only OpenAPI 3.1 is supported (such as "3.1.0"), not ${found}`;
		expect(await refusal(document)).toBe(`#: openapi: ${reason}`);
	});

	test.each([
		["an empty file", "", "#: openapi: the file holds no OpenAPI document"],
		["a list", "[]", "#: openapi: the file holds no OpenAPI document"],
		[
			"broken YAML",
			"openapi: 3.1.0\ninfo: [\n",
			/^#: yaml: Flow sequence in block collection must be/,
		],
		["a repeated key", "openapi: 3.1.0\nopenapi: 3.1.0\n", /^#: yaml: Map keys must be unique/],
	])("%s", async (_, text, message) => {
		expect(await refusal(text, "document.yaml")).toMatch(message);
	});
});

describe("references", () => {
	test.each([
		[
			"to nothing",
			query({ schema: { $ref: "#/components/schemas/None" } }),
			`${parameter}: schema: Can't resolve $ref`,
		],
		[
			"to a file that does not exist",
			withItem({ $ref: "none.yaml" }),
			/^#\/paths: \/a: Can't resolve \$ref: ENOENT/,
		],
		[
			"of a parameter to itself",
			{
				...withParameter({ $ref: "#/components/parameters/a" }),
				components: { parameters: { a: { $ref: "#/components/parameters/a" } } },
			},
			"#: $ref: it does not bundle: Self-referencing circular pointer",
		],
		[
			"of a schema to itself",
			{
				openapi: "3.1.0",
				info,
				components: { schemas: { A: { allOf: [{ $ref: "#/components/schemas/A" }] } } },
			},
			/#\/components\/schemas\/A: \$ref: it leads back to itself/,
		],
		["that are no URIs", query({ schema: { $ref: "#/%zz" } }), /^#(\/paths.*)?: (\$ref|schema): /],
	])("%s", async (_, document, message) => {
		expect(await refusal(document)).toMatch(message);
	});
});

describe("what is malformed", () => {
	test.each([
		[{ openapi: "3.1.0", info, paths: [] }, "#: paths: must be an object"],
		[withItem({ parameters: {}, get: { responses } }), "#/paths/~1a: parameters: must be a list"],
		[withItem({ get: [] }), "#/paths/~1a: get: must be an object"],
		[withOperation({ operationId: 5 }), "#/paths/~1a/get: operationId: must be text"],
		[
			withOperation({ responses: { 200: null } }),
			"#/paths/~1a/get/responses: 200: must be an object",
		],
		[
			withOperation({ responses: { OK: {} } }),
			/^#\/paths\/~1a\/get\/responses: OK: is not a status/,
		],
		[withOperation({ security: {} }), "#/paths/~1a/get: security: must be a list"],
		[withParameter({ in: "query", schema: {} }), `${parameter}: name: is missing`],
		[
			withParameter({ name: "a", in: "body", schema: {} }),
			/: in: must be one of path, query, header, cookie$/,
		],
		[query({}), `${parameter}: schema: a parameter needs a \`schema\` or \`content\``],
		[query({ schema: 5 }), `${parameter}: schema: must be an object`],
		[query({ required: "yes", schema: {} }), `${parameter}: required: must be true or false`],
		[query({ schema: { type: "text" } }), /: type: "text" is not a type of JSON Schema$/],
		[withBody({}), "#/paths/~1a/put/requestBody: content: a body needs a media type"],
		[withBody({ json: {} }), `${body}: json: is not a media type`],
	])("%j", async (document, message) => {
		expect(await refusal(document)).toMatch(message);
	});
});

describe("operations and paths", () => {
	const id = { name: "id", in: "path", required: true, schema: {} };
	const get = { responses, parameters: [id] };
	test.each([
		[
			{
				openapi: "3.1.0",
				info,
				paths: {
					"/a": { get: { operationId: "x", responses } },
					"/b": { get: { operationId: "x", responses } },
				},
			},
			'#/paths/~1b/get: operationId: "x" is used twice',
		],
		[
			{
				openapi: "3.1.0",
				info,
				paths: {
					"/{id}": { get },
					"/{other}": { get: { responses, parameters: [{ ...id, name: "other" }] } },
				},
			},
			"#/paths/~1{other}: paths: matches the same requests as /{id}",
		],
		[withItem({ trace: { responses } }), /^#\/paths\/~1a: trace: /],
		[withItem({ get }, "a"), '#/paths/a: paths: must begin with "/"'],
		[
			withItem({ get }, "/a?x={id}"),
			"#/paths/~1a?x={id}: paths: a path has no query and no fragment",
		],
		[withItem({ get }, "/{id"), "#/paths/~1{id: paths: a brace has no partner"],
		[
			withItem({ get }, "/{id}{id}"),
			/: paths: the parameters in one segment cannot be told apart$/,
		],
		[withItem({ get }, "/{id}/{id}"), /: paths: \{id\} stands in it twice$/],
		[withItem({ get }, "/{i d}"), /: paths: "i d" cannot name a path parameter$/],
		[withItem({ get }, "/a"), `${parameter}: name: the path has no {id}`],
		[
			withItem({ get: { responses } }, "/{id}"),
			"#/paths/~1{id}/get: parameters: {id} of the path is not declared",
		],
		[withParameter({ ...id, required: false }), /: required: must be true for a path parameter$/],
		[
			withOperation({
				parameters: [
					{ name: "X-A", in: "header", schema: {} },
					{ name: "x-a", in: "header", schema: {} },
				],
			}),
			/: name: the header x-a is declared twice$/,
		],
	])("%j", async (document, message) => {
		expect(await refusal(document)).toMatch(message);
	});
});

describe("parameters that have no text form", () => {
	test.each([
		[query({ style: "simple", schema: {} }), '"simple" is not a style of query parameters'],
		[query({ style: "deepObject", schema: list }), '"deepObject" needs an object'],
		[query({ style: "pipeDelimited", schema: object }), '"pipeDelimited" needs a list'],
		[
			query({ schema: { type: "array", items: list } }),
			/: items: a list or an object inside of another/,
		],
		[
			query({ schema: { type: "object", properties: { a: object } } }),
			/: properties: a list or an object/,
		],
		[
			query({ schema: { type: "array", items: { type: ["string", "integer"] } } }),
			/: items: text cannot tell/,
		],
		[
			query({ content: { "application/xml": {} } }),
			/: content: text of application\/xml cannot be read$/,
		],
		[
			query({ content: { "application/json": {}, "text/plain": {} } }),
			/: content: must have one media type/,
		],
		[
			query({ schema: { type: "integer", default: "x" } }),
			/: default: the default of property "a" does not match/,
		],
		[withParameter({ name: "a", in: "cookie", schema: object }), /: explode: must be false/],
		[query({ schema: { type: "string", nullable: true } }), `${parameter}/schema: nullable: `],
	])("%j", async (document, message) => {
		expect(await refusal(document)).toMatch(message);
	});
});

describe("bodies that cannot be validated", () => {
	const multipart = (schema: object, encoding = {}) =>
		withBody({ "multipart/form-data": { schema, encoding } });
	test.each([
		[
			withBody({ "application/xml": { schema: object } }),
			/: content: a body of application\/xml cannot be/,
		],
		[withBody({ "*/*": { schema: object } }), /: content: a body of \*\/\* cannot be validated/],
		[withBody({ "text/csv": { schema: object } }), /: type: a body of text\/csv is a string$/],
		[
			withBody({ "application/octet-stream": { schema: { type: "string", maxLength: 5 } } }),
			/: content: a body/,
		],
		[multipart(list), /: type: a form is an object$/],
		[
			multipart({ ...object, properties: { a: { format: "binary", maxLength: 5 } } }),
			/: maxLength: cannot be/,
		],
		[
			multipart(object, { a: { headers: { "X-A": {} } } }),
			/encoding\/a: headers: headers of a form's part/,
		],
		[
			multipart(object, { a: { contentType: "application/xml" } }),
			/: contentType: "application\/xml" can be had/,
		],
		[
			multipart({ ...object, properties: { a: object } }, { a: { style: "deepObject" } }),
			/: style: "deepObject"/,
		],
	])("%j", async (document, message) => {
		expect(await refusal(document)).toMatch(message);
	});
});

describe("the file that is named", () => {
	const write = (files: Record<string, string>) => {
		for (const [name, text] of Object.entries(files)) {
			mkdirSync(dirname(join(directory, name)), { recursive: true });
			writeFileSync(join(directory, name), text);
		}
	};
	const main = `openapi: 3.1.0\ninfo: { title: A, version: 1.0.0 }\npaths: { /a: { $ref: paths/a.yaml } }\n`;
	const good = `get: { responses: { "200": { $ref: "../shared.yaml#/responses/Good" } } }\n`;
	const response = (schema: string) =>
		`responses: { Good: { description: Good., content: { application/json: { schema: ${schema} } } } }\n`;
	const integer = "{ type: integer }";
	const wrong = "{ type: string, nullable: true }";

	test.each([
		["paths/a.yaml", { "paths/a.yaml": `get: { parameters: 5, responses: {} }\n` }],
		["shared.yaml", { "shared.yaml": response(wrong) }],
		[
			"models/Pet.yaml",
			{ "shared.yaml": response("{ $ref: models/Pet.yaml }"), "models/Pet.yaml": wrong },
		],
		["shared.yaml", { "shared.yaml": `${response('{ $ref: "#/Own" }')}Own: ${wrong}` }],
		["shared.yaml", { "shared.yaml": response('{ $ref: "#/None" }') }],
		["main.yaml", { "main.yaml": `${main}components: { schemas: { A: ${wrong} } }` }],
	])("%s", async (name, files) => {
		write({ "main.yaml": main, "paths/a.yaml": good, "shared.yaml": response(integer), ...files });
		const message = await generate(join(directory, "main.yaml")).catch(
			(error: Error) => error.message,
		);
		expect(message).toMatch(/: #/);
		expect(String(message).split(": #")[0]).toBe(relative(process.cwd(), join(directory, name)));
	});
});

describe("the command", { timeout: 60_000 }, () => {
	const run = (...args: string[]) =>
		spawnSync(process.execPath, ["openapi/codegen/generate.ts", ...args], {
			cwd: root,
			encoding: "utf8",
		});

	test("a refusal is one line, and nothing is written", () => {
		const input = join(directory, "command.json");
		writeFileSync(input, JSON.stringify(query({ style: "simple", schema: {} })));
		const output = join(directory, "out");
		const { status, stderr, stdout } = run("--input", input, "--output", output);
		expect(status).toBe(1);
		expect(stdout).toBe("");
		const where = `${relative(root, input)}: ${parameter}/schema`;
		expect(stderr).toBe(`${where}: style: "simple" is not a style of query parameters\n`);
		expect(existsSync(output)).toBe(false);
	});

	test.each([
		[["--input", "none.yaml", "--output", "out"], /^none\.yaml: #: .*ENOENT/],
		[["--input", "none.yaml"], "--input and --output go together\n"],
		[["--colour"], /^Unknown option '--colour'/],
	])("%j", (args, message) => {
		const { status, stderr } = run(...args);
		expect(status).toBe(1);
		expect(stderr).toMatch(message);
		expect(stderr.trim()).not.toContain("\n");
	});

	test("writes what is not there yet", () => {
		const output = join(directory, "deep/out");
		const { status, stderr } = run("--input", fixture("webhooks.json"), "--output", output);
		expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
		for (const name of ["schemas.ts", "routes.ts", "handlers.ts"]) {
			expect(existsSync(join(output, name))).toBe(true);
		}
	});
});
