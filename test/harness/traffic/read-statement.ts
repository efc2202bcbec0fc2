import { TABLE_OWNERS } from "./table-owners.ts";

/** The tables and users that a statement names. */
export interface ReadStatement {
	readonly tables: ReadonlySet<string>;
	/** Tables by their names in the statement: aliases where it has them. */
	readonly aliases: ReadonlyMap<string, string>;
	/** The tables whose user the statement names, by a condition or in inserted rows. */
	readonly naming: ReadonlySet<string>;
	readonly parameters: number;
}

const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_]\w*|\?|[^\s]/g;

/** Words that may follow a table and are not an alias. */
const NO_ALIASES = new Set(
	"as cross full group having indexed inner join left limit natural not on order outer returning right select set union using values where window".split(
		" ",
	),
);

/** Words after which a name is a table, even if a parenthesis follows the name. */
const BEFORE_TABLES = new Set(["from", "into", "join", "update"]);

/**
 * Finds the tables of a statement, and those whose user it names: by a condition such as `user_id = ?`, or by a value
 * for that column in an insertion. It uses no further grammar of SQL.
 */
export function readStatement(text: string): ReadStatement {
	const tokens = (text.match(TOKEN) ?? []).map(unquote);
	const tables = new Set<string>();
	const aliases = new Map<string, string>();
	const naming = new Set<string>();
	let nearest = "";
	for (const [at, token] of tokens.entries()) {
		const [before = "", after = ""] = [tokens[at - 1], tokens[at + 1]];
		if (after === "=" && tokens[at + 2] === "?") {
			const qualifier = before === "." ? (tokens[at - 2] ?? "") : nearest;
			const table = aliases.get(qualifier) ?? qualifier;
			if (userColumn(table) === token) naming.add(table);
		}
		const isCall = after === "(" && !BEFORE_TABLES.has(before);
		if (!Object.hasOwn(TABLE_OWNERS, token) || before === "." || isCall) continue;
		tables.add(token);
		nearest = token;
		const alias = after === "as" ? tokens[at + 2] : after;
		aliases.set(isAlias(alias) ? alias : token, token);
		const column = userColumn(token);
		if (before === "into" && column && listed(tokens, at + 1).includes(column)) naming.add(token);
	}
	return { tables, aliases, naming, parameters: tokens.filter((token) => token === "?").length };
}

function userColumn(table: string): string | null {
	const owner = TABLE_OWNERS[table];
	return owner === undefined || owner.database === "central" ? null : owner.userColumn;
}

function isAlias(token: string | undefined): token is string {
	return token !== undefined && /^\w+$/.test(token) && !NO_ALIASES.has(token);
}

/** Returns the tokens in the parentheses that begin at an index. */
function listed(tokens: readonly string[], at: number): readonly string[] {
	return tokens[at] === "(" ? tokens.slice(at, tokens.indexOf(")", at)) : [];
}

function unquote(token: string): string {
	if (token.startsWith("'")) return token;
	return token.startsWith('"') ? token.slice(1, -1) : token.toLowerCase();
}
