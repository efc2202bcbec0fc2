import type { Direction } from "./rules.ts";
import { SchemaComparison } from "./schemas/comparison.ts";

/** The comparisons of schemas by direction. A review compares each pair of schemas once. */
export type Review = Readonly<Record<Direction, SchemaComparison>>;

export function startReview(): Review {
	return {
		request: new SchemaComparison("request"),
		response: new SchemaComparison("response"),
	};
}
