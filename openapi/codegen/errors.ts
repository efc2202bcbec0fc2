import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { GENERATED } from "./header.ts";

export interface ErrorEntry {
	/** The HTTP status that answers carry with this code. */
	readonly status: number;
	readonly title: string;
	/** What happened. */
	readonly meaning: string;
	/** What the caller can do about it. */
	readonly action: string;
}

export type ErrorCatalogue = Readonly<Record<string, ErrorEntry>>;

/** Reads `errors.yaml`; null when the file does not exist. */
export function readErrors(file: string): ErrorCatalogue | null {
	if (!existsSync(file)) return null;
	return parse(readFileSync(file, "utf8")) as ErrorCatalogue;
}

export function emitErrors(errors: ErrorCatalogue): string {
	return `${GENERATED}
/** The error catalogue of openapi/errors.yaml: one code, one meaning, one status. */
export const catalogue = ${JSON.stringify(errors, null, "\t")} as const;

export type ProblemCode = keyof typeof catalogue;
`;
}
