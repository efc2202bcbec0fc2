import { compareContents } from "./bodies.ts";
import type { Operation } from "./operation.ts";
import { both, match, type Pair, rename } from "./pairs.ts";
import type { Place } from "./place.ts";
import type { Review } from "./review.ts";
import { type Change, change, type RuleId } from "./rules.ts";
import { compareDefaults } from "./schemas/defaults.ts";
import { kindsOf } from "./schemas/kinds.ts";
import { readSchema } from "./schemas/schema.ts";

export function compareParameters(operations: Pair<Operation>, review: Review): Change[] {
	const { before, after } = both(operations, parametersOf);
	const { removed, added, kept } = match(before, after);
	return [
		...removed.map(([, parameter]) =>
			change("parameter-removed", parameter.pointer, `${nameOf(parameter)} is gone`),
		),
		...added
			.filter(([, parameter]) => isRequired(parameter))
			.map(([, parameter]) =>
				change(
					"required-parameter-added",
					parameter.pointer,
					`${nameOf(parameter)} is new and required`,
				),
			),
		...kept.flatMap(([, parameters]) => compareParameter(parameters, review)),
	];
}

/** Lists parameters by place and name. Those of the operation override those of its path (OpenAPI 3.1, 4.8.9). */
export function parametersOf({ item, place, template }: Operation): Map<string, Place> {
	const all = [...item.each("parameters"), ...place.each("parameters")].map((parameter) =>
		parameter.follow(),
	);
	const byName = new Map(all.map((each) => [`${each.get("in")} ${each.get("name")}`, each]));
	return rename(byName, (key) => canonical(key, template));
}

export function pathParameters(operation: Operation): Map<string, Place> {
	const parameters = [...parametersOf(operation)];
	return new Map(parameters.filter(([, parameter]) => parameter.get("in") === "path"));
}

/** Normalizes a key: requests have path parameters by position, and names of headers in any case. */
function canonical(key: string, template: string): string {
	const [place = "", ...rest] = key.split(" ");
	const name = rest.join(" ");
	if (place === "header") return key.toLowerCase();
	return place === "path" ? `path ${template.split(`{${name}}`)[0]?.split("{").length}` : key;
}

function nameOf(parameter: Place): string {
	return `The ${parameter.get("in")} parameter \`${parameter.get("name")}\``;
}

function isRequired(parameter: Place): boolean {
	return parameter.get("required") === true;
}

function compareParameter(parameters: Pair<Place>, review: Review): Change[] {
	const { before, after } = parameters;
	const becameRequired = isRequired(after) && !isRequired(before);
	return [
		...(becameRequired
			? [change("parameter-became-required", after.pointer, `${nameOf(after)} is required now`)]
			: []),
		...compareForm(parameters, review),
	];
}

function compareForm(parameters: Pair<Place>, review: Review): Change[] {
	const { before, after } = both(parameters, (parameter) => parameter.child("schema"));
	if (before && after) {
		return [
			...compareWriting(parameters),
			...(isRequired(parameters.before) ? [] : compareDefault({ before, after })),
			...review.request.compare(before, after),
		];
	}
	if (before || after) {
		const what = after ? "has no media type any more" : "has a media type now";
		const { pointer } = parameters.after;
		return [change("parameter-content-changed", pointer, `${nameOf(parameters.after)} ${what}`)];
	}
	return compareContents(parameters, "request", "parameter-content-changed", review);
}

function compareDefault({ before, after }: Pair<Place>): Change[] {
	return compareDefaults(readSchema([before]), readSchema([after]), after.pointer);
}

function compareWriting(parameters: Pair<Place>): Change[] {
	const styles = both(parameters, styleOf);
	const explosions = both(parameters, isExploded);
	return [
		...difference("parameter-style-changed", "style", styles, parameters.after),
		...(isCompound(parameters.after)
			? difference("parameter-explode-changed", "explode", explosions, parameters.after)
			: []),
	];
}

function difference(
	rule: RuleId,
	keyword: string,
	{ before, after }: Pair<unknown>,
	parameter: Place,
): Change[] {
	if (before === after) return [];
	const what = `${nameOf(parameter)} had \`${keyword}: ${before}\` and has \`${keyword}: ${after}\``;
	return [change(rule, (parameter.child(keyword) ?? parameter).pointer, what)];
}

function styleOf(parameter: Place): string {
	const place = parameter.get("in");
	const byDefault = place === "query" || place === "cookie" ? "form" : "simple";
	return String(parameter.get("style") ?? byDefault);
}

function isExploded(parameter: Place): boolean {
	return Boolean(parameter.get("explode") ?? styleOf(parameter) === "form");
}

/** Tells whether a parameter has several values. A single value has the same form in every style. */
function isCompound(parameter: Place): boolean {
	const schema = parameter.child("schema");
	const kinds = kindsOf(readSchema(schema ? [schema] : []));
	return kinds.has("array") || kinds.has("object");
}
