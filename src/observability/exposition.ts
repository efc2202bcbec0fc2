import type { Tally } from "../ports/metrics.ts";
import { families } from "./families.ts";

/** Formats series for Prometheus (text format, version 0.0.4). */
export function exposition(tally: Tally): string {
	const entries = Object.entries(tally);
	return Object.entries(families)
		.flatMap(([name, { type, help }]) => {
			const members = entries.filter(([line]) => familyOf(line) === name).sort(byOrder);
			if (members.length === 0) return [];
			const lines = members.map(([line, value]) => `${line} ${value}`);
			return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines];
		})
		.map((line) => `${line}\n`)
		.join("");
}

function familyOf(line: string): string {
	return line.replace(/(?:_bucket|_sum|_count)?(?:\{.*)?$/, "");
}

/** Sorts series by name, and the buckets of a histogram by their bounds. */
function byOrder([a]: [string, number], [b]: [string, number]): number {
	return withoutBound(a).localeCompare(withoutBound(b), "en") || boundOf(a) - boundOf(b);
}

function withoutBound(line: string): string {
	return line.replace(/le="[^"]*"/, "");
}

function boundOf(line: string): number {
	return Number(/le="([^"]*)"/.exec(line)?.[1]?.replace("+Inf", "Infinity"));
}
