import { rm } from "node:fs/promises";
import { join } from "node:path";
import { createTestHarness } from "wrangler";
import { buildAssets } from "../../src/ops/build-assets.ts";
import { ROOT, runWrangler } from "../../src/ops/wrangler.ts";
import { ENCRYPTION_KEY, JWT_SECRET, PASSWORD_MEMORY, QUIET, RATE_LIMITS } from "./settings.ts";

/** Of this run alone: two may run at the same time. */
const BUILD = join(ROOT, `test/.tmp/worker-${process.pid}`);

export interface Servers {
	/** The worker as it is deployed. */
	readonly url: string;
	/** The same program behind a door that breaks its surroundings on request: test/faults. */
	readonly faultsUrl: string;
	logs(): string[];
	close(): Promise<void>;
}

/** Builds the worker, once for all servers of the run. */
export async function buildWorker(): Promise<void> {
	Object.assign(process.env, QUIET);
	buildAssets();
	await runWrangler(["deploy", "--dry-run", "--outdir", BUILD], {
		stdio: ["ignore", "pipe", "inherit"],
	});
}

export async function removeBuild(): Promise<void> {
	await rm(BUILD, { recursive: true, force: true });
}

/** Starts both workers on one real workerd, with one database. */
export async function startServers(): Promise<Servers> {
	const vars = {
		RATE_LIMITS: JSON.stringify(RATE_LIMITS),
		PASSWORD_MEMORY_KIB: PASSWORD_MEMORY.test,
	};
	const secrets = { JWT_SECRET, ENCRYPTION_KEYS: ENCRYPTION_KEY };
	const server = createTestHarness({
		root: ROOT,
		workers: [
			{ configPath: "wrangler.toml", prebuiltWorkerDir: BUILD, vars, secrets },
			{ configPath: "test/faults/wrangler.toml", vars, secrets },
		],
	});
	const { url } = await server.listen();
	await server.getWorker<{ DB: D1Database }>().applyD1Migrations("DB");
	return {
		url: url.origin,
		// Both workers share the port; the host's name tells which of them is meant.
		faultsUrl: `http://localhost:${url.port}`,
		logs: () => server.getLogs().map(({ message }) => message),
		close: () => server.close(),
	};
}
