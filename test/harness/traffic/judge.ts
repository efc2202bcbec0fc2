import type { Rule } from "./exceptions.ts";
import { type ReadStatement, readStatement } from "./read-statement.ts";
import { TABLE_OWNERS } from "./table-owners.ts";
import type { Trip } from "./trips.ts";

/** A rule that a statement, or a batch of statements, breaks. */
export interface Fault {
	readonly rule: Rule;
	readonly statement: string;
	readonly detail: string;
}

/** @param plan the lines of EXPLAIN QUERY PLAN for the statement */
export function judgePlan(statement: string, plan: readonly string[]): Fault[] {
	const { aliases } = readStatement(statement);
	const scans = plan
		// Other scans read a list in a parameter, or rows that an earlier step found.
		.filter((step) => aliases.has(/^SCAN (\w+)/.exec(step)?.[1] ?? ""))
		.map((detail) => ({ rule: "scan" as const, statement, detail }));
	const isPage = /\border by\b.*\blimit\b/is.test(statement);
	const sorts = plan
		.filter((step) => isPage && step === "USE TEMP B-TREE FOR ORDER BY")
		.map((detail) => ({ rule: "sort" as const, statement, detail }));
	return [...scans, ...sorts];
}

/** Checks whether a statement names the user of its rows, and whether its tables are in one database. */
export function judgeOwners(statement: string): Fault[] {
	const read = readStatement(statement);
	const nameless = [...read.tables].filter((table) => isNameless(table, read));
	return [
		...nameless.map((table) => ({ rule: "user" as const, statement, detail: `of ${table}` })),
		...crossing(read.tables, statement),
	];
}

/** Checks that the tables of a batch are in one database, because a batch is a transaction of one database. */
export function judgeTrip(trip: Trip): Fault[] {
	const tables = new Set(trip.flatMap((statement) => [...readStatement(statement).tables]));
	const alone = trip.some((statement) => judgeOwners(statement).some(isCrossing));
	return alone ? [] : crossing(tables, trip.join("; "));
}

function isCrossing({ rule }: Fault): boolean {
	return rule === "crossing";
}

function isNameless(table: string, { naming }: ReadStatement): boolean {
	const owner = TABLE_OWNERS[table];
	if (owner === undefined || owner.database === "central") return false;
	return owner.userColumn === null ? naming.size === 0 : !naming.has(table);
}

function crossing(tables: ReadonlySet<string>, statement: string): Fault[] {
	const ofDatabase = (database: string) =>
		[...tables].filter((table) => TABLE_OWNERS[table]?.database === database);
	const [central, ofUsers] = [ofDatabase("central"), ofDatabase("user")];
	if (central.length === 0 || ofUsers.length === 0) return [];
	return [{ rule: "crossing", statement, detail: `${central.join()} and ${ofUsers.join()}` }];
}
