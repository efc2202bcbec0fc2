import { Outbox } from "../../src/events/outbox.ts";
import { TaskStore } from "../../src/features/tasks/store.ts";
import { recordStatements, type Statement } from "../harness/statements.ts";

/** What `GET /api/tasks` asks of D1, and what `POST /api/tasks` does, for one user. */
export async function taskStatements(
	userId: string,
): Promise<{ list: Statement; create: Statement[] }> {
	const now = new Date();
	const listing = { filter: {}, order: "created", descending: true, limit: 51 } as const;
	const [list] = await recordStatements((database) =>
		new TaskStore(database, new Outbox(database)).list(userId, listing),
	);
	const task = {
		id: "task_placeholder",
		userId,
		title: "Water the plants",
		status: "todo",
		priority: 1,
		labels: [],
		foldedTitle: "water the plants",
		foldedNotes: "",
		createdAt: now,
		updatedAt: now,
	} as const;
	const create = await recordStatements((database) =>
		new TaskStore(database, new Outbox(database)).create({ ...task, labels: [] }),
	);
	if (list === undefined || create.length === 0) throw new Error("no statement was prepared");
	return { list, create };
}
