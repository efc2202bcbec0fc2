import { invalid } from "./problem.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/** @throws Problem VAL_001 */
export function decodeUtf8(bytes: ArrayBuffer): string {
	try {
		return utf8.decode(bytes);
	} catch {
		throw invalid({ pointer: "", keyword: "unicode", message: "must be UTF-8" });
	}
}

/**
 * Describes why a text cannot be accepted: the database would not return it as it was sent, or some readers would
 * not accept it as text. Returns undefined for a valid text.
 */
export function textFault(text: string): string | undefined {
	if (!text.isWellFormed()) return "must be well-formed Unicode: a surrogate stands alone";
	if (text.includes("\0")) return "must not contain NUL (U+0000)";
	return undefined;
}

/** Truncates a text to whole characters (code points), as `maxLength` counts them. */
export function clip(text: string, maxLength: number): string {
	return [...text].slice(0, maxLength).join("");
}
