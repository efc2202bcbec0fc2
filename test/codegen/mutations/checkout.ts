/** A copy of what the document and the worker are made of, to be broken on purpose. */
import { execFile } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workspace } from "../foreign/workspace.ts";

const root = join(import.meta.dirname, "../../..");
const GENERATE = "openapi/codegen/generate.ts";
const PARTS = ["openapi", "src", "sdk/src", "sdk/package.json", "package.json", "tsconfig.json"];

interface Outcome {
	readonly passes: boolean;
	readonly output: string;
}

export class Checkout {
	private readonly folder: string;

	constructor(name: string) {
		this.folder = workspace(`mutations-${name}`);
		for (const part of PARTS) {
			cpSync(join(root, part), join(this.folder, part), { recursive: true });
		}
	}

	/** @throws Error when the text is not there, for then the mutation has to be thought of anew */
	replace(file: string, text: string | RegExp, by: string): void {
		const path = join(this.folder, file);
		const before = readFileSync(path, "utf8");
		const after = before.replace(text, by);
		if (after === before) throw new Error(`${file} has no ${text}`);
		writeFileSync(path, after);
	}

	write(file: string, text: string): void {
		writeFileSync(join(this.folder, file), text);
	}

	generate(...flags: string[]): Promise<Outcome> {
		return this.run(process.execPath, GENERATE, ...flags);
	}

	/** The time that the processor spends on generating, starting Node included. */
	async secondsToGenerate(): Promise<number> {
		const report = "process.on('exit', () => console.log(JSON.stringify(process.cpuUsage())))";
		const { output } = await this.run(
			process.execPath,
			`--import=data:text/javascript,${encodeURIComponent(report)}`,
			GENERATE,
		);
		const { user, system } = JSON.parse(output) as NodeJS.CpuUsage;
		return (user + system) / 1e6;
	}

	/** Compares the document with its newest release. */
	breaking(): Promise<Outcome> {
		return this.run(process.execPath, "openapi/codegen/breaking/check.ts");
	}

	/** The type check of the worker alone, which is what handlers can break. */
	typecheck(): Promise<Outcome> {
		const config = { extends: "./tsconfig.json", include: ["src"], exclude: [] };
		this.write("tsconfig.worker.json", JSON.stringify(config));
		// Several threads check the same types again, and other tests run meanwhile.
		const flags = ["--singleThreaded", "-p", "tsconfig.worker.json"];
		return this.run(join(root, "node_modules/.bin/tsc"), ...flags);
	}

	private run(command: string, ...args: string[]): Promise<Outcome> {
		return new Promise((resolve) => {
			execFile(command, args, { cwd: this.folder }, (error, stdout, stderr) => {
				resolve({ passes: error === null, output: stdout + stderr });
			});
		});
	}
}
