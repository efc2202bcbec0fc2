/**
 * Implements the parts of JSON Schema (draft 2020-12) that zod lacks. The generated schemas import this file as `rt`.
 * It is copied beside them together with its folder, so nothing here imports anything but zod. It also runs where
 * `eval` is forbidden.
 *
 * Three rules apply to everything here:
 * - Only own properties exist: `toString` is absent from `{}`, and `__proto__` is a name like any
 *   other. (zod's own objects read through the prototype and drop `__proto__`.)
 * - The input is validated before any default is filled in.
 * - Every failure is reported, not only the first.
 */
export type { ArrayRules } from "./runtime/array-rules.ts";
export { array, filledTuple, tuple } from "./runtime/arrays.ts";
export { all, anyOf, not, oneOf } from "./runtime/combinators.ts";
export { type Conditional, conditional, whenType } from "./runtime/conditionals.ts";
export { equal } from "./runtime/equality.ts";
export type { Evaluator } from "./runtime/evaluated.ts";
export {
	containing,
	everything,
	first,
	having,
	matching,
	named,
	where,
} from "./runtime/evaluated.ts";
export { format, type StringFormat } from "./runtime/formats.ts";
export type { Issue } from "./runtime/issue.ts";
export { issues } from "./runtime/issues.ts";
export { integer, integerFormat, multipleOf } from "./runtime/numbers.ts";
export type { ObjectRules } from "./runtime/object-rules.ts";
export { looseObject, record, strictObject } from "./runtime/objects.ts";
export { maxLength, minLength } from "./runtime/strings.ts";
export { unevaluatedItems, unevaluatedProperties } from "./runtime/unevaluated.ts";
export { oneOfValues } from "./runtime/values.ts";
