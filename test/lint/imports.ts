import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** Matches the module of an import or a re-export, types included: a type that moves moves its readers too. */
const IMPORT = /^\s*(?:import|export)\b[^"';]*?["'](\.{1,2}\/[^"']+\.ts)["']/gm;

/** The files that each file below a folder imports, as paths from the root of the repository. */
export type Imports = ReadonlyMap<string, readonly string[]>;

export function importsBelow(folder: string): Imports {
	const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".ts"))
		.map((file) => join(folder, file))
		.sort();
	return new Map(files.map((file) => [file, importsOf(file)]));
}

function importsOf(file: string): string[] {
	const text = readFileSync(join(ROOT, file), "utf8");
	const modules = [...text.matchAll(IMPORT)].map(([, module = ""]) => module);
	return modules.map((module) => relative(ROOT, join(ROOT, dirname(file), module)));
}

/** Finds the shortest chain of imports that comes back to where it began; undefined when there is none. */
export function circleIn(imports: Imports): string[] | undefined {
	const circles = [...imports.keys()]
		.map((file) => circleThrough(file, imports))
		.filter((circle) => circle !== undefined);
	return circles.sort((one, other) => one.length - other.length)[0];
}

/** Searches breadth first, so the first circle found is the shortest. */
function circleThrough(start: string, imports: Imports): string[] | undefined {
	const importers = new Map<string, string>();
	const queue = [start];
	for (const file of queue) {
		for (const imported of imports.get(file) ?? []) {
			if (imported === start) return [...chainTo(file, importers), start];
			if (importers.has(imported)) continue;
			importers.set(imported, file);
			queue.push(imported);
		}
	}
	return undefined;
}

function chainTo(file: string, importers: ReadonlyMap<string, string>): string[] {
	const importer = importers.get(file);
	return importer === undefined ? [file] : [...chainTo(importer, importers), file];
}
