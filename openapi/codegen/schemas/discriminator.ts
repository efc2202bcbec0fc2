import { objectKeywords } from "./objects.ts";
import { isAnnotation, isRecord, type JsonSchema, type SchemaObject } from "./schema.ts";
import type { Site } from "./site.ts";

/**
 * Finds the property for `z.discriminatedUnion`, if that accepts exactly the same values as the general form: each
 * branch is a plain object that requires the property, and lists string values for it that no other branch lists.
 */
export function discriminator(site: Site, branches: readonly JsonSchema[]): string | undefined {
	const declared = site.get("discriminator");
	const name = isRecord(declared) ? declared.propertyName : undefined;
	// zod reads the tag by plain property access, which also finds inherited members.
	if (typeof name !== "string" || name in Object.prototype) return undefined;
	const tags = branches.map((branch) => tagsOf(site, branch, name));
	const all = tags.flatMap((each) => each ?? []);
	const distinct = new Set(all).size === all.length;
	return distinct && tags.every((each) => each !== undefined) ? name : undefined;
}

function tagsOf(site: Site, branch: JsonSchema, name: string): string[] | undefined {
	const schema = plainObject(site, branch);
	if (!schema || !isRecord(schema.properties)) return undefined;
	const required: unknown[] = Array.isArray(schema.required) ? schema.required : [];
	if (!required.includes(name) || !Object.hasOwn(schema.properties, name)) return undefined;
	return listedStrings(schema.properties[name]);
}

/** Returns the object schema that `branch` is or refers to, if it has only keywords of objects. */
function plainObject(site: Site, branch: JsonSchema): SchemaObject | undefined {
	if (typeof branch === "boolean") return undefined;
	const keywords = Object.keys(branch).filter((keyword) => !isAnnotation(keyword));
	if (typeof branch.$ref === "string" && keywords.length === 1) {
		const target = site.compiler.resolve(branch.$ref);
		if (!target || site.compiler.isLazy(target.pointer)) return undefined;
		return plainObject(site, target.schema);
	}
	const plain = keywords.every((keyword) => keyword === "type" || objectKeywords.has(keyword));
	return plain && branch.type === "object" ? branch : undefined;
}

function listedStrings(schema: unknown): string[] | undefined {
	if (!isRecord(schema)) return undefined;
	const keywords = Object.keys(schema).filter((keyword) => !isAnnotation(keyword));
	const rest = keywords.filter((keyword) => keyword !== "type" || schema.type !== "string");
	if (rest.length !== 1) return undefined;
	const values = rest[0] === "const" ? [schema.const] : rest[0] === "enum" ? schema.enum : [];
	const strings = Array.isArray(values) ? values : [];
	const listed = strings.length > 0 && strings.every((value) => typeof value === "string");
	return listed && !strings.includes("__proto__") ? [...new Set(strings)] : undefined;
}
