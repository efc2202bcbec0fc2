import type { Place } from "./place.ts";

/** An operation with its path item and its document, which it inherits from. */
export interface Operation {
	readonly document: Place;
	/** The path, with `{braces}`. */
	readonly template: string;
	readonly item: Place;
	readonly place: Place;
}

const methods: ReadonlySet<string> = new Set([
	"get",
	"put",
	"post",
	"delete",
	"options",
	"head",
	"patch",
	"trace",
]);

export function methodsOf(item: Place): Map<string, Place> {
	return new Map([...item.members()].filter(([name]) => methods.has(name)));
}
