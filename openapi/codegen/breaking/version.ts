/** A version of the API by semantic versioning; releases carry no suffix. */
export interface Version {
	readonly major: number;
	readonly minor: number;
	readonly patch: number;
}

/** @throws Error when the text is not three numbers with dots between them */
export function parseVersion(text: string): Version {
	const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(text) ?? [];
	if (patch === undefined) throw new Error(`"${text}" is not a version such as 1.0.0`);
	return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}

/** Negative when `one` comes before `other`, 0 when they are equal. */
export function compareVersions(one: Version, other: Version): number {
	return one.major - other.major || one.minor - other.minor || one.patch - other.patch;
}
