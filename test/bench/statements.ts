import { connect } from "../../src/db/client.ts";
import { TaskStore } from "../../src/features/tasks/store.ts";

/** A statement as a store prepares it: the text, and what is bound to its placeholders. */
export interface Statement {
	readonly sql: string;
	readonly parameters: readonly unknown[];
}

class Recorded extends Error {
	readonly statement: Statement;

	constructor(statement: Statement) {
		super("recorded");
		this.statement = statement;
	}
}

/** A D1 binding that answers nothing and remembers what it was asked. */
const recorder = {
	prepare: (sql: string) => ({
		bind: (...parameters: unknown[]) => {
			throw new Recorded({ sql, parameters });
		},
	}),
} as unknown as D1Database;

async function record(ask: (store: TaskStore) => Promise<unknown>): Promise<Statement> {
	try {
		await ask(new TaskStore(connect(recorder)));
	} catch (error) {
		for (let cause = error; cause instanceof Error; cause = cause.cause) {
			if (cause instanceof Recorded) return cause.statement;
		}
	}
	throw new Error("the store prepared no statement");
}

/** What `GET /api/tasks` asks of D1, and what `POST /api/tasks` does, for one user. */
export async function taskStatements(userId: string): Promise<{ list: Statement; insert: Statement }> {
	const now = new Date();
	const list = await record((store) =>
		store.list(userId, { filter: {}, order: "created", descending: true, limit: 51 }),
	);
	const task = {
		id: "task_placeholder",
		userId,
		title: "Water the plants",
		status: "todo" as const,
		priority: 1,
		labels: [],
		searchText: "water the plants\n",
		createdAt: now,
		updatedAt: now,
	};
	return { list, insert: await record((store) => store.create(task, undefined)) };
}
