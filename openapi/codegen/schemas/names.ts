/** Names the schemas inside the generated module. */
import { componentName } from "./pointer.ts";
import { isIdentifier } from "./text.ts";

/** Words that cannot be declared in a module, or that the generated text uses itself. */
const reserved: ReadonlySet<string> = new Set(
	`arguments await break case catch class const continue debugger default delete do else enum eval
	export extends false finally for function if implements import in instanceof interface let new
	null package private protected public return static super switch this throw true try typeof
	undefined var void while with yield NaN Infinity globalThis exports require module Object Promise
	Record __esModule z rt`.split(/\s+/),
);

export interface Names {
	/** Returns the identifier of the schema at `pointer`. */
	local(pointer: string): string;
	/** Returns the name of the export. */
	exported(pointer: string): string;
}

/** Names all schemas. Components keep their names if these are identifiers. All others get an unused name. */
export function nameAll(pointers: Iterable<string>): Names {
	const locals = new Map<string, string>();
	const taken = new Set(reserved);
	const later: string[] = [];
	for (const pointer of pointers) {
		const name = componentName(pointer);
		if (name !== undefined && isIdentifier(name) && !reserved.has(name)) {
			locals.set(pointer, name);
			taken.add(name);
		} else later.push(pointer);
	}
	for (const pointer of later) {
		const name = free(pointer, taken);
		locals.set(pointer, name);
		taken.add(name);
	}
	return {
		local: (pointer) => locals.get(pointer) ?? "",
		exported: (pointer) => componentName(pointer) ?? pointer,
	};
}

function free(pointer: string, taken: ReadonlySet<string>): string {
	const last = pointer.slice(pointer.lastIndexOf("/") + 1);
	const base = `_${last.replaceAll(/\W+/g, "_")}`;
	let name = base;
	for (let suffix = 2; taken.has(name); suffix++) name = `${base}_${suffix}`;
	return name;
}
