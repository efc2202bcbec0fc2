import { pointerTo } from "../../core/json-pointer.ts";
import type { ValidationIssue } from "../../core/problem.ts";
import { textFault } from "../../core/text.ts";
import { document } from "../../generated/document.ts";
import { countNames, repeatedNames } from "./repeated-names.ts";

const { maxItems: mostIssues } = document.components.schemas.Problem.properties.errors;

type Path = (string | number)[];

/**
 * Lists violations of I-JSON (RFC 7493), the subset of JSON that all readers understand alike, and nesting deeper than
 * the document allows. It stops at the number of violations that a response can list. Deep nesting cannot overflow the
 * stack: V8's `JSON.parse` does not recurse, and the recursion here ends at the allowed depth.
 * @param value the parsed `text`
 */
export function iJsonViolations(text: string, value: unknown): ValidationIssue[] {
	const issues: ValidationIssue[] = [];
	const path: Path = [];
	// In JSON decoded from UTF-8, only escapes can produce NUL or a lone surrogate.
	const hasEscapes = text.includes("\\u");
	let names = 0;

	function report(keyword: string, message: string, at: Path = path): void {
		if (issues.length < mostIssues) issues.push({ pointer: pointerTo(at), keyword, message });
	}

	function visit(value: unknown): void {
		if (typeof value === "string") visitText(value);
		else if (typeof value === "number") visitNumber(value);
		else if (typeof value !== "object" || value === null) return;
		else if (path.length === document["x-body-depth"])
			report("depth", `must not be nested deeper than ${document["x-body-depth"]} levels`);
		else if (Array.isArray(value))
			for (const [index, item] of value.entries()) descend(index, item);
		else visitObject(value);
	}

	function visitObject(value: object): void {
		for (const [name, member] of Object.entries(value)) {
			names += 1;
			// A pointer through an invalid name would contain the same invalid text.
			if (visitText(name)) descend(name, member);
		}
	}

	function descend(segment: string | number, value: unknown): void {
		path.push(segment);
		visit(value);
		path.pop();
	}

	function visitText(text: string): boolean {
		const fault = hasEscapes ? textFault(text) : undefined;
		if (fault !== undefined) report("unicode", fault);
		return fault === undefined;
	}

	function visitNumber(value: number): void {
		if (!Number.isFinite(value)) report("number", "must not be larger than double precision holds");
		else if (Number.isInteger(value) && !Number.isSafeInteger(value))
			report("number", "must not be an integer beyond ±(2^53 − 1), where digits get lost");
	}

	visit(value);
	if (issues.length > 0 || countNames(text) === names) return issues;
	for (const repeated of repeatedNames(text))
		report("duplicate", "must not have a name that occurred before in the same object", repeated);
	return issues;
}
