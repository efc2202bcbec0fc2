import type { ErrorCatalogue } from "../codegen/errors.ts";
import { entries, isObject, OPERATIONS, rule, writtenRule } from "./rule.ts";
import { publicOperations, verbs } from "./vocabulary.ts";

const CAMEL = /^[a-z][a-zA-Z0-9]*$/;

export const operationRules = {
	"tw-operation-id": rule(
		"An operationId is a verb of our vocabulary and a noun, in camelCase.",
		OPERATIONS,
		function* ({ operationId }) {
			const id = String(operationId);
			const verb = /^[a-z]+/.exec(id)?.[0] ?? "";
			if (!/^[a-z]+(?:[A-Z][a-z0-9]*)+$/.test(id) || !verbs.includes(verb)) {
				yield { message: `"${id}" is not a known verb and a noun`, at: ["operationId"] };
			}
		},
	),

	"tw-summary": rule(
		"A summary is in sentence case, without a full stop.",
		OPERATIONS,
		function* ({ summary }) {
			const text = typeof summary === "string" ? summary : "";
			if (!/^[A-Z]/.test(text) || / [A-Z][a-z]/.test(text) || /[.\s]$/.test(text)) {
				yield { message: `"${text}" is not in sentence case without a full stop`, at: ["summary"] };
			}
		},
	),

	"tw-security": rule(
		"An operation states the scope that it needs, or is on the list of those that are open to all.",
		OPERATIONS,
		function* ({ operationId, security }, document) {
			const at = ["security"];
			if (!Array.isArray(security)) {
				yield { message: "the operation does not state its own security", at };
				return;
			}
			const open = publicOperations.includes(String(operationId));
			if (open !== (security.length === 0)) {
				yield {
					message: open ? "an open operation needs no scope" : "the operation is open to all",
					at,
				};
			}
			const components = document.components;
			const schemes = isObject(components) ? entries(components.securitySchemes) : [];
			const schemas = isObject(components) ? Object.fromEntries(entries(components.schemas)) : {};
			const known = (schemas.Scope?.enum ?? []) as unknown[];
			for (const [scheme, scopes] of security.flatMap((requirement) =>
				Object.entries(requirement),
			)) {
				if (!schemes.some(([name]) => name === scheme))
					yield { message: `"${scheme}" is not a scheme`, at };
				if (!Array.isArray(scopes) || scopes.length === 0) {
					yield { message: "the operation names no scope", at };
				} else if (!scopes.every((scope) => known.includes(scope))) {
					yield { message: `"${scopes.join(" ")}" is not a value of Scope`, at };
				}
			}
		},
	),

	"tw-sdk": rule(
		"x-sdk is false, or a resource and a method, used once.",
		"$",
		function* (_, document) {
			const seen = new Set<string>();
			for (const [path, item] of entries(document.paths)) {
				for (const [method, operation] of entries(item)) {
					if (operation.responses === undefined) continue;
					const sdk = operation["x-sdk"];
					const at = ["paths", path, method, "x-sdk"];
					if (sdk === false) continue;
					if (
						!isObject(sdk) ||
						!CAMEL.test(String(sdk.resource)) ||
						!CAMEL.test(String(sdk.method))
					) {
						yield { message: "x-sdk is neither false nor a resource and a method", at };
						continue;
					}
					const name = `${sdk.resource}.${sdk.method}`;
					if (seen.has(name)) yield { message: `${name} is used twice`, at };
					seen.add(name);
				}
			}
		},
	),

	"tw-body-schemas": writtenRule(
		"A request body is a schema of its own: XCreate for createX, XUpdate for updateX.",
		`${OPERATIONS}.requestBody.content[*]`,
		function* ({ schema }, document, path) {
			const reference = isObject(schema) ? String(schema.$ref ?? "") : "";
			const name = /^#\/components\/schemas\/(\w+)$/.exec(reference)?.[1];
			if (name === undefined) {
				yield { message: "the body is not a $ref to a component schema", at: ["schema"] };
				return;
			}
			const [, route = "", method = ""] = path.map(String);
			const item = Object.fromEntries(entries(document.paths))[route] ?? {};
			const id = String(Object.fromEntries(entries(item))[method]?.operationId);
			const [, verb = "", noun = ""] = /^(create|update)(\w+)$/.exec(id) ?? [];
			if (verb === "") return;
			const suffix = verb === "create" ? "Create" : "Update";
			const subject = name.slice(0, -suffix.length);
			if (!name.endsWith(suffix) || subject === "" || !noun.endsWith(subject)) {
				yield { message: `the body of ${id} is ${name}, not ${noun}${suffix}`, at: ["schema"] };
			}
		},
	),
};

export function problemCodeRule(catalogue: ErrorCatalogue) {
	return rule(
		"x-problem-codes lists codes of the catalogue, and their statuses are the declared ones.",
		OPERATIONS,
		function* (operation) {
			const at = ["x-problem-codes"];
			const codes = operation["x-problem-codes"];
			if (!Array.isArray(codes) || codes.length === 0) {
				yield { message: "the operation does not state x-problem-codes", at };
				return;
			}
			const statuses = new Set<string>();
			for (const code of codes.map(String)) {
				const entry = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
				if (entry === undefined) yield { message: `${code} is not in errors.yaml`, at };
				else statuses.add(String(entry.status));
			}
			const declared = entries(operation.responses).map(([status]) => status);
			for (const status of statuses) {
				if (!declared.includes(status))
					yield { message: `${status} of a code is not declared`, at };
			}
			for (const status of declared) {
				if (/^[45]/.test(status) && !statuses.has(status)) {
					yield { message: `no code answers with the declared ${status}`, at };
				}
			}
		},
	);
}
