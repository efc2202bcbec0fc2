/** Drift between the document and the code must be caught: each of these makes `npm run check` fail. */
import { describe, expect, test } from "vitest";
import { Checkout } from "./checkout.ts";

const HANDLERS = "src/features/tasks/handlers.ts";
const PATH = "openapi/paths/tasks/task-complete.yaml";
const PASSES = { passes: true, output: "" };

describe.concurrent("without a mutation", { timeout: 60_000 }, () => {
	test("everything passes", async () => {
		const checkout = new Checkout("none");
		expect(await checkout.generate("--check")).toEqual(PASSES);
		expect(await checkout.typecheck()).toEqual(PASSES);
	});
});

describe.concurrent("the type check fails", { timeout: 60_000 }, () => {
	test("when a handler is removed", async () => {
		const checkout = new Checkout("handler");
		checkout.replace(HANDLERS, /\tcompleteTask: async[\s\S]*?\n\t\},\n/, "");
		const { passes, output } = await checkout.typecheck();
		expect(passes).toBe(false);
		expect(output).toMatch(/Property 'completeTask' is missing/);
	});

	test("when a status is not declared", async () => {
		const checkout = new Checkout("status");
		checkout.replace(HANDLERS, "c.json(presentTask(task), 201,", "c.json(presentTask(task), 202,");
		const { passes, output } = await checkout.typecheck();
		expect(passes).toBe(false);
		expect(output).toMatch(/202/);
	});

	test("when a required field of a response is left out", async () => {
		const checkout = new Checkout("field");
		checkout.replace("src/features/tasks/present.ts", "\t\ttitle: row.title,\n", "");
		const { passes, output } = await checkout.typecheck();
		expect(passes).toBe(false);
		expect(output).toMatch(/Property 'title' is missing/);
	});

	test("when a handler answers without a required field", async () => {
		const checkout = new Checkout("answer");
		checkout.replace(
			HANDLERS,
			"c.json({ data: rows.map(presentTask), nextCursor }",
			"c.json({ nextCursor }",
		);
		const { passes, output } = await checkout.typecheck();
		expect(passes).toBe(false);
		expect(output).toMatch(/Property 'data' is missing/);
	});

	test("when an operation is renamed", async () => {
		const checkout = new Checkout("rename");
		checkout.replace(PATH, "operationId: completeTask", "operationId: finishTask");
		expect((await checkout.generate("--check")).passes).toBe(false);
		expect((await checkout.generate()).passes).toBe(true);
		const { passes, output } = await checkout.typecheck();
		expect(passes).toBe(false);
		expect(output).toMatch(/finishTask/);
	});

	test("when an operation is added", async () => {
		const checkout = new Checkout("add");
		checkout.replace(
			"openapi/openapi.yaml",
			"\npaths:\n",
			"\npaths:\n  /api/new:\n    get:\n      operationId: getNew\n      x-sdk: false\n      responses: { 204: { description: New. } }\n",
		);
		expect((await checkout.generate("--check")).passes).toBe(false);
		expect((await checkout.generate()).passes).toBe(true);
		const { passes, output } = await checkout.typecheck();
		expect(passes).toBe(false);
		expect(output).toMatch(/Property 'getNew' is missing/);
	});
});

describe.concurrent("the document's own checks fail", { timeout: 60_000 }, () => {
	test("when a response no longer requires its fields", async () => {
		const checkout = new Checkout("required");
		expect((await checkout.breaking("--freeze")).passes).toBe(true);
		checkout.replace("openapi/components/schemas/Task.yaml", /\nrequired:\n(?: {2}- \w+\n)+/, "\n");

		const stale = await checkout.generate("--check");
		expect(stale.passes).toBe(false);
		expect(stale.output).toMatch(/stale generated code:\n(.*\n)*.*schemas\.ts/);

		expect((await checkout.generate()).passes).toBe(true);
		const broken = await checkout.breaking();
		expect(broken.passes).toBe(false);
		expect(broken.output).toMatch(/title/);
	});
});
