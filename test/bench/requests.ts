import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import autocannon from "autocannon";
import { createTestHarness } from "wrangler";
import { appHarness, databaseOf, type Harness, ROOT, register } from "./app.ts";
import { type Measured, report } from "./report.ts";
import { taskStatements } from "./statements.ts";
import { measureValidation } from "./validation.ts";

const SECONDS = 8;
const CONNECTIONS = 16;
const TASKS = 50;

/** The whole stack against a bare worker: requests a second, start, size, validation. */
export async function measureRequests(): Promise<void> {
	const app = await startApp();
	const bare = await startBare(app);
	const targets = { app: app.url, bare: bare.url };
	const measurements: Measured[] = [];
	for (const method of ["GET", "POST"] as const) {
		for (const [name, url] of Object.entries(targets)) {
			await fire(url, app.token, method, 2);
			measurements.push({ name, method, ...(await fire(url, app.token, method, SECONDS)) });
		}
	}
	const bundle = readFileSync(join(ROOT, "dist/worker/index.js"));
	report({
		measurements,
		startMilliseconds: { app: app.startMilliseconds, bare: bare.startMilliseconds },
		bundleBytes: { raw: bundle.byteLength, gzip: gzipSync(bundle, { level: 9 }).byteLength },
		validation: measureValidation(),
	});
	await Promise.all([app.harness.close(), bare.harness.close()]);
}

/** Time from nothing to the first answer: what a cold start costs, workerd's own included. */
async function start(harness: Harness, path: string, prepare: () => Promise<void>) {
	const { url } = await harness.listen();
	await prepare();
	const before = performance.now();
	await (await fetch(new URL(path, url))).arrayBuffer();
	return { url: url.origin, startMilliseconds: performance.now() - before };
}

async function startApp() {
	const harness = appHarness();
	const started = await start(harness, "/health", () =>
		harness.getWorker().applyD1Migrations("DB"),
	);
	const { client, user, tokens } = await register(started.url);
	for (let number = 1; number <= TASKS; number++)
		await client.tasks.create({ title: `Task ${number}` });
	return { ...started, harness, userId: user.id, token: tokens.accessToken };
}

/** The bare worker has a database of its own, filled with the same rows; its triggers cost the same too. */
async function startBare(app: Awaited<ReturnType<typeof startApp>>) {
	const { list, create } = await taskStatements(app.userId);
	const harness = createTestHarness({
		root: ROOT,
		workers: [
			{
				config: {
					name: "bare",
					main: "test/bench/bare-worker.ts",
					compatibility_date: "2026-10-01",
					vars: { LIST: list, CREATE: create } as never,
					// The local stand-in for static assets stands before a worker and costs a hop: it has to for both.
					assets: { directory: "dist/public", binding: "ASSETS", run_worker_first: true },
					d1_databases: [
						{
							binding: "DB",
							database_name: "bare",
							database_id: "bare",
							migrations_dir: "migrations",
						},
					],
				},
			},
		],
	});
	const started = await start(harness, "/", () => copyRows(app.harness, harness));
	return { ...started, harness };
}

async function copyRows(from: Harness, to: Harness): Promise<void> {
	const [source, target] = await Promise.all([databaseOf(from), databaseOf(to)]);
	const schema = await source
		.prepare(
			"SELECT sql FROM sqlite_master WHERE name = 'users' OR tbl_name IN ('tasks', 'changes', 'outbox') AND sql IS NOT NULL",
		)
		.all<{ sql: string }>();
	for (const { sql } of schema.results) await target.prepare(sql).run();
	const hidden = new Set(["due_order"]);
	for (const table of ["users", "tasks"]) {
		const { results } = await source.prepare(`SELECT * FROM ${table}`).all();
		for (const row of results) {
			const columns = Object.keys(row).filter((name) => !hidden.has(name));
			const places = columns.map(() => "?").join(", ");
			await target
				.prepare(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places})`)
				.bind(...columns.map((name) => row[name]))
				.run();
		}
	}
}

async function fire(url: string, token: string, method: "GET" | "POST", duration: number) {
	const result = await autocannon({
		url: `${url}/api/tasks`,
		method,
		connections: CONNECTIONS,
		duration,
		headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
		...(method === "POST" ? { body: JSON.stringify({ title: "Water the plants" }) } : {}),
	});
	if (result.non2xx > 0 || result.errors > 0)
		throw new Error(`${method} ${url}: ${result.non2xx} refused, ${result.errors} failed`);
	const { requests, latency } = result;
	return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}
