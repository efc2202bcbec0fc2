import { typeidUnboxed } from "typeid-js";
import type { z } from "zod";
import type { Actor } from "../../../core/actor.ts";
import type { Cursors, Page } from "../../../core/cursors.ts";
import { found } from "../../../core/problem.ts";
import type { IdQuery, Query } from "../../../db/client.ts";
import type { PerUserDatabase } from "../../../db/databases.ts";
import { isForeignKeyViolation } from "../../../db/failures.ts";
import { timestampText } from "../../../db/timestamp.ts";
import type { routes } from "../../../generated/routes.ts";
import type { FocusDistractionRecord } from "../../../generated/schemas.ts";
import type { CommitKey } from "../../../idempotency/commit-key.ts";
import type { Clock } from "../../../ports/clock.ts";
import type { SealedNotes } from "../../../security/sealed-notes.ts";
import { refused } from "../sessions/rules.ts";
import type { FocusSessionService } from "../sessions/service.ts";
import type { FocusDistractionStore } from "./store.ts";
import type { FocusDistractionRow } from "./table.ts";

type DistractionQuery = z.infer<(typeof routes)["listFocusDistractions"]["request"]["query"]>;

interface Parts {
	readonly stores: PerUserDatabase<FocusDistractionStore>;
	readonly sessions: FocusSessionService;
	readonly cursors: Cursors;
	readonly notes: SealedNotes;
	readonly clock: Clock;
}

/** A signal within this time after the previous one counts as its repetition. */
const MERGE_MILLISECONDS = 60_000;

export class FocusDistractionService {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** @throws Problem RES_001, RES_002 for a session that has ended */
	async record(
		actor: Actor,
		sessionId: string,
		{ type, note }: z.infer<typeof FocusDistractionRecord>,
		commitKey: CommitKey,
	): Promise<FocusDistractionRow> {
		const now = this.#parts.clock.now();
		const id = typeidUnboxed("distraction");
		const sealed = await this.#parts.notes.seal(id, note);
		const row = { id, sessionId, type, note: sealed, createdAt: now, lastAt: now };
		const mergeSince = new Date(now.getTime() - MERGE_MILLISECONDS);
		try {
			const recorded = await this.#parts.stores
				.of(actor.userId)
				.record(actor.userId, row, mergeSince, commitKey(id));
			return { ...recorded, note: note ?? null };
		} catch (cause) {
			if (!isForeignKeyViolation(cause)) throw cause;
			throw refused(await this.#parts.sessions.get(actor, sessionId));
		}
	}

	/** Returns a query for those distractions of `ids` that belong to the actor. Their notes are still encrypted. */
	findMany(actor: Actor, ids: IdQuery): Query<FocusDistractionRow> {
		return this.#parts.stores.of(actor.userId).findMany(actor.userId, ids);
	}

	/** Decrypts the note of a row of `findMany`. */
	open(row: FocusDistractionRow): Promise<FocusDistractionRow> {
		return this.#parts.notes.open(row);
	}

	/** @throws Problem RES_001, VAL_001 for a cursor that belongs to another query */
	async list(
		actor: Actor,
		sessionId: string,
		request: DistractionQuery,
	): Promise<Page<FocusDistractionRow>> {
		const { cursors, stores, notes } = this.#parts;
		const page = await cursors.page(request, {
			query: ["focus distractions", sessionId],
			read: async (after, limit) =>
				found(await stores.of(actor.userId).list(actor.userId, sessionId, limit, after)),
			sortValue: ({ createdAt }) => timestampText(createdAt),
			id: ({ id }) => id,
		});
		return { ...page, rows: await notes.openAll(page.rows) };
	}
}
