import { expect, test } from "vitest";
import { Checkout } from "./mutations/checkout.ts";

const LIMIT_SECONDS = 3;
const TIMEOUT = 120_000;

test("what is stale is named, with the command that mends it, which is quick", {
	timeout: TIMEOUT,
}, async () => {
	const checkout = new Checkout("stale");
	// One file was edited by hand, and nothing makes the other one any more.
	checkout.write("src/generated/routes.ts", "export {};\n");
	checkout.write("src/generated/runtime/old.ts", "export {};\n");
	const { passes, output } = await checkout.generate("--check");
	expect(passes).toBe(false);
	expect(output).toBe(
		"stale generated code:\n  src/generated/routes.ts\n  src/generated/runtime/old.ts\nFix it with: npm run generate\n",
	);
	// Of the processor: what else the machine does meanwhile is not the generator's fault.
	expect(await checkout.secondsToGenerate()).toBeLessThan(LIMIT_SECONDS);
	expect(await checkout.generate("--check")).toEqual({ passes: true, output: "" });
});
