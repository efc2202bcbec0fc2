import type { ErrorCatalogue } from "../errors.ts";
import { GENERATED } from "../header.ts";
import { docComment, wrap } from "./doc-comment.ts";

/** Statuses with a class of their own, because callers handle them differently. The others belong to a family. */
const CLASS_BY_STATUS: Readonly<Record<number, string>> = {
	400: "ValidationError",
	401: "AuthenticationError",
	403: "PermissionError",
	404: "NotFoundError",
	409: "ConflictError",
	429: "RateLimitError",
};

/** Classes that were added after 1.0.0. They extend their family, so that code which catches the family still works. */
const LATER_CLASS_BY_STATUS: Readonly<Record<number, string>> = {
	410: "GoneError",
	412: "PreconditionFailedError",
	422: "UnprocessableContentError",
};

/** Families for statuses without a class. They always exist, because proxies may answer with any status. */
const FAMILIES = { RequestError: "4xx", ServerError: "5xx" };

/** Returns the name of the SDK's class for a response with this status. */
export function errorClassName(status: number): string {
	return CLASS_BY_STATUS[status] ?? LATER_CLASS_BY_STATUS[status] ?? familyName(status);
}

function familyName(status: number): string {
	return status < 500 ? "RequestError" : "ServerError";
}

export function emitErrorClasses(errors: ErrorCatalogue): string {
	const codes = Object.keys(errors);
	const statuses = [...new Set(Object.values(errors).map(({ status }) => status))].sort(
		(a, b) => a - b,
	);
	const first = statuses.filter((status) => CLASS_BY_STATUS[status] !== undefined);
	const later = statuses.filter((status) => LATER_CLASS_BY_STATUS[status] !== undefined);
	return [
		GENERATED,
		`import { ApiError, type OpenCode } from "../errors.ts";\n`,
		"/** Every code that the API can return. */",
		`export type ProblemCode =${codes.map((code) => `\n\t| "${code}"`).join("")};\n`,
		...first.map((status) => emitClass(errorClassName(status), "ApiError", errors)),
		...Object.entries(FAMILIES).map(([name, family]) => emitFamily(name, family, errors)),
		...later.map((status) => emitClass(errorClassName(status), familyName(status), errors)),
		"const byStatus: Readonly<Record<number, typeof ApiError>> = {",
		...[...first, ...later].map((status) => `\t${status}: ${errorClassName(status)},`),
		"};\n",
		"/** Returns the class of the error for a response with this status. */",
		"export function errorClass(status: number): typeof ApiError {",
		"\treturn byStatus[status] ?? (status < 500 ? RequestError : ServerError);",
		"}",
		"",
	].join("\n");
}

function emitClass(name: string, parent: string, errors: ErrorCatalogue): string {
	return [
		docComment([describe(name, errors).join("\n\n")]),
		`export class ${name} extends ${parent} {`,
		`\toverride readonly name = "${name}";`,
		`\tdeclare readonly code: ${codeType(name, errors)};`,
		"}",
		"",
	].join("\n");
}

function emitFamily(name: string, statuses: string, errors: ErrorCatalogue): string {
	const heading = `An error response ${statuses} whose status has no class of its own.`;
	return [
		docComment([[heading, ...describe(name, errors)].join("\n\n")]),
		`export class ${name} extends ApiError {`,
		// The type is string, because subclasses have other names.
		`\toverride readonly name: string = "${name}";`,
		`\tdeclare readonly code: ${codeType(name, errors)};`,
		"}",
		"",
	].join("\n");
}

function describe(name: string, errors: ErrorCatalogue): string[] {
	return entriesOf(name, errors).map(([code, { status, title, meaning, action }]) =>
		[`**\`${code}\` (${status}) ${title}.**`, ...wrap(meaning), ...wrap(action)].join("\n"),
	);
}

function codeType(name: string, errors: ErrorCatalogue): string {
	const codes = entriesOf(name, errors).map(([code]) => `"${code}"`);
	return `OpenCode<${codes.join(" | ") || "never"}> | null`;
}

function entriesOf(name: string, errors: ErrorCatalogue) {
	return Object.entries(errors).filter(([, { status }]) => errorClassName(status) === name);
}
