import { fills } from "./defaults.ts";
import { discriminator } from "./discriminator.ts";
import { impliedTypes } from "./implied.ts";
import type { TypeSet } from "./kinds.ts";
import type { JsonSchema } from "./schema.ts";
import type { Site } from "./site.ts";
import { append, call, type Emitted, emitted, intersection, list, union } from "./text.ts";

export function emitAllOf(site: Site, types: TypeSet): Emitted[] {
	return branches(site, "allOf", types);
}

export function emitNot(site: Site, types: TypeSet): Emitted {
	const { code } = site.emit(site.schemaAt("not"), ["not"], types);
	return emitted(call("rt.not", [code]), "unknown");
}

export function emitAnyOf(site: Site, types: TypeSet): Emitted {
	return emitUnion(site, "anyOf", types);
}

export function emitOneOf(site: Site, types: TypeSet): Emitted {
	return emitUnion(site, "oneOf", types);
}

function branches(site: Site, keyword: string, types: TypeSet): Emitted[] {
	return site.schemas(keyword).map((schema, index) => site.emit(schema, [keyword, index], types));
}

/**
 * Emits zod's unions if they are exact. They return the output of the branch that matched. If a branch fills in
 * defaults, it emits the unions of the runtime, which return the input.
 */
function emitUnion(site: Site, keyword: "anyOf" | "oneOf", types: TypeSet): Emitted {
	const schemas = site.schemas(keyword);
	const options = branches(site, keyword, types);
	const type = union(options.map(({ input }) => input));
	const codes = options.map(({ code }) => code);
	if (schemas.some((schema) => fills(site.compiler, schema))) {
		return emitted(`rt.${keyword}(${list(codes)})`, type);
	}
	const nullable = emitNullable(site, schemas, options, keyword);
	if (nullable) return nullable;
	const [only, second] = options;
	if (only && !second) return only;
	const tag = discriminator(site, schemas);
	if (tag !== undefined) {
		return emitted(call("z.discriminatedUnion", [JSON.stringify(tag), list(codes)]), type);
	}
	return emitted(`${keyword === "anyOf" ? "z.union" : "z.xor"}(${list(codes)})`, type);
}

/** Emits two branches of which one is null. With `oneOf` the other must not accept null. */
function emitNullable(
	site: Site,
	schemas: readonly JsonSchema[],
	options: readonly Emitted[],
	keyword: "anyOf" | "oneOf",
): Emitted | undefined {
	const index = options.findIndex(({ code }) => code === "z.null()");
	if (options.length !== 2 || index < 0) return undefined;
	const [schema, other] = [schemas[1 - index], options[1 - index]];
	if (schema === undefined || !other) return undefined;
	if (keyword === "oneOf" && impliedTypes(site.compiler, schema).has("null")) return undefined;
	return emitted(append(other, ".nullable()").code, union([other.input, "null"]));
}

/** Emits the conjunction of `parts`. The first one determines the output. */
export function meet(parts: readonly Emitted[]): Emitted {
	const [first, ...others] = parts;
	if (!first) throw new Error("meet needs a part");
	if (others.length === 0) return first;
	const inputs = others.map(({ input }) => input);
	return emitted(
		call(
			"rt.all",
			parts.map(({ code }) => code),
		),
		intersection([first.output, ...inputs]),
		intersection([first.input, ...inputs]),
	);
}
