/** Arrays and tuples. */
import { z } from "zod";
import { type ArrayRules, judgeArray } from "./array-rules.ts";
import { failure, type RawIssue, wrongType } from "./failures.ts";
import { type AnySchema, run } from "./run.ts";
import { count } from "./wording.ts";

interface JsonArrayDef extends z.core.$ZodArrayDef {
	prefix: readonly AnySchema[];
	rules: ArrayRules;
}

const JsonArray: z.core.$constructor<z.ZodArray, JsonArrayDef> = z.core.$constructor(
	"JsonArray",
	(inst, def) => {
		z.ZodArray.init(inst, def);
		inst._zod.parse = (payload, context) => parseArray(payload, def, context);
	},
);

/** Creates an array of one kind of item, with rules that zod's array lacks. */
export function array<Item extends AnySchema>(
	item: Item,
	rules: ArrayRules = {},
): z.ZodArray<Item> {
	const schema = new JsonArray({ type: "array", element: item, prefix: [], rules });
	return schema as unknown as z.ZodArray<Item>;
}

type Outputs<Items extends readonly AnySchema[]> = { [I in keyof Items]: z.output<Items[I]> };
type Inputs<Items extends readonly AnySchema[]> = { [I in keyof Items]: z.input<Items[I]> };

/** `prefixItems`: items match the schema of their position, and further items match `rest`. Items may be absent. */
export function tuple<Prefix extends readonly [AnySchema, ...AnySchema[]], Rest extends AnySchema>(
	prefix: Prefix,
	rest: Rest,
	rules: ArrayRules = {},
): z.ZodType<
	[...Partial<Outputs<Prefix>>, ...z.output<Rest>[]],
	[...Partial<Inputs<Prefix>>, ...z.input<Rest>[]]
> {
	const schema = new JsonArray({ type: "array", element: rest, prefix, rules });
	return schema as z.ZodType as ReturnType<typeof tuple<Prefix, Rest>>;
}

/** Creates a tuple whose `minItems` requires every position of `prefix`. */
export function filledTuple<
	Prefix extends readonly [AnySchema, ...AnySchema[]],
	Rest extends AnySchema,
>(
	prefix: Prefix,
	rest: Rest,
	rules: ArrayRules = {},
): z.ZodType<[...Outputs<Prefix>, ...z.output<Rest>[]], [...Inputs<Prefix>, ...z.input<Rest>[]]> {
	return tuple(prefix, rest, rules) as z.ZodType as ReturnType<typeof filledTuple<Prefix, Rest>>;
}

function parseArray(
	payload: z.core.ParsePayload,
	{ element, prefix, rules }: JsonArrayDef,
	context: z.core.ParseContextInternal,
): z.core.ParsePayload {
	const input = payload.value;
	if (!Array.isArray(input)) {
		payload.issues.push(wrongType("array", input));
		return payload;
	}
	const issues: RawIssue[] = judgeArray(input, rules);
	payload.value = input.map((item, index) => {
		const schema = prefix[index] ?? (element as AnySchema);
		if (index >= prefix.length && schema instanceof z.ZodNever) return item;
		const result = run(schema, item, context);
		issues.push(...z.core.util.prefixIssues(index, result.issues));
		return result.value;
	});
	if (element instanceof z.ZodNever && input.length > prefix.length) {
		issues.push(failure("items", `must have at most ${count(prefix.length, "item")}`, input));
	}
	payload.issues.push(...issues);
	return payload;
}
