import { Outbox } from "../../src/events/outbox.ts";
import { quantityNames } from "../../src/features/health-logs/rules.ts";
import { HealthLogStore } from "../../src/features/health-logs/store.ts";
import { TaskStore } from "../../src/features/tasks/store.ts";
import { UserStore } from "../../src/features/users/store.ts";
import { daysBetween } from "../../src/time/buckets.ts";
import { recordStatements, type Statement } from "../harness/statements.ts";
import { LIST_LIMIT, SUMMARY } from "./load.ts";

/** What our worker asks of D1 for each request of the load. Each list is one round trip. */
export interface Trips {
	readonly list: readonly Statement[];
	readonly create: readonly Statement[];
	readonly summary: readonly (readonly Statement[])[];
}

/** Records the statements for the user who reads and the one who writes. */
export async function recordTrips(readerId: string, writerId: string): Promise<Trips> {
	const now = new Date();
	const listing = {
		filter: {},
		order: "created",
		descending: true,
		limit: LIST_LIMIT + 1,
	} as const;
	const task = {
		id: "task_placeholder",
		userId: writerId,
		title: "Water the plants",
		status: "todo",
		priority: 1,
		labels: [],
		foldedTitle: "water the plants",
		foldedNotes: "",
		createdAt: now,
		updatedAt: now,
	} as const;
	const { type, from, to } = SUMMARY;
	const days = daysBetween(from, to, "UTC", "00:00");
	return {
		list: await recordStatements((database) =>
			new TaskStore(database, new Outbox(database)).list(readerId, listing),
		),
		create: await recordStatements((database) =>
			new TaskStore(database, new Outbox(database)).create({ ...task, labels: [] }),
		),
		summary: [
			await recordStatements((database) =>
				new UserStore(database, new Outbox(database)).find(readerId),
			),
			await recordStatements((database) =>
				new HealthLogStore(database, new Outbox(database)).summarize(
					readerId,
					type,
					days,
					quantityNames(type),
				),
			),
		],
	};
}
