import { type JsonObject, resolvePointer } from "../codegen/document.ts";
import { entries, type Finding, isObject, type Path, writtenRule } from "./rule.ts";

/** Paths to schemas: the components, and the inline schemas of bodies, responses, parameters and headers. */
const SCHEMAS = [
	"$.components.schemas[*]",
	"$.components[parameters,headers][*].schema",
	"$.components.responses[*].content[*].schema",
	"$.paths[*]..parameters[*].schema",
	"$.paths[*][*]..content[*].schema",
];

const SINGLE = [
	"items",
	"contains",
	"not",
	"if",
	"then",
	"else",
	"additionalProperties",
	"propertyNames",
];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const MAPS = ["properties", "patternProperties", "dependentSchemas", "$defs"];

/** Yields a schema and every schema inside it, each with its place. References are not followed. */
function* within(schema: unknown, at: Path = []): Generator<{ schema: JsonObject; at: Path }> {
	if (!isObject(schema)) return;
	yield { schema, at };
	for (const key of SINGLE) yield* within(schema[key], [...at, key]);
	for (const key of LISTS) {
		const list = Array.isArray(schema[key]) ? (schema[key] as unknown[]) : [];
		for (const [index, member] of list.entries()) yield* within(member, [...at, key, index]);
	}
	for (const key of MAPS) {
		for (const [name, member] of entries(schema[key])) yield* within(member, [...at, key, name]);
	}
}

interface Property {
	readonly name: string;
	readonly schema: JsonObject;
	readonly at: Path;
}

function* properties(root: JsonObject): Generator<Property> {
	for (const { schema, at } of within(root)) {
		for (const [name, property] of entries(schema.properties)) {
			yield { name, schema: property, at: [...at, "properties", name] };
		}
	}
}

function isOf(type: string, schema: JsonObject): boolean {
	return schema.type === type || (Array.isArray(schema.type) && schema.type.includes(type));
}

const MOMENTS = ["#/components/schemas/Timestamp", "#/components/schemas/Moment"];

/**
 * Returns the schemas that need not reject unknown properties themselves: those that are only used beside
 * `additionalProperties: false`, in an `allOf` or as an alternative. If such a part were closed, it would reject the
 * properties of the whole.
 */
function partsOf(document: JsonObject): ReadonlySet<string> {
	const components = isObject(document.components) ? document.components : {};
	const schemas = entries(components.schemas);
	const members = (list: unknown) =>
		(Array.isArray(list) ? list : []).filter(isObject).map(({ $ref }) => String($ref));
	const added = schemas
		.filter(([, { additionalProperties }]) => additionalProperties === false)
		.flatMap(([, { allOf }]) => members(allOf));
	const choices = schemas
		.filter(([name]) => added.includes(`#/components/schemas/${name}`))
		.flatMap(([, { oneOf }]) => members(oneOf));
	return new Set([...added, ...choices]);
}

export const schemaRules = {
	"tw-closed-objects": writtenRule(
		"An object states what becomes of unknown properties: refused, or a map of limited size.",
		SCHEMAS,
		function* (root, document, path) {
			const part = partsOf(document).has(`#/${path.join("/")}`);
			for (const { schema, at } of within(root)) {
				if (!isOf("object", schema) && schema.properties === undefined) continue;
				if (part && at.length === 0) continue;
				const rest = schema.additionalProperties ?? schema.unevaluatedProperties;
				if (rest === undefined) {
					yield { message: "the object does not state additionalProperties", at };
				} else if (rest !== false && schema.maxProperties === undefined) {
					yield { message: "the map does not state maxProperties", at };
				}
			}
		},
	),

	"tw-property-names": writtenRule("Properties are camelCase.", SCHEMAS, function* (root) {
		for (const { name, at } of properties(root)) {
			if (!/^[a-z][a-zA-Z0-9]*$/.test(name)) yield { message: `"${name}" is not camelCase`, at };
		}
	}),

	"tw-schema-names": writtenRule(
		"Schemas are PascalCase.",
		"$.components.schemas",
		function* (schemas): Generator<Finding> {
			for (const name of Object.keys(schemas)) {
				if (!/^[A-Z][a-zA-Z0-9]*$/.test(name))
					yield { message: `"${name}" is not PascalCase`, at: [name] };
			}
		},
	),

	"tw-id-patterns": writtenRule(
		"An id has a pattern, so that ids of another kind are refused.",
		SCHEMAS,
		function* (root, document) {
			for (const { name, schema, at } of properties(root)) {
				if (isIdName(name) && !isIdSchema(schema, document)) {
					yield { message: `the id "${name}" has no pattern`, at };
				}
			}
		},
	),

	"tw-timestamps": writtenRule(
		"A property …At is a moment: the schema Timestamp, or Moment where callers write it.",
		SCHEMAS,
		function* (root) {
			for (const { name, schema, at } of properties(root)) {
				if (!/[a-z]At$/.test(name)) continue;
				const references = alternatives(schema).map(({ $ref }) => String($ref));
				if (!references.some((reference) => MOMENTS.includes(reference))) {
					yield { message: `"${name}" is neither a Timestamp nor a Moment`, at };
				}
			}
		},
	),

	"tw-redact": writtenRule(
		"Passwords and tokens are properties of components and marked x-redact, so that they are never logged.",
		SCHEMAS,
		function* (root, _, path): Generator<Finding> {
			const isComponent = path[1] === "schemas";
			const named = new Set([...properties(root)].map(({ schema }) => schema));
			for (const { schema, at } of within(root)) {
				if (schema["x-redact"] === undefined) continue;
				if (!named.has(schema)) yield { message: "x-redact stands at a property only", at };
				else if (!isComponent) yield { message: "x-redact stands in a component only", at };
			}
			for (const { name, schema, at } of properties(root)) {
				if (/(?:password|token|secret)$/i.test(name) && schema["x-redact"] !== true) {
					yield { message: `"${name}" is not marked x-redact`, at };
				}
			}
		},
	),
};

/** Returns the alternatives of a schema other than null; the schema itself if it has none. */
function alternatives(schema: JsonObject): JsonObject[] {
	const options = schema.anyOf ?? schema.oneOf;
	return Array.isArray(options)
		? options.filter(isObject).filter(({ type }) => type !== "null")
		: [schema];
}

export function isIdName(name: string): boolean {
	return name === "id" || /[a-z]Ids?$/.test(name);
}

/** Tells whether every alternative, or every item of an array, is a string with a pattern. */
export function isIdSchema(schema: JsonObject, document: JsonObject): boolean {
	return alternatives(schema).every((alternative) => {
		const target = follow(alternative, document);
		if (isOf("array", target)) return isObject(target.items) && isIdSchema(target.items, document);
		return isOf("string", target) && target.pattern !== undefined;
	});
}

function follow(schema: JsonObject, document: JsonObject): JsonObject {
	if (typeof schema.$ref !== "string") return schema;
	const target = resolvePointer(document, schema.$ref.slice(1));
	return isObject(target) ? target : {};
}
