/** Yields an error and its causes. Drizzle wraps the errors of D1. */
function* causes(error: unknown): Generator<Error> {
	for (let current = error; current instanceof Error; current = current.cause) yield current;
}

function isDatabaseFailure(error: Error): boolean {
	return /^D1_(ERROR|EXEC_ERROR|TYPE_ERROR|COLUMN_NOTFOUND)/.test(error.message);
}

/**
 * Tells whether a UNIQUE constraint rejected the write.
 * @param table if given, only constraints of this table count
 */
export function isUniqueViolation(error: unknown, table = ""): boolean {
	return says(error, `UNIQUE constraint failed: ${table}`);
}

/** Tells whether the write refers to a row that does not exist. */
export function isForeignKeyViolation(error: unknown): boolean {
	return says(error, "FOREIGN KEY constraint failed");
}

/**
 * Tells whether the write has no value for a column that needs one.
 * @param column as `table.column`
 */
export function isNotNullViolation(error: unknown, column: string): boolean {
	return says(error, `NOT NULL constraint failed: ${column}`);
}

function says(error: unknown, text: string): boolean {
	return [...causes(error)].some(({ message }) => message.includes(text));
}

/** Messages of SQLite about the data or an invalid statement. They report our fault, not an outage of D1. */
const CAUSED_BY_STATEMENT =
	/SQLITE_CONSTRAINT|no such (table|column)|has no column named|syntax error/;

/** Tells whether D1 is unreachable or overloaded, as opposed to rejecting the statement. */
export function isUnavailable(error: unknown): boolean {
	return [...causes(error)].some(
		(cause) => isDatabaseFailure(cause) && !CAUSED_BY_STATEMENT.test(cause.message),
	);
}
