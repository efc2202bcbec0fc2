import { and, asc, eq, exists, gt, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { SQLiteInsertValue } from "drizzle-orm/sqlite-core";
import type { Position } from "../../../core/cursors.ts";
import type { Database, IdQuery, Query, Statement } from "../../../db/client.ts";
import { keyset } from "../../../db/keyset.ts";
import { ownedAmong, ownedBy } from "../../../db/owned.ts";
import type { Outbox } from "../../../events/outbox.ts";
import { ownTask } from "../../tasks/table.ts";
import type { Turn } from "./rules.ts";
import {
	type FocusIntervalRow,
	type FocusSessionRow,
	focusSessionIntervals,
	focusSessions,
	inOwnSession,
	isRunning,
	type NewFocusSessionRow,
} from "./table.ts";

export interface FocusSessionFilter {
	readonly status?: readonly FocusSessionRow["status"][] | undefined;
	readonly templateKey?: string | undefined;
	readonly taskId?: string | undefined;
	readonly from?: Date | undefined;
	readonly to?: Date | undefined;
}

export interface FocusSessionListing {
	readonly filter: FocusSessionFilter;
	readonly after?: Position | undefined;
	readonly limit: number;
}

/** A session as it was seen, and the step that it is to make from there. */
export interface FocusStep {
	readonly seen: FocusSessionRow;
	readonly turn: Turn;
	readonly details?: Partial<Pick<FocusSessionRow, "energy" | "rating" | "note">>;
	readonly now: Date;
}

type FocusSessionValues = SQLiteInsertValue<typeof focusSessions>;

/** What is known of a session before its plan is. */
export type Beginning = Omit<NewFocusSessionRow, "rounds">;

/** Every statement that a user's request leads to names the owner: another user's session is not there. */
export class FocusSessionStore {
	readonly #database: Database;
	readonly #outbox: Outbox;

	constructor(database: Database, outbox: Outbox) {
		this.#database = database;
		this.#outbox = outbox;
	}

	/**
	 * With the plan of the template, as far as the row does not state its own. A template that the user does
	 * not have violates NOT NULL.
	 */
	async start(row: Beginning, alongside: readonly Statement[]): Promise<FocusSessionRow> {
		const readable = sql`FROM focus_templates WHERE id = ${row.templateKey}
			AND (user_id IS NULL OR user_id = ${row.userId})`;
		const plan = {
			templateKey: sql<string>`(SELECT id ${readable})`,
			workMinutes: sql<number>`COALESCE(${row.workMinutes ?? null}, (SELECT work_minutes ${readable}))`,
			shortBreakMinutes: sql<number>`(SELECT short_break_minutes ${readable})`,
			longBreakMinutes: sql<number>`(SELECT long_break_minutes ${readable})`,
			rounds: sql<number>`(SELECT rounds ${readable})`,
		};
		return this.create(row, plan, undefined, alongside);
	}

	/**
	 * A second running session violates a unique index, and a task that is not the user's the foreign key.
	 * @param step of another session that comes to its end before
	 * @param alongside is carried out with it, or not at all
	 */
	async create(
		row: Beginning,
		plan: Pick<FocusSessionValues, "templateKey" | "rounds">,
		step: FocusStep | undefined,
		alongside: readonly Statement[] = [],
	): Promise<FocusSessionRow> {
		const { id, userId, startTime: occurredAt } = row;
		const taskId = row.taskId && ownTask(userId, row.taskId);
		const results = await this.#run([
			...(step === undefined ? [] : this.#step(step)),
			...alongside,
			this.#outbox.record({
				type: "focus.started",
				userId,
				occurredAt,
				data: { focusSessionId: id },
			}),
			this.#database
				.insert(focusSessions)
				.values({ ...row, ...plan, taskId })
				.returning(),
		]);
		return (results.at(-1) as FocusSessionRow[])[0] as FocusSessionRow;
	}

	async find(userId: string, id: string): Promise<FocusSessionRow | undefined> {
		return this.#database
			.select()
			.from(focusSessions)
			.where(ownedBy(focusSessions, { userId, id }))
			.get();
	}

	/** Those of `ids` that are the user's. */
	findMany(userId: string, ids: IdQuery): Query<FocusSessionRow> {
		return this.#database
			.select()
			.from(focusSessions)
			.where(ownedAmong(focusSessions, userId, ids));
	}

	async findRunning(userId: string): Promise<FocusSessionRow | undefined> {
		return this.#database
			.select()
			.from(focusSessions)
			.where(and(eq(focusSessions.userId, userId), isRunning))
			.get();
	}

	/** Sessions that began before `time` and have not ended, those that began first first. */
	async listForgotten(time: Date, limit: number): Promise<FocusSessionRow[]> {
		return this.#database
			.select()
			.from(focusSessions)
			.where(and(lt(focusSessions.startTime, time), isRunning))
			.orderBy(asc(focusSessions.startTime))
			.limit(limit);
	}

	async list(
		userId: string,
		{ filter, after, limit }: FocusSessionListing,
	): Promise<FocusSessionRow[]> {
		const { order, past } = keyset(focusSessions.startTime, focusSessions.id, {
			descending: true,
			after,
		});
		return this.#database
			.select()
			.from(focusSessions)
			.where(and(eq(focusSessions.userId, userId), ...conditions(filter), past))
			.orderBy(...order)
			.limit(limit);
	}

	/** @returns undefined when the user has no such session */
	async listIntervals(
		userId: string,
		sessionId: string,
		limit: number,
		after: number,
	): Promise<FocusIntervalRow[] | undefined> {
		const { number } = focusSessionIntervals;
		const rows = await this.#database
			.select({ interval: focusSessionIntervals })
			.from(focusSessions)
			.leftJoin(
				focusSessionIntervals,
				and(eq(focusSessionIntervals.sessionId, focusSessions.id), gt(number, after)),
			)
			.where(ownedBy(focusSessions, { userId, id: sessionId }))
			.orderBy(asc(number))
			.limit(limit);
		if (rows.length === 0) return undefined;
		return rows.flatMap(({ interval }) => interval ?? []);
	}

	/** Those of `ids` that are parts of the user's sessions. */
	findManyIntervals(userId: string, ids: IdQuery): Query<FocusIntervalRow> {
		return this.#database
			.select()
			.from(focusSessionIntervals)
			.where(
				and(inArray(focusSessionIntervals.id, ids), inOwnSession(focusSessionIntervals, userId)),
			);
	}

	/** @returns undefined when the session is no longer as it was seen */
	async turn(step: FocusStep): Promise<FocusSessionRow | undefined> {
		const results = await this.#run(this.#step(step));
		return (results.at(-1) as FocusSessionRow[])[0];
	}

	/** Sessions that are no longer as they were seen stay as they are. */
	async turnAll(steps: readonly FocusStep[]): Promise<void> {
		await this.#run(steps.flatMap((step) => this.#step(step)));
	}

	async #run(statements: readonly Statement[]): Promise<unknown[]> {
		return this.#database.batch(statements as [Statement, ...Statement[]]);
	}

	/** The last statement changes the session; those before it happen if it is still as it was seen. */
	#step({ seen, turn, details, now }: FocusStep): Statement[] {
		const target = ownedBy(focusSessions, seen);
		const isThere = exists(
			this.#database.select({ id: focusSessions.id }).from(focusSessions).where(target),
		);
		const update = this.#database
			.update(focusSessions)
			.set({ ...turn.changes, ...details, version: seen.version + 1, updatedAt: now })
			.where(target)
			.returning();
		return [
			...this.#event(seen, turn, now, isThere),
			...this.#interval(seen, turn, isThere),
			update,
		];
	}

	#event(
		{ id, userId }: FocusSessionRow,
		{ changes: { status } }: Turn,
		occurredAt: Date,
		when: SQL,
	): Statement[] {
		if (status !== "completed" && status !== "abandoned") return [];
		const type = `focus.${status}` as const;
		return [this.#outbox.record({ type, userId, occurredAt, data: { focusSessionId: id } }, when)];
	}

	#interval({ id }: FocusSessionRow, { ended }: Turn, when: SQL): Statement[] {
		if (ended === undefined) return [];
		const { startTime, endTime } = focusSessionIntervals;
		const row = sql`SELECT ${id}, ${ended.number}, ${ended.purpose}, ${sql.param(ended.startTime, startTime)}, ${sql.param(ended.endTime, endTime)}, ${ended.durationMilliseconds} WHERE ${when}`;
		return [this.#database.insert(focusSessionIntervals).select(row)];
	}
}

function conditions({
	status,
	templateKey,
	taskId,
	from,
	to,
}: FocusSessionFilter): (SQL | undefined)[] {
	return [
		status && inArray(focusSessions.status, [...status]),
		templateKey === undefined ? undefined : eq(focusSessions.templateKey, templateKey),
		// The + keeps the planner on the index that has the order of the list.
		taskId === undefined ? undefined : sql`+${focusSessions.taskId} = ${taskId}`,
		from && gte(focusSessions.startTime, from),
		to && lt(focusSessions.startTime, to),
	];
}
