import { arrays } from "./arrays.ts";
import type { Case } from "./case.ts";
import { combinators } from "./combinators.ts";
import { formats } from "./formats.ts";
import { numbers } from "./numbers.ts";
import { objects } from "./objects.ts";
import { references } from "./references.ts";
import { strings } from "./strings.ts";
import { types } from "./types.ts";
import { unevaluated } from "./unevaluated.ts";
import { values } from "./values.ts";

export const cases: Readonly<Record<string, readonly Case[]>> = {
	types,
	values,
	numbers,
	strings,
	formats,
	arrays,
	objects,
	combinators,
	references,
	unevaluated,
};
