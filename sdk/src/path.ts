import type { PathValues } from "./call.ts";

/**
 * Replaces the `{braces}` of a path with values. A URL parser removes empty segments and resolves
 * ".." to the parent path. Such a value would send the call and its token to another operation.
 * @throws TypeError for a value that cannot be a segment, before a request is sent.
 */
export function fillPath(path: string, values: PathValues = {}): string {
	return path.replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = String(values[name] ?? "");
		if (value === "" || value === "." || value === "..") {
			throw new TypeError(`${name} cannot be ${JSON.stringify(values[name])}`);
		}
		return encodeURIComponent(value);
	});
}
