import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { fixture, generateInto, workspace } from "./foreign/workspace.ts";

const root = join(import.meta.dirname, "../..");
const tsc = join(root, "node_modules/.bin/tsc");
const directory = workspace("compile");
const documents = [
	"parameters.yaml",
	"bodies.yaml",
	"names.yaml",
	"webhooks.json",
	"several/root.yaml",
	"conditions.yaml",
];

/** Handlers for `bodies.yaml`, `names.yaml` and `conditions.yaml`; each line after `@ts-expect-error` must not compile. */
const HANDLERS = `
import type { Handlers as Bodies } from "./1/handlers.js";
import type { Handlers as Names } from "./2/handlers.js";
import type { Handlers as Conditions, When } from "./5/handlers.js";

export const bodies: Partial<Bodies> = {
	required: (c) => c.json(c.req.valid("json").age.toFixed(), 200),
	// @ts-expect-error: an optional body may be absent
	optional: (c) => c.json(c.req.valid("json").age, 200),
	several: (c) => {
		const form: { name: string } | undefined = c.req.valid("form");
		const json: string | number[] | { name: string; age: number } | undefined = c.req.valid("json");
		return c.json({ form, json }, 200);
	},
	form: (c) => c.json(c.req.valid("form").count.toFixed(), 200),
	// @ts-expect-error: there is no JSON
	text: (c) => c.json(c.req.valid("json"), 200),
	// @ts-expect-error: the status is not declared
	bytes: (c) => c.json({}, 201),
};

export const names: Partial<Names> = {
	getPetsById: (c) => c.json({ z: 1 }, 200),
	// @ts-expect-error: a required field is missing
	getPetsById2: (c) => c.json({}, 200),
	getPetsMine: (c) => c.json([{ z: 1 }], 206),
	getPetsByById: (c) => c.body(null, 204),
	peek: (c) => c.body(null, 204),
	class: (c) => c.redirect("/elsewhere", 302),
	// @ts-expect-error: the status is not declared
	toString: (c) => c.body(null, 200),
};

export const more: Partial<Omit<Names, "toString">>[] = [
	{ getPetsById: (c) => c.json({ rt: true }, 404) },
	{ getPetsById: (c) => c.body(null, 500) },
	// @ts-expect-error: the body of another status
	{ getPetsById: (c) => c.json("gone", 404) },
	// @ts-expect-error: a required field is missing
	{ getPetsById: (c) => c.json({}, 200) },
	// @ts-expect-error: the range does not include it
	{ getPetsMine: (c) => c.json([], 400) },
	// @ts-expect-error: it has no body
	{ getPetsByById: (c) => c.json({}, 200) },
	// @ts-expect-error: there is no such operation
	{ getPet: (c) => c.body(null, 200) },
];

interface Env {
	Variables: { shared: string };
}

type Conditional = {
	user: When<"security", number>;
	once: When<"x-once", boolean>;
	check: When<412, Date>;
};

export const conditions: Partial<Conditions<Env, Conditional>>[] = [
	{ secured: (c) => c.body(null, (c.var.user.toFixed(), c.var.shared.trim(), 204)) },
	{ once: (c) => c.body(null, (c.var.once === true, c.var.shared.trim(), 204)) },
	{ conditional: (c) => c.body(null, (c.var.check.getTime(), 204)) },
	// @ts-expect-error: nobody has to say who they are
	{ open: (c) => c.body(null, (c.var.user, 204)) },
	// @ts-expect-error: anybody may be let in
	{ optional: (c) => c.body(null, (c.var.user, 204)) },
	// @ts-expect-error: a handler has no get
	{ open: (c) => c.body(null, (c.get("user"), 204)) },
	// @ts-expect-error: it has no such extension
	{ secured: (c) => c.body(null, (c.var.once, 204)) },
	// @ts-expect-error: it does not declare the status
	{ once: (c) => c.body(null, (c.var.check, 204)) },
	// @ts-expect-error: a range is no status
	{ range: (c) => c.body(null, (c.var.check, 400)) },
];

export const unconditional: Partial<Conditions<Env>>[] = [
	{ secured: (c) => c.body(null, (c.var.shared.trim(), 204)) },
	// @ts-expect-error: no variable has a condition
	{ secured: (c) => c.body(null, (c.var.user, 204)) },
];
`;

function compile(...flags: string[]): string {
	const files = documents.flatMap((_, index) => [`${index}/handlers.ts`, `${index}/schemas.ts`]);
	const { stdout } = spawnSync(
		tsc,
		[
			"--singleThreaded",
			"--ignoreConfig",
			"--noEmit",
			"--strict",
			"--skipLibCheck",
			...flags,
			...files,
			"handlers.ts",
		],
		{ cwd: directory, encoding: "utf8" },
	);
	return stdout;
}

beforeAll(async () => {
	for (const [index, document] of documents.entries()) {
		await generateInto(join(directory, String(index)), fixture(document));
	}
	writeFileSync(join(directory, "handlers.ts"), HANDLERS);
});

test("generated modules compile with --strict alone", () => {
	expect(compile()).toBe("");
}, 60_000);

test("generated modules compile with the flags of this project, and stricter ones", () => {
	const types = "@cloudflare/workers-types,node";
	const flags = [
		["--target", "esnext"],
		["--lib", "esnext"],
		["--module", "esnext"],
		["--moduleResolution", "bundler"],
		["--types", types],
		"allowImportingTsExtensions",
		"erasableSyntaxOnly",
		"verbatimModuleSyntax",
		"isolatedModules",
		"noUncheckedIndexedAccess",
		"noImplicitOverride",
		"noImplicitReturns",
		"noFallthroughCasesInSwitch",
		"noUnusedLocals",
		"noUnusedParameters",
		"exactOptionalPropertyTypes",
	].flatMap((flag) => (typeof flag === "string" ? `--${flag}` : flag));
	expect(compile(...flags)).toBe("");
}, 60_000);
