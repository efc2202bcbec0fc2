/**
 * Tricky cases of each keyword with their verdicts, which follow the specifications: JSON Schema
 * draft 2020-12, and for formats the RFC that it names.
 */

export interface Case {
	readonly name: string;
	readonly schema: unknown;
	readonly definitions?: Readonly<Record<string, unknown>>;
	readonly valid: readonly unknown[];
	readonly invalid: readonly unknown[];
	/** Values on which an oracle departs from the specification; see `why`. */
	readonly disputed?: readonly Dispute[];
}

export interface Dispute {
	readonly value: unknown;
	readonly valid: boolean;
	readonly ajv: boolean;
	readonly cfworker: boolean;
	readonly why: string;
}

/** A value as it stands in JSON text: `__proto__` is a key, `1.0` a number. */
export const json = (text: string): unknown => JSON.parse(text);
export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
