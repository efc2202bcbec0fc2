import type { Operation } from "./operation.ts";
import { both, match, type Pair } from "./pairs.ts";
import type { Place } from "./place.ts";
import { type Change, change } from "./rules.ts";

/** Compares the problem codes of an operation. New codes are allowed, as new errors are. */
export function compareProblemCodes(operations: Pair<Operation>): Change[] {
	const { before, after } = both(operations, ({ place }) => place.each("x-problem-codes"));
	const codes = after.map(({ value }) => value);
	return before
		.filter(({ value }) => !codes.includes(value))
		.map(({ value, pointer }) =>
			change("problem-code-removed", pointer, `The problem code ${String(value)} is gone`),
		);
}

/** Compares the statuses of the error catalogue. A released document includes them. */
export function compareProblemStatuses(documents: Pair<Place>): Change[] {
	const { before, after } = both(documents, (document) => document.entries("x-problem-statuses"));
	const { removed, kept } = match(before, after);
	return [
		...removed.map(([code, { pointer }]) =>
			change("problem-code-removed", pointer, `The problem code ${code} is gone`),
		),
		...kept
			.filter(([, status]) => status.before.value !== status.after.value)
			.map(([code, status]) =>
				change(
					"problem-status-changed",
					status.after.pointer,
					`${code} had the status ${status.before.value} and has ${status.after.value}`,
				),
			),
	];
}
