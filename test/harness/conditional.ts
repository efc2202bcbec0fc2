import { describe, expect, test } from "vitest";
import { harness, problemOf } from "../harness.ts";
import { newUserFor, sharedUser } from "./actors.ts";
import { type Operation, operations } from "./document.ts";
import { fixturesOf } from "./fixtures.ts";
import { isRepresentative } from "./representatives.ts";
import { repeatableRequest, toInit, validRequest } from "./requests.ts";

const MOST_ATTEMPTS = 20;

/** Describes tests of conditional requests (RFC 9110, 13). */
export function describeConditional(operation: Operation): void {
	if (operation.responses.has(304)) describeIfNoneMatch(operation);
	if (operation.responses.has(412)) describeIfMatch(operation);
}

/** Groups operations for tests of If-None-Match. Its middleware depends on method, authentication and cache policy. */
function readShape({ method, responses, scopes, extensions }: Operation): string | undefined {
	if (!responses.has(304)) return undefined;
	return [method, scopes !== undefined, JSON.stringify(extensions["x-cache"])].join();
}

/** Groups operations for tests of If-Match. Operations check it in their change, so each method is one group. */
function changeShape({ method, responses }: Operation): string | undefined {
	return responses.has(412) ? method : undefined;
}

function describeIfNoneMatch(operation: Operation): void {
	const read = async () => {
		const request = await repeatableRequest(operation);
		return (changes: Record<string, string> = {}) =>
			harness.fetch(request.path, toInit(operation, request, changes));
	};

	/** Reads twice, and repeats this while the second read differs. Other tests may change shared data in between. */
	const readTwice = async (header: (tag: string) => string = (tag) => tag) => {
		const send = await read();
		for (let attempt = 1; ; attempt += 1) {
			const first = await send();
			const tag = first.headers.get("ETag") ?? "";
			const second = await send({ "If-None-Match": header(tag) });
			if (second.status === 304 || attempt === MOST_ATTEMPTS) return { first, tag, second };
		}
	};

	describe("304", () => {
		test("the caller has what there is", async () => {
			const { first, tag, second } = await readTwice();
			expect(second.status).toBe(304);
			expect(second.headers.get("ETag")).toBe(tag);
			expect(second.headers.get("Cache-Control")).toBe(first.headers.get("Cache-Control"));
		});

		if (!isRepresentative(operation, readShape)) return;

		test.each([
			["one tag of several", (tag: string) => `"other", ${tag}`],
			["a weak tag, as intermediaries make it", (tag: string) => `W/${tag}`],
			["whatever there is", () => "*"],
		])("%s", async (_, header) => {
			expect((await readTwice(header)).second.status).toBe(304);
		});
	});

	describe("200", () => {
		test("the caller has something else", async () => {
			const send = await read();
			const response = await send({ "If-None-Match": '"other", W/"another"' });
			expect(response.status).toBe(200);
			expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
		});

		if (!isRepresentative(operation, readShape)) return;

		test("the tag is the representation's, not the token's", async () => {
			const { email, password } = await sharedUser();
			const send = await read();
			const first = await send();
			const { tokens } = await harness.client().auth.login({ email, password });
			const second = await send({ Authorization: `Bearer ${tokens.accessToken}` });
			expect(second.status).toBe(200);
			const same = (await first.text()) === (await second.text());
			expect(second.headers.get("ETag") === first.headers.get("ETag")).toBe(same);
		});
	});
}

/** Finds the operation that reads the resource that another operation changes. */
function readerOf({ method, path }: Operation): Operation {
	const target = method === "POST" ? path.replace(/\/[^/]+$/, "") : path;
	const reader = operations.find((each) => each.method === "GET" && each.path === target);
	if (reader === undefined) throw new Error(`nothing reads what ${path} changes`);
	return reader;
}

function describeIfMatch(operation: Operation): void {
	const reader = readerOf(operation);
	const prepare = async () => {
		const user = await newUserFor(operation);
		const request = await validRequest(operation, user);
		const path =
			reader.path === operation.path ? request.path : request.path.replace(/\/[^/]+$/, "");
		const read = () => harness.fetch(path, { headers: user.authorization });
		const send = (tag: string) =>
			harness.fetch(request.path, toInit(operation, request, { "If-Match": tag }));
		return { read, send };
	};

	describe("412", () => {
		test("the resource is not what the caller has seen, and stays as it is", async () => {
			const { read, send } = await prepare();
			const before = await (await read()).text();
			const response = await send('"seen-long-ago"');
			expect(response.status).toBe(412);
			expect((await problemOf(response)).code).toBe("RES_003");
			expect(await (await read()).text()).toBe(before);
		});

		test.skipIf(fixturesOf(operation.id).mayChangeNothing)(
			"of many who have seen the same, one may change it",
			async () => {
				const { read, send } = await prepare();
				const tag = (await read()).headers.get("ETag") ?? "";
				const statuses = await Promise.all(
					Array.from({ length: 10 }, async () => (await send(tag)).status),
				);
				expect(statuses.filter((status) => status < 300)).toHaveLength(1);
				expect(statuses.filter((status) => ![401, 404, 412].includes(status))).toHaveLength(1);
			},
		);
	});

	describe("success", () => {
		const variants: [string, (tag: string) => string][] = [
			["among others", (tag) => `"other", ${tag}`],
			["as a proxy has weakened it", (tag) => `W/${tag}`],
			["whatever there is", () => "*"],
		];
		test.each<[string, (tag: string) => string]>([
			["the tag that was read", (tag) => tag],
			...(isRepresentative(operation, changeShape) ? variants : []),
		])("%s", async (_, header) => {
			const { read, send } = await prepare();
			const tag = (await read()).headers.get("ETag") ?? "";
			expect((await send(header(tag))).status).toBeLessThan(300);
		});

		if (operation.method === "PATCH") {
			test("the answer has the tag for the next change", async () => {
				const { read, send } = await prepare();
				const first = await send("*");
				expect(first.headers.get("ETag")).toBe((await read()).headers.get("ETag"));
				expect((await send(first.headers.get("ETag") ?? "")).status).toBeLessThan(300);
			});
		}
	});
}
