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
 * What would break clients of `before`, on the wire or in the SDK, when the API becomes `after`.
 * It judges what the documents promise and not what a lenient server lets pass. Where it cannot be
 * sure that a change is safe, as with patterns, it says that it breaks.
 *
 * The versioning policy, where set theory leaves a choice:
 * - Responses may gain properties, and errors codes and statuses; clients are told to expect that.
 * - A list of values in a response is complete, unless it says `x-extensible-enum: true` in the
 *   earlier document. With such a list grows the `maxItems` of a set of its values. The same goes for
 *   the members of a union, if a new one is told apart by a property that all of them require.
 * - Names are promises: operations, tags, SDK methods and component schemas keep theirs. Names of
 *   path parameters are not, because the SDK takes those by position.
 *
 * @param before a bundled document: every reference is internal.
 * @param after a bundled document.
 */
export function findBreakingChanges(before: OpenApiDocument, after: OpenApiDocument): Change[] {
	const documents = { before: Place.root(before), after: Place.root(after) };
	const review = startReview();
	return unique(comparisons.flatMap((compare) => compare(documents, review)));
}

/** Components are met from many operations, and say the same each time. */
function unique(changes: readonly Change[]): Change[] {
	return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}
