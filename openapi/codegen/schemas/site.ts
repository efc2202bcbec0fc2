import type { TypeSet } from "./kinds.ts";
import { append } from "./pointer.ts";
import { isRecord, isSchema, type JsonSchema, type SchemaObject } from "./schema.ts";
import type { Emitted } from "./text.ts";

/** The part of the compiler that emitters of keywords use. */
export interface Compiler {
	/** Emits the zod schema of `schema`. Its surroundings ensure that the instance has one of `types`. */
	emit(schema: JsonSchema, pointer: string, types: TypeSet): Emitted;
	/** Returns the target of a `$ref`, and its pointer. */
	resolve(reference: string): { schema: JsonSchema; pointer: string } | undefined;
	/** Returns the text that refers to the schema at `pointer`. */
	reference(pointer: string): Emitted;
	/** Tells whether that text defers evaluation, so that it may precede the declaration. */
	isLazy(pointer: string): boolean;
	/** The references that the emitter of unevaluated keywords is following at the moment. */
	readonly tracing: Set<string>;
	refuse(pointer: string, keyword: string, reason: string): never;
	/** Tells whether a value of the document is valid against `schema`. */
	accepts(schema: JsonSchema, pointer: string, value: unknown): boolean;
}

/** One schema object at its place in the document. */
export class Site {
	readonly compiler: Compiler;
	readonly schema: SchemaObject;
	readonly pointer: string;

	constructor(compiler: Compiler, schema: SchemaObject, pointer: string) {
		this.compiler = compiler;
		this.schema = schema;
		this.pointer = pointer;
	}

	has(keyword: string): boolean {
		return Object.hasOwn(this.schema, keyword);
	}

	get(keyword: string): unknown {
		return this.has(keyword) ? this.schema[keyword] : undefined;
	}

	refuse(keyword: string, reason: string): never {
		return this.compiler.refuse(this.pointer, keyword, reason);
	}

	emit(schema: JsonSchema, path: readonly (string | number)[], types: TypeSet): Emitted {
		return this.compiler.emit(schema, append(this.pointer, ...path), types);
	}

	// Arguments of keywords. Malformed ones are rejected.

	number(keyword: string): number {
		const value = this.get(keyword);
		if (typeof value === "number" && Number.isFinite(value)) return value;
		return this.refuse(keyword, "must be a number");
	}

	count(keyword: string): number {
		const value = this.get(keyword);
		if (Number.isInteger(value) && Number(value) >= 0) return Number(value);
		return this.refuse(keyword, "must be a non-negative integer");
	}

	names(keyword: string, value: unknown = this.get(keyword)): string[] {
		if (Array.isArray(value) && value.every((name) => typeof name === "string")) return value;
		return this.refuse(keyword, "must be a list of property names");
	}

	schemaAt(keyword: string): JsonSchema {
		const value = this.get(keyword);
		return isSchema(value) ? value : this.refuse(keyword, "must be a schema");
	}

	schemas(keyword: string): JsonSchema[] {
		const value = this.get(keyword);
		if (Array.isArray(value) && value.length > 0 && value.every(isSchema)) return value;
		return this.refuse(keyword, "must be a non-empty list of schemas");
	}

	schemaMap(keyword: string): [string, JsonSchema][] {
		const value = this.has(keyword) ? this.get(keyword) : {};
		if (!isRecord(value)) return this.refuse(keyword, "must be an object whose values are schemas");
		return Object.entries(value).map(([name, schema]) => [
			name,
			isSchema(schema) ? schema : this.refuse(keyword, `${JSON.stringify(name)} must be a schema`),
		]);
	}

	/** Writes a regular expression as a literal: ECMA-262 with the `u` flag, not anchored. */
	regex(keyword: string, source: unknown = this.get(keyword)): string {
		if (typeof source !== "string") return this.refuse(keyword, "must be a regular expression");
		try {
			return String(new RegExp(source, "u"));
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			return this.refuse(keyword, `not an ECMA-262 regular expression with the u flag (${reason})`);
		}
	}
}
