import { TABLE_OWNERS } from "./table-owners.ts";

/** What a statement says of the tables that it names. */
export interface ReadStatement {
	readonly tables: ReadonlySet<string>;
	/** Tables by the names under which the statement speaks of them. */
	readonly aliases: ReadonlyMap<string, string>;
	/** The tables of which it asks for the rows of one user, or into which it puts rows of one. */
	readonly naming: ReadonlySet<string>;
	readonly parameters: number;
}

const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_]\w*|\?|[^\s]/g;

/** Words after a table that are no alias of it. */
const NO_ALIASES = new Set(
	"as cross full group having indexed inner join left limit natural not on order outer returning right select set union using values where window".split(
		" ",
	),
);

/** Words before which a name is a table, even if a parenthesis follows it. */
const BEFORE_TABLES = new Set(["from", "into", "join", "update"]);

/**
 * Reads which tables a statement names, and of which of them it names the user: by a condition such as
 * `user_id = ?`, or by a value for that column in an insertion. It knows no grammar beyond that.
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

/** The names in the parenthesis that begins at a place. */
function listed(tokens: readonly string[], at: number): readonly string[] {
	return tokens[at] === "(" ? tokens.slice(at, tokens.indexOf(")", at)) : [];
}

function unquote(token: string): string {
	if (token.startsWith("'")) return token;
	return token.startsWith('"') ? token.slice(1, -1) : token.toLowerCase();
}
