// @generated from openapi/ by `npm run generate`. Do not edit.

/** Converts issues of zod to those of the contract. */
import type { z } from "zod";
import { closest } from "./closest.ts";
import type { Issue } from "./issue.ts";
import {
	explainMaximum,
	explainMinimum,
	explainPattern,
	explainType,
	mustBe,
	unexplained,
} from "./messages.ts";
import { severalForms } from "./wording.ts";

type ZodIssue = z.core.$ZodIssue;

/** Keywords whose issue is redundant beside an issue of one of the listed keywords for the same value. */
const repetitions: ReadonlyMap<string, readonly string[]> = new Map([
	["format", ["type", "pattern"]],
	["discriminator", ["type", "required", "enum", "const"]],
]);

/**
 * Returns the issues of zod's error: one for each missing property, unknown property and violated keyword, without
 * redundant ones. Messages quote the contract, never the value.
 */
export function issues(error: z.ZodError): Issue[] {
	const unique = new Map<string, Issue>();
	for (const issue of error.issues.flatMap((each) => explain(each))) {
		unique.set(JSON.stringify(issue), issue);
	}
	const all = [...unique.values()];
	const clear = all.filter(({ message }) => !message.startsWith(unexplained));
	const said = new Set(clear.map(({ path, keyword }) => JSON.stringify([path, keyword])));
	return all.filter(({ path, keyword }) => {
		const originals = repetitions.get(keyword) ?? [];
		return !originals.some((original) => said.has(JSON.stringify([path, original])));
	});
}

function explain(issue: ZodIssue): Issue[] {
	const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
	const at = (keyword: string, message: string): Issue[] => [{ path, keyword, message }];
	switch (issue.code) {
		case "custom":
			return at(String(issue.params?.keyword ?? "custom"), issue.message);
		case "invalid_type":
			return at(...explainType(issue));
		case "invalid_value":
			return at(issue.values.length === 1 ? "const" : "enum", mustBe(issue.values));
		case "too_small":
			return at(...explainMinimum(issue));
		case "too_big":
			return at(...explainMaximum(issue));
		case "invalid_format":
			return at("pattern", explainPattern(issue));
		case "unrecognized_keys":
			return issue.keys.map((key) => ({
				path: [...path, key],
				keyword: "additionalProperties",
				message: "is not a known property",
			}));
		case "invalid_union":
			return explainUnion(issue, at);
		default:
			return at("schema", issue.message);
	}
}

type At = (keyword: string, message: string) => Issue[];

function explainUnion(issue: z.core.$ZodIssueInvalidUnion, at: At): Issue[] {
	const { errors, options, inclusive } = issue as typeof issue & { options?: unknown[] };
	if (inclusive === false) return at("oneOf", severalForms);
	if (errors.length === 0) {
		return at("discriminator", options ? mustBe(options) : "must be one of the allowed forms");
	}
	const explained = errors.map((branch) => branch.flatMap(explain));
	const [{ path = [] } = {}] = at("", "");
	return closest(explained).map((each) => ({ ...each, path: [...path, ...each.path] }));
}
