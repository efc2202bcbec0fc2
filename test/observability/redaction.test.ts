import { describe, expect, test } from "vitest";
import { redact, redacted } from "../../src/observability/redaction.ts";
import { document } from "../harness/document.ts";
import { markedProperties } from "../harness/secrets.ts";

const clean = (value: unknown) => JSON.stringify(value, redact);

test("the names are those that the document marks", () => {
	expect(redacted).toEqual([...new Set(markedProperties(document))].sort());
	expect(redacted.length).toBeGreaterThan(0);
});

describe.each(redacted)("%s is left out", (name) => {
	test.each([
		["as a property", { [name]: "opensesame" }],
		["at any depth", { a: [{ b: { [name]: "opensesame" } }] }],
		["with all that it holds", { [name]: { inner: ["opensesame"] } }],
		["in other letters", { [name.toUpperCase()]: "opensesame" }],
		["in a text that is JSON", { cause: `bad body {"${name}":"opensesame \\" opensesame"}` }],
		["in JSON that was cut off", { cause: `bad body {"${name}": "opensesame` }],
		["in a query", { cause: `GET /a?b=1&${name}=opensesame&c=2` }],
		["in an object as Node prints it", { cause: `{ ${name}: 'opensesame' }` }],
	])("%s", (_, value) => {
		expect(clean(value)).not.toContain("opensesame");
		expect(clean(value)).toContain("[redacted]");
	});
});

describe("what looks like a token is left out wherever it is", () => {
	test.each([
		"Bearer abc.def-ghi_jkl/mno+pqr=",
		"bearer   abcdefgh",
		"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
		"twr_4f6Grasaj607yb7y2Q-_x",
	])("%s", (token) => {
		expect(clean(`before ${token} after`)).toBe('"before [redacted] after"');
	});

	test.each(["Authorization", "cookie", "Set-Cookie"])("as the header %s", (name) => {
		expect(clean({ headers: { [name]: "opensesame" } })).not.toContain("opensesame");
	});
});

test.each([
	{ message: "the password was too short", status: 400, userId: "user_01m7vzd1r5eyxb91aftq7f28zc" },
	{ refreshToken: null, nothing: undefined, list: [1, true, "text"] },
])("the rest stays as it is", (value) => {
	expect(clean(value)).toBe(JSON.stringify(value));
});
