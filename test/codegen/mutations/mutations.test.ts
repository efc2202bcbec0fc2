/**
 * Drift between the document and the code must be caught: each of these mutations makes
 * `npm run check` fail. They are told apart by what is said of them, so that one type check does.
 */
import { expect, test } from "vitest";
import { Checkout } from "./checkout.ts";

const HANDLERS = "src/features/tasks/handlers.ts";
const PASSES = { passes: true, output: "" };
const TIMEOUT = 120_000;

test("without a mutation everything passes", { timeout: TIMEOUT }, async () => {
	const checkout = new Checkout("none");
	expect(await checkout.generate("--check")).toEqual(PASSES);
	expect(await checkout.typecheck()).toEqual(PASSES);
});

test("the code is changed without the document", { timeout: TIMEOUT }, async () => {
	const checkout = new Checkout("code");
	checkout.replace(HANDLERS, /\tcompleteTask: async[\s\S]*?\n\t\},\n/, "");
	checkout.replace(HANDLERS, "c.json(presentTask(task), 201,", "c.json(presentTask(task), 202,");
	checkout.replace(HANDLERS, "{ data: rows.map(presentTask), nextCursor }", "{ nextCursor }");
	checkout.replace("src/features/tasks/present.ts", "\t\ttitle: row.title,\n", "");

	const { passes, output } = await checkout.typecheck();
	expect(passes).toBe(false);
	// A handler is missing,
	expect(output).toMatch(/src\/app\.ts.*Property 'completeTask' is missing/);
	// a status is not declared,
	expect(output).toMatch(/src\/features\/tasks\/handlers\.ts.*\n(.*\n)*?.*\b202\b/);
	// a required field of an answer is left out by the handler,
	expect(output).toMatch(/Property 'data' is missing/);
	// and another one by what it calls.
	expect(output).toMatch(/src\/features\/tasks\/present\.ts.*Property 'title' is missing/);
});

test("a handler reads what its operation does not have", { timeout: TIMEOUT }, async () => {
	const checkout = new Checkout("context");
	const health = "src/features/health-logs/handlers.ts";
	const open = "getHealthTypes: (c) => c.json(presentTypes(), 200)";
	const block = "getHealthTypes: (c) => {\n/*1*/ c.var.actor;\n/*2*/ c.var.commitKey;\n";
	checkout.replace(health, open, `${block}return c.json(presentTypes(), 200); }`);
	checkout.replace(
		HANDLERS,
		"getTask: async (c) => {",
		"getTask: async (c) => {\n/*3*/ c.var.ifMatch;\n/*4*/ c.var.actor;\n",
	);

	const { passes, output } = await checkout.typecheck();
	expect(passes).toBe(false);
	// An operation without a token has no actor, and one without `x-idempotency` no key.
	expect(output).toMatch(
		/src\/features\/health-logs\/handlers\.ts.*Property 'actor' does not exist/,
	);
	expect(output).toMatch(/health-logs\/handlers\.ts.*Property 'commitKey' does not exist/);
	// One that never answers 412 has no condition; this one has an actor.
	expect(output).toMatch(/src\/features\/tasks\/handlers\.ts.*Property 'ifMatch' does not exist/);
	expect(output).not.toMatch(/src\/features\/tasks\/handlers\.ts.*Property 'actor'/);
	expect(output.match(/error TS/g)).toHaveLength(3);
});

test("operations are renamed and added", { timeout: TIMEOUT }, async () => {
	const checkout = new Checkout("operations");
	checkout.replace("openapi/paths/tasks/task-complete.yaml", ": completeTask", ": finishTask");
	const added =
		"get: { operationId: getNew, x-sdk: false, responses: { 204: { description: New. } } }";
	checkout.replace("openapi/openapi.yaml", "\npaths:\n", `\npaths:\n  /api/new:\n    ${added}\n`);
	expect((await checkout.generate("--check")).passes).toBe(false);

	expect((await checkout.generate()).passes).toBe(true);
	const { passes, output } = await checkout.typecheck();
	expect(passes).toBe(false);
	expect(output).toMatch(/finishTask/);
	expect(output).toMatch(/getNew/);
});

test("a response no longer requires its fields", { timeout: TIMEOUT }, async () => {
	const checkout = new Checkout("required");
	expect((await checkout.breaking()).passes).toBe(true);
	checkout.replace("openapi/components/schemas/Task.yaml", /\nrequired:\n(?: {2}- \w+\n)+/, "\n");
	const stale = await checkout.generate("--check");
	expect(stale.passes).toBe(false);
	expect(stale.output).toMatch(/stale generated code:\n(.*\n)*.*schemas\.ts/);

	expect((await checkout.generate()).passes).toBe(true);
	const broken = await checkout.breaking();
	expect(broken.passes).toBe(false);
	expect(broken.output).toMatch(/title/);
});
