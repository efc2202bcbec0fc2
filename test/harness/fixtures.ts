import type { TestUser } from "../harness.ts";
import type { Json } from "./document.ts";
import { importPerTag, mergeTags } from "./per-tag.ts";

/** What tests of every operation have to know of the operations of one tag: `test/contract/<tag>/fixtures.ts`. */
export interface Fixtures {
	/** Values of path parameters, by name. A parameter without one has its example as value. */
	readonly pathValues?: Readonly<Record<string, PathValue>>;
	/** By operation id. */
	readonly operations?: Readonly<Record<string, OperationFixtures>>;
	/** Keywords of rules that no schema can state: a body or a query that is valid may break them. */
	readonly beyondSchemas?: readonly string[];
	/** Leaves a row of the user in each table of the tag. */
	readonly fill?: (user: TestUser) => Promise<unknown>;
}

type PathValue = (user: TestUser, operationId: string) => Promise<string> | string;

export interface OperationFixtures {
	/** A body whose values depend on the user. Without it, the body is the document's first example. */
	readonly body?: (user: TestUser) => Json;
	/** Arranges what a path parameter cannot, so that the operation succeeds. */
	readonly prepare?: (user: TestUser) => Promise<unknown>;
	/** Afterwards the user, the session or the token is of no more use. */
	readonly consumesUser?: true;
	/** It may have nothing to change, so that several callers with one entity tag succeed. */
	readonly mayChangeNothing?: true;
	/** Round trips to the database, where it needs more than others. */
	readonly roundTrips?: number;
	/** The place in a body whose schema depends on what the operation changes. */
	readonly dependentPlace?: string;
}

const all = (await importPerTag<{ fixtures: Fixtures }>("fixtures.ts")).map(
	({ fixtures }) => fixtures,
);

const pathValues = mergeTags(all.map(({ pathValues = {} }) => pathValues));
const operations = mergeTags(all.map(({ operations = {} }) => operations));

export const beyondSchemas: readonly string[] = all.flatMap(
	({ beyondSchemas = [] }) => beyondSchemas,
);

export function fixturesOf(operationId: string): OperationFixtures {
	return operations[operationId] ?? {};
}

export function pathValue(name: string): PathValue | undefined {
	return pathValues[name];
}

/** Leaves a row of the user in every table of users' rows. */
export async function fillTables(user: TestUser): Promise<void> {
	for (const { fill } of all) await fill?.(user);
}
