export type LogLevel = "info" | "warning" | "error";

/** Where the program says what it does, one entry for each thing worth knowing. */
export interface Log {
	/**
	 * Never throws.
	 * @param message what happened, the same words each time
	 * @param fields the particulars, as JSON values; secrets are left out of them
	 */
	write(level: LogLevel, message: string, fields?: Readonly<Record<string, unknown>>): void;
}
