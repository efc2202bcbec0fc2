import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../openapi/codegen/document.ts";
import { fillTables } from "../../openapi/codegen/tables.ts";

function filled(description: string, document: object): string {
	const info = { title: "t", version: "1.0.0", description };
	const whole = { openapi: "3.1.0", info, ...document } as OpenApiDocument;
	fillTables(whole);
	return String(whole.info.description);
}

const policies = {
	fast: { requests: 1000, per: ["caller", "address"], appliesTo: "all others" },
	slow: { requests: 5, per: ["caller"], appliesTo: "the rest" },
};

test("a place in a description becomes the table of a root extension", () => {
	const text = "Before\n\n{x-policies: Policy, Requests, For each, Applies to}\n\nafter";
	expect(filled(text, { "x-policies": policies })).toBe(
		[
			"Before\n",
			"| Policy | Requests | For each | Applies to |",
			"| --- | --- | --- | --- |",
			"| `fast` | 1,000 | `caller` and `address` | all others |",
			"| `slow` | 5 | `caller` | the rest |",
			"\nafter",
		].join("\n"),
	);
});

test("or of a component schema, in the description of an operation too", () => {
	const get = { description: "{x-scopes: Kind, Scope}" };
	const Kind = { enum: ["a"], "x-scopes": { a: "a:read" } };
	const document = { paths: { "/a": { get } }, components: { schemas: { Kind } } };
	filled("", document);
	expect(get.description).toBe("| Kind | Scope |\n| --- | --- |\n| `a` | `a:read` |");
});

test.each(["{x-unknown: Name, Value}", "{x-policies}", "{policies: Name}"])(
	"%s stays as it is",
	(text) => expect(filled(text, { "x-policies": policies })).toBe(text),
);
