import { compareContents, compareSchemas } from "./bodies.ts";
import { methodsOf, type Operation } from "./operation.ts";
import { both, match, type Pair } from "./pairs.ts";
import { parametersOf } from "./parameters.ts";
import type { Place } from "./place.ts";
import { responsesOf } from "./responses.ts";
import type { Review } from "./review.ts";
import { type Change, change } from "./rules.ts";

/** Compares webhooks. We are their client: our request is compared as a response, and the answer to it as a request. */
export function compareWebhooks(documents: Pair<Place>, review: Review): Change[] {
	const items = both(documents, (document) => document.entries("webhooks"));
	return compareItems(documents, items, review);
}

/** Compares callbacks, which are webhooks that an operation registers. */
export function compareCallbacks(operations: Pair<Operation>, review: Review): Change[] {
	const items = both(operations, ({ place }) => callbacksOf(place));
	return compareItems(
		both(operations, ({ document }) => document),
		items,
		review,
	);
}

function callbacksOf(operation: Place): Map<string, Place> {
	const items = [...operation.entries("callbacks")].flatMap(([name, callback]) =>
		[...callback.follow().members()].map(([expression, item]): [string, Place] => [
			`${name} ${expression}`,
			item,
		]),
	);
	return new Map(items);
}

function compareItems(
	documents: Pair<Place>,
	items: Pair<ReadonlyMap<string, Place>>,
	review: Review,
): Change[] {
	const { removed, kept } = match(
		operationsOf(documents.before, items.before),
		operationsOf(documents.after, items.after),
	);
	return [
		...removed.map(([name, { place }]) =>
			change("webhook-removed", place.pointer, `The webhook \`${name}\` is gone`),
		),
		...kept.flatMap(([, webhooks]) => [
			...compareParameters(webhooks, review),
			...compareBody(webhooks, review),
			...compareAnswers(webhooks, review),
		]),
	];
}

function operationsOf(document: Place, items: ReadonlyMap<string, Place>): Map<string, Operation> {
	const operations = [...items].flatMap(([name, reference]) => {
		const item = reference.follow();
		return [...methodsOf(item)].map(([method, place]): [string, Operation] => [
			`${method} ${name}`,
			{ document, template: name, item, place },
		]);
	});
	return new Map(operations);
}

function compareParameters(webhooks: Pair<Operation>, review: Review): Change[] {
	const { before, after } = both(webhooks, parametersOf);
	const { removed, kept } = match(before, after);
	return [
		...removed.map(([name, { pointer }]) =>
			change("webhook-parameter-removed", pointer, `The parameter \`${name}\` is gone`),
		),
		...kept.flatMap(([name, parameters]) => [
			...(parameters.before.get("required") === true && parameters.after.get("required") !== true
				? [
						change(
							"webhook-parameter-became-optional",
							parameters.after.pointer,
							`The parameter \`${name}\` is no longer required`,
						),
					]
				: []),
			...compareSchemas(parameters, "response", review),
		]),
	];
}

function compareBody(webhooks: Pair<Operation>, review: Review): Change[] {
	const { before, after } = both(webhooks, ({ place }) => place.at("requestBody"));
	if (before === undefined) return [];
	if (after === undefined) {
		return [change("webhook-body-removed", before.pointer, "The body is gone")];
	}
	return compareContents({ before, after }, "response", "webhook-media-type-removed", review);
}

function compareAnswers(webhooks: Pair<Operation>, review: Review): Change[] {
	const { before, after } = both(webhooks, ({ place }) => responsesOf(place));
	const { removed, kept } = match(before, after);
	return [
		...removed.map(([status, { pointer }]) =>
			change("webhook-response-status-removed", pointer, `The status ${status} is gone`),
		),
		...kept.flatMap(([, responses]) =>
			compareContents(responses, "request", "request-media-type-removed", review),
		),
	];
}
