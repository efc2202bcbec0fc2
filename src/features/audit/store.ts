import { and, eq, gte, lt, sql } from "drizzle-orm";
import type { Position } from "../../core/cursors.ts";
import type { Database, Statement } from "../../db/client.ts";
import { keyset } from "../../db/keyset.ts";
import { type AuditRow, auditLog } from "./table.ts";

interface AuditFilter {
	readonly actorId?: string | undefined;
	readonly targetId?: string | undefined;
	readonly action?: string | undefined;
	readonly from?: Date | undefined;
	/** Not included. */
	readonly to?: Date | undefined;
}

export class AuditStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/**
	 * Returns a statement that must follow the change directly in its batch. If the change affected no row, it writes
	 * nothing.
	 */
	record(row: AuditRow): Statement {
		return this.#database
			.insert(auditLog)
			.select(
				sql`SELECT ${row.id}, ${row.actorId}, ${row.action}, ${row.targetType}, ${row.targetId}, ${sql.param(row.detail, auditLog.detail)}, ${row.requestId}, ${sql.param(row.createdAt, auditLog.createdAt)} WHERE changes() > 0`,
			);
	}

	/** Lists entries, the newest first. */
	async list(
		{ actorId, targetId, action, from, to }: AuditFilter,
		limit: number,
		after?: Position,
	): Promise<AuditRow[]> {
		const { order, past } = keyset(auditLog.createdAt, auditLog.id, {
			descending: true,
			bounded: true,
			after,
		});
		return this.#database
			.select()
			.from(auditLog)
			.where(
				and(
					actorId === undefined ? undefined : eq(auditLog.actorId, actorId),
					targetId === undefined ? undefined : eq(auditLog.targetId, targetId),
					action === undefined ? undefined : eq(auditLog.action, action),
					from && gte(auditLog.createdAt, from),
					to && lt(auditLog.createdAt, to),
					past,
				),
			)
			.orderBy(...order)
			.limit(limit);
	}
}
