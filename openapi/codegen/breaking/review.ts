import type { Direction } from "./rules.ts";
import { SchemaComparison } from "./schemas/comparison.ts";

/** The judges of schemas by direction: each pair of schemas is judged once in a review. */
export type Review = Readonly<Record<Direction, SchemaComparison>>;

export function startReview(): Review {
	return {
		request: new SchemaComparison("request"),
		response: new SchemaComparison("response"),
	};
}
