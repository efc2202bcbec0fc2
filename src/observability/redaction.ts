import { document } from "../generated/document.ts";
import { REFRESH_TOKEN_PREFIX } from "../security/opaque-token.ts";

const REPLACEMENT = "[redacted]";

/**
 * The names of the properties that the document marks `x-redact`. They are redacted wherever they occur, because a log
 * line does not have the structure of the document.
 */
export const redacted: readonly string[] = [
	...new Set(redactedNames(document.components.schemas)),
].sort();

/** The redacted properties and the headers with credentials, in lower case. */
const SECRET_NAMES = new Set(
	[...redacted, "authorization", "cookie", "set-cookie"].map((name) => name.toLowerCase()),
);

/** Matches `"password":"…"` or `password=…` in a text that quotes a request. */
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
 * A replacer for `JSON.stringify`, used for everything that is logged or sent to an error tracker. It removes the
 * values of secret names at any depth, and text that looks like a token.
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
