import { Column, is, SQL } from "drizzle-orm";

/** Makes the object of a row from its values, which are in the order of the selected fields. */
export type RowMapper = (values: readonly unknown[]) => Record<string, unknown>;

/** A column or an expression of a SELECT, and the name of its property. Objects in a row have longer paths. */
export interface SelectedField {
	readonly path: readonly string[];
	readonly field: unknown;
}

type Decode = (value: unknown) => unknown;

/**
 * Looks at the selected fields once for all rows of an answer. Drizzle's own mapper looks at them again for each
 * value.
 * @returns undefined for a selection with objects in its rows
 */
export function rowMapper(fields: readonly SelectedField[]): RowMapper | undefined {
	if (fields.some(({ path, field }) => path.length > 1 || !(is(field, Column) || is(field, SQL)))) {
		return undefined;
	}
	const names = fields.map(({ path }) => path[0] as string);
	const decoders = fields.map(({ field }) => decoderOf(field));
	return (values) => {
		const row: Record<string, unknown> = {};
		for (const [index, name] of names.entries()) {
			const value = values[index];
			const decode = decoders[index];
			row[name] = decode === undefined || value === null ? value : decode(value);
		}
		return row;
	};
}

/** @returns undefined for a field whose values are used as the database gives them */
function decoderOf(field: unknown): Decode | undefined {
	const decoder = is(field, SQL)
		? (field as unknown as { decoder: Column }).decoder
		: (field as Column);
	if (decoder.mapFromDriverValue === Column.prototype.mapFromDriverValue) return undefined;
	return (value) => decoder.mapFromDriverValue(value);
}
