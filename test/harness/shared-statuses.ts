import { describe, expect, test } from "vitest";
import { harness, problemOf } from "../harness.ts";
import { disabledUser, sharedUserWithout } from "./actors.ts";
import { describeConditional } from "./conditional.ts";
import { document, operation as find, type Operation } from "./document.ts";
import { describeIdempotency } from "./idempotency.ts";
import { bodyShape, isRepresentative } from "./representatives.ts";
import {
	repeatableRequest,
	toInit,
	type ValidRequest,
	validRequest,
	withParameter,
} from "./requests.ts";

const BODY_DEPTH = Number(document["x-body-depth"]);

/** Bodies that are rejected before the schema is checked. The schema does not allow `x`, but that is not reported. */
const UNFIT: readonly [what: string, member: string, pointer: string, keyword: string][] = [
	["NUL in a text", '"x":"a\\u0000b"', "/x", "unicode"],
	["NUL in a name", '"\\u0000":1', "", "unicode"],
	["a lone surrogate in a text", '"x":"\\ud83d"', "/x", "unicode"],
	["a lone surrogate in a name", '"\\ude00":1', "", "unicode"],
	["a number beyond all", '"x":[1e999]', "/x/0", "number"],
	["an integer that loses digits", '"x":9007199254740993', "/x", "number"],
	["a name twice", '"x":{"y":1,"y":2}', "/x/y", "duplicate"],
	[
		"one level too many",
		`"x":${"[".repeat(BODY_DEPTH)}${"]".repeat(BODY_DEPTH)}`,
		`/x${"/0".repeat(BODY_DEPTH - 1)}`,
		"depth",
	],
];

type Send = typeof harness.fetch;

/** Sends a request with one fault. */
type Attempt = (changes?: Changes) => Promise<Response>;

interface Changes {
	readonly headers?: Record<string, string>;
	/** The name of a query parameter that the operation does not have. */
	readonly unknown?: string;
	readonly send?: Send;
}

const BODY_BYTES = Number(document["x-body-bytes"]);
/** An upper bound for the database calls of one request. */
const MOST_DATABASE_CALLS = 12;

/** Describes tests of the statuses that every operation returns for the same reasons. */
export function describeSharedStatuses(id: string): void {
	const operation = find(id);
	const attempt = async (changes: Changes = {}) =>
		send(operation, await repeatableRequest(operation), changes);

	describe("400", () => {
		test("an unknown query parameter", async () => {
			const response = await attempt({ unknown: "colour" });
			expect(response.status).toBe(400);
			expect(await problemOf(response)).toMatchObject({
				code: "VAL_001",
				errors: [
					{
						parameter: "colour",
						keyword: "additionalProperties",
						message: "is not a known parameter",
					},
				],
			});
		});
	});

	if (operation.scopes) describeAuthentication(operation, operation.scopes, attempt);

	describe("406", () => {
		test("a media type that the operation does not have", async () => {
			const response = await attempt({ headers: { Accept: "image/png" } });
			expect(response.status).toBe(406);
			expect((await problemOf(response)).code).toBe("VAL_004");
		});

		if (!isRepresentative(operation, answerShape)) return;

		test("a media type with quality 0", async () => {
			expect((await attempt({ headers: { Accept: "*/*;q=0" } })).status).toBe(406);
		});
	});

	if (operation.body) describeBody(operation);

	describe("429", () => {
		test("no quota is left", async () => {
			const response = await attempt({ send: harness.faulty("quota") });
			expect(response.status).toBe(429);
			expect(response.headers.get("RateLimit-Policy")).toBe(`"${operation.rateLimit}";q=0;w=60`);
			expect(response.headers.get("RateLimit")).toMatch(`"${operation.rateLimit}";r=0;t=`);
			expect((await problemOf(response)).code).toBe("RATE_001");
		});
	});

	describe("500", () => {
		test("is opaque", async () => {
			const fault = operation.codes.includes("DB_001") ? "bug" : "panic";
			const response = await attempt({ send: harness.faulty(fault) });
			expect(response.status).toBe(500);
			expect((await problemOf(response)).code).toBe("SYS_001");
		});
	});

	if (operation.codes.includes("DB_001")) describeDatabaseFailure(operation, attempt);
	describeMaintenance(operation, attempt);
	describeConditional(operation);
	if (operation.extensions["x-idempotency"]) describeIdempotency(operation);
}

async function send(
	operation: Operation,
	request: ValidRequest,
	{ send = harness.fetch, unknown, headers }: Changes,
): Promise<Response> {
	const path = unknown === undefined ? request.path : withParameter(request.path, unknown, "blue");
	return send(path, toInit(operation, request, headers));
}

/** Groups operations for tests of `Accept`, by the media types of their responses. */
function answerShape({ responses }: Operation): string {
	return [...responses.values()]
		.flatMap(({ contents }) => [...contents.keys()])
		.sort()
		.join();
}

function describeAuthentication(
	operation: Operation,
	scopes: readonly string[],
	attempt: Attempt,
): void {
	describe("401", () => {
		test("no access token", async () => {
			const request = { ...(await repeatableRequest(operation)), headers: {} };
			const response = await send(operation, request, {});
			expect(response.status).toBe(401);
			expect(response.headers.get("WWW-Authenticate")).not.toContain("error=");
			expect((await problemOf(response)).code).toBe("AUTH_001");
		});

		test("an access token that is none, before anything else is looked at", async () => {
			const response = await harness.fetch(`${operation.path}?colour=blue`, {
				method: operation.method,
				headers: { Authorization: "Bearer abc.def.ghi", Accept: "image/png" },
			});
			expect(response.status).toBe(401);
			expect(response.headers.get("WWW-Authenticate")).toContain('error="invalid_token"');
		});
	});

	describe("403", () => {
		test("every scope but the one needed", async () => {
			const { authorization } = await sharedUserWithout(scopes);
			const response = await attempt({ headers: authorization });
			expect(response.status).toBe(403);
			expect(response.headers.get("WWW-Authenticate")).toContain(
				`error="insufficient_scope", scope="${scopes.join(" ")}"`,
			);
			const problem = await problemOf(response);
			expect(problem.code).toBe("AUTH_003");
			expect(problem.detail).toContain(scopes.join(" "));
		});

		test("a disabled account", async () => {
			const { authorization } = await disabledUser();
			const send = harness.configured({ ACCESS_CHECK_SECONDS: "0" });
			const response = await attempt({ headers: authorization, send });
			expect(response.status).toBe(403);
			expect((await problemOf(response)).code).toBe("AUTH_005");
		});
	});
}

function describeBody(operation: Operation): void {
	const raw = async (
		body: string | Uint8Array<ArrayBuffer> | undefined,
		headers: Record<string, string>,
	) => {
		const request = await repeatableRequest(operation);
		return harness.fetch(request.path, {
			method: operation.method,
			headers: { ...request.headers, ...headers },
			...(body === undefined ? {} : { body }),
		});
	};

	describe("400", () => {
		test("an unknown property, and what is wrong elsewhere, together", async () => {
			const request = await repeatableRequest(operation);
			const body = { ...(request.body as object), colour: "blue", "a/b~c": 1 };
			const response = await harness.fetch(
				`${request.path}?shape=round`,
				toInit(operation, { ...request, body }),
			);
			expect(response.status).toBe(400);
			const { errors = [] } = await problemOf(response);
			expect(errors.map(({ pointer, parameter }) => pointer ?? parameter).sort()).toEqual([
				"/a~1b~0c",
				"/colour",
				"shape",
			]);
		});
	});

	describe("413", () => {
		test("a body of one byte more than allowed", async () => {
			const response = await raw(TOO_LARGE, JSON_TYPE);
			expect(response.status).toBe(413);
			expect((await problemOf(response)).code).toBe("VAL_002");
		});
	});

	describe("415", () => {
		test("a media type that the operation does not read", async () => {
			const response = await raw("{}", { "Content-Type": "text/plain" });
			expect(response.status).toBe(415);
			expect((await problemOf(response)).code).toBe("VAL_003");
		});
	});

	if (isRepresentative(operation, bodyShape)) describeBodyVariants(operation, raw);
}

const JSON_TYPE = { "Content-Type": "application/json" };
const TOO_LARGE = `"${"x".repeat(BODY_BYTES - 1)}"`;

type SendRaw = (
	body: string | Uint8Array<ArrayBuffer>,
	headers: Record<string, string>,
) => Promise<Response>;

/** Describes tests of faults in a body that do not depend on its schema. */
function describeBodyVariants(operation: Operation, raw: SendRaw): void {
	describe("400", () => {
		test.each([
			["cut off", '{"a":'],
			["empty", ""],
			["not JSON", "title=Milk"],
			["two documents", "{}{}"],
		])("a body that is %s", async (_, body) => {
			const response = await raw(body, JSON_TYPE);
			expect(response.status).toBe(400);
			expect(await problemOf(response)).toMatchObject({
				code: "VAL_001",
				errors: [{ pointer: "" }],
			});
		});

		test.each(["null", "[]", '"text"', "7", "true"])("a body that is %s", async (body) => {
			const response = await raw(body, JSON_TYPE);
			expect(response.status).toBe(400);
			expect(await problemOf(response)).toMatchObject({
				code: "VAL_001",
				errors: [{ pointer: "", keyword: "type" }],
			});
		});

		test.each(UNFIT)("a body with %s", async (_, member, pointer, keyword) => {
			const request = await repeatableRequest(operation);
			const text = JSON.stringify(request.body).replace("{", `{${member},`);
			const response = await raw(text, JSON_TYPE);
			expect(response.status).toBe(400);
			expect(await problemOf(response)).toMatchObject({
				code: "VAL_001",
				errors: [{ pointer, keyword }],
			});
		});

		test("a body that is not UTF-8", async () => {
			const response = await raw(Uint8Array.of(0x22, 0xff, 0x22), JSON_TYPE);
			expect(response.status).toBe(400);
			expect((await problemOf(response)).errors).toMatchObject([
				{ pointer: "", keyword: "unicode" },
			]);
		});

		test("names that objects have by themselves are unknown properties too", async () => {
			const request = await repeatableRequest(operation);
			const text = JSON.stringify(request.body).replace("{", '{"__proto__":{},"constructor":1,');
			const response = await raw(text, JSON_TYPE);
			expect(response.status).toBe(400);
			const { errors = [] } = await problemOf(response);
			expect(errors.map(({ pointer }) => pointer).sort()).toEqual(["/__proto__", "/constructor"]);
		});

		test("a body of as many bytes as allowed is read", async () => {
			expect((await raw(TOO_LARGE.slice(1), JSON_TYPE)).status).toBe(400);
		});
	});

	describe("413", () => {
		test("a body that does not say how long it is", async () => {
			const request = await repeatableRequest(operation);
			const response = await harness.fetch(request.path, {
				method: operation.method,
				headers: { ...request.headers, ...JSON_TYPE },
				body: new Blob([TOO_LARGE]).stream(),
				duplex: "half",
			} as RequestInit);
			expect(response.status).toBe(413);
		});
	});

	describe("415", () => {
		test.each([
			"application/x-www-form-urlencoded",
			"application/jsonx",
			"application/vnd.api+json",
		])("%s", async (type) => {
			const response = await raw("{}", { "Content-Type": type });
			expect(response.status).toBe(415);
			expect((await problemOf(response)).code).toBe("VAL_003");
		});

		test("no media type at all", async () => {
			const request = await repeatableRequest(operation);
			const response = await harness.fetch(request.path, {
				method: operation.method,
				headers: request.headers,
				body: new Blob([JSON.stringify(request.body)]),
			});
			expect(response.status).toBe(415);
		});

		test("but JSON in another spelling is JSON", async () => {
			const headers = { "Content-Type": "Application/JSON ; Charset=UTF-8" };
			const response = await send(operation, await validRequest(operation), { headers });
			expect(response.status).toBeLessThan(300);
		});
	});
}

function describeDatabaseFailure(operation: Operation, attempt: Attempt): void {
	describe("503", () => {
		test("the database does not answer", async () => {
			const response = await attempt({ send: harness.faulty("database") });
			expect(response.status).toBe(503);
			expect((await problemOf(response)).code).toBe("DB_001");
		});

		test("whichever of its calls fails, and the same request succeeds when none does", async () => {
			const request = await validRequest(operation);
			const statuses: number[] = [];
			for (let call = 1; call <= MOST_DATABASE_CALLS; call += 1) {
				const faulty = harness.faulty(`database@${call}`);
				const { status } = await send(operation, request, { send: faulty });
				statuses.push(status);
				if (status !== 503) break;
			}
			// Each call of the request has failed once, and the last request had no failure.
			expect(statuses.at(-1)).toBeLessThan(300);
			expect(statuses.length).toBeGreaterThan(1);
		});
	});
}

const MAINTENANCE_SECONDS = 3600;
const maintenanceEndsAt = new Date(Date.now() + MAINTENANCE_SECONDS * 1000).toISOString();
const maintained = harness.configured({
	MAINTENANCE_MODE: "true",
	MAINTENANCE_WINDOW: `2026-11-01T00:00:00Z/${maintenanceEndsAt}`,
});

function describeMaintenance(operation: Operation, attempt: Attempt): void {
	const isAlwaysOn = operation.extensions["x-always-on"] === true;

	describe("during maintenance", () => {
		test(isAlwaysOn ? "it answers as ever" : "it rests", async () => {
			const response = await attempt({ send: maintained });
			if (isAlwaysOn) {
				expect(response.status).toBeLessThan(300);
				return;
			}
			expect(response.status).toBe(503);
			expect((await problemOf(response)).code).toBe("SYS_002");
			const seconds = Number(response.headers.get("Retry-After"));
			expect(seconds).toBeGreaterThan(0);
			expect(seconds).toBeLessThanOrEqual(MAINTENANCE_SECONDS);
		});
	});
}
