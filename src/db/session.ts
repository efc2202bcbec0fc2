import { NoopLogger, type Query } from "drizzle-orm";
import { NoopCache } from "drizzle-orm/cache/core";
import { D1PreparedQuery, SQLiteD1Session } from "drizzle-orm/d1";
import type { SQLiteAsyncDialect } from "drizzle-orm/sqlite-core";
import { type RowMapper, rowMapper } from "./row-mapper.ts";

type NoSchema = Record<string, never>;
type PrepareParameters = Parameters<SQLiteD1Session<NoSchema, NoSchema>["prepareQuery"]>;
type Fields = PrepareParameters[1];
type ExecuteMethod = PrepareParameters[2];

/** Drizzle's session with D1, whose rows are made by `rowMapper` where it can. */
export class Session extends SQLiteD1Session<NoSchema, NoSchema> {
	readonly #binding: D1Database;

	constructor(binding: D1Database, dialect: SQLiteAsyncDialect) {
		super(binding, dialect, undefined);
		this.#binding = binding;
	}

	override prepareQuery(...parameters: PrepareParameters): D1PreparedQuery {
		const [query, fields, method] = parameters;
		const mapRow = fields && rowMapper(fields);
		if (mapRow === undefined) return super.prepareQuery(...parameters);
		return new MappedQuery(this.#binding.prepare(query.sql), query, fields, method, mapRow);
	}
}

class MappedQuery extends D1PreparedQuery {
	readonly #mapRow: RowMapper;

	constructor(
		statement: D1PreparedStatement,
		query: Query,
		fields: Fields,
		method: ExecuteMethod,
		mapRow: RowMapper,
	) {
		const logger = new NoopLogger();
		super(statement, query, logger, new NoopCache(), undefined, undefined, fields, method, true);
		this.#mapRow = mapRow;
	}

	override async get(parameters?: Record<string, unknown>): Promise<unknown> {
		const [row] = await this.values<unknown[]>(parameters);
		return row && this.#mapRow(row);
	}

	/** @param rows lists of values; of a batch D1 gives objects */
	override mapAllResult(rows: unknown, isFromBatch = false): unknown {
		if (!isFromBatch) return (rows as unknown[][]).map(this.#mapRow);
		const { results } = rows as D1Result<Record<string, unknown>>;
		return results.map((row) => this.#mapRow(Object.values(row)));
	}

	override mapGetResult(row: unknown, isFromBatch = false): unknown {
		if (!isFromBatch) return this.#mapRow(row as unknown[]);
		const { results } = row as D1Result<Record<string, unknown>>;
		return results[0] && this.#mapRow(Object.values(results[0]));
	}
}
