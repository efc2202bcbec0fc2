import { both, match, type Pair } from "./pairs.ts";
import type { Place } from "./place.ts";
import type { Review } from "./review.ts";
import { type Change, change } from "./rules.ts";

/** Compares events. Subscribers read the data of an event like clients read a response. */
export function compareEvents(documents: Pair<Place>, review: Review): Change[] {
	const { before, after } = both(documents, (document) => document.entries("x-events"));
	const { removed, kept } = match(before, after);
	return [
		...removed.map(([name, { pointer }]) =>
			change("event-removed", pointer, `The event \`${name}\` is gone`),
		),
		...kept.flatMap(([, events]) => compareData(events, review)),
	];
}

/** Compares the data of an event. Events had no data in early releases. */
function compareData(events: Pair<Place>, review: Review): readonly Change[] {
	const { before, after } = both(events, (event) => event.child("data"));
	if (before === undefined) return [];
	return review.response.compare(before, after ?? events.after.stating("data", true));
}
