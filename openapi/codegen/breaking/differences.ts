import type { OpenApiDocument } from "../document.ts";
import { both, match, type Pair } from "./pairs.ts";
import { Place } from "./place.ts";

export interface Difference {
	readonly pointer: string;
	readonly kind: "was added" | "was removed" | "was changed";
}

/** Lists all differences between two documents, except the order of members. */
export function findDifferences(before: OpenApiDocument, after: OpenApiDocument): Difference[] {
	return compare({ before: Place.root(before), after: Place.root(after) });
}

function compare(places: Pair<Place>): Difference[] {
	const { before, after } = places;
	if (before.value === after.value) return [];
	if (shapeOf(before.value) !== shapeOf(after.value) || shapeOf(after.value) === "scalar") {
		return [{ pointer: after.pointer, kind: "was changed" }];
	}
	const members = both(places, (place) => place.members());
	const { removed, added, kept } = match(members.before, members.after);
	return [
		...removed.map(([, { pointer }]) => ({ pointer, kind: "was removed" }) as const),
		...added.map(([, { pointer }]) => ({ pointer, kind: "was added" }) as const),
		...kept.flatMap(([, pair]) => compare(pair)),
	];
}

function shapeOf(value: unknown): "array" | "object" | "scalar" {
	if (Array.isArray(value)) return "array";
	return typeof value === "object" && value !== null ? "object" : "scalar";
}
