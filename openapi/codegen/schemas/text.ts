/** Pieces of TypeScript text. */

/** A zod expression, and the types that TypeScript infers for its output and input. */
export interface Emitted {
	readonly code: string;
	readonly output: string;
	readonly input: string;
}

export function emitted(code: string, output: string, input: string = output): Emitted {
	return { code, output, input };
}

export const anything = emitted("z.unknown()", "unknown");
export const nothing = emitted("z.never()", "never");

export function append(base: Emitted, methods: string): Emitted {
	return { ...base, code: base.code + methods };
}

/** Writes a chain of method calls, with adjacent checks in one call. */
export function chain(base: Emitted, methods: readonly string[]): Emitted {
	const check = /^\.check\((.*)\)$/s;
	const gathered: string[] = [];
	for (const method of methods) {
		const [, before] = check.exec(gathered.at(-1) ?? "") ?? [];
		const [, next] = check.exec(method) ?? [];
		if (before && next) gathered[gathered.length - 1] = `.check(${before}, ${next})`;
		else if (method !== "") gathered.push(method);
	}
	return append(base, gathered.join(""));
}

/** Writes `open`, each entry on its own line, and `close`. */
export function block(open: string, entries: readonly string[], close: string): string {
	if (entries.length === 0) return open + close;
	const lines = entries.map((entry) => `\n${entry},`.replaceAll("\n", "\n\t"));
	return `${open}${lines.join("")}\n${close}`;
}

/** Writes a call on one line if it fits, otherwise with one argument for each line. */
export function call(name: string, args: readonly string[]): string {
	const line = `${name}(${args.join(", ")})`;
	const single = args.length < 2 || (!line.includes("\n") && line.length <= 80);
	return single ? line : block(`${name}(`, args, ")");
}

export function list(items: readonly string[]): string {
	const line = `[${items.join(", ")}]`;
	return line.length <= 80 && !line.includes("\n") ? line : block("[", items, "]");
}

export function isIdentifier(name: string): boolean {
	return /^[A-Za-z_$][\w$]*$/.test(name);
}

/** Writes a key of an object literal. `__proto__` must be computed, or it would set the prototype. */
export function key(name: string): string {
	if (name === "__proto__") return '["__proto__"]';
	return isIdentifier(name) ? name : JSON.stringify(name);
}

export function member(object: string, name: string): string {
	return isIdentifier(name) ? `${object}.${name}` : `${object}[${JSON.stringify(name)}]`;
}

/** Writes a JSON value as an expression. */
export function literal(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const entries = Object.entries(value).map(([name, each]) => `${key(name)}: ${literal(each)}`);
	return entries.length > 0 ? `{ ${entries.join(", ")} }` : "{}";
}

export function union(types: readonly string[]): string {
	const distinct = [...new Set(types)].filter((type) => type !== "never");
	if (distinct.includes("unknown")) return "unknown";
	return distinct.length > 0 ? distinct.map(parenthesize).join(" | ") : "never";
}

export function intersection(types: readonly string[]): string {
	const distinct = [...new Set(types)].filter((type) => type !== "unknown");
	return distinct.length > 0 ? distinct.map(parenthesize).join(" & ") : "unknown";
}

export function parenthesize(type: string): string {
	return /[|&]/.test(type) ? `(${type})` : type;
}
