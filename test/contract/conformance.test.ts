import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { sharedUser } from "../harness/actors.ts";
import {
	document,
	follow,
	type Json,
	methodsOf,
	type Operation,
	object,
	operations,
	type Parameter,
} from "../harness/document.ts";
import { decode } from "../harness/exchange.ts";
import { routes } from "../harness/http.ts";
import { isRepresentative } from "../harness/representatives.ts";
import {
	adapt,
	repeatableRequest,
	toInit,
	userFor,
	type ValidRequest,
	validRequest,
	withParameter,
} from "../harness/requests.ts";
import { fullest } from "../harness/samples.ts";
import { errorsOf, isValid } from "../harness/schemas.ts";
import { markedProperties } from "../harness/secrets.ts";
import { expectSecurityHeaders } from "../harness/security-headers.ts";
import { PLANTED_SECRET } from "../harness/settings.ts";
import { oneOfEach, type Violation, violations } from "../harness/violations.ts";
import { harness, json, problemOf, type TestUser } from "../harness.ts";

const each = operations.map((operation) => [operation.id, operation] as const);
const URL_CHARACTERS = Number(document["x-url-characters"]);
const paths = [...new Set(operations.map(({ path }) => path))];

let user: TestUser;
beforeAll(async () => {
	user = await sharedUser();
});

describe("the document and the worker have the same operations", () => {
	test("every route is an operation, and every operation is a route", async () => {
		const registered = (await routes())
			.filter(({ method }) => method !== "ALL")
			.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)(\{[^/]*\})?/g, "{$1}")}`);
		const documented = operations.map(({ method, path }) => `${method} ${path}`);
		expect([...new Set(registered)].sort()).toEqual(documented.toSorted());
	});

	test.each(each)("%s has a test file", (id, { tag }) => {
		expect(existsSync(join(import.meta.dirname, tag, `${id}.test.ts`))).toBe(true);
	});

	test.each(each)(
		"%s is a method of the SDK, unless the document says that it is not",
		(_, operation) => {
			const sdk = object(
				object(follow(object(document.paths)[operation.path]))[operation.method.toLowerCase()],
			)["x-sdk"] as false | { resource: string; method: string };
			if (sdk === false) return;
			const client = harness.client() as unknown as Record<string, Record<string, unknown>>;
			expect(client[sdk.resource]?.[sdk.method]).toBeTypeOf("function");
		},
	);
});

describe("examples", () => {
	const requests = operations.flatMap((operation) =>
		(operation.body?.examples ?? []).map(
			({ name, value }) => [operation.id, name, operation, value] as const,
		),
	);
	test.each(requests)(
		"the request of %s called %s is accepted",
		async (_id, _name, operation, value) => {
			const actor = await userFor(operation);
			const request = await validRequest(operation, actor);
			expect(errorsOf(operation.body?.schema ?? {}, value)).toEqual([]);
			const response = await harness.fetch(
				request.path,
				toInit(operation, { ...request, body: adapt(operation, value, actor) }),
			);
			expect(response.status).toBeLessThan(300);
		},
	);

	const responses = operations.flatMap((operation) =>
		[...operation.responses].flatMap(([status, { contents }]) =>
			[...contents].flatMap(([type, { schema, examples }]) =>
				examples.map(
					({ name, value }) =>
						[`${operation.id} ${status} ${type} ${name}`, schema, value] as const,
				),
			),
		),
	);
	test.each(responses)("the response %s is valid", (_, schema, value) => {
		expect(errorsOf(schema, value)).toEqual([]);
	});

	test.each(each)("every answer of %s with content has an example", (_, { responses: answers }) => {
		for (const { contents } of answers.values()) {
			for (const [type, { examples }] of contents) expect(examples, type).not.toEqual([]);
		}
	});

	const parameters = operations.flatMap((operation) =>
		operation.parameters
			.filter(({ in: place, example }) => place === "query" && example !== undefined)
			.map((parameter) => [operation.id, parameter.name, operation, parameter] as const),
	);
	test.each(parameters)(
		"the parameter of %s called %s is accepted",
		async (_id, name, operation, parameter) => {
			const request = await repeatableRequest(operation);
			const path = withParameter(request.path, name, [parameter.example].flat().join(","));
			const response = await harness.fetch(path, toInit(operation, request));
			expect(response.status).toBe(200);
		},
	);
});

describe("a body that breaks one rule of its schema is refused, and the place and the rule are named", () => {
	const withBody = operations.filter(({ body }) => body !== undefined);
	test.each(withBody.map((operation) => [operation.id, operation] as const))(
		"%s",
		async (_, operation) => {
			const schema = operation.body?.schema ?? {};
			const examples = (operation.body?.examples ?? []).map(({ value }) => value);
			const valid = fullest(schema, examples);
			expect(errorsOf(schema, valid)).toEqual([]);
			const all = [...violations(schema, valid)].filter(({ value }) => !isValid(schema, value));
			const broken = oneOfEach(all);
			expect(broken.length).toBeGreaterThan(3);
			const request = await repeatableRequest(operation);
			for (const violation of broken) await refuses(operation, request.path, violation);
		},
	);

	async function refuses(operation: Operation, path: string, violation: Violation): Promise<void> {
		const headers = operation.scopes ? user.authorization : {};
		const init = toInit(operation, { path, headers, body: violation.value });
		const response = await harness.fetch(path, init);
		const where = `${violation.pointer} ${violation.keyword} ${String(init.body).slice(0, 300)}`;
		expect(response.status, where).toBe(400);
		const { code, errors = [] } = await problemOf(response);
		expect(code).toBe("VAL_001");
		expect(
			errors.some((error) => names(error, violation)),
			`${where}\n${JSON.stringify(errors)}`,
		).toBe(true);
	}

	function names(error: { pointer?: string; keyword: string }, violation: Violation): boolean {
		const { pointer = "", keyword } = error;
		// What fits no branch of a choice may be told by what it lacks for the nearest one.
		if (violation.keyword.endsWith("Of")) return pointer.startsWith(violation.pointer);
		return pointer === violation.pointer && equal(violation.keyword).includes(keyword);
	}

	/** Keywords that may be named instead of one: a list of values says all that a type does. */
	function equal(keyword: string): string[] {
		if (keyword === "type") return ["type", "enum", "const"];
		// The constants of a union's choices are told as the list of them.
		if (keyword === "const") return ["const", "enum", "discriminator"];
		// NUL and numbers that JSON cannot carry are refused before the schema is asked.
		if (keyword === "pattern") return ["pattern", "unicode"];
		// A pattern that is explained says all that a format does.
		if (keyword === "format") return ["format", "pattern"];
		if (keyword === "minimum" || keyword === "maximum") return [keyword, "number"];
		return [keyword];
	}
});

describe("a parameter that breaks one rule of its schema is refused by name", () => {
	const parameters = operations.flatMap((operation) =>
		operation.parameters.map(
			(parameter) => [operation.id, parameter.name, operation, parameter] as const,
		),
	);
	test.each(parameters)("%s %s", async (_id, name, operation, parameter) => {
		const request = await repeatableRequest(operation);
		const broken = brokenTexts(operation, request, parameter);
		expect(broken.length).toBeGreaterThan(0);
		for (const text of broken) {
			const response = await harness.fetch(...withText(operation, request, parameter, text));
			expect(response.status, text).toBe(400);
			const { errors = [] } = await problemOf(response);
			const shown = parameter.in === "header" ? name.toLowerCase() : name;
			expect(
				errors.map((error) => error.parameter),
				text,
			).toContain(shown);
		}
	});

	/** Every way to break each rule; one way to break each, where another operation has the same parameter. */
	function brokenTexts(
		operation: Operation,
		request: ValidRequest,
		parameter: Parameter,
	): string[] {
		const { schema, example } = parameter;
		const valid = example ?? (schema.pattern ? "none" : "AAAA");
		const typed = decode(schema, [valid].flat().join(","));
		const broken = [...violations(schema, typed)]
			.map(({ keyword, value }) => [keyword, asText(value)] as const)
			.filter(([, text]) => !isValid(schema, decode(schema, text)))
			.filter(([, text]) => canBeSent(parameter, text))
			.filter(([, text]) => {
				const [path] = withText(operation, request, parameter, text);
				return path.length <= URL_CHARACTERS;
			});
		const same = ({ parameters }: Operation) =>
			parameters.map(identity).find((each) => each === identity(parameter));
		const texts = isRepresentative(operation, same) ? broken : new Map(broken.toReversed());
		return [...new Set([...texts].map(([, text]) => text))];
	}

	function identity({ name, schema }: Parameter): string {
		return `${name} ${JSON.stringify(schema)}`;
	}

	/** Some texts make another path, and a header field can hold few characters. */
	function canBeSent({ in: place, schema }: Parameter, text: string): boolean {
		if (place === "query") return true;
		if (place === "path") return !/^\.{0,2}$/.test(text);
		// Some intermediaries drop an empty field.
		if (text === "") return schema.minLength !== undefined;
		return /^[!-~]([ -~]*[!-~])?$/.test(text);
	}

	/** A request in which a parameter is this text. */
	function withText(
		operation: Operation,
		request: ValidRequest,
		{ in: place, name }: Parameter,
		text: string,
	): [path: string, init: RequestInit] {
		const changes = place === "header" ? { [name]: text } : {};
		const paths = {
			header: () => request.path,
			path: () => operation.path.replace(`{${name}}`, encodeURIComponent(text)),
			query: () => withParameter(request.path, name, text),
		};
		return [paths[place](), toInit(operation, request, changes)];
	}

	function asText(value: Json): string {
		return [value]
			.flat()
			.map((item) => (isText(item) ? item : JSON.stringify(item)))
			.join(",");
	}

	function isText(value: Json | undefined): value is string {
		return typeof value === "string";
	}
});

describe("a method that a path does not have", () => {
	test.each(paths)("%s", async (path) => {
		const documented = methodsOf(path);
		const allowed = documented.includes("GET") ? [...documented, "HEAD"] : documented;
		const others = ["POST", "PUT", "PATCH", "DELETE"].filter((method) => !allowed.includes(method));
		const reads = ["GET", "HEAD"].filter((method) => !allowed.includes(method));
		for (const method of [...others.slice(0, 1), ...reads]) {
			const response = await harness.fetch(path.replaceAll(/\{\w+\}/g, "x"), { method });
			expect(response.status, method).toBe(405);
			const allow = (response.headers.get("Allow") ?? "").split(", ");
			expect(allow.filter((each) => each !== "OPTIONS").sort(), method).toEqual(allowed.toSorted());
			if (method !== "HEAD") expect((await problemOf(response)).code).toBe("VAL_005");
		}
	});
});

describe("a path that is not there", () => {
	test.each([
		"/",
		"/api",
		"/api/",
		"/api/tasks/",
		"/API/TASKS",
		"/api/tasks/task_01m7vzd1r5eyxb91aftq7f28zc/complete/now",
		"/api//tasks",
		"/health/",
		"/healthz",
		"/openapi",
		"/docs/errors/VAL_001/more",
		"/.env",
		"/.dev.vars",
		"/src/index.ts",
		"/cdn/%2e%2e/%2e%2e/etc/passwd",
		"/%zz",
		"/%ff%fe",
		"/é/☃/😀",
		"/<script>",
		"/a|b^c`d[e]",
		`/${"long/".repeat(1000)}`,
	])("%s", async (path) => {
		const response = await harness.fetch(harness.url + path);
		expect(response.status).toBe(404);
		expect((await problemOf(response)).code).toBe("RES_001");
	});

	test("whichever the method, signed in or not", async () => {
		for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
			expect((await harness.fetch("/nowhere", { method })).status).toBe(404);
			const headers = user.authorization;
			expect((await harness.fetch("/nowhere", { method, headers })).status).toBe(404);
		}
	});
});

describe("HEAD answers as GET does, without a body", () => {
	const reads = each.filter(([, { method }]) => method === "GET");
	/** They differ from one request to the next. */
	const VARYING = [
		"age",
		"cf-cache-status",
		"connection",
		"content-length",
		"content-security-policy",
		"date",
		"ratelimit",
		"server-timing",
		"transfer-encoding",
		"x-request-id",
	];

	test.each(reads)("%s", async (_, operation) => {
		const request = await repeatableRequest(operation);
		const init = toInit(operation, request);
		const stable = ({ headers }: Response) =>
			Object.fromEntries([...headers].filter(([name]) => !VARYING.includes(name)));
		// What everybody sees, other tests may change in between.
		await vi.waitFor(
			async () => {
				const get = await harness.fetch(request.path, init);
				const head = await harness.fetch(request.path, { ...init, method: "HEAD" });
				expect(head.status).toBe(get.status);
				expect(await head.text()).toBe("");
				expect(stable(head)).toEqual(stable(get));
			},
			{ timeout: 20_000, interval: 1 },
		);
	});

	test("also when the answer is an error", async () => {
		const { status } = await harness.fetch("/api/tasks", { method: "HEAD" });
		expect(status).toBe(401);
	});
});

describe("a browser app of another origin", () => {
	const origin = "https://app.example";

	test.each(paths)("may call %s: the preflight", async (path) => {
		const methods = methodsOf(path);
		const response = await harness.fetch(path.replaceAll(/\{\w+\}/g, "x"), {
			method: "OPTIONS",
			headers: {
				Origin: origin,
				"Access-Control-Request-Method": methods[0] ?? "",
				"Access-Control-Request-Headers": "authorization,content-type,traceparent,x-request-id",
			},
		});
		expect(response.status).toBe(204);
		expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
		for (const method of methods) {
			expect(response.headers.get("Access-Control-Allow-Methods")).toContain(method);
		}
		const allowed = response.headers.get("Access-Control-Allow-Headers")?.toLowerCase().split(",");
		expect(allowed).toEqual(expect.arrayContaining(["authorization", "traceparent"]));
		expect(Number(response.headers.get("Access-Control-Max-Age"))).toBeGreaterThan(0);
	});

	test.each(["/health", "/api/tasks", "/nowhere"])(
		"may read the answer and its headers: %s",
		async (path) => {
			const response = await harness.fetch(path, { headers: { Origin: origin } });
			expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
			const exposed = response.headers.get("Access-Control-Expose-Headers")?.split(",");
			expect(exposed).toEqual(
				expect.arrayContaining([
					"X-Request-Id",
					"API-Version",
					"ETag",
					"Retry-After",
					"RateLimit",
					"RateLimit-Policy",
				]),
			);
			expect(response.headers.get("Access-Control-Allow-Credentials")).toBeNull();
		},
	);

	test("an answer for every origin does not depend on the one that asks, so caches may share it", async () => {
		const response = await harness.fetch("/health");
		expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
		expect(response.headers.get("Vary") ?? "").not.toContain("Origin");
	});

	test("a program that asks with OPTIONS learns the methods of a path", async () => {
		const response = await harness.fetch("/api/tasks", { method: "OPTIONS" });
		expect(response.status).toBe(204);
		const allowed = response.headers.get("Allow")?.split(", ").sort();
		expect(allowed).toEqual(["GET", "HEAD", "OPTIONS", "POST"]);
		expect((await harness.fetch("/nowhere", { method: "OPTIONS" })).status).toBe(404);
	});

	test("of the configured origins only", async () => {
		const send = harness.configured({ CORS_ORIGINS: "https://one.example, https://two.example" });
		const ask = async (from: string) =>
			(await send("/health", { headers: { Origin: from } })).headers;
		const allowed = await ask("https://two.example");
		expect(allowed.get("Access-Control-Allow-Origin")).toBe("https://two.example");
		expect(allowed.get("Vary")).toContain("Origin");
		for (const stranger of ["https://three.example", "https://one.example.evil", "null"]) {
			expect((await ask(stranger)).get("Access-Control-Allow-Origin")).toBeNull();
		}
	});
});

describe("every answer", () => {
	const answers: [string, () => Promise<Response>][] = [
		["404", () => harness.fetch("/nowhere")],
		["405", () => harness.fetch("/health", { method: "DELETE" })],
		["401", () => harness.fetch("/api/tasks")],
		["500", () => harness.faulty("panic")("/health")],
		["503", () => harness.faulty("database")("/health/db")],
	];
	test.each(answers)("has the security headers: %s", async (_, ask) => {
		expectSecurityHeaders(await ask());
	});

	test("keeps a request id of the documented form", async () => {
		for (const id of ["a", "client.request_1-2", "x".repeat(128)]) {
			const response = await harness.fetch("/health", { headers: { "X-Request-Id": id } });
			expect(response.headers.get("X-Request-Id")).toBe(id);
		}
	});

	test("replaces any other, and never repeats one of its own", async () => {
		const seen = new Set<string | null>();
		for (const id of ["", "a b", "a=b", "<script>", "x".repeat(129), "é", "a,b"]) {
			const response = await harness.fetch("/health", { headers: { "X-Request-Id": id } });
			expect(response.headers.get("X-Request-Id")).not.toBe(id);
			seen.add(response.headers.get("X-Request-Id"));
		}
		expect(seen.size).toBe(7);
	});

	test("that holds tokens is not to be stored (RFC 6749, 5.1)", async () => {
		const { email, password } = user;
		const response = await harness.fetch("/api/auth/login", json("POST", { email, password }));
		expect(response.headers.get("Cache-Control")).toContain("no-store");
	});
});

describe("what goes wrong inside", () => {
	test("is logged with the request id and its cause, and not told", async () => {
		const id = `conformance-${Date.now()}`;
		const response = await harness.faulty("bug")("/api/tasks", {
			headers: { ...user.authorization, "X-Request-Id": id },
		});
		expect(response.status).toBe(500);
		expect(await response.text()).not.toContain(PLANTED_SECRET);
		const line = (await harness.logs(id))[0];
		expect(line).toContain(PLANTED_SECRET);
	});

	test("is logged without what the document marks x-redact", async () => {
		const password = `never-logged-${crypto.randomUUID()}`;
		const { email, tokens, authorization } = await harness.user({ password });
		const credentials = JSON.stringify({ email, password });
		for (const fault of ["bug", "database", "panic"] as const) {
			await harness.faulty(fault)("/api/auth/login", {
				method: "POST",
				headers: { "Content-Type": "application/json" },
				body: credentials,
			});
			await harness.faulty(fault)("/api/auth/refresh", {
				method: "POST",
				headers: { "Content-Type": "application/json" },
				body: JSON.stringify({ refreshToken: tokens.refreshToken }),
			});
			await harness.faulty(fault)("/api/users/me", { headers: authorization });
		}
		const logs = (await harness.logs()).join("\n");
		for (const secret of [password, tokens.accessToken, tokens.refreshToken]) {
			expect(logs).not.toContain(secret);
		}
	});

	test("the properties that hold secrets are marked x-redact", () => {
		const marked = new Set(markedProperties(document.components));
		expect([...marked].sort()).toEqual([
			"accessToken",
			"currentPassword",
			"newPassword",
			"password",
			"refreshToken",
		]);
	});
});

test("the name of an unknown parameter comes back without its control characters", async () => {
	const response = await harness.fetch("/health?colour%00%0A=red");
	expect(response.status).toBe(400);
	expect((await problemOf(response)).errors).toMatchObject([{ parameter: "colour" }]);
});
