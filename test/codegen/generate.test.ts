import { expect, test } from "vitest";
import { Checkout } from "./mutations/checkout.ts";

const LIMIT_SECONDS = 3;
const TIMEOUT = 120_000;

test("generating is quick, and changes nothing when nothing has changed", {
	timeout: TIMEOUT,
}, async () => {
	const checkout = new Checkout("generate");
	// Of the processor: what else the machine does meanwhile is not the generator's fault.
	expect(await checkout.secondsToGenerate()).toBeLessThan(LIMIT_SECONDS);
	expect(await checkout.generate("--check")).toEqual({ passes: true, output: "" });
});

test("a file that nothing makes any more is stale, and goes", { timeout: TIMEOUT }, async () => {
	const checkout = new Checkout("leftover");
	checkout.write("src/generated/runtime/old.ts", "export {};\n");
	const { passes, output } = await checkout.generate("--check");
	expect(passes).toBe(false);
	expect(output).toContain("  src/generated/runtime/old.ts\n");
	await checkout.generate();
	expect((await checkout.generate("--check")).passes).toBe(true);
});

test("a file that was edited by hand is named, with the command that mends it", {
	timeout: TIMEOUT,
}, async () => {
	const checkout = new Checkout("edited");
	checkout.write("src/generated/routes.ts", "export {};\n");
	const { passes, output } = await checkout.generate("--check");
	expect(passes).toBe(false);
	expect(output).toBe(
		"stale generated code:\n  src/generated/routes.ts\nFix it with: npm run generate\n",
	);
});
