import { globSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../contract");

/** @returns what the file of this name exports, for each tag that has it: `test/contract/<tag>/<name>` */
export function importPerTag<Exports>(name: string): Promise<Exports[]> {
	const files = globSync(`*/${name}`, { cwd: FOLDER }).toSorted();
	return Promise.all(files.map(async (file) => (await import(join(FOLDER, file))) as Exports));
}

/** @throws Error for a name that two records have */
export function mergeTags<Value>(
	records: readonly Readonly<Record<string, Value>>[],
): Record<string, Value> {
	const names = records.flatMap((record) => Object.keys(record));
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== undefined) throw new Error(`two tags have ${twice}`);
	return Object.assign({}, ...records);
}
