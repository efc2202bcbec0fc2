import { getTableColumns, getTableName } from "drizzle-orm";
import type { PartRows, SyncedRows } from "../features/sync/table.ts";
import { literal } from "./database.ts";

/** The default of the column `changed_at`. */
const NOW = "strftime('%Y-%m-%d %H:%M:%f', 'now')";

export type Kinds = Readonly<Record<string, { readonly rows: SyncedRows }>>;

/** @returns the statements that create the triggers of these kinds, by name of the trigger */
export function syncTriggers(kinds: Kinds): Map<string, string> {
	const parts = Object.values(kinds)
		.map(({ rows }) => rows)
		.filter((rows) => "partOf" in rows);
	const triggers = Object.entries(kinds).flatMap(([kind, { rows }]) => {
		const partsOfKind = parts.filter(({ partOf }) => partOf.table === rows.table);
		return triggersOf(kind, rows, partsOfKind);
	});
	return new Map(triggers);
}

/** @returns the statement that logs the existing rows of a kind, which were written before it had triggers */
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
	// BEFORE, because parts find their user through the row that is deleted.
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
 * Replaces the row of the log, so that it gets a new number. INSERT OR REPLACE does not work here: within an upsert
 * SQLite treats it as a plain INSERT, which fails. Rows without a user are not logged. Rows that are deleted with their
 * user are not logged either, because the user's row no longer exists.
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
 * @param row the SQL name of the row: NEW, OLD, or the name of its table
 * @returns the SQL for the id of the user who owns the row
 */
function userOf(rows: SyncedRows, row: string): string {
	if ("userId" in rows) return `${row}.${rows.userId.name}`;
	const { table, userId } = rows.partOf;
	const whole = `${getTableName(table)} WHERE ${table.id.name} = ${row}.${rows.wholeId.name}`;
	return `(SELECT ${userId.name} FROM ${whole})`;
}
