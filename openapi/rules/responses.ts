import type { JsonObject } from "../codegen/document.ts";
import { entries, isObject, OPERATIONS, rule, writtenRule } from "./rule.ts";
import { sharedHeaders } from "./vocabulary.ts";

const PROBLEM = "application/problem+json";

export const responseRules = {
	"tw-error-responses": writtenRule(
		"An error is one of the shared responses.",
		`${OPERATIONS}.responses`,
		function* (responses) {
			for (const [status, response] of entries(responses)) {
				const reference = String(response.$ref ?? "");
				if (/^[45]/.test(status) && !/^#\/components\/responses\/\w+$/.test(reference)) {
					yield { message: `${status} is not a $ref to a shared response`, at: [status] };
				}
			}
		},
	),

	"tw-problem-media-type": rule(
		"Errors are application/problem+json, and nothing else is.",
		`${OPERATIONS}.responses`,
		function* (responses) {
			for (const [status, response] of entries(responses)) {
				const types = entries(response.content).map(([type]) => type);
				const right = /^[45]/.test(status)
					? types.length === 1 && types[0] === PROBLEM
					: !types.includes(PROBLEM);
				if (!right)
					yield {
						message: `${status} answers with ${types.join(", ") || "nothing"}`,
						at: [status],
					};
			}
		},
	),

	"tw-expected-errors": rule(
		"An operation declares the errors that the shared middleware answers with.",
		OPERATIONS,
		function* (operation) {
			const declared = entries(operation.responses).map(([status]) => status);
			for (const status of expectedErrors(operation)) {
				if (!declared.includes(status))
					yield { message: `${status} is not declared`, at: ["responses"] };
			}
		},
	),

	"tw-headers": rule(
		"Every response declares the headers that every answer has.",
		`${OPERATIONS}.responses[*]`,
		function* ({ headers }) {
			const declared = entries(headers).map(([name]) => name);
			for (const name of sharedHeaders) {
				if (!declared.includes(name)) yield { message: `the header ${name} is not declared` };
			}
		},
	),

	"tw-examples": rule(
		"Every body has an example.",
		[`${OPERATIONS}.requestBody.content[*]`, `${OPERATIONS}.responses[*].content[*]`],
		function* ({ example, examples }) {
			if (example === undefined && entries(examples).length === 0)
				yield { message: "there is no example" };
		},
	),

	"tw-lists": rule(
		"A list takes limit and cursor, and answers with data and nextCursor.",
		"$.paths[*]",
		function* (item) {
			for (const [method, operation] of entries(item)) {
				const schema = listSchema(operation);
				if (schema === undefined) continue;
				const parameters = [item.parameters, operation.parameters].flat().filter(isObject);
				const named = (name: string) => parameters.find((parameter) => parameter.name === name);
				const limit = named("limit")?.schema;
				if (
					!isObject(limit) ||
					limit.minimum !== 1 ||
					limit.maximum !== 100 ||
					limit.default !== 50
				) {
					yield { message: "limit is not 1 to 100 with the default 50", at: [method] };
				}
				if (named("cursor") === undefined) yield { message: "there is no cursor", at: [method] };
				if (!isPage(schema))
					yield { message: "the answer is not { data, nextCursor }", at: [method] };
			}
		},
	),
};

function expectedErrors(operation: JsonObject): string[] {
	const secured = Array.isArray(operation.security) && operation.security.length > 0;
	return [
		...["400", "406", "429", "500"],
		...(secured ? ["401", "403", "503"] : []),
		...(operation.requestBody === undefined ? [] : ["413", "415"]),
	];
}

/** Returns the schema of a list's JSON response; undefined for other operations, and for lists in HTML. */
function listSchema(operation: JsonObject): unknown {
	if (!/^list[A-Z]/.test(String(operation.operationId))) return undefined;
	const response = Object.fromEntries(entries(operation.responses))["200"];
	return Object.fromEntries(entries(response?.content))["application/json"]?.schema;
}

function isPage(schema: unknown): boolean {
	if (!isObject(schema)) return false;
	const properties = Object.fromEntries(entries(schema.properties));
	const required = Array.isArray(schema.required) ? schema.required.toSorted() : [];
	return (
		Object.keys(properties).toSorted().join() === "data,nextCursor" &&
		required.join() === "data,nextCursor" &&
		properties.data?.type === "array"
	);
}
