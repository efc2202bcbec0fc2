import { and, eq, getTableColumns, gte, lt, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Position } from "../../core/cursors.ts";
import type { Database, IdQuery, Query, Statement } from "../../db/client.ts";
import { keyset } from "../../db/keyset.ts";
import { type OwnedKey, ownedAmong, ownedBy } from "../../db/owned.ts";
import { timestampText } from "../../db/timestamp.ts";
import type { Outbox } from "../../events/outbox.ts";
import type { DayBounds } from "../../time/buckets.ts";
import type { DailyFigure } from "./summary.ts";
import { type HealthLogRow, type HealthLogType, healthLogs } from "./table.ts";

interface HealthLogListing {
	readonly types?: readonly HealthLogType[] | undefined;
	readonly from?: Date | undefined;
	/** Not included. */
	readonly to?: Date | undefined;
	readonly descending: boolean;
	readonly after?: Position | undefined;
	readonly limit: number;
}

type Listed = typeof healthLogs | ReturnType<typeof alias<typeof healthLogs, "candidates">>;

/** The rows of a statement are one parameter of JSON, which D1 limits to 2 MB. */
const ROWS_PER_STATEMENT = 250;

const columns = Object.entries(getTableColumns(healthLogs));

const row = sql.join(
	columns.map(([name]) => sql.raw(`value ->> '${name}'`)),
	sql`, `,
);

/** Columns that a later version of the same log does not change. */
const LASTING = ["id", "userId", "type", "sourceApp", "externalId", "createdAt", "version"];

const replacement = Object.fromEntries(
	columns
		.filter(([name]) => !LASTING.includes(name))
		.map(([name, column]) => [name, sql.raw(`excluded.${column.name}`)]),
);

const nextVersion = sql`${healthLogs.version} + 1`;

/** Every statement names the owner, so that it finds no log of another user. */
export class HealthLogStore {
	readonly #database: Database;
	readonly #outbox: Outbox;

	constructor(database: Database, outbox: Outbox) {
		this.#database = database;
		this.#outbox = outbox;
	}

	/**
	 * Stores all of the logs or none. A higher external version replaces an existing log. Otherwise an existing log does
	 * not change.
	 * @param alongside statements for the same batch
	 * @returns the versions of the written logs by id; a log of version 1 is new
	 */
	async save(
		rows: readonly HealthLogRow[],
		alongside: readonly Statement[] = [],
	): Promise<Map<string, number>> {
		const [first, ...others] = inChunks(rows).map((chunk) => this.#upsert(chunk));
		if (first === undefined) return new Map();
		const results = await this.#database.batch([
			first,
			...others,
			...this.#creation(rows),
			...alongside,
		]);
		const written = results.slice(0, others.length + 1) as Awaited<typeof first>[];
		return new Map(written.flat().map(({ id, version }) => [id, version]));
	}

	/** Records how many logs are new. Existing logs do not count, because they keep the time of their creation. */
	#creation(rows: readonly HealthLogRow[]): Statement[] {
		const [{ userId, createdAt: occurredAt }] = rows as [HealthLogRow];
		const made = rows.map(({ id, createdAt }) => [id, timestampText(createdAt)]);
		const count = sql`(SELECT COUNT(*) FROM json_each(${JSON.stringify(made)}) AS wanted
			JOIN health_logs ON health_logs.id = wanted.value ->> 0 AND created_at = wanted.value ->> 1
			WHERE health_logs.user_id = ${userId} AND version = 1)`;
		return [this.#outbox.recordCount({ type: "health.logged", userId, occurredAt }, count)];
	}

	#upsert(rows: readonly HealthLogRow[]) {
		const isNewer = sql`COALESCE(excluded.external_version, -1) > COALESCE(${healthLogs.externalVersion}, -1)`;
		return this.#database
			.insert(healthLogs)
			.select(sql`SELECT ${row} FROM json_each(${JSON.stringify(rows.map(asJson))}) WHERE true`)
			.onConflictDoUpdate({
				target: healthLogs.id,
				set: { ...replacement, version: nextVersion },
				setWhere: isNewer,
			})
			.returning({ id: healthLogs.id, version: healthLogs.version });
	}

	async find(userId: string, id: string): Promise<HealthLogRow | undefined> {
		return this.#database
			.select()
			.from(healthLogs)
			.where(ownedBy(healthLogs, { userId, id }))
			.get();
	}

	/** Returns a query for those logs of `ids` that belong to the user. */
	findMany(userId: string, ids: IdQuery): Query<HealthLogRow> {
		return this.#database
			.select()
			.from(healthLogs)
			.where(ownedAmong(healthLogs, userId, ids));
	}

	/** Lists a page. With types, it selects the page from one page of each type, so that SQLite reads no other types. */
	async list(userId: string, listing: HealthLogListing): Promise<HealthLogRow[]> {
		const { types, limit } = listing;
		const rows = this.#database.select(getTableColumns(healthLogs)).from(healthLogs).$dynamic();
		const candidates = alias(healthLogs, "candidates");
		const pageOfType = this.#database
			.select({ id: candidates.id })
			.from(candidates)
			.where(and(listed(candidates, userId, listing), sql`${candidates.type} = wanted.value`))
			.orderBy(...keyset(candidates.recordedAt, candidates.id, listing).order)
			.limit(limit);
		const found =
			types === undefined
				? rows.where(listed(healthLogs, userId, listing))
				: rows.innerJoin(
						sql`json_each(${JSON.stringify(types)}) AS wanted`,
						sql`${healthLogs.id} IN ${pageOfType}`,
					);
		return found
			.orderBy(...keyset(healthLogs.recordedAt, healthLogs.id, listing).order)
			.limit(limit);
	}

	/** @returns undefined when there is no such log of that version */
	async update(key: OwnedKey, changes: Partial<HealthLogRow>): Promise<HealthLogRow | undefined> {
		return this.#database
			.update(healthLogs)
			.set({ ...changes, version: nextVersion })
			.where(ownedBy(healthLogs, key))
			.returning()
			.get();
	}

	/** @returns whether there was such a log */
	async delete(key: OwnedKey): Promise<boolean> {
		const rows = await this.#database
			.delete(healthLogs)
			.where(ownedBy(healthLogs, key))
			.returning({ id: healthLogs.id });
		return rows.length > 0;
	}

	/**
	 * Reads the figures of each source for each day and quantity. The database aggregates the values, so that a year of
	 * heart rates is a few hundred rows.
	 * @param quantities a list of figures is returned for each; the list for null only counts logs
	 */
	async summarize(
		userId: string,
		type: HealthLogType,
		days: readonly DayBounds[],
		quantities: readonly (string | null)[],
	): Promise<DailyFigure[][]> {
		const bounds = JSON.stringify(
			days.map(({ day, startsAt, endsAt }) => [
				day,
				timestampText(startsAt),
				timestampText(endsAt),
			]),
		);
		const [first, ...others] = quantities.map((quantity) =>
			this.#database.select(FIGURE).from(dailyFigures({ userId, type, quantity }, bounds)),
		);
		return first === undefined ? [] : this.#database.batch([first, ...others]);
	}
}

interface Series {
	readonly userId: string;
	readonly type: HealthLogType;
	readonly quantity: string | null;
}

const FIGURE = {
	day: sql<string>`day`,
	app: sql<string>`app`,
	device: sql<string>`device`,
	logs: sql<number>`logs`,
	count: sql<number>`count`,
	sum: sql<number | null>`sum`,
	minimum: sql<number | null>`minimum`,
	maximum: sql<number | null>`maximum`,
	latestAt: sql<string | null>`latest_at`,
	latest: sql<number | null>`latest`,
};

/** @param bounds JSON array with the name, start and end of each day */
function dailyFigures({ userId, type, quantity }: Series, bounds: string): SQL {
	const ofSeries = sql`health_logs.user_id = ${userId} AND health_logs.type = ${type}`;
	return sql`(
		SELECT *, (
			SELECT quantities ->> ${quantity} FROM health_logs
			WHERE ${ofSeries} AND recorded_at = latest_at AND source_app = app AND source_device = device
				AND quantities ->> ${quantity} IS NOT NULL
			ORDER BY id DESC LIMIT 1
		) AS latest
		FROM (
			SELECT day, app, device, COUNT(*) AS logs, COUNT(amount) AS count, SUM(amount) AS sum,
				MIN(amount) AS minimum, MAX(amount) AS maximum,
				MAX(recorded_at) FILTER (WHERE amount IS NOT NULL) AS latest_at
			FROM (
				SELECT bounds.value ->> 0 AS day, source_app AS app, source_device AS device, recorded_at,
					quantities ->> ${quantity} AS amount
				FROM json_each(${bounds}) AS bounds CROSS JOIN health_logs
				WHERE ${ofSeries} AND recorded_at >= bounds.value ->> 1 AND recorded_at < bounds.value ->> 2
			)
			GROUP BY day, app, device
		)
	)`;
}

function listed(
	table: Listed,
	userId: string,
	{ from, to, ...page }: HealthLogListing,
): SQL | undefined {
	return and(
		eq(table.userId, userId),
		from && gte(table.recordedAt, from),
		to && lt(table.recordedAt, to),
		keyset(table.recordedAt, table.id, page).past,
	);
}

function asJson(log: HealthLogRow): object {
	return {
		...log,
		recordedAt: timestampText(log.recordedAt),
		startAt: log.startAt && timestampText(log.startAt),
		endAt: log.endAt && timestampText(log.endAt),
		createdAt: timestampText(log.createdAt),
		updatedAt: timestampText(log.updatedAt),
	};
}

function inChunks<Item>(items: readonly Item[]): Item[][] {
	const count = Math.ceil(items.length / ROWS_PER_STATEMENT);
	return Array.from({ length: count }, (_, index) =>
		items.slice(index * ROWS_PER_STATEMENT, (index + 1) * ROWS_PER_STATEMENT),
	);
}
