import type { PathValues } from "./call.ts";

/**
 * Fills the braces of a path. A value stays within its segment: what a URL parser takes for a step
 * up ("..") or for nothing would send the call, and the token with it, to another operation.
 * @throws TypeError for a value that cannot be a segment, before anything is sent.
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
