import type { z } from "zod";
import { document } from "../../generated/document.ts";
import { type HealthLogType, HealthTypeEntry } from "../../generated/schemas.ts";

type Entry = z.infer<typeof HealthTypeEntry>;

/** The keywords of a schema that describe quantities. */
interface Schema {
	readonly properties?: Readonly<Record<string, Schema>>;
	/** Quantities that are computed from others. */
	readonly "x-derived"?: Readonly<Record<string, Schema>>;
	readonly "x-aggregation"?: string;
	readonly [keyword: string]: unknown;
}

const schemas: Readonly<Record<string, Schema>> = document.components.schemas;
const { mapping } = document.components.schemas.HealthMeasurement.discriminator;

/** The types of logs, with the quantities that the document declares for each. */
export const healthTypes = Object.fromEntries(
	Object.entries(mapping).map(([type, reference]) => [type, entryOf(type, reference)]),
) as Readonly<Record<z.infer<typeof HealthLogType>, Entry>>;

function entryOf(type: string, reference: string): Entry {
	const schema = schemas[reference.slice("#/components/schemas/".length)] ?? {};
	const quantities = [...quantitiesOf(schema)];
	return HealthTypeEntry.parse({ type, description: schema.description, quantities });
}

function* quantitiesOf({ properties, "x-derived": derived }: Schema): Generator<object> {
	for (const [name, member] of Object.entries({ ...properties, ...derived })) {
		const { description = null, "x-unit": unit, minimum, maximum } = member;
		const { "x-aggregation": aggregation } = member;
		if (aggregation === undefined) yield* quantitiesOf(member);
		else yield { name, description, unit, minimum, maximum, aggregation };
	}
}
