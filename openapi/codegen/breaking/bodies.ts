import type { Operation } from "./operation.ts";
import { both, match, type Pair, rename } from "./pairs.ts";
import type { Place } from "./place.ts";
import type { Review } from "./review.ts";
import { type Change, change, type Direction, type RuleId } from "./rules.ts";
import { isSame } from "./same.ts";

export function compareRequestBody(operations: Pair<Operation>, review: Review): Change[] {
	const { before, after } = both(operations, ({ place }) => place.at("requestBody"));
	const isRequired = after?.get("required") === true;
	if (before === undefined) {
		return after && isRequired
			? [change("required-request-body-added", after.pointer, "A body is new and required")]
			: [];
	}
	if (after === undefined) {
		return [change("request-body-removed", before.pointer, "The body is gone")];
	}
	return [
		...(isRequired && before.get("required") !== true
			? [change("request-body-became-required", after.pointer, "The body is required now")]
			: []),
		...compareContents({ before, after }, "request", "request-media-type-removed", review),
	];
}

/** @param whenRemoved the rule that a removed media type breaks */
export function compareContents(
	places: Pair<Place>,
	direction: Direction,
	whenRemoved: RuleId,
	review: Review,
): Change[] {
	const { before, after } = both(places, contentsOf);
	const { removed, kept } = match(before, after);
	return [
		...removed.map(([name, content]) =>
			change(whenRemoved, content.pointer, `The media type \`${name}\` is gone`),
		),
		...kept.flatMap(([, contents]) => [
			...(direction === "request" ? compareEncoding(contents) : []),
			...compareSchemas(contents, direction, review),
		]),
	];
}

/** Lists the contents by normalized media type: case and space around parameters do not matter (RFC 9110, 8.3.1). */
function contentsOf(place: Place): Map<string, Place> {
	return rename(place.entries("content"), (name) => name.toLowerCase().replaceAll(/\s/g, ""));
}

/** Compares schemas. Without a schema every value is valid. */
export function compareSchemas(
	places: Pair<Place>,
	direction: Direction,
	review: Review,
): readonly Change[] {
	const { before, after } = both(
		places,
		(place) => place.child("schema") ?? place.stating("schema", true),
	);
	return review[direction].compare(before, after);
}

/** Compares the encoding of the parts of a form. */
function compareEncoding({ before, after }: Pair<Place>): Change[] {
	const { before: was, after: is } = both({ before, after }, (content) =>
		content.entries("encoding"),
	);
	return match(was, is)
		.kept.filter(([, part]) => !isSame(part.before, part.after))
		.map(([name, part]) =>
			change("request-encoding-changed", part.after.pointer, `The encoding of \`${name}\` changed`),
		);
}
