import type { TimeAndWellness } from "../../sdk/src/index.ts";
import { logs } from "./logs.ts";
import { median } from "./median.ts";
import { ours, startServer } from "./server.ts";
import { register } from "./users.ts";

const BATCH = 1000;
const SINGLES = 200;
const ROUNDS = 5;
const READS = 200;
/** What others have in the same table while one user's logs are read. */
const NEIGHBOURS = [1_000, 1_000_000] as const;
const PER_INSERT = 50_000;
const WANTED_SPEEDUP = 20;
const WANTED_GROWTH = 1.2;

/**
 * A batch of health logs against one by one, and reads among few logs of others against reads among many.
 * @throws Error when a batch is not 20 times faster, or reads are not flat within 20 %
 */
export async function measureHealth(): Promise<void> {
	const few = await startAmong(NEIGHBOURS[0]);
	const many = await startAmong(NEIGHBOURS[1]);
	const { client } = await register(few.url);
	const speedup = await measureBatch(client);
	const growth = await measureReads(few.client, many.client);
	await Promise.all([few.close(), many.close()]);
	if (speedup < WANTED_SPEEDUP)
		throw new Error(`a batch is only ${speedup.toFixed(1)} times faster`);
	if (growth > WANTED_GROWTH) throw new Error(`reads take ${growth.toFixed(2)} times as long`);
}

/** A user with a batch of logs, in a table with that many of others. */
async function startAmong(neighbours: number) {
	const { url, database, close } = await startServer(ours(), "/health");
	const other = await register(url);
	await addLogs(database, other.userId, neighbours);
	const { client } = await register(url);
	await client.healthLogs.createBatch({ logs: logs(BATCH) });
	return { client, url, close };
}

async function addLogs(database: D1Database, userId: string, count: number): Promise<void> {
	for (let start = 0; start < count; start += PER_INSERT) {
		await database
			.prepare(
				`WITH RECURSIVE numbers(n) AS (SELECT ?1 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ?2)
				INSERT INTO health_logs (id, user_id, type, value, quantities, recorded_at, source_app)
				SELECT 'health_' || n, ?3, 'steps', '{"count":1}', '{"count":1}',
					strftime('%Y-%m-%d %H:%M:%f', '2026-11-01', '+' || n || ' seconds'), 'com.example.watch'
				FROM numbers`,
			)
			.bind(start, Math.min(start + PER_INSERT, count), userId)
			.run();
	}
}

/** How many times faster a thousand logs are in one batch than one by one. */
async function measureBatch({ healthLogs }: TimeAndWellness): Promise<number> {
	const batches: number[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const input = { logs: logs(BATCH) };
		batches.push(await timed(() => healthLogs.createBatch(input)));
	}
	const inputs = logs(SINGLES);
	const singles = await timed(async () => {
		for (const input of inputs) await healthLogs.create(input);
	});
	const [batch, thousand] = [median(batches), (singles / SINGLES) * BATCH];
	console.log(
		`${BATCH} health logs: ${batch.toFixed(0)} ms in a batch, ${thousand.toFixed(0)} ms one by one, ${(thousand / batch).toFixed(1)} times as long`,
	);
	return thousand / batch;
}

/** How many times longer the slowest kind of read takes among many logs of others than among few. */
async function measureReads(few: TimeAndWellness, many: TimeAndWellness): Promise<number> {
	const range = { from: "2026-11-01", to: "2026-11-30" };
	const reads: Record<string, (client: TimeAndWellness) => Promise<unknown>> = {
		list: async ({ healthLogs }) => await healthLogs.list(),
		"list of two types": async ({ healthLogs }) =>
			await healthLogs.list({ type: ["steps", "water"] }),
		"summary of a month": ({ healthLogs }) => healthLogs.getSummary({ type: "steps", ...range }),
		sync: ({ sync }) => sync.changes(),
	};
	const rows: Record<string, Record<string, string>> = {};
	let worst = 0;
	for (const [name, read] of Object.entries(reads)) {
		const times: [number[], number[]] = [[], []];
		// In turns, so that whatever else the machine does slows both down alike.
		for (let round = 0; round < READS; round++) {
			times[0].push(await timed(() => read(few)));
			times[1].push(await timed(() => read(many)));
		}
		const [less, more] = [median(times[0]), median(times[1])];
		const [fewNeighbours, manyNeighbours] = NEIGHBOURS.map((count) => count.toLocaleString("en"));
		rows[name] = {
			[`ms among ${fewNeighbours}`]: less.toFixed(2),
			[`ms among ${manyNeighbours}`]: more.toFixed(2),
			"as long": (more / less).toFixed(2),
		};
		worst = Math.max(worst, more / less);
	}
	console.table(rows);
	return worst;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const before = performance.now();
	await work();
	return performance.now() - before;
}
