import { globSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Reporter, TestModule, Vitest } from "vitest/node";
import { collected } from "./collected.ts";
import { PLANTED_SECRETS } from "./settings.ts";

const ROOT = join(import.meta.dirname, "../..");
/** What a whole run must have covered completely. */
const DEMANDED = ["operation", "status"];
const LISTED_AT_MOST = 40;

/**
 * Prints how much of the document the run has covered, and fails a whole run that left out a status, and
 * any run in which a secret was logged
 * or a statement broke a rule.
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
		// Read late: a checkout that was never generated has no document.
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

	/** Every contract test ran, none was filtered out by its name. */
	#isWhole(modules: readonly TestModule[]): boolean {
		if (this.#vitest?.config.testNamePattern !== undefined) return false;
		const ran = new Set(modules.map(({ moduleId }) => relative(ROOT, moduleId)));
		return globSync("test/contract/**/*.test.ts", { cwd: ROOT }).every((file) => ran.has(file));
	}
}

/** Writes what the run has covered, one cell a line, so that two runs can be compared. */
function writeCells(cells: readonly string[]): void {
	const file = process.env.COVERAGE_CELLS;
	if (file) writeFileSync(file, `${cells.toSorted().join("\n")}\n`);
}

function list(gaps: readonly string[]): void {
	for (const gap of gaps.slice(0, LISTED_AT_MOST)) console.log(`    missing: ${gap}`);
	if (gaps.length > LISTED_AT_MOST) console.log(`    … and ${gaps.length - LISTED_AT_MOST} more`);
}

/** The statements of the whole run: their plans, whose rows they are about, and in which database. */
async function judgeStatements(isWhole: boolean): Promise<void> {
	const { trips, query } = collected();
	if (query === undefined) return;
	const { judgeTraffic } = await import("./traffic/judge-traffic.ts");
	const { statements, faults, unused, unknownTables } = await judgeTraffic(trips, query);
	console.log(`\n Statements: ${statements} distinct ones, ${faults.length} break a rule`);
	const complaints = [
		...faults.map(({ rule, statement, detail }) => `${rule}: ${detail}\n      ${statement}`),
		...unknownTables.map((name) => `table-owners.ts does not say where the table ${name} is`),
		...(isWhole ? unused.map(({ why }) => `no statement needs the exception: ${why}`) : []),
	];
	for (const complaint of complaints) console.log(`    ${complaint}`);
	if (complaints.length === 0) return;
	console.log("  FAILED: see test/harness/traffic.");
	process.exitCode = 1;
}

/** Passwords and tokens of all tests of the run, in the logs of all of them. */
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
	console.log("  FAILED: what the document marks x-redact must never be logged.");
	process.exitCode = 1;
}
