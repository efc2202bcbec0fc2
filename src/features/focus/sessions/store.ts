import { and, asc, eq, exists, gt, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { SQLiteInsertValue } from "drizzle-orm/sqlite-core";
import type { Position } from "../../../core/cursors.ts";
import type { Database, IdQuery, Query, Statement } from "../../../db/client.ts";
import { keyset } from "../../../db/keyset.ts";
import { ownedAmong, ownedBy } from "../../../db/owned.ts";
import type { Outbox } from "../../../events/outbox.ts";
import type { Instant } from "../../../time/instant.ts";
import { ownTask } from "../../tasks/table.ts";
import type { Transition } from "./rules.ts";
import {
	type FocusIntervalRow,
	type FocusSessionRow,
	focusSessionIntervals,
	focusSessions,
	inOwnSession,
	isRunning,
	type NewFocusSessionRow,
} from "./table.ts";

interface FocusSessionFilter {
	readonly status?: readonly FocusSessionRow["status"][] | undefined;
	readonly templateKey?: string | undefined;
	readonly taskId?: string | undefined;
	readonly from?: Date | undefined;
	readonly to?: Date | undefined;
}

interface FocusSessionListing {
	readonly filter: FocusSessionFilter;
	readonly after?: Position | undefined;
	readonly limit: number;
}

/** A transition of a session. It is applied only if the session still has the version of `current`. */
export interface FocusStep {
	readonly current: FocusSessionRow;
	readonly transition: Transition;
	readonly details?: Partial<Pick<FocusSessionRow, "energy" | "rating" | "note">>;
	readonly now: Date;
}

type FocusSessionValues = SQLiteInsertValue<typeof focusSessions>;

/** A new session without the plan of its template. */
export type Beginning = Omit<NewFocusSessionRow, "rounds">;

/** Every statement for a user's request names the owner, so that it finds no session of another user. */
export class FocusSessionStore {
	readonly #database: Database;
	readonly #outbox: Outbox;

	constructor(database: Database, outbox: Outbox) {
		this.#database = database;
		this.#outbox = outbox;
	}

	/**
	 * Creates a session with the plan of its template. `workMinutes` of the row overrides the template's. A template
	 * that the user cannot read violates NOT NULL.
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
	 * Creates a session. A second running session violates a unique index. A task that is not the user's violates the
	 * foreign key.
	 * @param step ends another session first
	 * @param alongside statements for the same batch
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

	/** Returns a query for those sessions of `ids` that belong to the user. */
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

	/** Lists running sessions that began before `time`, the oldest first. */
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

	/** Returns a query for those intervals of `ids` that are part of the user's sessions. */
	findManyIntervals(userId: string, ids: IdQuery): Query<FocusIntervalRow> {
		return this.#database
			.select()
			.from(focusSessionIntervals)
			.where(
				and(inArray(focusSessionIntervals.id, ids), inOwnSession(focusSessionIntervals, userId)),
			);
	}

	/** @returns undefined when the session has another version by now */
	async apply(step: FocusStep): Promise<FocusSessionRow | undefined> {
		const results = await this.#run(this.#step(step));
		return (results.at(-1) as FocusSessionRow[])[0];
	}

	/** Applies transitions. Sessions that have another version by now do not change. */
	async applyAll(steps: readonly FocusStep[]): Promise<void> {
		await this.#run(steps.flatMap((step) => this.#step(step)));
	}

	async #run(statements: readonly Statement[]): Promise<unknown[]> {
		return this.#database.batch(statements as [Statement, ...Statement[]]);
	}

	/** The last statement changes the session. Those before it have an effect only if it still has the same version. */
	#step({ current, transition, details, now }: FocusStep): Statement[] {
		const target = ownedBy(focusSessions, current);
		const isUnchanged = exists(
			this.#database.select({ id: focusSessions.id }).from(focusSessions).where(target),
		);
		const update = this.#database
			.update(focusSessions)
			.set({ ...transition.changes, ...details, version: current.version + 1, updatedAt: now })
			.where(target)
			.returning();
		return [
			...this.#event(current, transition, now, isUnchanged),
			...this.#interval(current, transition, isUnchanged),
			update,
		];
	}

	#event(
		{ id, userId }: FocusSessionRow,
		{ changes: { status } }: Transition,
		occurredAt: Instant,
		when: SQL,
	): Statement[] {
		if (status !== "completed" && status !== "abandoned") return [];
		const type = `focus.${status}` as const;
		return [this.#outbox.record({ type, userId, occurredAt, data: { focusSessionId: id } }, when)];
	}

	#interval({ id }: FocusSessionRow, { ended }: Transition, when: SQL): Statement[] {
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
		// The + makes the planner use the index that has the order of the list.
		taskId === undefined ? undefined : sql`+${focusSessions.taskId} = ${taskId}`,
		from && gte(focusSessions.startTime, from),
		to && lt(focusSessions.startTime, to),
	];
}
