/**
 * Compiles JSON Schema (draft 2020-12, as in OpenAPI 3.1) to zod 4, as TypeScript text. The translation of a
 * keyword is exact, or the compiler throws `UnsupportedSchema`.
 */
import { cyclic, type Graph, groups, reachable } from "./graph.ts";
import { judge } from "./judge.ts";
import { emitSchema } from "./keywords.ts";
import { everyType } from "./kinds.ts";
import { assemble, type Declaration } from "./module.ts";
import { type Names, nameAll } from "./names.ts";
import { append, componentName, lookUp, normalize } from "./pointer.ts";
import { isSchema, type JsonSchema, type OpenApiDocument } from "./schema.ts";
import { type Compiler, Site } from "./site.ts";
import { anything, type Emitted, emitted, member, nothing } from "./text.ts";
import { UnsupportedSchema } from "./unsupported.ts";

export type { JsonSchema, OpenApiDocument, SchemaObject } from "./schema.ts";
export { UnsupportedSchema } from "./unsupported.ts";

export interface SchemaCompiler {
	/**
	 * Returns the text of schemas.ts: every component schema as a zod schema, exported under its own name.
	 * It imports only "zod" and "./runtime.ts".
	 * @throws UnsupportedSchema naming file, pointer and keyword
	 */
	module(): string;
	/**
	 * Returns an expression for a schema outside of the components, for a module that imports `z` from "zod",
	 * `* as schemas` from "./schemas.ts" and `* as rt` from "./runtime.ts".
	 * @param pointer place of the schema in the document, for messages
	 * @throws UnsupportedSchema naming file, pointer and keyword
	 */
	expression(schema: JsonSchema, pointer: string): string;
	/** Follows a bare `$ref` to its end. */
	resolve(schema: JsonSchema): JsonSchema;
}

export interface Options {
	/** Returns the source file of a pointer of the bundled document, for messages. */
	locate?: (pointer: string) => string;
}

/** @param document bundled: plain JSON whose references all point into itself */
export function createSchemaCompiler(
	document: OpenApiDocument,
	options: Options = {},
): SchemaCompiler {
	const roots = Object.keys(document.components?.schemas ?? {}).map((name) =>
		append("#/components/schemas", name),
	);
	const graph = reachable(document, roots);
	const names = nameAll(graph.keys());
	const shared = { document, graph, refuse: refuser(options) };
	return {
		module: () => assemble(declarations(shared, names), names),
		expression: (schema, pointer) => {
			const compiler = inlineCompiler(shared);
			return compiler.emit(schema, pointer, everyType).code;
		},
		resolve: (schema) => follow(document, schema),
	};
}

interface Shared {
	readonly document: OpenApiDocument;
	readonly graph: Graph;
	readonly refuse: Compiler["refuse"];
}

function refuser({ locate }: Options): Compiler["refuse"] {
	return (pointer, keyword, reason) => {
		throw new UnsupportedSchema({ file: locate?.(pointer), pointer }, keyword, reason);
	};
}

function follow(document: OpenApiDocument, schema: JsonSchema): JsonSchema {
	let current = schema;
	const seen = new Set<JsonSchema>();
	while (typeof current === "object" && typeof current.$ref === "string" && !seen.has(current)) {
		seen.add(current);
		const target = lookUp(document, normalize(current.$ref));
		if (!isSchema(target)) break;
		current = target;
	}
	return current;
}

type Context = Pick<Compiler, "reference" | "isLazy" | "accepts">;

function createCompiler({ document, refuse }: Shared, context: Context): Compiler {
	const compiler: Compiler = {
		...context,
		refuse,
		tracing: new Set(),
		emit(schema, pointer, types) {
			if (schema === true) return anything;
			if (schema === false) return nothing;
			return emitSchema(new Site(compiler, schema, pointer), types);
		},
		resolve(reference) {
			if (!reference.startsWith("#/")) return undefined;
			const pointer = normalize(reference);
			const schema = lookUp(document, pointer);
			return isSchema(schema) ? { schema, pointer } : undefined;
		},
	};
	return compiler;
}

/** Returns a function that validates values in the document, such as defaults. */
function judging(shared: Shared): Compiler["accepts"] {
	const compiler = createCompiler(shared, {
		reference: (pointer) => emitted(`at(${JSON.stringify(pointer)})`, "unknown"),
		isLazy: () => true,
		// Defaults inside this schema are validated at their own place.
		accepts: () => true,
	});
	const text = (schema: unknown, pointer: string) =>
		compiler.emit(isSchema(schema) ? schema : true, pointer, everyType).code;
	const textAt = (pointer: string) => text(lookUp(shared.document, pointer), pointer);
	return (schema, pointer, value) => judge(text(schema, pointer), textAt, value);
}

/** Lists every schema that the components reach, in a possible order of declarations. */
function declarations(shared: Shared, names: Names): Declaration[] {
	const { graph, refuse } = shared;
	const [endless] = cyclic(graph, "inPlace");
	if (endless) refuse(endless, "$ref", "it leads back to itself without going into the instance");
	const recursive = cyclic(graph, "references");
	const accepts = judging(shared);
	return groups(graph, "references").flatMap((group) => {
		const isLazy = (pointer: string) => recursive.has(pointer) && group.includes(pointer);
		const reference = (pointer: string) => localReference(names.local(pointer), isLazy(pointer));
		const compiler = createCompiler(shared, { reference, isLazy, accepts });
		return group.map((pointer) => {
			const schema = graph.get(pointer)?.schema ?? true;
			const value = compiler.emit(schema, pointer, everyType);
			return { pointer, schema, value, recursive: recursive.has(pointer) };
		});
	});
}

function localReference(name: string, lazy: boolean): Emitted {
	return lazy
		? emitted(`z.lazy(() => ${name})`, `${name}Output`, `${name}Input`)
		: emitted(name, `z.output<typeof ${name}>`, `z.input<typeof ${name}>`);
}

/** Refers to schemas by name if schemas.ts exports them, and inlines the others. */
function inlineCompiler(shared: Shared): Compiler {
	const open: string[] = [];
	const compiler: Compiler = createCompiler(shared, {
		isLazy: () => false,
		accepts: judging(shared),
		reference(pointer) {
			if (shared.graph.has(pointer)) {
				const name = member("schemas", componentName(pointer) ?? pointer);
				return emitted(name, `z.output<typeof ${name}>`, `z.input<typeof ${name}>`);
			}
			if (open.includes(pointer)) {
				shared.refuse(pointer, "$ref", "a recursive schema must be a component");
			}
			open.push(pointer);
			const schema = lookUp(shared.document, pointer);
			const value = compiler.emit(isSchema(schema) ? schema : true, pointer, everyType);
			open.pop();
			return value;
		},
	});
	return compiler;
}
