import type { z } from "zod";
import type { Actor } from "../../core/actor.ts";
import type { PerUserDatabase } from "../../db/databases.ts";
import { document } from "../../generated/document.ts";
import type { routes } from "../../generated/routes.ts";
import { SyncKind } from "../../generated/schemas.ts";
import type { Clock } from "../../ports/clock.ts";
import type { SyncCursors } from "./cursors.ts";
import type { Data, Entity, Kind, SyncEntries } from "./kind.ts";
import { beginning, type Progress, requireResumable } from "./rules.ts";
import type { SyncStore } from "./store.ts";
import type { ChangeRow } from "./table.ts";

const { "x-scopes": kindScopes } = document.components.schemas.SyncKind;

type SyncQuery = z.infer<(typeof routes)["syncChanges"]["request"]["query"]>;

/** A change, and the thing as it is now, unless it is gone. */
export interface Change extends ChangeRow {
	readonly data: Data | undefined;
}

export interface ChangePage {
	readonly changes: readonly Change[];
	readonly cursor: string;
	readonly hasMore: boolean;
}

interface Parts {
	readonly stores: PerUserDatabase<SyncStore>;
	readonly kinds: SyncEntries;
	readonly cursors: SyncCursors;
	readonly clock: Clock;
}

/** Tells clients that keep a copy what they have missed. */
export class SyncService {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** @throws Problem RES_004, VAL_001 */
	async changes(actor: Actor, { cursor, limit }: SyncQuery): Promise<ChangePage> {
		const { stores, cursors, clock } = this.#parts;
		// Before the log is read: a deletion in between is then younger than the cursor says.
		const now = clock.now();
		const kinds = this.#readable(actor);
		const from = await this.#progress(actor, cursor, kinds, now);
		const { log, entities, head } = await stores.of(actor.userId).read(
			actor.userId,
			{ after: from.seq, origin: from.origin, limit: limit + 1 },
			kinds.map((kind) => ({
				kind,
				findMany: (ids) => this.#parts.kinds[kind].findMany(actor, ids),
			})),
		);
		const page = log.slice(0, limit);
		const last = log.length > limit ? page.at(-1) : undefined;
		const progress =
			last === undefined
				? { seq: head, origin: head, asOf: now, kinds }
				: { seq: last.seq, origin: Math.min(from.origin, head), asOf: from.asOf, kinds };
		return {
			changes: await Promise.all(page.map((row) => this.#told(row, entities.get(row.entityId)))),
			cursor: await cursors.encode(actor.userId, progress),
			hasMore: last !== undefined,
		};
	}

	/** @returns how many were deleted */
	async deleteOldDeletions(limit: number): Promise<number> {
		const { all } = this.#parts.stores;
		const counts = await Promise.all(all.map((store) => store.deleteOldDeletions(limit)));
		return counts.reduce((sum, count) => sum + count, 0);
	}

	async #progress(
		actor: Actor,
		cursor: string | undefined,
		kinds: readonly Kind[],
		now: Date,
	): Promise<Progress> {
		if (cursor === undefined) return beginning(now, kinds);
		const progress = await this.#parts.cursors.decode(actor.userId, cursor);
		requireResumable(progress, now, kinds);
		return progress;
	}

	#readable({ scopes }: Actor): Kind[] {
		return SyncKind.options.filter((kind) => scopes.includes(kindScopes[kind]));
	}

	async #told(row: ChangeRow, entity: Entity | undefined): Promise<Change> {
		return { ...row, data: entity && (await this.#parts.kinds[row.kind].present(entity)) };
	}
}
