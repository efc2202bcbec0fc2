import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

/** The name of the database in wrangler.toml. */
export const DATABASE = "time-wellness-db";

const WRANGLER = join(
	dirname(createRequire(import.meta.url).resolve("wrangler/package.json")),
	"bin/wrangler.js",
);

/** Settings that stop wrangler from contacting hosts without need and from writing log files. */
const SETTINGS = {
	CLOUDFLARE_CF_FETCH_ENABLED: "false",
	WRANGLER_HIDE_BANNER: "true",
	WRANGLER_NO_SKILLS_UPDATE_PROMPTS: "true",
	WRANGLER_SEND_ERROR_REPORTS: "false",
	WRANGLER_SEND_METRICS: "false",
	WRANGLER_WRITE_LOGS: "false",
};

/** Starts the project's wrangler with the current Node. It needs no shell, so it works the same on every system. */
export function spawnWrangler(args: readonly string[], options: SpawnOptions = {}): ChildProcess {
	return spawn(process.execPath, [WRANGLER, ...args], {
		cwd: ROOT,
		...options,
		env: { ...process.env, ...SETTINGS, ...options.env },
	});
}

/**
 * Runs wrangler and waits for its end. Its error output is passed through.
 *
 * @returns its standard output
 * @throws WranglerError if it fails
 */
export async function runWrangler(
	args: readonly string[],
	options: SpawnOptions = {},
): Promise<string> {
	const child = spawnWrangler(args, { stdio: ["ignore", "pipe", "inherit"], ...options });
	let output = "";
	child.stdout?.setEncoding("utf8").on("data", (text: string) => {
		output += text;
	});
	const code = await exitCode(child);
	if (code !== 0) throw new WranglerError(args, code, output);
	return output;
}

/** Returns the exit status as a shell reports it: for a killed process, 128 plus the number of the signal. */
export function exitCode(child: ChildProcess): Promise<number> {
	return new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("close", (code, signal) =>
			resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
		);
	});
}

export class WranglerError extends Error {
	override readonly name = "WranglerError";
	readonly output: string;

	constructor(args: readonly string[], code: number, output: string) {
		super(`wrangler ${args.join(" ")} failed with status ${code}\n${output}`.trimEnd());
		this.output = output;
	}
}
