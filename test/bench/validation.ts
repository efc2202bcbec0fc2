import { median } from "./median.ts";
import type { Input, SchemaSource } from "./peers/validation-worker.ts";
import { peer, type Server, startServer } from "./server.ts";

const ROUNDS = 5;

/** How often an input is validated in one request: enough for a second. */
const INPUTS: Record<Input, { readonly what: string; readonly times: number }> = {
	task: { what: "a task", times: 100_000 },
	largestTask: { what: "the largest task", times: 10_000 },
	healthLogs: { what: "1,000 health logs", times: 100 },
};

/** Compares the generated schemas with those that somebody would write by hand, in workerd. */
export async function measureValidation(): Promise<void> {
	const server = await startServer(peer("validation", {}), "/");
	const rows: Record<string, Record<string, string>> = {};
	for (const [input, { what, times }] of Object.entries(INPUTS)) {
		const measured: Record<SchemaSource, number[]> = { generated: [], byHand: [] };
		// In turns, so that whatever else the machine does slows both down alike. The first round warms up.
		for (let round = 0; round <= ROUNDS; round++)
			for (const [source, microseconds] of Object.entries(measured))
				microseconds[round] = await measure(server, source as SchemaSource, input as Input, times);
		const [generated, byHand] = [measured.generated, measured.byHand].map((microseconds) =>
			median(microseconds.slice(1)),
		) as [number, number];
		rows[what] = {
			"generated µs": generated.toFixed(1),
			"zod by hand µs": byHand.toFixed(1),
			"as long": (generated / byHand).toFixed(2),
		};
	}
	console.table(rows);
	await server.close();
}

/** Measures processor time; where the system does not tell it, the time that the answer takes. */
async function measure(
	server: Server,
	source: SchemaSource,
	input: Input,
	times: number,
): Promise<number> {
	const clock = () => server.cpuMilliseconds() ?? performance.now();
	const before = clock();
	const { status } = await fetch(`${server.url}/${source}/${input}/${times}`);
	if (status !== 204) throw new Error(`validation of ${input} by ${source}: ${status}`);
	return ((clock() - before) * 1000) / times;
}
