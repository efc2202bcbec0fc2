import { describe, expect, test } from "vitest";
import { deviations } from "./conformance.ts";
import { catalogue } from "./document.ts";
import type { Exchange } from "./exchange.ts";
import { PLANTED_SECRET } from "./settings.ts";

const REQUEST_ID = "req_01m83xvs7yfn4bzz0bze0126p2";
const HEADERS = {
	"Content-Type": "application/json",
	"X-Request-Id": REQUEST_ID,
	"API-Version": "1.0.0",
};
const HEALTH = {
	status: "healthy",
	version: "1.0.0",
	time: "2026-11-23T10:05:12.318Z",
	maintenance: { active: false, startsAt: null, endsAt: null },
};

function exchange(changes: Partial<Exchange> = {}): Exchange {
	return {
		method: "GET",
		url: new URL("http://127.0.0.1/health"),
		sent: new Headers(),
		body: undefined,
		status: 200,
		headers: new Headers(HEADERS),
		answer: JSON.stringify(HEALTH),
		...changes,
	};
}

function problem(changes: Record<string, unknown> = {}): Exchange {
	const body = {
		type: "http://127.0.0.1/docs/errors/SYS_001",
		title: catalogue.SYS_001?.title,
		status: 500,
		detail: "Something failed.",
		instance: "/health",
		code: "SYS_001",
		requestId: REQUEST_ID,
		...changes,
	};
	const headers = new Headers({
		...HEADERS,
		"Content-Type": "application/problem+json",
		"Content-Language": "en",
	});
	return exchange({ status: 500, headers, answer: JSON.stringify(body) });
}

/** @param language the `Content-Language` of the response */
function inGerman(language: string): Exchange {
	const answer = problem({ title: "Interner Fehler" });
	answer.headers.set("Content-Language", language);
	return { ...answer, sent: new Headers({ "Accept-Language": "de" }) };
}

function tooLong(): Exchange {
	const { title } = catalogue.VAL_006 ?? {};
	const type = "http://127.0.0.1/docs/errors/VAL_006";
	return { ...problem({ code: "VAL_006", status: 414, title, type }), status: 414 };
}

function without(name: string): Headers {
	const headers = new Headers(HEADERS);
	headers.delete(name);
	return headers;
}

describe("an answer as documented", () => {
	test.each([
		["a success", exchange()],
		["a problem", problem()],
		["a problem in the language that was asked for", inGerman("de")],
		["to HEAD", exchange({ method: "HEAD", answer: "" })],
		["a refusal that any request may meet", tooLong()],
	])("%s has no deviation", (_, good) => {
		expect(deviations(good)).toEqual([]);
	});
});

describe("an answer that deviates is told apart", () => {
	const unknown = new URL("http://127.0.0.1/nowhere");

	test.each<[string, Exchange, RegExp]>([
		["status", exchange({ status: 201 }), /status 201 is not declared/],
		[
			"content type",
			exchange({ headers: new Headers({ ...HEADERS, "Content-Type": "text/plain" }) }),
			/content type "text\/plain" is not declared/,
		],
		["not JSON", exchange({ answer: "<html>" }), /not JSON/],
		["a property missing", exchange({ answer: "{}" }), /required property 'status'/],
		[
			"a property more",
			exchange({ answer: JSON.stringify({ ...HEALTH, extra: 1 }) }),
			/additional properties/,
		],
		["a header missing", exchange({ headers: without("API-Version") }), /API-Version is missing/],
		[
			"a header of another form",
			exchange({ headers: new Headers({ ...HEADERS, "API-Version": "one" }) }),
			/API-Version "one" must match/,
		],
		["a body to HEAD", exchange({ method: "HEAD" }), /has a body/],
		["an unknown path that answers", exchange({ url: unknown }), /status 404 was expected/],
		["an unknown method that answers", exchange({ method: "DELETE" }), /status 405 was expected/],
		["another code's status", problem({ code: "DB_001" }), /code's status in errors.yaml/],
		["a code that is not the operation's", problem({ code: "RES_001" }), /x-problem-codes/],
		["a status in the body that is another", problem({ status: 503 }), /not the HTTP status/],
		["another request id", problem({ requestId: "other" }), /not X-Request-Id/],
		["another title", problem({ title: "Oops" }), /title/],
		["a stack", problem({ detail: "x\n    at app.ts:12" }), /internals/],
		["a title in a language that it is not said to be in", inGerman("en"), /title/],
		["a title in a language that nobody asked for", inGerman("fr"), /title/],
		["a secret", problem({ detail: PLANTED_SECRET }), /internals/],
	])("%s", (_, bad, expected) => {
		expect(deviations(bad).join("\n")).toMatch(expected);
	});
});
