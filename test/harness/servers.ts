import { rm } from "node:fs/promises";
import { join } from "node:path";
import { build as bundle } from "esbuild";
import { buildAssets } from "../../src/ops/build-assets.ts";
import { ROOT, runWrangler } from "../../src/ops/wrangler.ts";
import { generateInto } from "../codegen/foreign/workspace.ts";
import { ENCRYPTION_KEY, JWT_SECRET, PASSWORD_MEMORY, QUIET, RATE_LIMITS } from "./settings.ts";
import { readTrip, type Trip } from "./traffic/trips.ts";
import { builtWorker, migrate, startWorkerd, type WorkerOptions } from "./workerd.ts";

/** The folder for the build of this run. Runs may overlap, so each has its own. */
const BUILD = join(ROOT, `test/.tmp/worker-${process.pid}`);
const RECORDED_ENTRY = "recorded.js";

const SETTINGS = {
	RATE_LIMITS: JSON.stringify(RATE_LIMITS),
	PASSWORD_MEMORY_KIB: PASSWORD_MEMORY.test,
	JWT_SECRET,
	ENCRYPTION_KEYS: ENCRYPTION_KEY,
};

export interface Servers {
	/** The worker as it is deployed. */
	readonly url: string;
	/** The same program with faults on request (test/faults). */
	readonly faultsUrl: string;
	logs(): readonly string[];
	/** Returns the trips of the workers to the database. */
	trips(): readonly Trip[];
	/** Queries the database. */
	query(text: string, parameters: readonly null[]): Promise<Record<string, unknown>[]>;
	close(): Promise<void>;
}

/** The folders of the built workers. */
export interface Build {
	readonly deployed: string;
	readonly faults: string;
}

/** Builds both workers. One build serves all servers of the run. */
export async function buildWorkers(): Promise<Build> {
	Object.assign(process.env, QUIET);
	buildAssets();
	const build = { deployed: join(BUILD, "deployed"), faults: join(BUILD, "faults") };
	const streams = join(BUILD, "streams");
	await generateInto(streams, join(ROOT, "test/streams/document.yaml"));
	const alias = `streams-fixture:${join(streams, "handlers.ts")}`;
	await Promise.all([
		buildWorker("wrangler.toml", build.deployed),
		buildWorker("test/faults/wrangler.toml", build.faults, "--alias", alias),
		bundleRecordedEntry(build.deployed),
	]);
	return build;
}

async function buildWorker(config: string, outdir: string, ...flags: string[]): Promise<void> {
	await runWrangler(["deploy", "--dry-run", "--config", config, "--outdir", outdir, ...flags], {
		stdio: ["ignore", "pipe", "inherit"],
	});
}

/** Adds an entry to the deployed build that imports the build unchanged. */
async function bundleRecordedEntry(outdir: string): Promise<void> {
	await bundle({
		entryPoints: [join(ROOT, "test/harness/recorded-worker.ts")],
		outfile: join(outdir, RECORDED_ENTRY),
		bundle: true,
		format: "esm",
		plugins: [
			{
				name: "deployed build",
				setup: ({ onResolve }) =>
					onResolve({ filter: /\/src\/index\.ts$/ }, () => ({
						path: "./index.js",
						external: true,
					})),
			},
		],
	});
}

export async function removeBuild(): Promise<void> {
	await rm(BUILD, { recursive: true, force: true });
}

export function faultsWorker(build: string, settings: Record<string, string>): WorkerOptions {
	return builtWorker("faults", "test/faults/wrangler.toml", build, settings, "worker.js");
}

/** Starts both workers in one workerd process, with one database. */
export async function startServers({ deployed, faults }: Build): Promise<Servers> {
	const logs: string[] = [];
	const trips: Trip[] = [];
	const workerd = await startWorkerd(
		[
			builtWorker("api", "wrangler.toml", deployed, SETTINGS, RECORDED_ENTRY),
			faultsWorker(faults, SETTINGS),
		],
		({ message }) => {
			const trip = readTrip(message);
			if (trip === undefined) logs.push(message);
			else trips.push(trip);
		},
	);
	const database = await workerd.database("api");
	await migrate(database);
	return {
		url: await workerd.url("api"),
		faultsUrl: await workerd.url("faults"),
		logs: () => logs,
		trips: () => trips,
		query: async (text, parameters) =>
			(
				await database
					.prepare(text)
					.bind(...parameters)
					.all()
			).results,
		close: workerd.close,
	};
}
