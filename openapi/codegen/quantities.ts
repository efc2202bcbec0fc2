import { type JsonObject, type OpenApiDocument, resolvePointer } from "./document.ts";
import { GENERATED } from "./header.ts";

/**
 * Text of quantities.ts: for each choice of a discriminated union, what of it can be put together. These are
 * the properties with `x-aggregation`, and what `x-derived` says can be made of others.
 */
export function emitQuantities(document: OpenApiDocument): string {
	const unions = Object.values(document.components?.schemas ?? {}) as JsonObject[];
	const choices = unions.flatMap(({ discriminator }) =>
		Object.entries((discriminator as Discriminator | undefined)?.mapping ?? {}),
	);
	const described = choices.map(([tag, reference]) => [
		tag,
		describe(resolvePointer(document, reference.slice(1)) as JsonObject),
	]);
	return `${GENERATED}
/** What can be measured, by the value of the discriminator and the name of the quantity. */
export const quantities = ${JSON.stringify(Object.fromEntries(described), null, "\t")} as const;
`;
}

interface Discriminator {
	readonly mapping?: Readonly<Record<string, string>>;
}

function describe(choice: JsonObject) {
	return {
		description: choice.description,
		quantities: Object.fromEntries([...quantitiesOf(choice)]),
	};
}

function* quantitiesOf({
	properties,
	"x-derived": derived,
}: JsonObject): Generator<[string, object]> {
	const members = { ...(properties as JsonObject), ...(derived as JsonObject) };
	for (const [name, member] of Object.entries(members) as [string, JsonObject][]) {
		if (member["x-aggregation"] === undefined) {
			yield* quantitiesOf(member);
			continue;
		}
		const { description = null, minimum, maximum } = member;
		const { "x-unit": unit, "x-aggregation": aggregation } = member;
		yield [name, { description, unit, minimum, maximum, aggregation }];
	}
}
