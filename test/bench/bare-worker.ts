import type { Statement } from "../harness/statements.ts";

interface Bindings {
	readonly DB: D1Database;
	readonly LIST: Statement;
	readonly INSERT: Statement;
}

/** The baseline: the same D1 statements with nothing around them. */
export default {
	async fetch(request, { DB, LIST, INSERT }) {
		if (request.method === "POST") {
			await request.json();
			const id = `task_${crypto.randomUUID()}`;
			const parameters = INSERT.parameters.map((value) =>
				value === "task_placeholder" ? id : value,
			);
			return Response.json(
				await DB.prepare(INSERT.sql)
					.bind(...parameters)
					.first(),
				{ status: 201 },
			);
		}
		const { results } = await DB.prepare(LIST.sql)
			.bind(...LIST.parameters)
			.all();
		return Response.json({ data: results, nextCursor: null });
	},
} satisfies ExportedHandler<Bindings>;
