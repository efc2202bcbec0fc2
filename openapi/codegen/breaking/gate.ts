import type { OpenApiDocument } from "../document.ts";
import { type Difference, findDifferences } from "./differences.ts";
import { type Change, findBreakingChanges } from "./index.ts";
import { compareVersions, parseVersion, type Version } from "./version.ts";

export interface Verdict {
	readonly passes: boolean;
	/** The report for a developer: one line for each finding, and the remedy. */
	readonly lines: readonly string[];
}

/**
 * Decides whether the document may follow the newest release under its `info.version`.
 * @param release undefined before the first release.
 */
export function judge(current: OpenApiDocument, release: OpenApiDocument | undefined): Verdict {
	const version = parseVersion(current.info.version);
	if (release === undefined) return pass("nothing is released yet, so nothing can break");
	const released = parseVersion(release.info.version);
	const order = compareVersions(version, released);
	if (order < 0) {
		return fail([`info.version ${write(version)} is lower than the release ${write(released)}`]);
	}
	if (version.major > released.major) {
		return pass(`${write(version)} is a new major version after ${write(released)}`);
	}
	const changes = findBreakingChanges(release, current);
	if (changes.length > 0) return fail(reportChanges(changes, released));
	const differences = order === 0 ? findDifferences(release, current) : [];
	if (differences.length > 0) return fail(reportDifferences(differences, released));
	return pass(`${write(version)} breaks no client of the release ${write(released)}`);
}

function pass(line: string): Verdict {
	return { passes: true, lines: [line] };
}

function fail(lines: readonly string[]): Verdict {
	return { passes: false, lines };
}

function reportChanges(changes: readonly Change[], released: Version): string[] {
	return [
		`these changes break clients of the release ${write(released)}:`,
		...changes.flatMap(({ rule, pointer, message }) => [`  ${rule} #${pointer}`, `    ${message}`]),
		`Undo them, or set info.version to ${released.major + 1}.0.0.`,
	];
}

const LONGEST = 10;

function reportDifferences(differences: readonly Difference[], released: Version): string[] {
	const { major, minor } = released;
	const shown = differences.slice(0, LONGEST).map(({ pointer, kind }) => `  #${pointer} ${kind}`);
	const hidden = differences.length - shown.length;
	return [
		`${write(released)} is released and frozen, but the document is no longer the same:`,
		...shown,
		...(hidden > 0 ? [`  and ${hidden} more`] : []),
		`Raise the minor version: set info.version to ${major}.${minor + 1}.0.`,
	];
}

function write({ major, minor, patch }: Version): string {
	return `${major}.${minor}.${patch}`;
}
