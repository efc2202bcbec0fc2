import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { document, type JsonObject } from "./document.ts";

const DOCUMENT = "openapi.json";

const ajv = new Ajv2020({ strict: false, ownProperties: true, allErrors: true, verbose: false });
addFormats.default(ajv);
ajv.addSchema({ components: absolute(document.components) } as JsonObject, DOCUMENT);

type Check = (value: unknown) => readonly ErrorObject[];

const checks = new WeakMap<JsonObject, Check>();

/** Validates a value by a schema of the document. The list is empty for a valid value. */
export function errorsOf(schema: JsonObject, value: unknown): readonly ErrorObject[] {
	return check(schema)(value);
}

export function isValid(schema: JsonObject, value: unknown): boolean {
	return errorsOf(schema, value).length === 0;
}

function check(schema: JsonObject): Check {
	let known = checks.get(schema);
	if (known === undefined) {
		const validate = ajv.compile(absolute(schema) as JsonObject);
		known = (value) => (validate(value) ? [] : [...(validate.errors ?? [])]);
		checks.set(schema, known);
	}
	return known;
}

/** Makes references within the document absolute, so that they resolve from any schema. */
function absolute(schema: unknown): unknown {
	return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${DOCUMENT}#/`));
}
