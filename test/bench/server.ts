import { join } from "node:path";
import { buildSync } from "esbuild";
import { ROOT } from "../../src/ops/wrangler.ts";
import { builtWorker, migrate, startWorkerd, type WorkerOptions } from "../harness/workerd.ts";
import { cpuMilliseconds, workerdProcesses } from "./cpu.ts";

/** Where `npm run build` puts the worker. */
export const BUILD = join(ROOT, "dist/worker");

export const JWT_SECRET = "a secret that only the benchmark knows";

const UNLIMITED = { requests: 1_000_000, window: 86_400_000 };

/** A worker in a workerd process of its own, so that what the process uses is what the worker uses. */
export interface Server {
	readonly name: string;
	readonly url: string;
	readonly database: D1Database;
	/** From nothing to the first answer, the start of workerd included. */
	readonly startMilliseconds: number;
	/** The processor time of the process so far; undefined where the system does not tell. */
	cpuMilliseconds(): number | undefined;
	close(): Promise<void>;
}

/** Our worker as it is deployed. No quota stands in the way of the load. */
export function ours(): WorkerOptions {
	return builtWorker("ours", "wrangler.toml", BUILD, {
		RATE_LIMITS: JSON.stringify({ auth: UNLIMITED, api: UNLIMITED }),
		JWT_SECRET,
		ENCRYPTION_KEYS: `bench:${Buffer.alloc(32).toString("base64")}`,
	});
}

/** A worker of `peers/`. */
export function peer(name: string, bindings: Readonly<Record<string, unknown>>): WorkerOptions {
	const { outputFiles } = buildSync({
		entryPoints: [join(import.meta.dirname, `peers/${name}-worker.ts`)],
		bundle: true,
		minify: true,
		format: "esm",
		target: "esnext",
		conditions: ["workerd", "worker", "browser"],
		write: false,
	});
	const [bundle] = outputFiles;
	return {
		name,
		modules: [{ type: "ESModule", path: "index.js", contents: bundle?.text ?? "" }],
		compatibilityDate: "2026-10-01",
		d1Databases: { DB: name },
		bindings: bindings as never,
	};
}

/** @param path is asked for once, to know when the worker answers */
export async function startServer(worker: WorkerOptions, path: string): Promise<Server> {
	const others = workerdProcesses();
	const before = performance.now();
	const workerd = await startWorkerd([worker]);
	const url = await workerd.url(worker.name);
	await (await fetch(new URL(path, url))).arrayBuffer();
	const startMilliseconds = performance.now() - before;
	const [pid] = workerdProcesses().filter((process) => !others.includes(process));
	const database = await workerd.database(worker.name);
	await migrate(database);
	return {
		name: worker.name,
		url,
		database,
		startMilliseconds,
		cpuMilliseconds: () => cpuMilliseconds(pid),
		close: workerd.close,
	};
}
