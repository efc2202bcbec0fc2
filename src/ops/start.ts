import { createServer } from "node:net";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { buildAssets } from "./build-assets.ts";
import { run } from "./command.ts";
import { ensureLocalSecrets } from "./local-secrets.ts";
import { migrateUp } from "./migrate.ts";
import { exitCode, ROOT, spawnWrangler } from "./wrangler.ts";

/** Matches progress messages of wrangler, and log lines of the worker about successful requests. */
const ROUTINE_LINE = /^(\[wrangler:info\]|\{"level":"info")/;

const HOST = "127.0.0.1";
const DEFAULT_PORT = "8787";

/** A slow machine needs less; a start that takes this long hangs. */
const START_TIMEOUT_MILLISECONDS = 120_000;

/** The interval of the cron in wrangler.toml. */
const CRON_MILLISECONDS = 60_000;

async function start(port: number, verbose: boolean): Promise<number> {
	await ensureFree(port);
	console.log("Starting the Time & Wellness API …");
	if (ensureLocalSecrets(ROOT)) console.log("Wrote secrets for this machine to .dev.vars.");
	buildAssets();
	await migrateUp();
	return serve(port, verbose);
}

async function ensureFree(port: number): Promise<void> {
	const probe = createServer();
	await new Promise<void>((resolve, reject) => {
		probe.once("error", (error: NodeJS.ErrnoException) => reject(new Error(explain(error, port))));
		probe.listen(port, HOST, () => probe.close(() => resolve()));
	});
}

function explain(error: NodeJS.ErrnoException, port: number): string {
	const other = `choose another port: npm start -- --port ${port < 1024 ? DEFAULT_PORT : port + 1}`;
	if (error.code === "EADDRINUSE") {
		return `Port ${port} is in use, perhaps by this API in another terminal. Stop that program, or ${other}`;
	}
	return `Port ${port} cannot be used (${error.code}). You can ${other}`;
}

/** @returns the exit code of the server, when it ends */
async function serve(port: number, verbose: boolean): Promise<number> {
	const server = spawnWrangler(["dev", "--port", String(port), "--log-level", "log"], {
		stdio: ["ignore", "pipe", "pipe"],
	});
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
		process.on(signal, () => server.kill(signal));
	}
	const log = new ServerLog([server.stdout, server.stderr] as Readable[], verbose);
	const ended = exitCode(server);
	const url = `http://${HOST}:${port}`;
	if (await healthy(url, ended)) {
		log.serving();
		runCron(url, ended);
		console.log(banner(url));
		return ended;
	}
	log.failed();
	server.kill();
	return (await ended) || 1;
}

/** Prints the output of wrangler and the worker without routine lines. During the start it holds the output back. */
class ServerLog {
	readonly #held: string[] = [];
	#show: (line: string) => void;

	constructor(outputs: readonly Readable[], verbose: boolean) {
		this.#show = verbose ? console.log : (line) => this.#held.push(line);
		for (const input of outputs) {
			createInterface({ input }).on("line", (line) => this.#show(line));
		}
	}

	serving(): void {
		if (this.#show === console.log) return;
		this.#show = (line) => {
			if (!ROUTINE_LINE.test(line)) console.log(line);
		};
	}

	/** Prints the output that was held back, because it explains the failure. */
	failed(): void {
		for (const line of this.#held.splice(0)) console.log(line);
	}
}

/** @returns whether the API reports that it is healthy; false if it ends or takes too long */
async function healthy(url: string, ended: Promise<unknown>): Promise<boolean> {
	const end = new AbortController();
	void ended.finally(() => end.abort());
	const signal = AbortSignal.any([end.signal, AbortSignal.timeout(START_TIMEOUT_MILLISECONDS)]);
	while (!signal.aborted) {
		const response = await fetch(`${url}/health`, { signal }).catch(() => null);
		if (response !== null) return response.ok;
		await sleep(100);
	}
	return false;
}

/** Triggers the cron, which does not run locally by itself. The first run does the work left from the last session. */
function runCron(url: string, ended: Promise<unknown>): void {
	const run = () => fetch(`${url}/cdn-cgi/local/scheduled`).catch(() => null);
	void run();
	const timer = setInterval(run, CRON_MILLISECONDS);
	void ended.finally(() => clearInterval(timer));
}

function banner(url: string): string {
	return `
  The Time & Wellness API is running.

  API         ${url}
  Reference   ${url}/docs
  Document    ${url}/openapi.json

  Register a user:

  curl ${url}/api/auth/register \\
    --header 'Content-Type: application/json' \\
    --data '{"email":"ada@example.com","password":"a long walk at noon","displayName":"Ada"}'

  Stop with Ctrl+C.
`;
}

function readPort(text: string): number {
	const port = Number(text);
	if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
	throw new Error(`"${text}" is not a port: use a whole number from 1 to 65535`);
}

async function main(): Promise<void> {
	const { port, verbose } = parseArgs({
		options: { port: { type: "string" }, verbose: { type: "boolean", default: false } },
	}).values;
	process.exitCode = await start(readPort(port ?? process.env.PORT ?? DEFAULT_PORT), verbose);
}

if (import.meta.main) run(main);
