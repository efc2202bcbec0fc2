import type { Operation } from "./operation.ts";
import { both, match, type Pair } from "./pairs.ts";
import { pathParameters } from "./parameters.ts";
import type { Place } from "./place.ts";
import { type Change, change, type RuleId } from "./rules.ts";
import { isSame } from "./same.ts";

interface Name {
	readonly rule: RuleId;
	readonly keyword: string;
	readonly title: string;
	readonly read: (operation: Place) => unknown;
}

const names: readonly Name[] = [
	{
		rule: "operation-id-changed",
		keyword: "operationId",
		title: "The operationId",
		read: (operation) => operation.get("operationId"),
	},
	{
		rule: "operation-tag-changed",
		keyword: "tags",
		title: "The tag",
		read: (operation) => operation.at("tags")?.get(0),
	},
	{
		rule: "sdk-method-changed",
		keyword: "x-sdk",
		title: "The SDK method",
		read: sdkMethod,
	},
];

/** Compares the names of an operation in clients, the SDK and the reference. */
export function compareIdentity(operations: Pair<Operation>): Change[] {
	const places = both(operations, ({ place }) => place);
	return [...names.flatMap((name) => compareName(places, name)), ...compareArguments(operations)];
}

function compareName(
	{ before, after }: Pair<Place>,
	{ rule, keyword, title, read }: Name,
): Change[] {
	const was = read(before);
	const is = read(after);
	if (was === undefined || was === is) return [];
	const fate = is === undefined ? "is gone" : `became \`${String(is)}\``;
	const pointer = (after.child(keyword) ?? after).pointer;
	return [change(rule, pointer, `${title} was \`${String(was)}\` and ${fate}`)];
}

function sdkMethod(operation: Place): string | undefined {
	const sdk = operation.at("x-sdk");
	const resource = sdk?.get("resource");
	return resource === undefined ? undefined : `${String(resource)}.${String(sdk?.get("method"))}`;
}

/** Compares path parameters. The SDK takes them as arguments, in the order of the document. */
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

/** Compares the names of component schemas. The SDK exports each as a type. */
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
