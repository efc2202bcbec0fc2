import { document } from "../generated/document.ts";
import { REFRESH_TOKEN_PREFIX } from "../security/opaque-token.ts";

const REPLACEMENT = "[redacted]";

/**
 * The names of the properties that the document marks `x-redact`. A secret is known by its name, wherever it
 * is, because a log line is no place of the document.
 */
export const redacted: readonly string[] = [
	...new Set(redactedNames(document.components.schemas)),
].sort();

/** The redacted properties, and the headers that carry credentials. */
const SECRET_NAMES = new Set(
	[...redacted, "authorization", "cookie", "set-cookie"].map((name) => name.toLowerCase()),
);

/** `"password":"…"` or `password=…` in a text that quotes what was sent. */
const QUOTED = new RegExp(
	`((?:${redacted.join("|")})["']?\\s*[:=]\\s*)("(?:[^"\\\\]|\\\\.)*"?|'[^']*'?|[^\\s,;&)}\\]]+)`,
	"gi",
);

const TOKENS = new RegExp(
	[
		"Bearer\\s+[\\w.~+/-]+=*",
		"eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]*",
		`${REFRESH_TOKEN_PREFIX}[\\w-]+`,
	].join("|"),
	"gi",
);

/**
 * A replacer for `JSON.stringify` without which nothing leaves for a log or an error tracker: it leaves
 * out what properties of the document's secret names hold, at any depth, and what looks like a token.
 */
export function redact(name: string, value: unknown): unknown {
	if (SECRET_NAMES.has(name.toLowerCase()) && value != null) return REPLACEMENT;
	if (typeof value !== "string") return value;
	return value.replace(QUOTED, `$1${REPLACEMENT}`).replace(TOKENS, REPLACEMENT);
}

function* redactedNames(value: unknown): Generator<string> {
	if (typeof value !== "object" || value === null) return;
	for (const [name, member] of Object.entries(value)) {
		if (member?.["x-redact"] === true) yield name;
		yield* redactedNames(member);
	}
}
