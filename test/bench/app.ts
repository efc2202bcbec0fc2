import { join } from "node:path";
import { createTestHarness } from "wrangler";
import { TimeAndWellness } from "../../sdk/src/index.ts";

export const ROOT = join(import.meta.dirname, "../..");

const UNLIMITED = { requests: 1_000_000, window: 86_400_000 };

export type Harness = ReturnType<typeof createTestHarness>;

/** The worker as it is deployed, on a database of its own, with nobody counting requests. */
export function appHarness(): Harness {
	return createTestHarness({
		root: ROOT,
		workers: [
			{
				configPath: "wrangler.toml",
				prebuiltWorkerDir: "dist/worker",
				vars: { RATE_LIMITS: JSON.stringify({ auth: UNLIMITED, api: UNLIMITED }) },
				secrets: {
					JWT_SECRET: "a secret that only the benchmark knows",
					ENCRYPTION_KEYS: `bench:${Buffer.alloc(32).toString("base64")}`,
				},
			},
		],
	});
}

export async function databaseOf(harness: Harness): Promise<D1Database> {
	return (await harness.getWorker<{ DB: D1Database }>().getEnv()).DB;
}

/** A new user of the app at that address. */
export async function register(baseUrl: string) {
	const client = new TimeAndWellness({ baseUrl });
	const { user, tokens } = await client.auth.register({
		email: `${crypto.randomUUID()}@example.com`,
		password: "correct horse battery staple",
		displayName: "Bench",
	});
	return { client, user, tokens };
}
