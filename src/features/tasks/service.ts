import { typeidUnboxed } from "typeid-js";
import type { z } from "zod";
import { isForeignKeyViolation } from "../../db/failures.ts";
import { timestampText } from "../../db/timestamp.ts";
import { invalid, Problem } from "../../errors.ts";
import type { routes } from "../../generated/routes.ts";
import type { TaskCreate, TaskUpdate } from "../../generated/schemas.ts";
import type { Cursors, Page } from "../../http/cursors.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Metrics } from "../../ports/metrics.ts";
import type { Actor } from "../../security/actor.ts";
import { requireTimeZone } from "../users/rules.ts";
import { dueColumns, fold, foldedColumns } from "./rules.ts";
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
	readonly #metrics: Metrics;

	constructor(store: TaskStore, cursors: Cursors, clock: Clock, metrics: Metrics) {
		this.#store = store;
		this.#cursors = cursors;
		this.#clock = clock;
		this.#metrics = metrics;
	}

	/** @throws Problem VAL_001 */
	async create(actor: Actor, input: z.infer<typeof TaskCreate>): Promise<TaskRow> {
		const { due, position, parentId, ...fields } = input;
		requireDueZone(due);
		await this.#requireParent(actor, parentId);
		const now = this.#clock.now();
		const row = {
			...fields,
			...dueColumns(due),
			id: typeidUnboxed("task"),
			userId: actor.userId,
			parentId: parentId ?? null,
			completedAt: input.status === "done" ? now : null,
			foldedTitle: fold(input.title),
			foldedNotes: fold(input.notes ?? ""),
			createdAt: now,
			updatedAt: now,
		};
		const created = await this.#store.create(row, position).catch((cause: unknown) => {
			if (!isForeignKeyViolation(cause)) throw cause;
			// What it refers to was there a moment ago: its parent, or else its owner.
			throw parentId == null ? new Problem("AUTH_001", { cause }) : unknownParent();
		});
		return this.#counted(created, now);
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
		const { due, ...fields } = changes;
		requireDueZone(due);
		const now = this.#clock.now();
		const row = await this.#store.update(actor.userId, id, {
			...fields,
			...dueColumns(due),
			...foldedColumns(changes),
			updatedAt: now,
		});
		if (row !== undefined) return this.#counted(row, now);
		await this.get(actor, id);
		await this.#requireParent(actor, changes.parentId);
		throw invalidParent("must be neither the task itself nor one of its subtasks");
	}

	/** @throws Problem RES_001 */
	async complete(actor: Actor, id: string): Promise<TaskRow> {
		const now = this.#clock.now();
		return this.#counted(found(await this.#store.complete(actor.userId, id, now)), now);
	}

	/** @throws Problem RES_001 */
	async reopen(actor: Actor, id: string): Promise<TaskRow> {
		return found(await this.#store.reopen(actor.userId, id, this.#clock.now()));
	}

	/** @throws Problem RES_001 */
	async delete(actor: Actor, id: string): Promise<void> {
		if (!(await this.#store.delete(actor.userId, id))) throw new Problem("RES_001");
	}

	/** A task is completed once, by the change that gave it its time. */
	#counted(row: TaskRow, now: Date): TaskRow {
		if (row.completedAt?.getTime() === now.getTime()) this.#metrics.business("task_completions");
		return row;
	}

	/** @throws Problem VAL_001 unless the parent is a task of the same user */
	async #requireParent(actor: Actor, parentId: string | null | undefined): Promise<void> {
		if (parentId == null) return;
		if ((await this.#store.find(actor.userId, parentId)) === undefined) throw unknownParent();
	}
}

function requireDueZone(due: { timeZone?: string | null } | null | undefined): void {
	if (due?.timeZone != null) requireTimeZone(due.timeZone, "/due/timeZone");
}

function invalidParent(message: string): Problem {
	return invalid({ pointer: "/parentId", keyword: "parent", message });
}

function unknownParent(): Problem {
	return invalidParent("must be the id of one of your tasks");
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
