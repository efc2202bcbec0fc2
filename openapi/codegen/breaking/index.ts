import type { OpenApiDocument } from "../document.ts";
import { compareEvents } from "./events.ts";
import { comparePaths } from "./paths.ts";
import { Place } from "./place.ts";
import { compareProblemStatuses } from "./problems.ts";
import { startReview } from "./review.ts";
import type { Change } from "./rules.ts";
import { compareExportedTypes } from "./sdk.ts";
import { compareSecuritySchemes } from "./security.ts";
import { compareServers } from "./servers.ts";
import { compareWebhooks } from "./webhooks.ts";

export type { Change, RuleId } from "./rules.ts";

const comparisons = [
	compareServers,
	compareSecuritySchemes,
	comparePaths,
	compareWebhooks,
	compareEvents,
	compareProblemStatuses,
	compareExportedTypes,
] as const;

/**
 * Finds the changes from `before` to `after` that break clients of `before`, on the wire or in the SDK. It compares
 * the promises of the documents, not the behaviour of a lenient server. If it cannot prove that a change is safe, as
 * with patterns, it reports the change.
 *
 * The versioning policy, where set theory leaves a choice:
 * - Responses may gain properties, and errors codes and statuses; clients are told to expect that.
 * - A list of values in a response is complete, unless it has `x-extensible-enum: true` in the
 *   earlier document. The `maxItems` of a set of such values may grow with the list. The same applies
 *   to the members of a union, if a property that all of them require distinguishes a new one.
 * - Names are promises: operations, tags, SDK methods and component schemas keep their names. Names of
 *   path parameters may change, because the SDK takes these parameters by position.
 *
 * @param before a bundled document: every reference is internal.
 * @param after a bundled document.
 */
export function findBreakingChanges(before: OpenApiDocument, after: OpenApiDocument): Change[] {
	const documents = { before: Place.root(before), after: Place.root(after) };
	const review = startReview();
	return unique(comparisons.flatMap((compare) => compare(documents, review)));
}

/** Removes duplicates, because many operations lead to the same component. */
function unique(changes: readonly Change[]): Change[] {
	return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}
