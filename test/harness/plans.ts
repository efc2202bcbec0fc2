import { expect, vi } from "vitest";
import { harness, type TestUser } from "../harness.ts";
import { newRequestId } from "./log-lines.ts";
import { readStatement } from "./traffic/read-statement.ts";

/** Returns the query plans of the statements that a request runs on a table. */
export async function plansOf(
	table: string,
	path: string,
	{ authorization }: TestUser,
): Promise<string[]> {
	const headers = { ...authorization, "X-Request-Id": newRequestId() };
	const response = await harness.faulty("statements")(path, { headers });
	expect(response.status).toBe(200);
	const statements = await statementsOf(headers["X-Request-Id"]);
	return Promise.all(
		statements.filter((text) => readStatement(text).tables.has(table)).map(explain),
	);
}

/**
 * Returns the query plan of the only statement that a request runs on a table.
 * @throws Error if there is not exactly one
 */
export async function planOf(table: string, path: string, user: TestUser): Promise<string> {
	const [plan, ...others] = await plansOf(table, path, user);
	if (plan === undefined || others.length > 0) throw new Error(`not one statement on ${table}`);
	return plan;
}

/** Returns the statements of a request. The worker logs them before the line of the request. */
async function statementsOf(requestId: string): Promise<string[]> {
	const lines = await vi.waitFor(async () => {
		const logged = (await harness.logs(requestId)).map((line) => JSON.parse(line));
		if (!logged.some(({ message }) => message === "request")) throw new Error("not yet logged");
		return logged as { statements?: string[] }[];
	});
	return [...new Set(lines.flatMap(({ statements = [] }) => statements))];
}

async function explain(statement: string): Promise<string> {
	const { parameters } = readStatement(statement);
	const rows = await harness.sql(
		`EXPLAIN QUERY PLAN ${statement}`,
		...Array<null>(parameters).fill(null),
	);
	return rows.map(({ detail }) => detail).join("\n");
}
