import type { Place } from "./place.ts";

/**
 * Whether two places hold the same, with references followed and prose and the order of members
 * left aside. A pair that is being compared already counts as the same, so recursion ends.
 */
export function isSame(one: Place, other: Place, assumed: Set<string> = new Set()): boolean {
	const left = one.follow();
	const right = other.follow();
	const key = `${left.pointer} ${right.pointer}`;
	if (assumed.has(key)) return true;
	assumed.add(key);
	if (!isContainer(left.value) || !isContainer(right.value)) return left.value === right.value;
	if (Array.isArray(left.value) !== Array.isArray(right.value)) return false;
	const members = substance(left);
	const counterparts = substance(right);
	return (
		members.size === counterparts.size &&
		[...members].every(([name, member]) => {
			const counterpart = counterparts.get(name);
			return counterpart !== undefined && isSame(member, counterpart, assumed);
		})
	);
}

function isContainer(value: unknown): value is object {
	return typeof value === "object" && value !== null;
}

function substance(place: Place): Map<string, Place> {
	return new Map([...place.members()].filter(([name, { value }]) => !isProse(name, value)));
}

const texts: ReadonlySet<string> = new Set(["title", "summary", "description", "$comment"]);

/** By its value as well, because a property may be called `description`. */
export function isProse(name: string, value: unknown): boolean {
	return texts.has(name) ? typeof value === "string" : name === "examples" && Array.isArray(value);
}
