import type { Operation } from "./operation.ts";
import { both, match, type Pair } from "./pairs.ts";
import { pathParameters } from "./parameters.ts";
import type { Place } from "./place.ts";
import { type Change, change, type RuleId } from "./rules.ts";
import { isSame } from "./same.ts";

/** By what name the operation is known outside the wire: in clients, in the SDK, in the reference. */
export function compareIdentity(operations: Pair<Operation>): Change[] {
	const places = both(operations, ({ place }) => place);
	return [
		...compareName(places, "operation-id-changed", "operationId", (place) =>
			place.get("operationId"),
		),
		...compareName(places, "operation-tag-changed", "tags", (place) => place.at("tags")?.get(0)),
		...compareName(places, "sdk-method-changed", "x-sdk", sdkMethod),
		...compareArguments(operations),
	];
}

function compareName(
	{ before, after }: Pair<Place>,
	rule: RuleId,
	{ keyword, title }: { readonly keyword: string; readonly title: string },
	read: (operation: Place) => unknown,
): Change[] {
	const was = read(before);
	const is = read(after);
	if (was === undefined || was === is) return [];
	const became = is === undefined ? "is gone" : `became \`${String(is)}\``;
	const pointer = (after.child(keyword) ?? after).pointer;
	return [change(rule, pointer, `The ${title} was \`${String(was)}\` and ${became}`)];
}

function sdkMethod(operation: Place): string | undefined {
	const sdk = operation.at("x-sdk");
	const resource = sdk?.get("resource");
	return resource === undefined ? undefined : `${String(resource)}.${String(sdk?.get("method"))}`;
}

/** The SDK takes path parameters as arguments, in the order in which the document lists them. */
function compareArguments(operations: Pair<Operation>): Change[] {
	const { before, after } = operations;
	if (sdkMethod(before.place) === undefined) return [];
	const order = both(operations, (operation) => [...pathParameters(operation).keys()]);
	const kept = order.before.filter((position) => order.after.includes(position));
	const now = order.after.filter((position) => order.before.includes(position));
	if (kept.join() === now.join()) return [];
	return [
		change("sdk-arguments-reordered", after.place.pointer, "The path parameters changed places"),
	];
}

/** The SDK exports each component schema as a type. */
export function compareExportedTypes(documents: Pair<Place>): Change[] {
	const { before, after } = both(documents, schemasOf);
	const { removed, added } = match(before, after);
	return removed.map(([name, schema]) => {
		const successor = added.find(([, candidate]) => isSame(schema, candidate));
		const fate = successor ? `was renamed to \`${successor[0]}\`` : "is gone";
		return change("sdk-type-removed", schema.pointer, `The schema \`${name}\` ${fate}`);
	});
}

function schemasOf(document: Place): Map<string, Place> {
	return document.child("components")?.entries("schemas") ?? new Map();
}
