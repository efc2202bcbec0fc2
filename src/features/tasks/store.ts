import { and, eq, exists, gte, inArray, isNull, lte, ne, type SQL, sql } from "drizzle-orm";
import type { Position } from "../../core/cursors.ts";
import type { Database, IdQuery, Query, Statement } from "../../db/client.ts";
import { keyset } from "../../db/keyset.ts";
import { type OwnedKey, ownedAmong, ownedBy } from "../../db/owned.ts";
import type { Outbox } from "../../events/outbox.ts";
import type { Instant } from "../../time/instant.ts";
import { type NewTaskRow, ownTask, type TaskRow, tasks } from "./table.ts";

export type TaskStatus = TaskRow["status"];
export type TaskOrder = "created" | "due" | "priority" | "position";

export interface TaskFilter {
	readonly status?: readonly TaskStatus[] | undefined;
	readonly priority?: readonly number[] | undefined;
	readonly label?: string | undefined;
	/** null: tasks without a parent */
	readonly parentId?: string | null | undefined;
	readonly dueFrom?: string | undefined;
	readonly dueTo?: string | undefined;
	readonly updatedSince?: Date | undefined;
	/** Folded like the searched columns. */
	readonly search?: string | undefined;
}

interface TaskListing {
	readonly filter: TaskFilter;
	readonly order: TaskOrder;
	readonly descending: boolean;
	readonly after?: Position | undefined;
	readonly limit: number;
}

type NewTask = Omit<NewTaskRow, "position"> & { readonly position?: number | undefined };

type TaskChanges = Partial<NewTaskRow> & Pick<TaskRow, "updatedAt">;

/** Distance of new positions. A task can be moved between two others many times before numbers run out. */
const POSITION_STEP = 1024;

const nextVersion = sql`${tasks.version} + 1`;

const ORDER_COLUMNS = {
	created: tasks.createdAt,
	due: tasks.dueOrder,
	priority: tasks.priority,
	position: tasks.position,
} as const;

/** Every statement names the owner, so that it finds no task of another user. */
export class TaskStore {
	readonly #database: Database;
	readonly #outbox: Outbox;

	constructor(database: Database, outbox: Outbox) {
		this.#database = database;
		this.#outbox = outbox;
	}

	/**
	 * Creates a task. Without a position it becomes the last one. A parent that is not the user's violates the
	 * foreign key.
	 * @param alongside statements for the same batch
	 */
	async create(
		{ position, ...row }: NewTask,
		alongside: readonly Statement[] = [],
	): Promise<TaskRow> {
		const last = sql<number>`(SELECT COALESCE(MAX(${tasks.position}), 0) + ${POSITION_STEP} FROM ${tasks} WHERE ${tasks.userId} = ${row.userId})`;
		const parentId = row.parentId && ownTask(row.userId, row.parentId);
		const [created] = await this.#database.batch([
			this.#database
				.insert(tasks)
				.values({ ...row, parentId, position: position ?? last })
				.returning(),
			...this.#creation(row),
			...alongside,
		]);
		return created[0] as TaskRow;
	}

	async find(userId: string, id: string): Promise<TaskRow | undefined> {
		return this.#database.select().from(tasks).where(ownedBy(tasks, { userId, id })).get();
	}

	/** Returns a query for those tasks of `ids` that belong to the user. */
	findMany(userId: string, ids: IdQuery): Query<TaskRow> {
		return this.#database
			.select()
			.from(tasks)
			.where(ownedAmong(tasks, userId, ids));
	}

	async list(
		userId: string,
		{ filter, order, descending, after, limit }: TaskListing,
	): Promise<TaskRow[]> {
		const page = keyset(ORDER_COLUMNS[order], tasks.id, { descending, after });
		return this.#database
			.select()
			.from(tasks)
			.where(and(eq(tasks.userId, userId), ...conditions(filter), page.past))
			.orderBy(...page.order)
			.limit(limit);
	}

	/**
	 * Updates a task. The same statement checks and sets a new parent, so that concurrent moves cannot make a task its
	 * own ancestor.
	 * @returns undefined when there is no such task of that version, or when it may not have that parent
	 */
	async update(key: OwnedKey, changes: TaskChanges): Promise<TaskRow | undefined> {
		const { parentId, status, updatedAt } = changes;
		const target = and(ownedBy(tasks, key), parentId ? mayBeChildOf(key, parentId) : undefined);
		const update = this.#database
			.update(tasks)
			.set({ ...changes, ...completion(changes), version: nextVersion })
			.where(target)
			.returning();
		if (status === undefined) return update.get();
		const event = this.#recordCompletion(key, status === "done", updatedAt, target);
		const [, rows] = await this.#database.batch([event, update]);
		return rows[0];
	}

	/** Completes a task. A completed task does not change, its times included. */
	async complete(key: OwnedKey, now: Date): Promise<TaskRow | undefined> {
		const time = sql.param(now, tasks.updatedAt);
		const target = ownedBy(tasks, key);
		const [, rows] = await this.#database.batch([
			this.#recordCompletion(key, true, now, target),
			this.#database
				.update(tasks)
				.set({
					status: "done",
					completedAt: sql`COALESCE(${tasks.completedAt}, ${time})`,
					updatedAt: sql`CASE ${tasks.status} WHEN 'done' THEN ${tasks.updatedAt} ELSE ${time} END`,
					version: sql`${tasks.version} + (${tasks.status} <> 'done')`,
				})
				.where(target)
				.returning(),
		]);
		return rows[0];
	}

	/** Reopens a task. An open task does not change, its times included. */
	async reopen(key: OwnedKey, now: Date): Promise<TaskRow | undefined> {
		const time = sql.param(now, tasks.updatedAt);
		const target = ownedBy(tasks, key);
		const [, rows] = await this.#database.batch([
			this.#recordCompletion(key, false, now, target),
			this.#database
				.update(tasks)
				.set({
					status: sql`CASE ${tasks.status} WHEN 'done' THEN 'todo' ELSE ${tasks.status} END`,
					completedAt: null,
					updatedAt: sql`CASE ${tasks.status} WHEN 'done' THEN ${time} ELSE ${tasks.updatedAt} END`,
					version: sql`${tasks.version} + (${tasks.status} = 'done')`,
				})
				.where(target)
				.returning(),
		]);
		return rows[0];
	}

	/**
	 * Deletes a task with its subtree.
	 * @returns whether there was such a task
	 */
	async delete(key: OwnedKey): Promise<boolean> {
		const subtree = sql`(
			WITH RECURSIVE subtree(id) AS (
				SELECT id FROM tasks WHERE ${ownedBy(tasks, key)}
				UNION
				SELECT tasks.id FROM tasks JOIN subtree ON tasks.parent_id = subtree.id
			)
			SELECT id FROM subtree)`;
		const rows = await this.#database
			.delete(tasks)
			.where(sql`${tasks.id} IN ${subtree}`)
			.returning({ id: tasks.id });
		return rows.length > 0;
	}

	#creation({
		id,
		userId,
		status,
		createdAt: occurredAt,
	}: Omit<NewTaskRow, "position">): Statement[] {
		const created = { userId, occurredAt, data: { taskId: id } };
		const events = [this.#outbox.record({ type: "task.created", ...created })];
		if (status === "done") events.push(this.#outbox.record({ type: "task.completed", ...created }));
		return events;
	}

	/**
	 * Records that the task is completed or reopened, unless it is so already. Must precede the UPDATE of the task in
	 * the batch.
	 */
	#recordCompletion(
		{ userId, id }: OwnedKey,
		done: boolean,
		occurredAt: Instant,
		target: SQL | undefined,
	): Statement {
		const changes = done ? ne(tasks.status, "done") : eq(tasks.status, "done");
		const changing = this.#database
			.select({ id: tasks.id })
			.from(tasks)
			.where(and(target, changes));
		return this.#outbox.record(
			{
				type: done ? "task.completed" : "task.reopened",
				userId,
				occurredAt,
				data: { taskId: id },
			},
			exists(changing),
		);
	}
}

/** Sets `completed_at` when the status becomes done, and clears it for any other status. */
function completion({ status, updatedAt }: TaskChanges) {
	if (status === undefined) return {};
	const now = sql.param(updatedAt, tasks.completedAt);
	return { completedAt: status === "done" ? sql`COALESCE(${tasks.completedAt}, ${now})` : null };
}

/** True when the parent is a task of the user, and neither the task itself nor in its subtree. */
function mayBeChildOf({ userId, id }: OwnedKey, parentId: string): SQL {
	return sql`(
		WITH RECURSIVE ancestry(id, parent_id) AS (
			SELECT id, parent_id FROM tasks WHERE id = ${parentId} AND user_id = ${userId}
			UNION
			SELECT tasks.id, tasks.parent_id FROM tasks JOIN ancestry ON tasks.id = ancestry.parent_id
		)
		SELECT COUNT(*) > 0 AND COUNT(*) FILTER (WHERE id = ${id}) = 0 FROM ancestry)`;
}

function conditions(filter: TaskFilter): (SQL | undefined)[] {
	const { status, priority, label, parentId, dueFrom, dueTo, updatedSince, search } = filter;
	return [
		status && inArray(tasks.status, [...status]),
		priority && inArray(tasks.priority, [...priority]),
		label === undefined
			? undefined
			: sql`EXISTS (SELECT 1 FROM json_each(${tasks.labels}) WHERE value = ${label})`,
		parentId === undefined ? undefined : hasParent(parentId),
		dueFrom === undefined ? undefined : gte(tasks.dueDate, dueFrom),
		dueTo === undefined ? undefined : lte(tasks.dueDate, dueTo),
		updatedSince && gte(tasks.updatedAt, updatedSince),
		search === undefined
			? undefined
			: sql`(instr(${tasks.foldedTitle}, ${search}) > 0 OR instr(${tasks.foldedNotes}, ${search}) > 0)`,
	];
}

function hasParent(parentId: string | null): SQL {
	return parentId === null ? isNull(tasks.parentId) : eq(tasks.parentId, parentId);
}
