/** The two independent validators that the generated schemas are compared with. */
import { dereference, validate } from "@cfworker/json-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import {
	isRecord,
	type JsonSchema,
	type OpenApiDocument,
} from "../../../openapi/codegen/schemas/schema.ts";

export { arbitraryFor, mutate } from "./values.ts";

/** Whether a value is valid against the schema at a pointer of the oracle's document. */
export type Oracle = (pointer: string, value: unknown) => boolean;

/** Ajv, reading own properties only (otherwise a required `toString` would count as present). */
export function ajvFor(document: OpenApiDocument): Oracle {
	const ajv = new Ajv2020({
		strict: false,
		ownProperties: true,
		unicodeRegExp: true,
		validateFormats: true,
		logger: false,
	});
	formats.default(ajv);
	ajv.addSchema({ ...schemasOf(document), $id: "document" });
	const compiled = memoize((pointer) => ajv.compile({ $ref: `document${uriFragment(pointer)}` }));
	return (pointer, value) => Boolean(compiled(pointer)(value));
}

const BASE = new URL("https://document.example/");

/** @cfworker/json-schema, which interprets and shares no code with Ajv. */
export function cfworkerFor(document: OpenApiDocument): Oracle {
	// References are resolved once for all schemas: it takes as long as thousands of judgements.
	const lookup = dereference(structuredClone(schemasOf(document)), {}, BASE);
	return (pointer, value) => {
		const schema = { $ref: `${BASE.href}${uriFragment(pointer)}` };
		return validate(value, schema, "2020-12", lookup, false).valid;
	};
}

function memoize<Value>(make: (key: string) => Value): (key: string) => Value {
	const made = new Map<string, Value>();
	return (key) => {
		const value = made.get(key) ?? make(key);
		made.set(key, value);
		return value;
	};
}

function uriFragment(pointer: string): string {
	return `#${encodeURI(pointer.replace(/^#/, ""))}`;
}

/** Only the schemas of a document, without annotations: examples may hold what looks like an `$id`. */
function schemasOf(document: OpenApiDocument): Record<string, unknown> {
	const strip = (schemas: unknown) => mapValues(schemas, bareSchema);
	const rest = document.$defs === undefined ? {} : { $defs: strip(document.$defs) };
	return { components: { schemas: strip(document.components?.schemas) }, ...rest };
}

const dropped = ["default", "example", "examples", "discriminator", "xml", "externalDocs"];
const maps = ["properties", "patternProperties", "dependentSchemas", "$defs"];
const values = ["const", "enum", "required", "dependentRequired"];

function bareSchema(schema: unknown): unknown {
	if (Array.isArray(schema)) return schema.map(bareSchema);
	if (!isRecord(schema)) return schema;
	const kept = Object.entries(schema).filter(
		([keyword]) => !dropped.includes(keyword) && !keyword.startsWith("x-"),
	);
	return Object.fromEntries(
		kept.map(([keyword, value]) => {
			if (values.includes(keyword)) return [keyword, value];
			return [keyword, maps.includes(keyword) ? mapValues(value, bareSchema) : bareSchema(value)];
		}),
	);
}

function mapValues(value: unknown, change: (each: unknown) => unknown): unknown {
	const entries = isRecord(value) ? Object.entries(value) : [];
	return Object.fromEntries(entries.map(([key, each]) => [key, change(each)]));
}

export type { JsonSchema, OpenApiDocument };
