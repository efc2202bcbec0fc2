import type { Statement } from "../../harness/statements.ts";
import type { Trips } from "../statements.ts";

interface Bindings extends Trips {
	readonly DB: D1Database;
}

/** The baseline: the same round trips to D1 with nothing around them. */
export default {
	async fetch(request, { DB, list, create, summary }) {
		const ask = async (trip: readonly Statement[]) => {
			const [first, ...others] = trip.map(({ sql, parameters }) =>
				DB.prepare(sql).bind(...parameters),
			);
			if (first === undefined) return [];
			return others.length === 0 ? [await first.all()] : DB.batch([first, ...others]);
		};
		if (request.method === "POST") {
			await request.json();
			const [created] = await ask(withNewIds(create));
			return Response.json(created?.results[0], { status: 201 });
		}
		if (new URL(request.url).pathname === "/api/tasks") {
			const [tasks] = await ask(list);
			return Response.json({ data: tasks?.results, nextCursor: null });
		}
		const answers = [];
		for (const trip of summary) answers.push(await ask(trip));
		return Response.json(answers.at(-1)?.map(({ results }) => results));
	},
} satisfies ExportedHandler<Bindings>;

/** The ids of the recorded statements have to be new in each request. */
function withNewIds(statements: readonly Statement[]): Statement[] {
	const id = `task_${crypto.randomUUID()}`;
	const fresh = (value: unknown) => {
		if (value === "task_placeholder") return id;
		return /^evt_/.test(String(value)) ? `evt_${crypto.randomUUID()}` : value;
	};
	return statements.map(({ sql, parameters }) => ({ sql, parameters: parameters.map(fresh) }));
}
