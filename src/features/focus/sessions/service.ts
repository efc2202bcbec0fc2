import { typeidUnboxed } from "typeid-js";
import type { z } from "zod";
import type { Actor } from "../../../core/actor.ts";
import type { Cursors, Page } from "../../../core/cursors.ts";
import type { IfMatch } from "../../../core/if-match.ts";
import { found, invalid, Problem } from "../../../core/problem.ts";
import { totalOf } from "../../../core/total.ts";
import type { IdQuery, Query } from "../../../db/client.ts";
import type { PerUserDatabase } from "../../../db/databases.ts";
import {
	isForeignKeyViolation,
	isNotNullViolation,
	isUniqueViolation,
} from "../../../db/failures.ts";
import { timestampText } from "../../../db/timestamp.ts";
import type { routes } from "../../../generated/routes.ts";
import type {
	FocusIntervalBegin,
	FocusSessionComplete,
	FocusSessionStart,
} from "../../../generated/schemas.ts";
import type { CommitKey } from "../../../idempotency/commit-key.ts";
import type { Clock } from "../../../ports/clock.ts";
import type { SealedNotes } from "../../../security/sealed-notes.ts";
import { asInstant } from "../../../time/instant.ts";
import {
	abandon,
	abandonForgotten,
	begin,
	beginInterval,
	complete,
	FORGOTTEN_MILLISECONDS,
	isRunning,
	pause,
	resume,
	type TransitionRule,
} from "./rules.ts";
import type { Beginning, FocusSessionStore, FocusStep } from "./store.ts";
import type { FocusIntervalRow, FocusSessionRow } from "./table.ts";

type SessionIfMatch = IfMatch<FocusSessionRow>;
type SessionQuery = z.infer<(typeof routes)["listFocusSessions"]["request"]["query"]>;
type IntervalQuery = z.infer<(typeof routes)["listFocusIntervals"]["request"]["query"]>;
interface Parts {
	readonly stores: PerUserDatabase<FocusSessionStore>;
	readonly cursors: Cursors;
	readonly notes: SealedNotes;
	readonly clock: Clock;
}

export class FocusSessionService {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** @throws Problem RES_002 while a session is running, VAL_001 */
	async start(
		actor: Actor,
		input: z.infer<typeof FocusSessionStart>,
		commitKey: CommitKey,
	): Promise<FocusSessionRow> {
		const row = this.#newRow(actor, { ...input, taskId: input.taskId ?? null });
		return this.#parts.stores
			.of(actor.userId)
			.start(row, commitKey(row.id))
			.catch((cause: unknown) => this.#refuse(row, cause));
	}

	/**
	 * Abandons the session if it is running, and starts another one like it. Tries again when a concurrent request has
	 * changed the session meanwhile.
	 * @throws Problem RES_001, RES_002 while another session is running
	 */
	async restart(actor: Actor, id: string, commitKey: CommitKey): Promise<FocusSessionRow> {
		const current = await this.#find(actor, id);
		const { templateKey, taskId, ...plan } = planOf(current);
		const row = this.#newRow(actor, { templateKey, taskId });
		const now = row.startTime;
		const step = isRunning(current)
			? { current, transition: abandon(current, now), now }
			: undefined;
		try {
			return await this.#parts.stores
				.of(actor.userId)
				.create(row, { templateKey, ...plan }, step, commitKey(row.id));
		} catch (error) {
			if (!isUniqueViolation(error, "focus_sessions")) this.#refuse(row, error);
			const { version } = await this.#find(actor, id);
			if (version === current.version) this.#refuse(row, error);
			return this.restart(actor, id, commitKey);
		}
	}

	/** @throws Problem RES_001 */
	async get(actor: Actor, id: string): Promise<FocusSessionRow> {
		return this.#parts.notes.open(await this.#find(actor, id));
	}

	/** @throws Problem RES_001 when none is running */
	async getRunning(actor: Actor): Promise<FocusSessionRow> {
		return this.#parts.notes.open(
			found(await this.#parts.stores.of(actor.userId).findRunning(actor.userId)),
		);
	}

	/** Returns a query for those sessions of `ids` that belong to the actor. Their notes are still encrypted. */
	findMany(actor: Actor, ids: IdQuery): Query<FocusSessionRow> {
		return this.#parts.stores.of(actor.userId).findMany(actor.userId, ids);
	}

	/** Decrypts the note of a row of `findMany`. */
	open(row: FocusSessionRow): Promise<FocusSessionRow> {
		return this.#parts.notes.open(row);
	}

	/** Returns a query for those intervals of `ids` that are part of the actor's sessions. */
	findManyIntervals(actor: Actor, ids: IdQuery): Query<FocusIntervalRow> {
		return this.#parts.stores.of(actor.userId).findManyIntervals(actor.userId, ids);
	}

	/** @throws Problem VAL_001 for a cursor that belongs to another query */
	async list(
		actor: Actor,
		{ limit, cursor, ...query }: SessionQuery,
	): Promise<Page<FocusSessionRow>> {
		const { cursors, stores, notes } = this.#parts;
		const filter = { ...query, from: asInstant(query.from), to: asInstant(query.to) };
		const page = await cursors.page(
			{ limit, cursor },
			{
				query: ["focus sessions", actor.userId, query],
				read: (after, most) =>
					stores.of(actor.userId).list(actor.userId, { filter, after, limit: most }),
				sortValue: ({ startTime }) => timestampText(startTime),
				id: ({ id }) => id,
			},
		);
		return { ...page, rows: await notes.openAll(page.rows) };
	}

	/** @throws Problem RES_001, VAL_001 for a cursor that belongs to another query */
	async listIntervals(
		actor: Actor,
		sessionId: string,
		page: IntervalQuery,
	): Promise<Page<FocusIntervalRow>> {
		const { cursors, stores } = this.#parts;
		return cursors.page(page, {
			query: ["focus intervals", sessionId],
			read: async (after, limit) => {
				const last = Number(after?.value ?? 0);
				return found(
					await stores.of(actor.userId).listIntervals(actor.userId, sessionId, limit, last),
				);
			},
			sortValue: ({ number }) => number,
			id: ({ id }) => id,
		});
	}

	/** @throws Problem RES_001, RES_002, RES_003 */
	pause(actor: Actor, id: string, ifMatch?: SessionIfMatch): Promise<FocusSessionRow> {
		return this.#apply(actor, id, pause, ifMatch);
	}

	/** @throws Problem RES_001, RES_002, RES_003 */
	resume(actor: Actor, id: string, ifMatch?: SessionIfMatch): Promise<FocusSessionRow> {
		return this.#apply(actor, id, resume, ifMatch);
	}

	/** @throws Problem RES_001, RES_002, RES_003 */
	beginInterval(
		actor: Actor,
		id: string,
		{ purpose }: z.infer<typeof FocusIntervalBegin>,
		ifMatch?: SessionIfMatch,
	): Promise<FocusSessionRow> {
		return this.#apply(actor, id, beginInterval(purpose), ifMatch);
	}

	/** @throws Problem RES_001, RES_002, RES_003 */
	async complete(
		actor: Actor,
		id: string,
		{ note, ...figures }: z.infer<typeof FocusSessionComplete>,
		ifMatch?: SessionIfMatch,
	): Promise<FocusSessionRow> {
		const sealed = await this.#parts.notes.seal(id, note);
		return this.#apply(actor, id, complete, ifMatch, { ...figures, note: sealed });
	}

	/** @throws Problem RES_001, RES_002, RES_003 */
	abandon(actor: Actor, id: string, ifMatch?: SessionIfMatch): Promise<FocusSessionRow> {
		return this.#apply(actor, id, abandon, ifMatch);
	}

	/**
	 * Abandons sessions that nobody has ended.
	 * @returns the number of abandoned sessions
	 */
	async abandonForgotten(limit: number): Promise<number> {
		const { stores, clock } = this.#parts;
		const now = clock.now();
		const time = new Date(now.getTime() - FORGOTTEN_MILLISECONDS);
		return totalOf(stores.all, async (store) => {
			const forgotten = await store.listForgotten(time, limit);
			const steps = forgotten.map((current) => ({
				current,
				transition: abandonForgotten(current, now),
				now,
			}));
			if (steps.length > 0) await store.applyAll(steps);
			return steps.length;
		});
	}

	/**
	 * Applies a rule to the session. Tries again when a concurrent request has changed the session meanwhile. This ends,
	 * because at each attempt one of the racing requests succeeds.
	 * @throws Problem RES_001, RES_002, RES_003
	 */
	async #apply(
		actor: Actor,
		id: string,
		rule: TransitionRule,
		ifMatch?: SessionIfMatch,
		details: FocusStep["details"] = {},
	): Promise<FocusSessionRow> {
		const current = await this.#find(actor, id);
		ifMatch?.(await this.#parts.notes.open(current));
		const now = this.#parts.clock.now();
		const row = await this.#parts.stores
			.of(actor.userId)
			.apply({ current, transition: rule(current, now), details, now });
		if (row !== undefined) return this.#parts.notes.open(row);
		return this.#apply(actor, id, rule, ifMatch, details);
	}

	#newRow({ userId }: Actor, beginning: Pick<Beginning, "templateKey" | "taskId" | "workMinutes">) {
		const now = this.#parts.clock.now();
		const id = typeidUnboxed("focus");
		return { ...beginning, ...begin(now), id, userId, startTime: now, updatedAt: now };
	}

	/** Finds out why a session could not be created. */
	#refuse({ taskId }: Beginning, cause: unknown): never {
		if (isUniqueViolation(cause, "focus_sessions")) {
			throw new Problem("RES_002", { detail: "Another focus session is running.", cause });
		}
		if (isNotNullViolation(cause, "focus_sessions.template_key")) throw unknownTemplate();
		if (!isForeignKeyViolation(cause)) throw cause;
		// The row refers to its owner and its task. Without a task, the account has just been deleted.
		throw taskId == null ? new Problem("AUTH_001", { cause }) : unknownTask();
	}

	/** @throws Problem RES_001 */
	async #find(actor: Actor, id: string): Promise<FocusSessionRow> {
		return found(await this.#parts.stores.of(actor.userId).find(actor.userId, id));
	}
}

function planOf(row: FocusSessionRow) {
	const { templateKey, taskId, workMinutes, shortBreakMinutes, longBreakMinutes, rounds } = row;
	return { templateKey, taskId, workMinutes, shortBreakMinutes, longBreakMinutes, rounds };
}

function unknownTemplate(): Problem {
	return invalid({
		pointer: "/templateKey",
		keyword: "template",
		message: "must be the key of a template of the system or of one of yours",
	});
}

function unknownTask(): Problem {
	return invalid({
		pointer: "/taskId",
		keyword: "task",
		message: "must be the id of one of your tasks",
	});
}
