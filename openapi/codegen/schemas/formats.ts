/** Emits `format` as an assertion. A format that this table does not have stops generation. */
import type { Site } from "./site.ts";

type Meaning = "string" | "integer" | "annotation";

const formats: ReadonlyMap<unknown, Meaning> = new Map<unknown, Meaning>([
	["date-time", "string"],
	["date", "string"],
	["time", "string"],
	["duration", "string"],
	["uuid", "string"],
	["email", "string"],
	["uri", "string"],
	["uri-reference", "string"],
	["hostname", "string"],
	["ipv4", "string"],
	["ipv6", "string"],
	["byte", "string"],
	["int32", "integer"],
	["int64", "integer"],
	// The OpenAPI registry defines no syntax for these: they allow any string, or any number.
	["binary", "annotation"],
	["password", "annotation"],
	["float", "annotation"],
	["double", "annotation"],
]);

function meaning(site: Site): Meaning {
	const known = formats.get(site.get("format"));
	if (known) return known;
	const name = JSON.stringify(site.get("format"));
	return site.refuse("format", `${name} is not a known format: use a pattern, or drop it`);
}

export function stringFormat(site: Site): string {
	return meaning(site) === "string" ? `.check(rt.format("${site.get("format")}"))` : "";
}

export function numberFormat(site: Site): string {
	return meaning(site) === "integer" ? `.check(rt.integerFormat("${site.get("format")}"))` : "";
}
