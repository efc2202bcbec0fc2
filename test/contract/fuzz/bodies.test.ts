import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mutate } from "../../codegen/schemas/oracles.ts";
import { sharedUser } from "../../harness/actors.ts";
import {
	document,
	operation as findOperation,
	isObject,
	type Json,
	type Operation,
	operations,
} from "../../harness/document.ts";
import { beyondSchemas, fixturesOf } from "../../harness/fixtures.ts";
import {
	repeatableRequest,
	toInit,
	type ValidRequest,
	validRequest,
} from "../../harness/requests.ts";
import { SEED, valuesOf } from "../../harness/samples.ts";
import { isValid } from "../../harness/schemas.ts";
import { harness, json, type ProblemBody, problemOf } from "../../harness.ts";

const RUNS = 6;
/** Each of their valid bodies costs the hash of a password. */
const RUNS_WITH_HASH = 6;

/** Rules of every text and number, which a schema cannot state. */
const OF_EVERY_VALUE = ["unicode", "number"];

const withBody = operations
	.filter(({ body }) => body !== undefined)
	.map((operation) => [operation.id, operation] as const);

async function post(operation: Operation, request: ValidRequest, body: Json): Promise<Response> {
	return harness.fetch(request.path, toInit(operation, { ...request, body }));
}

describe("a valid body is never called invalid, and never breaks anything", () => {
	test.each(withBody)("%s", async (_, operation) => {
		const bodies = valuesOf(operation.body?.schema ?? {});
		const numRuns = operation.rateLimit === "auth" ? RUNS_WITH_HASH : RUNS;
		await fc.assert(
			fc.asyncProperty(bodies, async (body) => {
				const request = await validRequest(operation, await sharedUser());
				const response = await post(operation, request, body);
				expect(response.status).toBeLessThan(500);
				const answer = (await response.json().catch(() => null)) as Json;
				if (response.status === 400) {
					expectOnlyRulesBeyond(
						answer as unknown as ProblemBody,
						fixturesOf(operation.id).dependentPlace,
					);
				}
				if (response.status < 300) expectKept(body, answer);
			}),
			{ seed: SEED, numRuns },
		);
	});

	function expectOnlyRulesBeyond({ errors = [] }: ProblemBody, dependent = "none"): void {
		expect(errors).not.toEqual([]);
		for (const { keyword, pointer = "" } of errors) {
			if (!pointer.startsWith(dependent))
				expect([...OF_EVERY_VALUE, ...beyondSchemas]).toContain(keyword);
		}
	}

	/** What was sent comes back as it was, to the last character. */
	function expectKept(body: Json, answer: Json): void {
		if (!isObject(body) || !isObject(answer)) return;
		for (const name of ["title", "notes", "labels", "estimateMinutes", "priority", "displayName"]) {
			if (body[name] !== undefined && name in answer) expect(answer[name]).toEqual(body[name]);
		}
	}
});

describe("an invalid body is refused, whatever is wrong with it", () => {
	test.each(withBody)("%s", async (_, operation) => {
		const schema = operation.body?.schema ?? {};
		const mutated = valuesOf(schema)
			.chain((value) => mutate(value, schema, document) as fc.Arbitrary<Json>)
			.filter((value) => !isValid(schema, asSent(value)));
		const request = await repeatableRequest(operation);
		await fc.assert(
			fc.asyncProperty(mutated, async (body) => {
				const response = await post(operation, request, body);
				expect(response.status).toBe(400);
				const { code, errors } = await problemOf(response);
				expect(code).toBe("VAL_001");
				expect(errors).not.toHaveLength(0);
			}),
			{ seed: SEED, numRuns: RUNS },
		);
	});

	/** JSON has neither -0 nor NaN. */
	function asSent(value: Json): Json {
		return JSON.parse(JSON.stringify(value));
	}
});

describe("what JSON cannot carry is refused where it is, however deep", () => {
	const FAULTS: readonly [text: string, within: string, keyword: string][] = [
		['"a\\u0000"', "", "unicode"],
		['"\\ud800\\ud800\\udc00"', "", "unicode"],
		['{"\\udfff":1}', "", "unicode"],
		["1e400", "", "number"],
		["-9007199254740993", "", "number"],
		['{"a":1,"b":{"a":2},"\\u0061" :3}', "/a", "duplicate"],
	];
	const name = fc
		.string({ unit: "grapheme-composite", maxLength: 8 })
		.filter((text) => text !== "-");
	const path = fc.array(fc.oneof(name, fc.nat(3)), { maxLength: 20 });

	test.each(FAULTS)("%s", async (fault, within, keyword) => {
		const operation = findOperation("createTask");
		const { headers } = await validRequest(operation, await sharedUser());
		await fc.assert(
			fc.asyncProperty(path, async (segments) => {
				const body = segments.reduceRight<string>(wrap, fault);
				const response = await harness.fetch(operation.path, json("POST", body, { ...headers }));
				expect(response.status).toBe(400);
				const { errors } = await problemOf(response);
				expect(errors).toMatchObject([{ pointer: pointerTo(segments) + within, keyword }]);
			}),
			{ seed: SEED, numRuns: RUNS },
		);
	});

	/** A list or an object with the text in it, and something before and after. */
	function wrap(text: string, segment: string | number): string {
		return typeof segment === "number"
			? `[${"null,".repeat(segment)}${text},":"]`
			: `{"-":[1],${JSON.stringify(segment)}:${text}}`;
	}

	function pointerTo(segments: readonly (string | number)[]): string {
		return segments
			.map((segment) => `/${String(segment).replaceAll("~", "~0").replaceAll("/", "~1")}`)
			.join("");
	}
});
