import { withRules } from "./arrays.ts";
import { everyType, typeSet } from "./kinds.ts";
import { append } from "./pointer.ts";
import { isRecord, type JsonSchema } from "./schema.ts";
import type { Site } from "./site.ts";
import {
	append as appendText,
	block,
	type Emitted,
	emitted,
	key,
	list,
	literal,
	parenthesize,
} from "./text.ts";
import { closing } from "./unevaluated.ts";

/** Emits each keyword as an entry of the rules of an object; "" for a keyword that its shape expresses. */
export const objectKeywords: ReadonlyMap<string, (site: Site) => string> = new Map([
	["properties", (site: Site) => inShape(site.schemaMap("properties"))],
	["required", (site: Site) => inShape(site.names("required"))],
	["additionalProperties", (site: Site) => inShape(site.schemaAt("additionalProperties"))],
	["minProperties", (site: Site) => `minProperties: ${site.count("minProperties")}`],
	["maxProperties", (site: Site) => `maxProperties: ${site.count("maxProperties")}`],
	["propertyNames", propertyNames],
	["patternProperties", patternProperties],
	["dependentRequired", dependentRequired],
	["dependentSchemas", dependentSchemas],
]);

/** Needs no rule, because the shape of the object expresses it. Reading its argument has checked it. */
function inShape(_argument: unknown): string {
	return "";
}

function propertyNames(site: Site): string {
	const schema = site.schemaAt("propertyNames");
	return `propertyNames: ${site.emit(schema, ["propertyNames"], typeSet("string")).code}`;
}

function patternProperties(site: Site): string {
	const pairs = site.schemaMap("patternProperties").map(([source, schema]) => {
		const pattern = site.regex("patternProperties", source);
		return list([pattern, site.emit(schema, ["patternProperties", source], everyType).code]);
	});
	return `patternProperties: ${list(pairs)}`;
}

function dependentRequired(site: Site): string {
	const value = site.get("dependentRequired");
	if (!isRecord(value)) return site.refuse("dependentRequired", "must be an object");
	const entries = Object.entries(value).map(
		([name, needed]) => `${key(name)}: ${literal(site.names("dependentRequired", needed))}`,
	);
	return `dependentRequired: ${block("{", entries, "}")}`;
}

function dependentSchemas(site: Site): string {
	const entries = site.schemaMap("dependentSchemas").map(([name, schema]) => {
		return `${key(name)}: ${site.emit(schema, ["dependentSchemas", name], typeSet("object")).code}`;
	});
	return `dependentSchemas: ${block("{", entries, "}")}`;
}

interface Property {
	readonly name: string;
	readonly value: Emitted;
	readonly required: boolean;
	readonly filled: boolean;
}

function properties(site: Site): Property[] {
	const required = site.has("required") ? site.names("required") : [];
	return site.schemaMap("properties").map(([name, schema]) => {
		const value = site.emit(schema, ["properties", name], everyType);
		if (required.includes(name)) return { name, value, required: true, filled: false };
		const fallback = defaultValue(site, name, schema);
		if (fallback === undefined) {
			return { name, value: appendText(value, ".optional()"), required: false, filled: false };
		}
		return { name, value: appendText(value, fallback), required: false, filled: true };
	});
}

/** Emits a default. It must be valid, because it is filled in for an absent property. */
function defaultValue(site: Site, name: string, schema: JsonSchema): string | undefined {
	if (typeof schema === "boolean" || !Object.hasOwn(schema, "default")) return undefined;
	const value = schema.default;
	if (!site.compiler.accepts(schema, append(site.pointer, "properties", name), value)) {
		site.refuse(
			"default",
			`the default of property ${JSON.stringify(name)} does not match its schema`,
		);
	}
	// The schema also parses a composite default, so that defaults inside of it are filled in too.
	const composite = typeof value === "object" && value !== null && Object.keys(value).length > 0;
	const method = composite || isRecord(value) ? "prefault" : "default";
	return `.${method}(${literal(value)})`;
}

/** Emits the schema of other properties; undefined if they may have any value. */
function additional(site: Site): Emitted | undefined {
	const keyword = site.has("additionalProperties")
		? "additionalProperties"
		: closing(site, "unevaluatedProperties");
	if (!keyword) return undefined;
	const value = site.emit(site.schemaAt(keyword), [keyword], everyType);
	return value.code === "z.unknown()" ? undefined : value;
}

/** Lists the required names without a schema. In an open object they are properties too. */
function undeclared(site: Site, declared: readonly Property[]): string[] {
	const required = site.has("required") ? site.names("required") : [];
	const known = new Set(declared.map(({ name }) => name));
	return [...new Set(required)].filter((name) => !known.has(name));
}

export function emitObject(site: Site): Emitted {
	const shape = properties(site);
	const others = additional(site);
	const missing = undeclared(site, shape);
	const all = [...objectKeywords]
		.map(([keyword, emit]) => (site.has(keyword) ? emit(site) : ""))
		.filter((rule) => rule !== "");

	const open = others === undefined && !site.has("patternProperties");
	if (open) {
		for (const name of missing) {
			const value = emitted("z.unknown()", "unknown");
			shape.push({ name, value, required: true, filled: false });
		}
	} else if (missing.length > 0) all.unshift(`required: ${literal(missing)}`);

	if (others?.code === "z.never()" && !site.has("patternProperties")) {
		return build("rt.strictObject", shape, all);
	}
	if (others && shape.length === 0 && !site.has("patternProperties")) {
		const type = (of: string) => `{ [key: string]: ${of} }`;
		const code = withRules("rt.record", [others.code], all);
		return emitted(code, type(others.output), type(others.input));
	}
	if (others) all.push(`additionalProperties: ${others.code}`);
	return build("rt.looseObject", shape, all);
}

function build(name: string, shape: readonly Property[], all: readonly string[]): Emitted {
	const entries = shape.map((property) => `${key(property.name)}: ${property.value.code}`);
	return emitted(
		withRules(name, [block("{", entries, "}")], all),
		objectType(name, shape, "output"),
		objectType(name, shape, "input"),
	);
}

function objectType(name: string, shape: readonly Property[], of: "input" | "output"): string {
	const members = shape.map(({ name: each, value, required, filled }) => {
		const present = required || (filled && of === "output");
		const label = each === "__proto__" ? JSON.stringify(each) : key(each);
		return present
			? `${label}: ${value[of]};`
			: `${label}?: ${value[of] === "unknown" ? "unknown" : `${parenthesize(value[of])} | undefined`};`;
	});
	if (name === "rt.looseObject") members.push("[key: string]: unknown;");
	return members.length > 0 ? `{ ${members.join(" ")} }` : "Record<string, never>";
}
