import { globSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Reporter, TestModule, Vitest } from "vitest/node";
import { collected } from "./collected.ts";
import { PLANTED_SECRETS } from "./settings.ts";

const ROOT = join(import.meta.dirname, "../..");
/** The kinds of cells that a whole run must cover completely. */
const DEMANDED = ["operation", "status"];
const LISTED_AT_MOST = 40;

/**
 * Prints the coverage of the document. It fails a whole run that did not produce every operation and status. It fails
 * any run in which a secret was logged or a statement broke a rule.
 */
export class RunReporter implements Reporter {
	#vitest: Vitest | undefined;

	onInit(vitest: Vitest): void {
		this.#vitest = vitest;
	}

	async onTestRunEnd(modules: readonly TestModule[]): Promise<void> {
		const covered = collected().cells;
		if (covered.size === 0) return;
		await searchLogs();
		await judgeStatements(this.#isWhole(modules));
		// Imported late, because a new checkout has no generated document yet.
		const { allCells, KINDS } = await import("./cells.ts");
		const all = [...new Set(allCells())];
		const missing = all.filter((cell) => !covered.has(cell));
		writeCells(all.filter((cell) => covered.has(cell)));
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

	/** Tells whether all contract tests ran, and none was filtered out by name. */
	#isWhole(modules: readonly TestModule[]): boolean {
		if (this.#vitest?.config.testNamePattern !== undefined) return false;
		const ran = new Set(modules.map(({ moduleId }) => relative(ROOT, moduleId)));
		return globSync("test/contract/**/*.test.ts", { cwd: ROOT }).every((file) => ran.has(file));
	}
}

/** Writes the covered cells to a file, one per line, so that two runs can be compared. */
function writeCells(cells: readonly string[]): void {
	const file = process.env.COVERAGE_CELLS;
	if (file) writeFileSync(file, `${cells.toSorted().join("\n")}\n`);
}

function list(gaps: readonly string[]): void {
	for (const gap of gaps.slice(0, LISTED_AT_MOST)) console.log(`    missing: ${gap}`);
	if (gaps.length > LISTED_AT_MOST) console.log(`    … and ${gaps.length - LISTED_AT_MOST} more`);
}

/** Checks the statements of the run: their query plans, their users and their databases. */
async function judgeStatements(isWhole: boolean): Promise<void> {
	const { trips, query } = collected();
	if (query === undefined) return;
	const { judgeTraffic } = await import("./traffic/judge-traffic.ts");
	const { statements, faults, unused, unknownTables } = await judgeTraffic(trips, query);
	console.log(`\n Statements: ${statements} distinct ones, ${faults.length} break a rule`);
	const violations = [
		...faults.map(({ rule, statement, detail }) => `${rule}: ${detail}\n      ${statement}`),
		...unknownTables.map((name) => `table-owners.ts does not list the table ${name}`),
		...(isWhole ? unused.map(({ why }) => `no statement needs the exception: ${why}`) : []),
	];
	for (const violation of violations) console.log(`    ${violation}`);
	if (violations.length === 0) return;
	console.log("  FAILED: see test/harness/traffic.");
	process.exitCode = 1;
}

/** Searches the log lines of the run for passwords and tokens of all its tests. */
async function searchLogs(): Promise<void> {
	const { leaks } = await import("./secrets.ts");
	const { logs, secrets } = collected();
	const lines = logs();
	const leaking = leaks(lines, [...PLANTED_SECRETS, ...secrets]);
	console.log(
		`\n Secrets in ${lines.length} lines of log: ${secrets.size} looked for, ${leaking.length} found`,
	);
	if (leaking.length === 0) return;
	list(leaking);
	console.log("  FAILED: values that the document marks x-redact must never be logged.");
	process.exitCode = 1;
}
