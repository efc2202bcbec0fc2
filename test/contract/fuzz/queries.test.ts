import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	operation as findOperation,
	type Json,
	type Operation,
	operations,
	type Parameter,
} from "../../harness/document.ts";
import { decode } from "../../harness/exchange.ts";
import { beyondSchemas } from "../../harness/fixtures.ts";
import { repeatableRequest, toInit } from "../../harness/requests.ts";
import { SEED, valuesOf } from "../../harness/samples.ts";
import { isValid } from "../../harness/schemas.ts";
import { harness, problemOf } from "../../harness.ts";

const RUNS = 6;

const withQuery = operations
	.filter(({ parameters }) => parameters.some((parameter) => parameter.in === "query"))
	.map((operation) => [operation.id, operation] as const);

/** Cursors come from the API alone. */
function queryParameters({ parameters }: Operation): readonly Parameter[] {
	return parameters.filter((each) => each.in === "query" && each.name !== "cursor");
}

async function get(operation: Operation, texts: Record<string, string>): Promise<Response> {
	const request = await repeatableRequest(operation);
	const [pathname, required] = request.path.split("?");
	const query = new URLSearchParams(required);
	for (const [name, text] of Object.entries(texts)) query.set(name, text);
	return harness.fetch(`${pathname}?${query}`, toInit(operation, request));
}

async function isRefusedBeyond(response: Response): Promise<boolean> {
	if (response.status !== 400) return false;
	const { errors = [] } = await problemOf(response.clone());
	return errors.length > 0 && errors.every(({ keyword }) => beyondSchemas.includes(keyword));
}

describe("any valid query is answered", () => {
	test.each(withQuery)("%s", async (_, operation) => {
		const texts = Object.fromEntries(
			queryParameters(operation).map(({ name, schema }) => [name, textsOf(schema)]),
		);
		const queries = fc.record(texts, { requiredKeys: [] });
		await fc.assert(
			fc.asyncProperty(queries, async (query) => {
				const response = await get(operation, query as Record<string, string>);
				if (!(await isRefusedBeyond(response))) expect(response.status).toBe(200);
			}),
			{ seed: SEED, numRuns: RUNS },
		);
	});

	function textsOf(schema: Parameter["schema"]): fc.Arbitrary<string> {
		return valuesOf(schema).map((value) => [value].flat().join(","));
	}
});

describe("a parameter with any text is either valid or refused by name", () => {
	const parameters = withQuery.flatMap(([id, operation]) =>
		queryParameters(operation).map((each) => [id, each.name, operation, each] as const),
	);
	test.each(parameters)("%s %s", async (_id, name, operation, { schema }) => {
		const texts = fc.oneof(
			valuesOf(schema).chain((value: Json) => nearby([value].flat().join(","))),
			fc.string({ unit: "binary", maxLength: 20 }),
		);
		await fc.assert(
			fc.asyncProperty(texts, async (text) => {
				const response = await get(operation, { [name]: text });
				const valid = isValid(schema, decode(schema, text));
				if (valid && (await isRefusedBeyond(response))) return;
				expect(response.status, JSON.stringify(text)).toBe(valid ? 200 : 400);
				if (valid) return;
				const { errors = [] } = await problemOf(response);
				expect(errors.map(({ parameter }) => parameter)).toContain(name);
			}),
			{ seed: SEED, numRuns: 8 },
		);
	});

	/** A text with one character more, less or other. */
	function nearby(text: string): fc.Arbitrary<string> {
		return fc
			.tuple(fc.nat(text.length), fc.constantFrom("", "x", "0", ",", " ", "-", "😀"), fc.boolean())
			.map(
				([at, character, replace]) =>
					text.slice(0, at) + character + text.slice(at + Number(replace)),
			);
	}
});

describe("any bytes of a parameter are text or refused", () => {
	const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
	const bytes = fc.oneof(
		fc.uint8Array({ minLength: 1, maxLength: 6 }),
		fc.string({ unit: "binary", minLength: 1, maxLength: 4 }).map((text) => Buffer.from(text)),
	);

	test("search", async () => {
		const operation = findOperation("listTasks");
		const { schema } = operation.parameters.find(({ name }) => name === "search") as Parameter;
		const request = await repeatableRequest(operation);
		await fc.assert(
			fc.asyncProperty(bytes, async (sent) => {
				const encoded = [...sent].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
				const response = await harness.fetch(
					`${request.path}?search=${encoded}`,
					toInit(operation, request),
				);
				const text = decoded(sent);
				const valid = text !== undefined && isValid(schema, text);
				expect(response.status, encoded).toBe(valid ? 200 : 400);
				if (valid) return;
				const { errors } = await problemOf(response);
				expect(errors?.[0]).toMatchObject({ parameter: "search" });
				if (text === undefined) expect(errors).toMatchObject([{ keyword: "unicode" }]);
			}),
			{ seed: SEED, numRuns: RUNS },
		);
	});

	function decoded(sent: Uint8Array): string | undefined {
		try {
			return utf8.decode(sent);
		} catch {
			return undefined;
		}
	}
});
