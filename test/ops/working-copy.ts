import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { exitCode, ROOT } from "../../src/ops/wrangler.ts";

/** What the commands read; everything else they make. */
const SOURCES = ["migrations", "openapi/releases", "package.json", "src", "wrangler.toml"];

export interface WorkingCopy extends Disposable {
	readonly root: string;
	/** Starts one of `src/ops` with the Node that runs the tests. */
	start(command: string, ...args: string[]): ChildProcess;
	/** Runs one of `src/ops` to its end. */
	run(command: string, ...args: string[]): Promise<Outcome>;
	/** The file behind the local D1: quicker to read than through wrangler. */
	openDatabase(): DatabaseSync;
}

export interface Outcome {
	readonly code: number;
	readonly output: string;
}

/** A checkout as a newcomer has it after `npm ci`, so that tests leave a developer's secrets and data alone. */
export function createWorkingCopy(): WorkingCopy {
	const root = mkdtempSync(join(tmpdir(), "working-copy-"));
	for (const path of SOURCES) cpSync(join(ROOT, path), join(root, path), { recursive: true });
	symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"), "junction");
	const start = (command: string, ...args: string[]) =>
		spawn(process.execPath, [join(root, "src/ops", command), ...args], { cwd: root });
	return {
		root,
		start,
		run: async (command, ...args) => {
			const child = start(command, ...args);
			const output = collect(child);
			return { code: await exitCode(child), output: output() };
		},
		openDatabase: () => {
			const folder = join(root, ".wrangler/state/v3/d1/miniflare-D1DatabaseObject");
			const isDatabase = (file: string) => /^[0-9a-f]{64}\.sqlite$/.test(file);
			return new DatabaseSync(join(folder, readdirSync(folder).find(isDatabase) as string));
		},
		[Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
	};
}

/** @returns a function that tells what the process has printed so far, on both streams. */
export function collect(child: ChildProcess): () => string {
	let output = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding("utf8").on("data", (text: string) => {
			output += text;
		});
	}
	return () => output;
}
