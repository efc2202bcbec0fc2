import type { z } from "zod";
import type { Actor } from "../../core/actor.ts";
import { totalOf } from "../../core/total.ts";
import type { PerUserDatabase } from "../../db/databases.ts";
import { document } from "../../generated/document.ts";
import type { routes } from "../../generated/routes.ts";
import { SyncKind } from "../../generated/schemas.ts";
import type { Clock } from "../../ports/clock.ts";
import type { SyncCursors } from "./cursors.ts";
import type { Data, Entity, Kind, SyncEntries } from "./kind.ts";
import { beginning, requireResumable, type SyncPosition } from "./rules.ts";
import type { SyncStore } from "./store.ts";
import type { ChangeRow } from "./table.ts";

const { "x-sync-kinds": kindScopes } = document;

type SyncQuery = z.infer<(typeof routes)["syncChanges"]["request"]["query"]>;

/** A change with the current data of its entity; undefined if it is deleted. */
export interface Change extends ChangeRow {
	readonly data: Data | undefined;
}

interface ChangePage {
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

/** Reports changes to clients that keep a copy of the user's data. */
export class SyncService {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** @throws Problem RES_004, VAL_001 */
	async changes(actor: Actor, { cursor, limit }: SyncQuery): Promise<ChangePage> {
		const { stores, cursors, clock } = this.#parts;
		// The time is taken before the log is read, so that `asOf` is never later than a deletion that the page lacks.
		const now = clock.now();
		const kinds = this.#readable(actor);
		const from = await this.#positionOf(actor, cursor, kinds, now);
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
		const position =
			last === undefined
				? { seq: head, origin: head, asOf: now, kinds }
				: { seq: last.seq, origin: Math.min(from.origin, head), asOf: from.asOf, kinds };
		return {
			changes: await Promise.all(
				page.map((row) => this.#withData(row, entities.get(row.entityId))),
			),
			cursor: await cursors.encode(actor.userId, position),
			hasMore: last !== undefined,
		};
	}

	/** @returns the number of deleted rows */
	async deleteOldDeletions(limit: number): Promise<number> {
		return totalOf(this.#parts.stores.all, (store) => store.deleteOldDeletions(limit));
	}

	async #positionOf(
		actor: Actor,
		cursor: string | undefined,
		kinds: readonly Kind[],
		now: Date,
	): Promise<SyncPosition> {
		if (cursor === undefined) return beginning(now, kinds);
		const position = await this.#parts.cursors.decode(actor.userId, cursor);
		requireResumable(position, now, kinds);
		return position;
	}

	#readable({ scopes }: Actor): Kind[] {
		return SyncKind.options.filter((kind) => scopes.includes(kindScopes[kind]));
	}

	async #withData(row: ChangeRow, entity: Entity | undefined): Promise<Change> {
		return { ...row, data: entity && (await this.#parts.kinds[row.kind].present(entity)) };
	}
}
