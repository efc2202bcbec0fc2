import { invalid } from "../../core/problem.ts";
import { decodeUtf8 } from "../../core/text.ts";
import { iJsonViolations } from "./i-json.ts";

/**
 * Parses a JSON body and rejects JSON that other readers might understand differently.
 * @throws Problem VAL_001
 */
export function parseJson(body: ArrayBuffer): unknown {
	const text = decodeUtf8(body);
	const value = parse(text);
	const issues = iJsonViolations(text, value);
	if (issues.length > 0) throw invalid(...issues);
	return value;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw invalid({ pointer: "", keyword: "json", message: "must be a JSON document" });
	}
}
