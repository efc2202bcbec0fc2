import type { z } from "zod";
import type { Actor } from "../../core/actor.ts";
import type { IdQuery, Query } from "../../db/client.ts";
import type { SyncChange, SyncKind } from "../../generated/schemas.ts";
import type { SyncedRows } from "./table.ts";

export type Kind = z.infer<typeof SyncKind>;
type Present = Exclude<z.infer<typeof SyncChange>, { deleted: true }>;
/** The copy of an entity that clients store. */
export type Data = Present["data"];

export interface Entity {
	readonly id: string;
}

/** Reads and presents the entities of one kind. */
export interface SyncEntry<Shown = Data> {
	/** Returns one query for all entities of `ids`. */
	readonly findMany: (actor: Actor, ids: IdQuery) => Query<Entity>;
	/** @param row result of `findMany` */
	readonly present: (row: Entity) => Promise<Shown>;
}

export type SyncEntries = Readonly<Record<Kind, SyncEntry>>;

/** A kind, declared without the services that it needs, so that tools can read it. */
export interface SyncDeclaration<Services, Shown = Data> {
	/** The triggers that keep the log of changes are generated from this. */
	readonly rows: SyncedRows;
	readonly entry: (services: Services) => SyncEntry<Shown>;
}

/** A declaration for each kind of the document. */
export type SyncKinds<Services> = {
	readonly [K in Kind]: SyncDeclaration<Services, Extract<Present, { kind: K }>["data"]>;
};

export function bindKinds<Services>(kinds: SyncKinds<Services>, services: Services): SyncEntries {
	const entries = Object.entries(kinds).map(([kind, { entry }]) => [kind, entry(services)]);
	return Object.fromEntries(entries) as SyncEntries;
}

interface Source<Row> {
	findMany(actor: Actor, ids: IdQuery): Query<Row>;
	/** Decrypts a row. */
	open?(row: Row): Promise<Row>;
}

interface Parts<Services, Row, Shown> {
	readonly rows: SyncedRows;
	readonly source: (services: Services) => Source<Row>;
	readonly present: (row: Row) => Shown;
}

/**
 * Declares a kind of entity that clients keep a copy of. To add a kind:
 *
 * 1. Add its name and its scope to `x-sync-kinds` in `openapi/openapi.yaml`, and its `…Change` (like
 *    `TaskChange`) to `SyncChange` in `openapi/components/schemas`.
 * 2. Add `findMany(actor, ids)` to its service and its store, as tasks have it.
 * 3. Declare it in the `sync-kinds.ts` of its feature. `src/sync-kinds.ts` lists those files. Parts that are
 *    kept in another table are a kind of their own, as the intervals of focus sessions are.
 * 4. Run `npm run migrate:sync NAME`. It writes the migration with the triggers and the rows that exist already.
 * 5. Say in `test/contract/<tag>/synced.ts` what writes it and how the ordinary operations list it.
 *
 * Never write the table with INSERT OR REPLACE, which deletes rows without running triggers. Upserts are fine.
 * Clients whose token may read the new kind begin anew, once.
 */
export function syncKind<Services, Row extends Entity, Shown>({
	rows,
	source,
	present,
}: Parts<Services, Row, Shown>): SyncDeclaration<Services, Shown> {
	return { rows, entry: (services) => entryOf(source(services), present) };
}

function entryOf<Row extends Entity, Shown>(
	source: Source<Row>,
	present: (row: Row) => Shown,
): SyncEntry<Shown> {
	return {
		findMany: (actor, ids) => source.findMany(actor, ids),
		present: async (row) => present((await source.open?.(row as Row)) ?? (row as Row)),
	};
}
