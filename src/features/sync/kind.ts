import type { z } from "zod";
import type { Actor } from "../../core/actor.ts";
import type { IdQuery, Query } from "../../db/client.ts";
import type { SyncChange, SyncKind } from "../../generated/schemas.ts";

export type Kind = z.infer<typeof SyncKind>;
type Present = Exclude<z.infer<typeof SyncChange>, { deleted: true }>;
/** What clients keep of a thing of a kind. */
export type Data = Present["data"];

export interface Entity {
	readonly id: string;
}

/** How to read things of one kind and show them. */
export interface SyncEntry<Shown = Data> {
	/** All of them in one statement. */
	readonly findMany: (actor: Actor, ids: IdQuery) => Query<Entity>;
	/** @param row one of `findMany` */
	readonly present: (row: Entity) => Promise<Shown>;
}

/** An entry for each kind of the document. */
export type SyncKinds = {
	readonly [K in Kind]: SyncEntry<Extract<Present, { kind: K }>["data"]>;
};

interface Source<Row> {
	findMany(actor: Actor, ids: IdQuery): Query<Row>;
	/** Of rows that have something sealed. */
	open?(row: Row): Promise<Row>;
}

/**
 * Makes the entry of a kind of things that clients keep a copy of. To add a kind:
 *
 * 1. `openapi/components/schemas`: its name and its scope in `SyncKind`, its `…Change` (like `TaskChange`)
 *    among those of `SyncChange`.
 * 2. A migration: its three triggers, like those of `tasks` in `0009_sync.sql`, and the rows that are there
 *    already. UPDATE OF lists the columns where some are not shown; parts that are kept in other tables are a
 *    kind of their own, as the intervals of focus sessions are in `0010_wellness_sync.sql`; rows that are
 *    nobody's are left out by WHEN. The table must never be written with INSERT OR REPLACE, which deletes
 *    without a trigger's knowing; upserts are fine.
 * 3. `findMany(actor, ids)` in its service and store, like that of tasks, and its entry in the feature's
 *    `sync-kinds.ts`, which `src/services.ts` lists.
 * 4. `test/contract/sync/convergence.test.ts`: what writes it, and how `serverContents` reads it; and
 *    `sync.read` in `test/contract/query-plans.test.ts`.
 *
 * Clients whose token may read the new kind begin anew, once.
 */
export function syncKind<Row extends Entity, Shown>(
	source: Source<Row>,
	present: (row: Row) => Shown,
): SyncEntry<Shown> {
	return {
		findMany: (actor, ids) => source.findMany(actor, ids),
		present: async (row) => present((await source.open?.(row as Row)) ?? (row as Row)),
	};
}
