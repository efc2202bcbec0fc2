/** A semantic version of the API. Releases have no suffix. */
export interface Version {
	readonly major: number;
	readonly minor: number;
	readonly patch: number;
}

/** @throws Error unless the text is three numbers with dots between them */
export function parseVersion(text: string): Version {
	const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(text) ?? [];
	if (patch === undefined) throw new Error(`"${text}" is not a version such as 1.0.0`);
	return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}

/** Returns a negative number if `one` precedes `other`, and 0 if they are equal. */
export function compareVersions(one: Version, other: Version): number {
	return one.major - other.major || one.minor - other.minor || one.patch - other.patch;
}
