import type { OpenApiDocument } from "./document.ts";
import { markdownTable } from "./markdown.ts";

/** A policy of `x-rate-limits`. */
interface Policy {
	readonly requests: number;
	readonly windowSeconds: number;
	readonly per: readonly string[];
	readonly appliesTo: string;
}

/** Where `info.description` wants the table of the policies. */
const PLACE = "{x-rate-limits}";

/** Writes the policies into the text for people, which need not repeat them. */
export function describeRateLimits({ info, "x-rate-limits": policies }: OpenApiDocument): void {
	const text = info?.description;
	if (typeof text !== "string" || policies === undefined) return;
	info.description = text.replace(PLACE, () => table(policies as Record<string, Policy>));
}

function table(policies: Record<string, Policy>): string {
	const rows = Object.entries(policies).map(([name, policy]) => {
		const quota = `${policy.requests.toLocaleString("en")} requests in ${duration(policy.windowSeconds)}`;
		return [`\`${name}\``, quota, policy.per.join(" and "), policy.appliesTo];
	});
	return markdownTable(["Policy", "Quota", "For each", "Applies to"], rows);
}

const UNITS = [
	[86_400, "a day", "days"],
	[3600, "an hour", "hours"],
	[60, "a minute", "minutes"],
	[1, "a second", "seconds"],
] as const;

function duration(seconds: number): string {
	const [size, one, many] = UNITS.find(([each]) => seconds % each === 0) ?? UNITS[3];
	return seconds === size ? one : `${seconds / size} ${many}`;
}
