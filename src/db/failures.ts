/** Drizzle wraps what D1 throws, so the chain of causes is searched. */
function* causes(error: unknown): Generator<Error> {
	for (let current = error; current instanceof Error; current = current.cause) yield current;
}

function isDatabaseFailure(error: Error): boolean {
	return /^D1_(ERROR|EXEC_ERROR|TYPE_ERROR|COLUMN_NOTFOUND)/.test(error.message);
}

/** A UNIQUE constraint refused the write: one of `table`, where it is named. */
export function isUniqueViolation(error: unknown, table = ""): boolean {
	return says(error, `UNIQUE constraint failed: ${table}`);
}

/** The write refers to a row that is not there. */
export function isForeignKeyViolation(error: unknown): boolean {
	return says(error, "FOREIGN KEY constraint failed");
}

/** The write leaves out what `column`, `table.column`, has to hold. */
export function isNotNullViolation(error: unknown, column: string): boolean {
	return says(error, `NOT NULL constraint failed: ${column}`);
}

function says(error: unknown, text: string): boolean {
	return [...causes(error)].some(({ message }) => message.includes(text));
}

/** What SQLite says of the data, and of a statement that is wrong or does not fit the schema: our fault, not its. */
const ANSWERED = /SQLITE_CONSTRAINT|no such (table|column)|has no column named|syntax error/;

/** D1 did not do its work, for a reason other than what it was asked: it is away or overloaded. */
export function isUnavailable(error: unknown): boolean {
	return [...causes(error)].some(
		(cause) => isDatabaseFailure(cause) && !ANSWERED.test(cause.message),
	);
}
