export type LogLevel = "info" | "warning" | "error";

/** The structured log of the program. */
export interface Log {
	/**
	 * Writes an entry. Never throws.
	 * @param message the event, in the same words each time
	 * @param fields details as JSON values; secrets in them are redacted
	 */
	write(level: LogLevel, message: string, fields?: Readonly<Record<string, unknown>>): void;
}
