import type { Operation } from "./operation.ts";
import { both, match, type Pair } from "./pairs.ts";
import type { Place } from "./place.ts";
import { type Change, change, type RuleId } from "./rules.ts";
import { isSame } from "./same.ts";

/** One sufficient set of credentials: the required scopes by the name of the scheme. */
type Requirement = ReadonlyMap<string, readonly string[]>;

/** Compares security. Credentials that were sufficient must stay sufficient. */
export function compareSecurity(operations: Pair<Operation>): Change[] {
	const { before, after } = both(operations, requirementsOf);
	const { place } = operations.after;
	const pointer = (place.child("security") ?? place).pointer;
	return before
		.filter((was) => !after.some((is) => isEnough(was, is)))
		.map((was) => change(ruleFor(was, after), pointer, describe(was)));
}

function requirementsOf({ document, place }: Operation): Requirement[] {
	const holder = place.child("security") ? place : document;
	const requirements = holder
		.each("security")
		.map((each) => new Map(Object.entries(each.value as Record<string, string[]>)));
	return requirements.length === 0 ? [new Map()] : requirements;
}

/** Tells whether credentials for `given` also satisfy `demanded`. */
function isEnough(given: Requirement, demanded: Requirement): boolean {
	return [...demanded].every(
		([scheme, scopes]) =>
			scopes.every((scope) => given.get(scheme)?.includes(scope)) && given.has(scheme),
	);
}

function ruleFor(was: Requirement, after: readonly Requirement[]): RuleId {
	if (was.size === 0) return "security-added";
	const isKnown = after.some((is) => [...is.keys()].every((scheme) => was.has(scheme)));
	return isKnown ? "security-scope-added" : "security-scheme-removed";
}

function describe(requirement: Requirement): string {
	if (requirement.size === 0) return "A credential is needed now";
	const schemes = [...requirement].map(([scheme, scopes]) => `${scheme} [${scopes.join(", ")}]`);
	return `${schemes.join(" with ")} is no longer enough`;
}

/** Keywords that define how a credential is obtained and sent. */
const essentials = ["type", "scheme", "in", "name", "openIdConnectUrl", "flows"] as const;

export function compareSecuritySchemes(documents: Pair<Place>): Change[] {
	const { before, after } = both(documents, schemesOf);
	// The operations that required a removed scheme show its removal.
	return match(before, after)
		.kept.filter(([, scheme]) => essentials.some((keyword) => differs(scheme, keyword)))
		.map(([name, scheme]) =>
			change(
				"security-scheme-changed",
				scheme.after.pointer,
				`The security scheme \`${name}\` changed`,
			),
		);
}

function schemesOf(document: Place): Map<string, Place> {
	const schemes = document.child("components")?.entries("securitySchemes") ?? new Map();
	return new Map([...schemes].map(([name, scheme]) => [name, scheme.follow()]));
}

function differs({ before, after }: Pair<Place>, keyword: string): boolean {
	const was = before.child(keyword);
	const is = after.child(keyword);
	return was && is ? !isSame(was, is) : was !== is;
}
