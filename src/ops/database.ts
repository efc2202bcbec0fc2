import { DATABASE, runWrangler } from "./wrangler.ts";

/** Selects the database of a command. The default is the local one. */
export interface Target {
	readonly remote?: boolean | undefined;
	/** An environment of wrangler.toml. */
	readonly env?: string | undefined;
}

export type Row = Record<string, string | number | null>;

/** Returns the flags of wrangler for a database. */
export function flags({ remote, env }: Target): string[] {
	return [remote ? "--remote" : "--local", ...(env === undefined ? [] : ["--env", env])];
}

/**
 * Runs statements in one transaction.
 * @returns the rows of each statement
 */
export async function query(sql: string, target: Target): Promise<Row[][]> {
	const args = ["d1", "execute", DATABASE, ...flags(target), "--json", "--command", sql];
	const answers = JSON.parse(await runWrangler(args)) as { results: Row[] }[];
	return answers.map(({ results }) => results);
}

/** Quotes a text as an SQL literal, because wrangler cannot bind values to a statement. */
export function literal(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}
