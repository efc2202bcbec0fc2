import type { TestUser } from "../harness.ts";
import type { Json } from "./document.ts";
import { importPerTag, mergeTags } from "./per-tag.ts";

/** Data of one tag for tests that run for every operation. It is in `test/contract/<tag>/fixtures.ts`. */
export interface Fixtures {
	/** Values of path parameters, by name. Other parameters get the example of the document. */
	readonly pathValues?: Readonly<Record<string, PathValue>>;
	/** Data by operation id. */
	readonly operations?: Readonly<Record<string, OperationFixtures>>;
	/** Keywords of rules that no schema can express. A body or query that its schema allows may violate them. */
	readonly beyondSchemas?: readonly string[];
	/** Creates a row of the user in each table of the tag. */
	readonly fill?: (user: TestUser) => Promise<unknown>;
}

type PathValue = (user: TestUser, operationId: string) => Promise<string> | string;

export interface OperationFixtures {
	/** Creates a body for the user. The default is the first example of the document. */
	readonly body?: (user: TestUser) => Json;
	/** Creates state that the operation needs to succeed, beyond the path parameters. */
	readonly prepare?: (user: TestUser) => Promise<unknown>;
	/** The operation makes the user, the session or the token unusable. */
	readonly consumesUser?: true;
	/** The operation may have nothing to change, so that several callers with the same entity tag succeed. */
	readonly mayChangeNothing?: true;
	/** The allowed round trips to the database, if more than usual. */
	readonly roundTrips?: number;
	/** A place in the body whose schema depends on the resource that the operation changes. */
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

/** Creates a row of the user in every table that holds rows of users. */
export async function fillTables(user: TestUser): Promise<void> {
	for (const { fill } of all) await fill?.(user);
}
