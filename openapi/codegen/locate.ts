import { readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { parse } from "yaml";
import { unescapeSegment } from "./json-pointer.ts";

interface Position {
	readonly file: string;
	readonly value: unknown;
}

/**
 * Finds the source file of a pointer of the bundle. The bundler keeps the contents of the root in place, replaces a
 * reference to a path item by the path item, and names a component after the end of the reference to it.
 * @param root absolute
 * @param files every file of the document, absolute
 */
export function locator(root: string, files: readonly string[]): (pointer: string) => string {
	const parsed = new Map<string, unknown>();
	const read = (file: string): unknown => {
		if (!parsed.has(file)) parsed.set(file, parse(readFileSync(file, "utf8")));
		return parsed.get(file);
	};

	const followed = ({ file, value }: Position): Position => {
		const reference = referenceOf(value);
		if (reference === undefined) return { file, value };
		const [target, fragment = ""] = reference.split("#");
		const next = target ? resolve(dirname(file), target) : file;
		return next === file
			? { file, value }
			: walk({ file: next, value: read(next) }, tokens(fragment));
	};

	const walk = (start: Position, path: readonly string[]): Position => {
		let position = start;
		for (const token of path) {
			const { file, value } = followed(position);
			if (typeof value !== "object" || value === null || !Object.hasOwn(value, token))
				return position;
			position = { file, value: (value as Record<string, unknown>)[token] };
		}
		return followed(position);
	};

	/** Finds the file of a component. The bundler names no components after references within the root. */
	const component = (name: string): Position | undefined => {
		for (const file of files) {
			const reference = references(read(file)).find(
				(each) => nameOf(each) === name && (file !== root || !each.startsWith("#")),
			);
			if (reference === undefined) continue;
			const [target, fragment = ""] = reference.split("#");
			const named = target ? resolve(dirname(file), target) : file;
			return walk({ file: named, value: read(named) }, tokens(fragment));
		}
		return undefined;
	};

	return (pointer) => {
		const path = tokens(pointer);
		const [section, kind = "", name = "", ...rest] = path;
		const start = { file: root, value: read(root) };
		const isMoved = section === "components" && !has(start.value, ["components", kind, name]);
		const found = isMoved ? component(name) : undefined;
		const { file } = found === undefined ? walk(start, path) : walk(found, rest);
		return relative(process.cwd(), file);
	};
}

function tokens(pointer: string): string[] {
	return pointer.split("/").slice(1).map(unescapeSegment);
}

function has(value: unknown, path: readonly string[]): boolean {
	const [token, ...rest] = path;
	if (token === undefined) return true;
	const isHere = typeof value === "object" && value !== null && Object.hasOwn(value, token);
	return isHere && has((value as Record<string, unknown>)[token], rest);
}

function referenceOf(value: unknown): string | undefined {
	if (typeof value !== "object" || value === null) return undefined;
	const { $ref } = value as { $ref?: unknown };
	return typeof $ref === "string" ? $ref : undefined;
}

function references(value: unknown): string[] {
	if (typeof value !== "object" || value === null) return [];
	const own = referenceOf(value);
	return [...(own === undefined ? [] : [own]), ...Object.values(value).flatMap(references)];
}

/** Returns `Pet` for `schemas/Pet.yaml` and for `schemas.yaml#/Pet`. */
function nameOf(reference: string): string {
	const last = reference.split("/").at(-1) ?? "";
	return reference.includes("#/") ? last : last.replace(/\.[^.]+$/, "");
}
