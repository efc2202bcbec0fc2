import { globSync } from "node:fs";
import { join, relative } from "node:path";
import type { Reporter, TestModule, Vitest } from "vitest/node";
import { collectedCells } from "./collected.ts";

const ROOT = join(import.meta.dirname, "../..");
/** What a whole run must have covered completely. */
const DEMANDED = ["operation", "status"];
const LISTED_AT_MOST = 40;

/** Prints how much of the document the run has covered, and fails a whole run that left out a status. */
export class CoverageReporter implements Reporter {
	#vitest: Vitest | undefined;

	onInit(vitest: Vitest): void {
		this.#vitest = vitest;
	}

	async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
		const covered = collectedCells();
		if (covered.size === 0) return;
		// Read late: a checkout that was never generated has no document.
		const { allCells, KINDS } = await import("./cells.ts");
		const all = [...new Set(allCells())];
		const missing = all.filter((cell) => !covered.has(cell));
		console.log("\n Coverage of the document");
		for (const kind of KINDS) {
			const total = all.filter((cell) => cell.startsWith(`${kind} `)).length;
			const gaps = missing.filter((cell) => cell.startsWith(`${kind} `));
			console.log(`  ${kind.padEnd(10)} ${total - gaps.length}/${total}`);
			if (this.#isWhole(modules)) list(gaps);
		}
		const failed = missing.some((cell) => DEMANDED.includes(cell.split(" ")[0] ?? ""));
		if (failed && this.#isWhole(modules)) {
			console.log("  FAILED: every operation and every status of it must be produced by a test.");
			process.exitCode = 1;
		}
	}

	/** Every contract test ran, none was filtered out by its name. */
	#isWhole(modules: readonly TestModule[]): boolean {
		if (this.#vitest?.config.testNamePattern !== undefined) return false;
		const ran = new Set(modules.map(({ moduleId }) => relative(ROOT, moduleId)));
		return globSync("test/contract/**/*.test.ts", { cwd: ROOT }).every((file) => ran.has(file));
	}
}

function list(gaps: readonly string[]): void {
	for (const gap of gaps.slice(0, LISTED_AT_MOST)) console.log(`    missing: ${gap}`);
	if (gaps.length > LISTED_AT_MOST) console.log(`    … and ${gaps.length - LISTED_AT_MOST} more`);
}
