import type { Place } from "./place.ts";

/**
 * Tells whether two places have equal values. It follows references, and ignores prose and the order of members. A
 * pair that is already being compared counts as equal, so that recursion ends.
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

/** Tells whether a member is prose. It checks the value too, because a property may have the name `description`. */
export function isProse(name: string, value: unknown): boolean {
	return texts.has(name) ? typeof value === "string" : name === "examples" && Array.isArray(value);
}
