import { invalid } from "../errors.ts";
import { departures } from "./i-json.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/**
 * What a JSON body says, where every reader would understand it alike.
 * @throws Problem VAL_001
 */
export function parseJson(body: ArrayBuffer): unknown {
	const text = attempt(() => utf8.decode(body), "unicode", "must be UTF-8");
	const value = attempt(() => JSON.parse(text) as unknown, "json", "must be a JSON document");
	const issues = departures(text, value);
	if (issues.length > 0) throw invalid(...issues);
	return value;
}

function attempt<Result>(read: () => Result, keyword: string, message: string): Result {
	try {
		return read();
	} catch {
		throw invalid({ pointer: "", keyword, message });
	}
}
