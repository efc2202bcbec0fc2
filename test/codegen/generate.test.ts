import { expect, test } from "vitest";
import { Checkout } from "./mutations/checkout.ts";

const LIMIT_MILLISECONDS = 3000;

test("generating is quick, and changes nothing when nothing has changed", async () => {
	const checkout = new Checkout("generate");
	const start = performance.now();
	expect(await checkout.generate()).toEqual({ passes: true, output: "" });
	const duration = performance.now() - start;
	expect(await checkout.generate("--check")).toEqual({ passes: true, output: "" });
	expect(duration).toBeLessThan(LIMIT_MILLISECONDS);
}, 30_000);

test("a file that was edited by hand is named, with the command that mends it", async () => {
	const checkout = new Checkout("edited");
	checkout.write("src/generated/routes.ts", "export {};\n");
	const { passes, output } = await checkout.generate("--check");
	expect(passes).toBe(false);
	expect(output).toBe(
		"stale generated code:\n  src/generated/routes.ts\nFix it with: npm run generate\n",
	);
}, 30_000);
