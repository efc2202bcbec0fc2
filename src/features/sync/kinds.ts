import type { z } from "zod";
import type { Actor } from "../../core/actor.ts";
import type { IdQuery, Query } from "../../db/client.ts";
import type { SyncChange, SyncKind } from "../../generated/schemas.ts";
import { presentFocusDistraction } from "../focus/distractions/present.ts";
import type { FocusDistractionService } from "../focus/distractions/service.ts";
import { presentFocusInterval, presentFocusSession } from "../focus/sessions/present.ts";
import type { FocusSessionService } from "../focus/sessions/service.ts";
import { presentFocusTemplate } from "../focus/templates/present.ts";
import type { FocusTemplateService } from "../focus/templates/service.ts";
import { presentHealthLog } from "../health-logs/present.ts";
import type { HealthLogService } from "../health-logs/service.ts";
import { presentTask } from "../tasks/present.ts";
import type { TaskService } from "../tasks/service.ts";
import { presentUser } from "../users/present.ts";
import type { UserService } from "../users/service.ts";

export type Kind = z.infer<typeof SyncKind>;
type Present = Exclude<z.infer<typeof SyncChange>, { deleted: true }>;
/** What clients keep of a thing of a kind. */
export type Data = Present["data"];

export interface Entity {
	readonly id: string;
}

/** How to read things of one kind and show them. */
export interface KindEntry<Shown = Data> {
	/** All of them in one statement. */
	readonly findMany: (actor: Actor, ids: IdQuery) => Query<Entity>;
	/** @param row one of `findMany` */
	readonly present: (row: Entity) => Promise<Shown>;
}

type KindEntries = {
	readonly [K in Kind]: KindEntry<Extract<Present, { kind: K }>["data"]>;
};

/**
 * The kinds of things that clients keep a copy of. To add one:
 *
 * 1. `openapi/components/schemas`: its name and its scope in `SyncKind`, its `…Change` (like `TaskChange`)
 *    among those of `SyncChange`.
 * 2. A migration: its three triggers, like those of `tasks` in `0009_sync.sql`, and the rows that are there
 *    already. UPDATE OF lists the columns where some are not shown; parts that are kept in other tables are a
 *    kind of their own, as the intervals of focus sessions are in `0010_wellness_sync.sql`; rows that are
 *    nobody's are left out by WHEN. The table must never be written with INSERT OR REPLACE, which deletes
 *    without a trigger's knowing; upserts are fine.
 * 3. `findMany(actor, ids)` in its service and store, like that of tasks, and its entry here.
 * 4. `test/contract/sync/convergence.test.ts`: what writes it, and how `serverContents` reads it; and
 *    `sync.read` in `test/contract/query-plans.test.ts`.
 *
 * Clients whose token may read the new kind begin anew, once.
 */
export function syncKinds(features: {
	readonly tasks: TaskService;
	readonly users: UserService;
	readonly healthLogs: HealthLogService;
	readonly focusTemplates: FocusTemplateService;
	readonly focusSessions: FocusSessionService;
	readonly focusDistractions: FocusDistractionService;
}): KindEntries {
	const { tasks, users, healthLogs, focusTemplates, focusSessions, focusDistractions } = features;
	const focusIntervals = {
		findMany: (actor: Actor, ids: IdQuery) => focusSessions.findManyIntervals(actor, ids),
	};
	return {
		task: entry(tasks, presentTask),
		user: entry(users, presentUser),
		health_log: entry(healthLogs, presentHealthLog),
		focus_template: entry(focusTemplates, presentFocusTemplate),
		focus_session: entry(focusSessions, presentFocusSession),
		focus_interval: entry(focusIntervals, presentFocusInterval),
		focus_distraction: entry(focusDistractions, presentFocusDistraction),
	};
}

interface Source<Row> {
	findMany(actor: Actor, ids: IdQuery): Query<Row>;
	/** Of rows that have something sealed. */
	open?(row: Row): Promise<Row>;
}

function entry<Row extends Entity, Shown>(
	source: Source<Row>,
	present: (row: Row) => Shown,
): KindEntry<Shown> {
	return {
		findMany: (actor, ids) => source.findMany(actor, ids),
		present: async (row) => present((await source.open?.(row as Row)) ?? (row as Row)),
	};
}
