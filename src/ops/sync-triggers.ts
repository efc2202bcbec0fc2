import { getTableColumns, getTableName } from "drizzle-orm";
import type { PartRows, SyncedRows } from "../features/sync/table.ts";
import { literal } from "./database.ts";

/** As the column `changed_at` has it by default. */
const NOW = "strftime('%Y-%m-%d %H:%M:%f', 'now')";

export type Kinds = Readonly<Record<string, { readonly rows: SyncedRows }>>;

/** @returns the statement that makes each trigger of these kinds, by the name of the trigger */
export function syncTriggers(kinds: Kinds): Map<string, string> {
	const parts = Object.values(kinds)
		.map(({ rows }) => rows)
		.filter((rows) => "partOf" in rows);
	const triggers = Object.entries(kinds).flatMap(([kind, { rows }]) => {
		const own = parts.filter(({ partOf }) => partOf.table === rows.table);
		return triggersOf(kind, rows, own);
	});
	return new Map(triggers);
}

/** @returns the statement that logs the rows that exist before their kind has triggers */
export function logExisting(kind: string, rows: SyncedRows): string {
	const table = getTableName(rows.table);
	const id = `${table}.${rows.table.id.name}`;
	const { updatedAt } = getTableColumns(rows.table);
	const changedAt = updatedAt === undefined ? NOW : `${table}.${updatedAt.name}`;
	return `INSERT INTO changes (user_id, kind, entity_id, changed_at)
	SELECT users.id, ${literal(kind)}, ${id}, ${changedAt}
	FROM ${table} JOIN users ON users.id = ${userOf(rows, table)}
	ORDER BY ${changedAt}, ${id};`;
}

function triggersOf(
	kind: string,
	rows: SyncedRows,
	parts: readonly PartRows[],
): [string, string][] {
	const table = getTableName(rows.table);
	const columns = rows.columns?.map(({ name }) => name).join(", ");
	const update = columns === undefined ? "UPDATE" : `UPDATE OF ${columns}`;
	const triggers = [
		trigger(`${table}_inserted`, `AFTER INSERT ON ${table}`, logChange(kind, rows, "NEW")),
		trigger(`${table}_updated`, `AFTER ${update} ON ${table}`, logChange(kind, rows, "NEW")),
	];
	// The log of an account is deleted with it.
	if ("userId" in rows && rows.userId === rows.table.id) return triggers;
	// BEFORE, since parts cannot tell whose they were once the whole is gone.
	const time = parts.length > 0 ? "BEFORE" : "AFTER";
	const body = [...parts.map(deleteParts), ...logChange(kind, rows, "OLD")];
	return [...triggers, trigger(`${table}_deleted`, `${time} DELETE ON ${table}`, body)];
}

function trigger(name: string, event: string, body: readonly string[]): [string, string] {
	const lines = body.map((statement) => `\t${statement};\n`).join("");
	return [name, `CREATE TRIGGER ${name} ${event} BEGIN\n${lines}END`];
}

function deleteParts({ table, wholeId, partOf }: PartRows): string {
	return `DELETE FROM ${getTableName(table)} WHERE ${wholeId.name} = OLD.${partOf.table.id.name}`;
}

/**
 * Replaces the row of the log, so that it has a new number. INSERT OR REPLACE would not do: within an upsert
 * SQLite treats it as a plain INSERT, which fails. Nothing is logged of rows without a user, nor of those that
 * are deleted with their user, who is gone by then.
 */
function logChange(kind: string, rows: SyncedRows, row: "NEW" | "OLD"): string[] {
	const user = userOf(rows, row);
	const id = `${row}.${rows.table.id.name}`;
	const deleted = row === "OLD" ? 1 : 0;
	return [
		`DELETE FROM changes
		WHERE kind = ${literal(kind)} AND entity_id = ${id}
		AND user_id = ${user}`,
		`INSERT INTO changes (user_id, kind, entity_id, deleted)
		SELECT id, ${literal(kind)}, ${id}, ${deleted} FROM users
		WHERE id = ${user}`,
	];
}

/**
 * @param row what SQL calls the row: NEW, OLD, or the name of its table
 * @returns the SQL for the id of the user whose row it is
 */
function userOf(rows: SyncedRows, row: string): string {
	if ("userId" in rows) return `${row}.${rows.userId.name}`;
	const { table, userId } = rows.partOf;
	const whole = `${getTableName(table)} WHERE ${table.id.name} = ${row}.${rows.wholeId.name}`;
	return `(SELECT ${userId.name} FROM ${whole})`;
}
