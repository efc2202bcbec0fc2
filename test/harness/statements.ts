import { connect, type Database } from "../../src/db/client.ts";

/** A statement that a store prepares: its text and the values of its placeholders. */
export interface Statement {
	readonly sql: string;
	readonly parameters: readonly unknown[];
}

class Interrupted extends Error {}

/** Records the statements that `ask` prepares. Its database runs none of them. */
export async function recordStatements(
	ask: (database: Database) => Promise<unknown>,
): Promise<Statement[]> {
	const statements: Statement[] = [];
	const interrupt = () => Promise.reject(new Interrupted());
	const prepare = (sql: string) => {
		const bind = (...parameters: unknown[]) => {
			statements.push({ sql, parameters });
			return { all: interrupt, first: interrupt, raw: interrupt, run: interrupt };
		};
		return { bind };
	};
	const binding = { prepare, batch: interrupt } as unknown as D1Database;
	await ask(connect(binding)).catch((error: unknown) => {
		if (statements.length === 0) throw error;
	});
	return statements;
}
