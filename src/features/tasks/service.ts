import { typeidUnboxed } from "typeid-js";
import type { z } from "zod";
import { timestampText } from "../../db/timestamp.ts";
import { invalid, Problem } from "../../errors.ts";
import type { routes } from "../../generated/routes.ts";
import type { TaskCreate, TaskUpdate } from "../../generated/schemas.ts";
import type { Cursors, Page } from "../../http/cursors.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Actor } from "../../security/actor.ts";
import { requireTimeZone } from "../users/rules.ts";
import { completionColumns, dueColumns, fold, searchText } from "./rules.ts";
import type { TaskFilter, TaskOrder, TaskStore } from "./store.ts";
import type { TaskRow } from "./table.ts";

type TaskQuery = z.infer<(typeof routes)["listTasks"]["request"]["query"]>;

const SORT_VALUES: Record<TaskOrder, (row: TaskRow) => string | number> = {
	created: (row) => timestampText(row.createdAt),
	due: (row) => row.dueOrder,
	priority: (row) => row.priority,
	position: (row) => row.position,
};

export class TaskService {
	readonly #store: TaskStore;
	readonly #cursors: Cursors;
	readonly #clock: Clock;

	constructor(store: TaskStore, cursors: Cursors, clock: Clock) {
		this.#store = store;
		this.#cursors = cursors;
		this.#clock = clock;
	}

	/** @throws Problem VAL_001 */
	async create(actor: Actor, input: z.infer<typeof TaskCreate>): Promise<TaskRow> {
		const { due, position, status, ...fields } = input;
		this.#requireDueZone(due);
		await this.#requireParent(actor, input.parentId, null);
		const now = this.#clock.now();
		const row = {
			...fields,
			...dueColumns(due),
			id: typeidUnboxed("task"),
			userId: actor.userId,
			status,
			completedAt: status === "done" ? now : null,
			searchText: searchText(input.title, input.notes),
			createdAt: now,
			updatedAt: now,
		};
		return this.#store.create(row, position);
	}

	/** @throws Problem RES_001 */
	async get(actor: Actor, id: string): Promise<TaskRow> {
		return found(await this.#store.find(actor.userId, id));
	}

	/** @throws Problem VAL_001 for a cursor that belongs to another query */
	async list(actor: Actor, { limit, cursor, ...query }: TaskQuery): Promise<Page<TaskRow>> {
		const identity = ["tasks", actor.userId, query];
		const descending = query.sort.startsWith("-");
		const order = query.sort.replace("-", "") as TaskOrder;
		const after = cursor === undefined ? undefined : await this.#cursors.decode(identity, cursor);
		const listing = { filter: asFilter(query), order, descending, after, limit: limit + 1 };
		const rows = await this.#store.list(actor.userId, listing);
		return this.#cursors.page(identity, rows, limit, SORT_VALUES[order]);
	}

	/** @throws Problem RES_001, VAL_001 */
	async update(actor: Actor, id: string, changes: z.infer<typeof TaskUpdate>): Promise<TaskRow> {
		const { due, status, ...fields } = changes;
		this.#requireDueZone(due);
		const before = await this.get(actor, id);
		await this.#requireParent(actor, changes.parentId, id);
		const now = this.#clock.now();
		const row = await this.#store.update(actor.userId, id, {
			...fields,
			...dueColumns(due),
			...completionColumns(status, before, now),
			searchText: searchText(
				changes.title ?? before.title,
				changes.notes === undefined ? before.notes : changes.notes,
			),
			updatedAt: now,
		});
		return found(row);
	}

	/** @throws Problem RES_001 */
	async complete(actor: Actor, id: string): Promise<TaskRow> {
		return found(await this.#store.complete(actor.userId, id, this.#clock.now()));
	}

	/** @throws Problem RES_001 */
	async reopen(actor: Actor, id: string): Promise<TaskRow> {
		return found(await this.#store.reopen(actor.userId, id, this.#clock.now()));
	}

	/** @throws Problem RES_001 */
	async delete(actor: Actor, id: string): Promise<void> {
		if (!(await this.#store.delete(actor.userId, id))) throw new Problem("RES_001");
	}

	#requireDueZone(due: { timeZone?: string | null | undefined } | null | undefined): void {
		if (due?.timeZone != null) requireTimeZone(due.timeZone, "/due/timeZone");
	}

	/** A parent is a task of the same user, and neither the task itself nor one below it. */
	async #requireParent(
		actor: Actor,
		parentId: string | null | undefined,
		taskId: string | null,
	): Promise<void> {
		if (parentId == null) return;
		const ancestry = await this.#store.ancestry(actor.userId, parentId);
		const issue = (message: string) =>
			invalid({ pointer: "/parentId", keyword: "parent", message });
		if (ancestry.length === 0) throw issue("must be the id of one of your tasks");
		if (taskId !== null && ancestry.includes(taskId)) {
			throw issue("must be neither the task itself nor one of its subtasks");
		}
	}
}

function found(row: TaskRow | undefined): TaskRow {
	if (row === undefined) throw new Problem("RES_001");
	return row;
}

function asFilter({
	parentId,
	updatedSince,
	search,
	...query
}: Omit<TaskQuery, "limit" | "cursor">): TaskFilter {
	return {
		...query,
		parentId: parentId === "none" ? null : parentId,
		updatedSince: updatedSince === undefined ? undefined : new Date(updatedSince),
		search: search === undefined ? undefined : fold(search),
	};
}
