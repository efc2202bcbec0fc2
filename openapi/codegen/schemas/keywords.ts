/**
 * Dispatches the keywords of a schema. A keyword belongs to a family, is an annotation, or stops generation.
 */
import { arrayKeywords, emitArray } from "./arrays.ts";
import { emitAllOf, emitAnyOf, emitNot, emitOneOf, meet } from "./combinators.ts";
import { conditionalKeywords, emitConditional } from "./conditionals.ts";
import { fills } from "./defaults.ts";
import { impliedTypes } from "./implied.ts";
import { everyType, isTypeName, type Kind, narrow, type TypeSet, typeSet } from "./kinds.ts";
import { emitNumber, numberKeywords } from "./numbers.ts";
import { emitObject, objectKeywords } from "./objects.ts";
import { emitReference } from "./refs.ts";
import { isAnnotation, isRecord, subschemas } from "./schema.ts";
import type { Site } from "./site.ts";
import { emitString, stringKeywords } from "./strings.ts";
import { anything, append, block, type Emitted, emitted, list, nothing, union } from "./text.ts";
import { closing, emitUnevaluated } from "./unevaluated.ts";
import { emitValues, listedValues, valueKeywords } from "./values.ts";

interface Family {
	readonly keywords: readonly string[];
	readonly emit: (site: Site, types: TypeSet) => Emitted;
}

/** The keywords that apply only to instances of one type, each with its emitter. */
const families: Readonly<Record<Kind, Family>> = {
	string: { keywords: [...stringKeywords.keys()], emit: emitString },
	number: {
		keywords: [...numberKeywords.keys()],
		emit: (site, types) => emitNumber(site, types.has("number") ? "number" : "integer"),
	},
	boolean: { keywords: [], emit: () => emitted("z.boolean()", "boolean") },
	object: { keywords: [...objectKeywords.keys()], emit: emitObject },
	array: { keywords: [...arrayKeywords.keys()], emit: emitArray },
	null: { keywords: [], emit: () => emitted("z.null()", "null") },
};
const kinds = Object.keys(families) as Kind[];

type PartEmitter = (site: Site, types: TypeSet) => Emitted | Emitted[] | undefined;

/** The keywords that apply to instances of every type. */
const parts: ReadonlyMap<string, PartEmitter> = new Map<string, PartEmitter>([
	["$ref", emitReference],
	["allOf", emitAllOf],
	["anyOf", emitAnyOf],
	["oneOf", emitOneOf],
	["not", emitNot],
	["if", emitConditional],
	["unevaluatedProperties", (site) => emitUnevaluated(site, "unevaluatedProperties")],
	["unevaluatedItems", (site) => emitUnevaluated(site, "unevaluatedItems")],
]);

const known: ReadonlySet<string> = new Set([
	"type",
	"$defs",
	"$id",
	...conditionalKeywords,
	...valueKeywords.keys(),
	...parts.keys(),
	...kinds.flatMap((kind) => families[kind].keywords),
]);

const hints: ReadonlyMap<string, string> = new Map([
	["nullable", 'OpenAPI 3.1 has no nullable: write type: [T, "null"], or anyOf with type: "null"'],
	["dependencies", "use dependentRequired or dependentSchemas"],
	["definitions", "use $defs"],
	["additionalItems", "use prefixItems and items"],
	["id", "use $id"],
	["$anchor", "refer by JSON pointer"],
	["$dynamicRef", "refer by JSON pointer"],
	["$dynamicAnchor", "refer by JSON pointer"],
	["$recursiveRef", "use $ref"],
	["$recursiveAnchor", "use $ref"],
]);

/** Emits the zod schema of an object schema. Other schemas ensure that its instances have a type of `context`. */
export function emitSchema(site: Site, context: TypeSet): Emitted {
	refuseUnknown(site);
	const types = narrow(context, impliedTypes(site.compiler, site.schema));
	const others = [...parts]
		.filter(([keyword]) => site.has(keyword))
		.flatMap(([, emit]) => emit(site, types) ?? [])
		.filter((part) => part !== anything);
	const base = emitOwn(site, types) ?? plainBase(site);
	const all = base ? [base, ...others] : others;
	return all.length > 0 ? meet(all) : anything;
}

/**
 * Emits a first part for `allOf`, because the first part determines the output, and a branch that fills in defaults
 * must not.
 */
function plainBase(site: Site): Emitted | undefined {
	if (site.has("$ref") || !site.has("allOf")) return undefined;
	const filling = site.schemas("allOf").some((schema) => fills(site.compiler, schema));
	return filling ? emitted("z.unknown()", "unknown") : undefined;
}

/** Emits `type`, `enum`, `const` and the keywords of single types; undefined if there are none. */
function emitOwn(site: Site, types: TypeSet): Emitted | undefined {
	const bound = kinds.filter((kind) => isBound(site, kind));
	const possible = kindsOf(types);
	// A keyword must be supported even if the type of the schema makes it irrelevant.
	for (const kind of bound) if (!possible.includes(kind)) families[kind].emit(site, everyType);

	const relevant = bound.filter((kind) => possible.includes(kind));
	const values = listedValues(site);
	if (values) {
		const listed = emitValues(values, types);
		return relevant.length > 0 ? meet([listed, emitWhenType(site, relevant, types)]) : listed;
	}
	if (!site.has("type") && bound.length === 0) return undefined;
	if (possible.length === kinds.length) return emitWhenType(site, bound, types);
	return emitTypes(site, possible, types);
}

function kindsOf(types: TypeSet): Kind[] {
	return kinds.filter((kind) => narrow(types, typeSet(kind)).size > 0);
}

function isBound(site: Site, kind: Kind): boolean {
	if (families[kind].keywords.some((keyword) => site.has(keyword))) return true;
	if (kind === "object") return closing(site, "unevaluatedProperties") !== undefined;
	return kind === "array" && closing(site, "unevaluatedItems") !== undefined;
}

/** Emits a union of the types in `possible`, each with its own keywords. */
function emitTypes(site: Site, possible: readonly Kind[], types: TypeSet): Emitted {
	const options = possible
		.filter((kind) => kind !== "null")
		.map((kind) => families[kind].emit(site, types));
	const [first, second] = options;
	const nullable = possible.includes("null");
	if (!first) return nullable ? families.null.emit(site, types) : nothing;
	const either = second
		? emitted(
				`z.union(${list(options.map(({ code }) => code))})`,
				union(options.map(({ output }) => output)),
				union(options.map(({ input }) => input)),
			)
		: first;
	if (!nullable) return either;
	const { code } = append(either, ".nullable()");
	return emitted(code, union([either.output, "null"]), union([either.input, "null"]));
}

/** Emits keywords without `type`. Instances of other types are valid. */
function emitWhenType(site: Site, bound: readonly Kind[], types: TypeSet): Emitted {
	const entries = bound.map((kind) => `${kind}: ${families[kind].emit(site, types).code}`);
	return emitted(block("rt.whenType({", entries, "})"), "unknown");
}

function refuseUnknown(site: Site): void {
	for (const keyword of Object.keys(site.schema)) {
		if (known.has(keyword) || isAnnotation(keyword)) continue;
		site.refuse(keyword, hints.get(keyword) ?? "this keyword is unknown");
	}
	if (site.has("type")) checkType(site);
	if (site.has("$id")) checkId(site);
}

function checkType(site: Site): void {
	const type = site.get("type");
	const names: unknown[] = Array.isArray(type) ? type : [type];
	if (names.length === 0 || !names.every(isTypeName)) {
		site.refuse("type", `${JSON.stringify(type)} is not a type of JSON Schema`);
	}
}

/** Rejects `$id` above references, because it changes their base. Without references it is only a name. */
function checkId(site: Site): void {
	if (hasReference(site.schema)) {
		site.refuse("$id", "references below it would start from its URI: remove it");
	}
}

function hasReference(schema: unknown): boolean {
	if (!isRecord(schema)) return false;
	if (Object.hasOwn(schema, "$ref")) return true;
	const definitions = isRecord(schema.$defs) ? Object.values(schema.$defs) : [];
	return [...subschemas(schema).map((each) => each.schema), ...definitions].some(hasReference);
}
