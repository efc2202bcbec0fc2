import { execFileSync } from "node:child_process";
import { ROOT } from "../../src/ops/wrangler.ts";
import { measureHealth } from "./health.ts";
import { measureRequests } from "./requests.ts";
import { measureValidation } from "./validation.ts";

const MEASUREMENTS: Record<string, () => Promise<void>> = {
	requests: measureRequests,
	validation: measureValidation,
	health: measureHealth,
};

/** @throws Error when a figure is worse than the issues ask for */
async function main(names: readonly string[]): Promise<void> {
	execFileSync("npm", ["run", "build"], { cwd: ROOT, stdio: "ignore" });
	for (const name of names) {
		const measure = MEASUREMENTS[name];
		if (measure === undefined) throw new Error(`${name} is none of ${Object.keys(MEASUREMENTS)}`);
		await measure();
	}
}

const wanted = process.argv.slice(2);
await main(wanted.length > 0 ? wanted : Object.keys(MEASUREMENTS));
