import { typeidUnboxed } from "typeid-js";
import type { z } from "zod";
import type { Actor } from "../../core/actor.ts";
import type { Cursors, Page } from "../../core/cursors.ts";
import { currentIfMatch, type IfMatch } from "../../core/if-match.ts";
import { found, invalid, Problem } from "../../core/problem.ts";
import type { IdQuery, Query } from "../../db/client.ts";
import type { PerUserDatabase } from "../../db/databases.ts";
import { isForeignKeyViolation } from "../../db/failures.ts";
import { fold } from "../../db/fold.ts";
import type { OwnedKey } from "../../db/owned.ts";
import { timestampText } from "../../db/timestamp.ts";
import type { routes } from "../../generated/routes.ts";
import type { TaskCreate, TaskUpdate } from "../../generated/schemas.ts";
import type { CommitKey } from "../../idempotency/commit-key.ts";
import type { Clock } from "../../ports/clock.ts";
import { asInstant } from "../../time/instant.ts";
import { requireTimeZone } from "../users/rules.ts";
import { dueColumns, foldedColumns } from "./rules.ts";
import type { TaskFilter, TaskOrder, TaskStore } from "./store.ts";
import type { TaskRow } from "./table.ts";

type TaskIfMatch = IfMatch<TaskRow>;
type TaskQuery = z.infer<(typeof routes)["listTasks"]["request"]["query"]>;

const SORT_VALUES: Record<TaskOrder, (row: TaskRow) => string | number> = {
	created: (row) => timestampText(row.createdAt),
	due: (row) => row.dueOrder,
	priority: (row) => row.priority,
	position: (row) => row.position,
};

interface Parts {
	readonly stores: PerUserDatabase<TaskStore>;
	readonly cursors: Cursors;
	readonly clock: Clock;
}

export class TaskService {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** @throws Problem VAL_001 */
	async create(
		actor: Actor,
		input: z.infer<typeof TaskCreate>,
		commitKey: CommitKey,
	): Promise<TaskRow> {
		const { due, parentId, ...fields } = input;
		requireDueZone(due);
		const now = this.#parts.clock.now();
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
		return this.#parts.stores
			.of(actor.userId)
			.create(row, commitKey(row.id))
			.catch((cause: unknown) => {
				if (!isForeignKeyViolation(cause)) throw cause;
				// The row refers to its owner and its parent. Without a parent, the account has just been deleted.
				throw parentId == null ? new Problem("AUTH_001", { cause }) : unknownParent();
			});
	}

	/** @throws Problem RES_001 */
	async get(actor: Actor, id: string): Promise<TaskRow> {
		return found(await this.#parts.stores.of(actor.userId).find(actor.userId, id));
	}

	/** Returns a query for those tasks of `ids` that belong to the actor. */
	findMany(actor: Actor, ids: IdQuery): Query<TaskRow> {
		return this.#parts.stores.of(actor.userId).findMany(actor.userId, ids);
	}

	/** @throws Problem VAL_001 for a cursor that belongs to another query */
	async list(actor: Actor, { limit, cursor, ...query }: TaskQuery): Promise<Page<TaskRow>> {
		const { cursors, stores } = this.#parts;
		const descending = query.sort.startsWith("-");
		const order = query.sort.replace("-", "") as TaskOrder;
		const listing = { filter: asFilter(query), order, descending };
		return cursors.page(
			{ limit, cursor },
			{
				query: ["tasks", actor.userId, query],
				read: (after, most) =>
					stores.of(actor.userId).list(actor.userId, { ...listing, after, limit: most }),
				sortValue: SORT_VALUES[order],
				id: ({ id }) => id,
			},
		);
	}

	/** @throws Problem RES_001, RES_003, VAL_001 */
	async update(
		actor: Actor,
		id: string,
		changes: z.infer<typeof TaskUpdate>,
		ifMatch?: TaskIfMatch,
	): Promise<TaskRow> {
		const { due, ...fields } = changes;
		requireDueZone(due);
		const key = await this.#key(actor, id, ifMatch);
		const row = await this.#parts.stores.of(actor.userId).update(key, {
			...fields,
			...dueColumns(due),
			...foldedColumns(changes),
			updatedAt: this.#parts.clock.now(),
		});
		if (row !== undefined) return row;
		await this.#requireUnchanged(actor, key);
		await this.#requireParent(actor, changes.parentId);
		throw invalidParent("must be neither the task itself nor one of its subtasks");
	}

	/** @throws Problem RES_001, RES_003 */
	async complete(actor: Actor, id: string, ifMatch?: TaskIfMatch): Promise<TaskRow> {
		const key = await this.#key(actor, id, ifMatch);
		const row = await this.#parts.stores.of(actor.userId).complete(key, this.#parts.clock.now());
		return row ?? this.#requireUnchanged(actor, key);
	}

	/** @throws Problem RES_001, RES_003 */
	async reopen(actor: Actor, id: string, ifMatch?: TaskIfMatch): Promise<TaskRow> {
		const key = await this.#key(actor, id, ifMatch);
		const row = await this.#parts.stores.of(actor.userId).reopen(key, this.#parts.clock.now());
		return row ?? this.#requireUnchanged(actor, key);
	}

	/** @throws Problem RES_001, RES_003 */
	async delete(actor: Actor, id: string, ifMatch?: TaskIfMatch): Promise<void> {
		const key = await this.#key(actor, id, ifMatch);
		if (!(await this.#parts.stores.of(actor.userId).delete(key)))
			await this.#requireUnchanged(actor, key);
	}

	/** @throws Problem RES_001, RES_003 */
	async #key(actor: Actor, id: string, ifMatch?: TaskIfMatch): Promise<OwnedKey> {
		const current = await currentIfMatch(ifMatch, () => this.get(actor, id));
		return { userId: actor.userId, id, version: current?.version };
	}

	/** @throws Problem RES_001 for a deleted task, RES_003 for one that no longer has the key's version */
	async #requireUnchanged(actor: Actor, { id, version }: OwnedKey): Promise<TaskRow> {
		const row = await this.get(actor, id);
		if (version !== undefined && row.version !== version) throw new Problem("RES_003");
		return row;
	}

	/** @throws Problem VAL_001 unless the parent is a task of the same user */
	async #requireParent(actor: Actor, parentId: string | null | undefined): Promise<void> {
		if (parentId == null) return;
		if ((await this.#parts.stores.of(actor.userId).find(actor.userId, parentId)) === undefined)
			throw unknownParent();
	}
}

function requireDueZone(due: { timeZone?: string | null } | null | undefined): void {
	if (due?.timeZone != null) requireTimeZone(due.timeZone, { pointer: "/due/timeZone" });
}

function invalidParent(message: string): Problem {
	return invalid({ pointer: "/parentId", keyword: "parent", message });
}

function unknownParent(): Problem {
	return invalidParent("must be the id of one of your tasks");
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
		updatedSince: asInstant(updatedSince),
		search: search === undefined ? undefined : fold(search),
	};
}
