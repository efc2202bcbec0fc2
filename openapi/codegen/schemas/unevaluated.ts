/**
 * Emits `unevaluatedProperties` and `unevaluatedItems`. At run time, evaluators find the keys that the adjacent
 * keywords have evaluated, also through the schemas that these apply in place (draft 2020-12 core, section 11).
 */
import { everyType, type TypeSet, typeSet } from "./kinds.ts";
import { append } from "./pointer.ts";
import { isSchema, type JsonSchema } from "./schema.ts";
import { Site } from "./site.ts";
import { call, type Emitted, emitted, list } from "./text.ts";

export type UnevaluatedKeyword = "unevaluatedProperties" | "unevaluatedItems";

const inPlace = ["$ref", "allOf", "anyOf", "oneOf", "if", "dependentSchemas"];

/**
 * Tells whether only keywords of the same schema matter, so that the keyword means the same as
 * `additionalProperties` or `items` would.
 */
export function closing(site: Site, keyword: UnevaluatedKeyword): UnevaluatedKeyword | undefined {
	const simple = site.has(keyword) && !isMoot(site, keyword);
	const alone = !inPlace.some((each) => site.has(each)) && !site.has("contains");
	return simple && alone ? keyword : undefined;
}

/** Tells whether `additionalProperties` or `items` beside the keyword leave nothing unevaluated. */
function isMoot(site: Site, keyword: UnevaluatedKeyword): boolean {
	return site.has(keyword === "unevaluatedItems" ? "items" : "additionalProperties");
}

export function emitUnevaluated(site: Site, keyword: UnevaluatedKeyword): Emitted | undefined {
	if (!site.has(keyword)) return undefined;
	const schema = site.schemaAt(keyword);
	if (isMoot(site, keyword) || closing(site, keyword)) return undefined;
	const value = site.emit(schema, [keyword], everyType);
	const evaluators = siblings(site, keyword);
	if (evaluators.includes("rt.everything")) return undefined;
	return emitted(call(`rt.${keyword}`, [value.code, ...evaluators]), "unknown");
}

/** Emits the evaluators of a schema that the instance matches. */
function evaluatorsOf(
	site: Site,
	schema: JsonSchema,
	path: readonly (string | number)[],
	keyword: UnevaluatedKeyword,
): string[] {
	if (typeof schema === "boolean") return [];
	const child = new Site(site.compiler, schema, append(site.pointer, ...path));
	return child.has(keyword) ? ["rt.everything"] : siblings(child, keyword);
}

function siblings(site: Site, keyword: UnevaluatedKeyword): string[] {
	const own = keyword === "unevaluatedItems" ? ownItems(site) : ownProperties(site);
	const all = [...own, ...applied(site, keyword)];
	return all.includes("rt.everything") ? ["rt.everything"] : all;
}

function ownProperties(site: Site): string[] {
	if (site.has("additionalProperties")) return ["rt.everything"];
	const names = site.schemaMap("properties").map(([name]) => JSON.stringify(name));
	const patterns = site
		.schemaMap("patternProperties")
		.map(([source]) => site.regex("patternProperties", source));
	return [
		...(names.length > 0 ? [call("rt.named", names)] : []),
		...(patterns.length > 0 ? [call("rt.matching", patterns)] : []),
	];
}

function ownItems(site: Site): string[] {
	if (site.has("items")) return ["rt.everything"];
	const own: string[] = [];
	if (site.has("prefixItems")) own.push(`rt.first(${site.schemas("prefixItems").length})`);
	if (site.has("contains")) {
		const { code } = site.emit(site.schemaAt("contains"), ["contains"], everyType);
		own.push(call("rt.containing", [code]));
	}
	return own;
}

function applied(site: Site, keyword: UnevaluatedKeyword): string[] {
	const types = typeSet(keyword === "unevaluatedItems" ? "array" : "object");
	return [
		...throughReference(site, keyword),
		...throughAllOf(site, keyword),
		...throughBranches(site, "anyOf", keyword, types),
		...throughBranches(site, "oneOf", keyword, types),
		...throughIf(site, keyword, types),
		...(keyword === "unevaluatedProperties" ? throughDependents(site) : []),
	];
}

function throughReference(site: Site, keyword: UnevaluatedKeyword): string[] {
	const { compiler } = site;
	const reference = site.get("$ref");
	const target = typeof reference === "string" ? compiler.resolve(reference) : undefined;
	if (!target || typeof target.schema === "boolean") return [];
	const referenced = new Site(compiler, target.schema, target.pointer);
	const trace = `${keyword} ${target.pointer}`;
	// The branches of the target become part of the text, so a cycle would never end.
	if (compiler.tracing.has(trace)) {
		site.refuse(keyword, `its evaluation leads back to ${target.pointer} through itself`);
	}
	compiler.tracing.add(trace);
	const evaluators = evaluatorsOf(referenced, target.schema, [], keyword);
	compiler.tracing.delete(trace);
	return evaluators;
}

function throughAllOf(site: Site, keyword: UnevaluatedKeyword): string[] {
	const schemas = site.has("allOf") ? site.schemas("allOf") : [];
	return schemas.flatMap((schema, index) => evaluatorsOf(site, schema, ["allOf", index], keyword));
}

function throughBranches(
	site: Site,
	combinator: "anyOf" | "oneOf",
	keyword: UnevaluatedKeyword,
	types: TypeSet,
): string[] {
	const schemas = site.has(combinator) ? site.schemas(combinator) : [];
	return schemas.flatMap((schema, index) => {
		const path = [combinator, index];
		const then = evaluatorsOf(site, schema, path, keyword);
		return then.length > 0 ? [where(site.emit(schema, path, types), then)] : [];
	});
}

function where(condition: Emitted, then: readonly string[], otherwise: readonly string[] = []) {
	const lists = otherwise.length > 0 ? [list(then), list(otherwise)] : [list(then)];
	return call("rt.where", [condition.code, ...lists]);
}

function throughIf(site: Site, keyword: UnevaluatedKeyword, types: TypeSet): string[] {
	if (!site.has("if")) return [];
	const branch = (name: "if" | "then" | "else") => {
		const schema = site.get(name);
		return isSchema(schema) ? evaluatorsOf(site, schema, [name], keyword) : [];
	};
	const [then, otherwise] = [[...branch("if"), ...branch("then")], branch("else")];
	if (then.length === 0 && otherwise.length === 0) return [];
	return [where(site.emit(site.schemaAt("if"), ["if"], types), then, otherwise)];
}

function throughDependents(site: Site): string[] {
	return site.schemaMap("dependentSchemas").flatMap(([name, schema]) => {
		const path = ["dependentSchemas", name];
		const evaluators = evaluatorsOf(site, schema, path, "unevaluatedProperties");
		if (evaluators.length === 0) return [];
		return [call("rt.having", [JSON.stringify(name), ...evaluators])];
	});
}
