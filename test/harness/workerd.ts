import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
	convertV4MiniflareOptions,
	Miniflare,
	type V4ModuleDefinition,
	type V4WorkerOptions,
	type WorkerdStructuredLog,
} from "miniflare";
import { unstable_getMiniflareWorkerOptions, unstable_splitSqlQuery } from "wrangler";
import { ROOT } from "../../src/ops/wrangler.ts";

const MIGRATIONS = join(ROOT, "migrations");

/** Port 0, so that each worker gets its own free port. */
const OWN_PORT = [{ port: 0 }];

/** The options of a worker, with its name. */
export type WorkerOptions = V4WorkerOptions & { readonly name: string };

/** The workers of one workerd process. */
export interface Workerd {
	/** Returns the address of a worker in workerd, without a proxy in between. */
	url(worker: string): Promise<string>;
	database(worker: string): Promise<D1Database>;
	close(): Promise<void>;
}

/**
 * Returns the options of a worker that wrangler has built, with the bindings of its configuration file.
 * @param build the `--outdir` of `wrangler deploy --dry-run`
 * @param settings variables and secrets
 * @param entry the main module
 */
export function builtWorker(
	name: string,
	configPath: string,
	build: string,
	settings: Readonly<Record<string, string>>,
	entry = "index.js",
): WorkerOptions {
	const { modulesRules: _, ...options } = unstable_getMiniflareWorkerOptions(
		join(ROOT, configPath),
	).workerOptions;
	return {
		...options,
		name,
		modules: modulesOf(build, entry),
		modulesRoot: build,
		bindings: { ...(options.bindings as object), ...settings },
	};
}

/** Lists the modules of a build, with the entry first. */
function modulesOf(build: string, entry: string): V4ModuleDefinition[] {
	const files = readdirSync(build);
	const others = files.filter((file) => file.endsWith(".js") && file !== entry);
	const wasm = files.filter((file) => file.endsWith(".wasm"));
	return [
		...[entry, ...others].map((file) => ({ type: "ESModule" as const, path: join(build, file) })),
		...wasm.map((file) => ({ type: "CompiledWasm" as const, path: join(build, file) })),
	];
}

/**
 * Starts workers in one workerd process. Workers that name the same database share it.
 * @param state the folder of databases and objects that outlive the process
 */
export async function startWorkerd(
	workers: readonly WorkerOptions[],
	onLog: (log: WorkerdStructuredLog) => void = () => {},
	state?: string,
): Promise<Workerd> {
	const miniflare = new Miniflare(
		convertV4MiniflareOptions({
			port: 0,
			cf: false,
			handleStructuredLogs: onLog,
			...(state === undefined ? {} : { resourcePersistencePath: state }),
			workers: workers.map((worker) => ({ ...worker, unsafeDirectSockets: OWN_PORT })),
		}),
	);
	await miniflare.ready;
	return {
		url: async (worker) => (await miniflare.unsafeGetDirectURL(worker)).origin,
		database: async (worker) =>
			(await miniflare.getD1Database("DB", worker)) as unknown as D1Database,
		close: () => miniflare.dispose(),
	};
}

/** Applies all migrations to a new database. */
export async function migrate(database: D1Database): Promise<void> {
	const files = readdirSync(MIGRATIONS).filter((file) => /^[^.]+\.sql$/.test(file));
	for (const file of files.sort()) {
		const statements = unstable_splitSqlQuery(readFileSync(join(MIGRATIONS, file), "utf8"));
		await database.batch(statements.map((statement) => database.prepare(statement)));
	}
}
