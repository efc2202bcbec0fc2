import { globSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../contract");

/** @returns the exports of `test/contract/<tag>/<name>` for each tag that has this file */
export function importPerTag<Exports>(name: string): Promise<Exports[]> {
	const files = globSync(`*/${name}`, { cwd: FOLDER }).toSorted();
	return Promise.all(files.map(async (file) => (await import(join(FOLDER, file))) as Exports));
}

/**
 * Merges the records of all tags.
 * @throws Error if two records have the same name
 */
export function mergeTags<Value>(
	records: readonly Readonly<Record<string, Value>>[],
): Record<string, Value> {
	const names = records.flatMap((record) => Object.keys(record));
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== undefined) throw new Error(`two tags have ${twice}`);
	return Object.assign({}, ...records);
}
