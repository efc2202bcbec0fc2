import type { Statement } from "../harness/statements.ts";

interface Bindings {
	readonly DB: D1Database;
	readonly LIST: Statement;
	readonly CREATE: readonly Statement[];
}

/** The baseline: the same D1 statements with nothing around them. */
export default {
	async fetch(request, { DB, LIST, CREATE }) {
		if (request.method === "POST") {
			await request.json();
			const id = `task_${crypto.randomUUID()}`;
			// The ids of the recorded statements have to be new in each request.
			const fresh = (value: unknown) => {
				if (value === "task_placeholder") return id;
				return /^evt_/.test(String(value)) ? `evt_${crypto.randomUUID()}` : value;
			};
			const statements = CREATE.map(({ sql, parameters }) =>
				DB.prepare(sql).bind(...parameters.map(fresh)),
			);
			const [created] = await DB.batch(statements);
			return Response.json(created?.results[0], { status: 201 });
		}
		const { results } = await DB.prepare(LIST.sql)
			.bind(...LIST.parameters)
			.all();
		return Response.json({ data: results, nextCursor: null });
	},
} satisfies ExportedHandler<Bindings>;
