import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { proseFaults } from "../../openapi/rules/prose.ts";
import { catalogue, describeFinding, lint, projectRuleNames } from "./lint.ts";

const FOLDER = join(import.meta.dirname, "fixtures");
const VALID = "valid.yaml";

function read(file: string): Record<string, unknown> {
	const parsed: unknown = parse(readFileSync(join(FOLDER, file), "utf8"));
	// Through JSON, so that repeated YAML aliases are separate values.
	return JSON.parse(JSON.stringify(parsed));
}

const rules = readdirSync(FOLDER)
	.filter((file) => file !== VALID)
	.map((file) => file.replace(/\.yaml$/, ""));

describe("each rule finds what its fixture breaks, and nothing else", () => {
	test.each(rules)("%s", async (rule) => {
		const fixture = read(`${rule}.yaml`);
		const findings = await lint(fixture);
		const found = findings.filter(({ code }) => code === rule).map(describeFinding);
		expect(found.toSorted()).toEqual(fixture["x-findings"]);
	});
});

test("every house rule has a fixture", () => {
	expect(projectRuleNames.filter((name) => !rules.includes(name))).toEqual([]);
});

test("no rule finds anything in a document that follows them", async () => {
	expect((await lint(read(VALID))).map(describeFinding)).toEqual([]);
});

test("the error catalogue follows the style of prose", () => {
	const texts = Object.values(catalogue).flatMap(({ meaning, action }) => [meaning, action]);
	expect(texts.length).toBeGreaterThan(0);
	expect(texts.flatMap((text) => [...proseFaults(text)])).toEqual([]);
});
