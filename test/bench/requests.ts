import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { type Fired, fire, LIST_LIMIT, LOADS, type Load } from "./load.ts";
import { logs } from "./logs.ts";
import { median } from "./median.ts";
import { type Measured, report } from "./report.ts";
import { BUILD, JWT_SECRET, ours, peer, type Server, startServer } from "./server.ts";
import { recordTrips } from "./statements.ts";
import { register } from "./users.ts";

const ROUNDS = 7;
/** In a round, to one server. */
const REQUESTS = 500;
/** Before the first round, so that V8 has compiled what is hot. */
const WARM_UP_REQUESTS = 1500;
/** Longer than the work that is put off until after an answer. */
const SETTLING_MILLISECONDS = 1500;

/** Of the database: what the requests of the load read and refer to. */
const COPIED_TABLES = ["users", "tasks", "health_logs"];
/** SQLite computes them. */
const GENERATED_COLUMNS = ["due_order"];

/**
 * Measures our worker against a bare one with the same round trips to D1, and against two frameworks' workers
 * that serve the same tasks.
 */
export async function measureRequests(): Promise<void> {
	const app = await startServer(ours(), "/health");
	const [reader, writer] = [await register(app.url), await register(app.url)];
	for (let number = 1; number <= LIST_LIMIT; number++)
		await reader.client.tasks.create({ title: `Task ${number}` });
	await reader.client.healthLogs.createBatch({ logs: logs(1000) });

	const trips = await recordTrips(reader.userId, writer.userId);
	const bare = await startServer(peer("bare", { ...trips }), "/api/tasks");
	const peers = [
		await startServer(peer("code-first", { JWT_SECRET }), "/"),
		await startServer(peer("chanfana", { JWT_SECRET }), "/"),
	];
	for (const server of [bare, ...peers]) await copyRows(app.database, server.database);

	const measurements: Measured[] = [];
	for (const request of LOADS) {
		const servers = request.path === "/api/tasks" ? [app, bare, ...peers] : [app, bare];
		const token = await (request.method === "GET" ? reader : writer).newToken();
		measurements.push(...(await measureInTurns(servers, { ...request, token })));
	}
	const bundle = readFileSync(join(BUILD, "index.js"));
	report({
		measurements,
		startMilliseconds: { ours: app.startMilliseconds, bare: bare.startMilliseconds },
		bundleBytes: { raw: bundle.byteLength, gzip: gzipSync(bundle, { level: 9 }).byteLength },
	});
	await Promise.all([app, bare, ...peers].map((server) => server.close()));
}

/** Goes around the servers, so that whatever else the machine does slows all of them down alike. */
async function measureInTurns(servers: readonly Server[], load: Load): Promise<Measured[]> {
	for (const server of servers) await fire(server.url, load, WARM_UP_REQUESTS);
	const records = servers.map((server) => ({ server, fired: [] as Fired[], cpu: [] as Cpu[] }));
	for (let round = 0; round < ROUNDS; round++)
		for (const { server, fired, cpu } of records) {
			cpu.push(server.cpuMilliseconds());
			fired.push(await fire(server.url, load, REQUESTS));
		}
	await sleep(SETTLING_MILLISECONDS);
	return records.map(({ server, fired, cpu }) => ({
		worker: server.name,
		load: load.name,
		cpuMilliseconds: cpuOfRequest([...cpu, server.cpuMilliseconds()]),
		perSecond: median(fired.map(({ perSecond }) => perSecond)),
		p50Milliseconds: median(fired.map(({ p50Milliseconds }) => p50Milliseconds)),
		p99Milliseconds: median(fired.map(({ p99Milliseconds }) => p99Milliseconds)),
	}));
}

type Cpu = ReturnType<Server["cpuMilliseconds"]>;

/**
 * @param readings one before each round and one after the last. So a round has what was put off until after
 * its answers too: it is done while the other servers have their turn.
 */
function cpuOfRequest(readings: readonly Cpu[]): Cpu {
	const known = readings.filter((reading) => reading !== undefined);
	const rounds = known.slice(1).map((reading, index) => reading - (known[index] ?? 0));
	return rounds.length === 0 ? undefined : median(rounds) / REQUESTS;
}

/** Gives a peer the same rows as ours. Its triggers cost the same too, since it has the same schema. */
async function copyRows(source: D1Database, target: D1Database): Promise<void> {
	for (const table of COPIED_TABLES) {
		const { results } = await source.prepare(`SELECT * FROM ${table}`).all();
		const inserts = results.map((row) => {
			const columns = Object.keys(row).filter((name) => !GENERATED_COLUMNS.includes(name));
			return target
				.prepare(
					`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
				)
				.bind(...columns.map((name) => row[name]));
		});
		await target.batch(inserts);
	}
}
