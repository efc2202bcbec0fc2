// @generated from openapi/ by `npm run generate`. Do not edit.

/** Objects. Only their own properties count. */
import { z } from "zod";
import { failure, wrongType } from "./failures.ts";
import { type Dictionary, isObject, setOwn } from "./json.ts";
import { judgeObject, type ObjectRules } from "./object-rules.ts";
import { type AnySchema, run } from "./run.ts";

interface JsonObjectDef extends z.core.$ZodObjectDef {
	rules: ObjectRules;
}

const JsonObject: z.core.$constructor<z.ZodObject, JsonObjectDef> = z.core.$constructor(
	"JsonObject",
	(inst, def) => {
		z.ZodObject.init(inst, def);
		inst._zod.parse = (payload, context) => parseObject(payload, def, context);
	},
);

/** Creates a closed object, which rejects names that `shape` does not have. */
export function strictObject<Shape extends z.core.$ZodLooseShape>(
	shape: Shape,
	rules: ObjectRules = {},
): z.ZodObject<Shape, z.core.$strict> {
	const schema = new JsonObject({ type: "object", shape, catchall: z.never(), rules });
	return schema as unknown as z.ZodObject<Shape, z.core.$strict>;
}

/** Creates an open object. It keeps names that `shape` does not have; only `rules` apply to them. */
export function looseObject<Shape extends z.core.$ZodLooseShape>(
	shape: Shape,
	rules: ObjectRules = {},
): z.ZodObject<Shape, z.core.$loose> {
	const catchall = rules.additionalProperties ?? z.unknown();
	const schema = new JsonObject({ type: "object", shape, catchall, rules });
	return schema as unknown as z.ZodObject<Shape, z.core.$loose>;
}

/** Creates a map from any name to values of one schema. */
export function record<Value extends AnySchema>(
	value: Value,
	rules: ObjectRules = {},
): z.ZodType<Record<string, z.output<Value>>, Record<string, z.input<Value>>> {
	const schema = looseObject({}, { ...rules, additionalProperties: value });
	return schema as z.ZodType as z.ZodType<
		Record<string, z.output<Value>>,
		Record<string, z.input<Value>>
	>;
}

function parseObject(
	payload: z.core.ParsePayload,
	{ shape, catchall, rules }: JsonObjectDef,
	context: z.core.ParseContextInternal,
): z.core.ParsePayload {
	const input = payload.value;
	if (!isObject(input)) {
		payload.issues.push(wrongType("object", input));
		return payload;
	}
	const output: Dictionary = {};
	const unknown: string[] = [];
	const properties = shape as Record<string, AnySchema>;
	const closed = catchall instanceof z.ZodNever;

	for (const key of Object.keys(input)) {
		const declared = Object.hasOwn(properties, key) ? properties[key] : undefined;
		const schemas = declared ? [declared] : [];
		for (const [pattern, schema] of rules.patternProperties ?? []) {
			if (pattern.test(key)) schemas.push(schema);
		}
		if (schemas.length === 0) {
			if (closed) unknown.push(key);
			else schemas.push(catchall as AnySchema);
		}
		const results = schemas.map((schema) => run(schema, input[key], context));
		for (const result of results) {
			payload.issues.push(...z.core.util.prefixIssues(key, result.issues));
		}
		setOwn(output, key, results.length > 0 ? results[0]?.value : input[key]);
	}
	for (const key of Object.keys(properties)) {
		const schema = properties[key];
		if (Object.hasOwn(input, key) || schema instanceof z.ZodOptional) continue;
		if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
			setOwn(output, key, run(schema, undefined, context).value);
		} else payload.issues.push(failure("required", "is required", undefined, [key]));
	}
	if (unknown.length > 0) {
		payload.issues.push({ code: "unrecognized_keys", keys: unknown, input, continue: true });
	}
	payload.issues.push(...judgeObject(input, rules, context));
	payload.value = output;
	return payload;
}
