import type { ErrorCatalogue } from "../errors.ts";
import { GENERATED } from "../header.ts";
import { docComment, wrap } from "./doc-comment.ts";

/** What the caller has to act on differently gets a class of its own; the rest goes by family. */
const CLASS_BY_STATUS: Readonly<Record<number, string>> = {
	400: "ValidationError",
	401: "AuthenticationError",
	403: "PermissionError",
	404: "NotFoundError",
	409: "ConflictError",
	410: "GoneError",
	412: "PreconditionError",
	429: "RateLimitError",
};

/** Families stand for every status that has no class, also for answers of proxies, so they always exist. */
const FAMILIES = { RequestError: "4xx", ServerError: "5xx" };

/** Name of the SDK's class for an answer with this status. */
export function errorClassName(status: number): string {
	return CLASS_BY_STATUS[status] ?? (status < 500 ? "RequestError" : "ServerError");
}

export function emitErrorClasses(errors: ErrorCatalogue): string {
	const codes = Object.keys(errors);
	const statuses = [...new Set(Object.values(errors).map(({ status }) => status))].sort(
		(a, b) => a - b,
	);
	const own = statuses.filter((status) => CLASS_BY_STATUS[status] !== undefined);
	const names = [...new Set([...own.map(errorClassName), ...Object.keys(FAMILIES)])];
	return [
		GENERATED,
		`import { ApiError, type OpenCode } from "../errors.ts";\n`,
		"/** Every code that an answer of the API can carry. */",
		`export type ProblemCode =${codes.map((code) => `\n\t| "${code}"`).join("")};\n`,
		...names.map((name) => emitClass(name, errors)),
		"const byStatus: Readonly<Record<number, typeof ApiError>> = {",
		...own.map((status) => `\t${status}: ${errorClassName(status)},`),
		"};\n",
		"/** The class of the error for an answer with this status. */",
		"export function errorClass(status: number): typeof ApiError {",
		"\treturn byStatus[status] ?? (status < 500 ? RequestError : ServerError);",
		"}",
		"",
	].join("\n");
}

function emitClass(name: string, errors: ErrorCatalogue): string {
	const own = Object.entries(errors).filter(([, { status }]) => errorClassName(status) === name);
	const family = FAMILIES[name as keyof typeof FAMILIES];
	const heading =
		family === undefined
			? []
			: [`Any answer with a status ${family} that has no class of its own.`];
	const entries = own.map(([code, { status, title, meaning, action }]) =>
		[`**\`${code}\` (${status}) ${title}.**`, ...wrap(meaning), ...wrap(action)].join("\n"),
	);
	const codes = own.map(([code]) => `"${code}"`).join(" | ") || "never";
	return [
		docComment([[...heading, ...entries].join("\n\n")]),
		`export class ${name} extends ApiError {`,
		`\toverride readonly name = "${name}";`,
		`\tdeclare readonly code: OpenCode<${codes}> | null;`,
		"}",
		"",
	].join("\n");
}
