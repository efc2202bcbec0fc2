import { methodsOf, type Operation } from "./operation.ts";
import { compareOperations } from "./operations.ts";
import { both, match, type Pair, rename } from "./pairs.ts";
import type { Place } from "./place.ts";
import type { Review } from "./review.ts";
import { type Change, change } from "./rules.ts";

export function comparePaths(documents: Pair<Place>, review: Review): Change[] {
	const { before, after } = both(documents, pathsOf);
	const { removed, kept } = match(before, after);
	return [
		...removed.map(([, { template, item }]) =>
			change("path-removed", item.pointer, `\`${template}\` is gone`),
		),
		...kept.flatMap(([, paths]) => comparePath(documents, paths, review)),
	];
}

interface Path {
	readonly template: string;
	readonly item: Place;
}

/** Lists paths by template, without the names of parameters, which requests do not have. */
function pathsOf(document: Place): Map<string, Path> {
	const paths = [...document.entries("paths")].map(([template, item]): [string, Path] => [
		template,
		{ template, item: item.follow() },
	]);
	return rename(new Map(paths), (template) => template.replaceAll(/\{[^}]*\}/g, "{}"));
}

function comparePath(documents: Pair<Place>, paths: Pair<Path>, review: Review): Change[] {
	const { removed, kept } = match(
		operationsOf(documents.before, paths.before),
		operationsOf(documents.after, paths.after),
	);
	return [
		...removed.map(([method, { template, place }]) =>
			change("operation-removed", place.pointer, `${method.toUpperCase()} \`${template}\` is gone`),
		),
		...kept.flatMap(([, operations]) => compareOperations(operations, review)),
	];
}

function operationsOf(document: Place, { template, item }: Path): Map<string, Operation> {
	const operations = [...methodsOf(item)].map(([method, place]): [string, Operation] => [
		method,
		{ document, template, item, place },
	]);
	return new Map(operations);
}
