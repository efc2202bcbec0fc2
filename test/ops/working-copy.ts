import { type ChildProcess, spawn } from "node:child_process";
import {
	cpSync,
	globSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DATABASE, exitCode, ROOT, runWrangler } from "../../src/ops/wrangler.ts";

/** What the commands read; everything else they make. */
const SOURCES = ["migrations", "openapi/releases", "package.json", "src", "wrangler.toml"];

/** Where wrangler keeps local databases. */
const STATE = ".wrangler/state/v3";

export interface WorkingCopy extends Disposable {
	readonly root: string;
	/** Starts one of `src/ops` with the Node that runs the tests. */
	start(command: string, ...args: string[]): ChildProcess;
	/** Runs one of `src/ops` to its end. */
	run(command: string, ...args: string[]): Promise<Outcome>;
	/** Makes the local D1 with its newest schema: quicker than `migrate.ts up`, which remembers each step. */
	createDatabase(): Promise<void>;
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
		createDatabase: async () => {
			const anything = ["--local", "--command", "SELECT 1"];
			await runWrangler(["d1", "execute", DATABASE, ...anything], { cwd: root });
			using database = openDatabase(join(root, STATE));
			for (const file of globSync("migrations/+([!.]).sql", { cwd: root }).sort()) {
				database.exec(readFileSync(join(root, file), "utf8"));
			}
		},
		openDatabase: () => openDatabase(join(root, STATE)),
		[Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
	};
}

/** Opens the file behind a local D1. */
export function openDatabase(state: string): DatabaseSync {
	const folder = join(state, "d1/miniflare-D1DatabaseObject");
	const isDatabase = (file: string) => /^[0-9a-f]{64}\.sqlite$/.test(file);
	return new DatabaseSync(join(folder, readdirSync(folder).find(isDatabase) as string));
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
