import type { Collected } from "../collected.ts";
import { EXCEPTIONS, type Exception } from "./exceptions.ts";
import { type Fault, judgeOwners, judgePlan, judgeTrip } from "./judge.ts";
import { readStatement } from "./read-statement.ts";
import { TABLE_OWNERS } from "./table-owners.ts";

export interface Verdict {
	readonly statements: number;
	readonly faults: readonly Fault[];
	/** Exceptions that no statement needed. */
	readonly unused: readonly Exception[];
	/** Tables of the schema that table-owners.ts does not list. */
	readonly unknownTables: readonly string[];
}

type Query = NonNullable<Collected["query"]>;

/** Checks every statement that the workers of a run have sent to their databases. */
export async function judgeTraffic(trips: Collected["trips"], query: Query): Promise<Verdict> {
	const distinct = new Map(trips().map((trip) => [trip.join("\n"), trip]));
	const statements = new Set([...distinct.values()].flat());
	const plans = await Promise.all(
		[...statements].map(async (text) => judgePlan(text, await explain(text, query))),
	);
	const all = [
		...plans.flat(),
		...[...statements].flatMap(judgeOwners),
		...[...distinct.values()].flatMap(judgeTrip),
	];
	const excepted = (fault: Fault) =>
		EXCEPTIONS.filter(
			({ rule, statement }) => rule === fault.rule && statement.test(fault.statement),
		);
	const used = new Set(all.flatMap(excepted));
	return {
		statements: statements.size,
		faults: all.filter((fault) => excepted(fault).length === 0),
		unused: EXCEPTIONS.filter((exception) => !used.has(exception)),
		unknownTables: await unknownTables(query),
	};
}

async function explain(statement: string, query: Query): Promise<string[]> {
	const { parameters } = readStatement(statement);
	const rows = await query(`EXPLAIN QUERY PLAN ${statement}`, Array(parameters).fill(null));
	return rows.map(({ detail }) => String(detail));
}

async function unknownTables(query: Query): Promise<string[]> {
	const rows = await query(
		"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%'",
		[],
	);
	return rows.map(({ name }) => String(name)).filter((name) => !Object.hasOwn(TABLE_OWNERS, name));
}
