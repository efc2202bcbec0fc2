import type { ErrorCatalogue } from "../errors.ts";
import type { Operation } from "../operations.ts";
import { SourceError } from "../source-error.ts";
import { wrap } from "./doc-comment.ts";
import { errorClassName } from "./errors.ts";

/** Returns the lines of a method's doc comment, which editors show. */
export function describe(operation: Operation, errors: ErrorCatalogue): string[] {
	const { summary, description, parameters } = operation;
	return [
		...[summary, description.trim(), describeAccess(operation)]
			.filter(Boolean)
			.flatMap((text) => [text, ""]),
		...parameters
			.filter((parameter) => parameter.in === "path" && parameter.description !== "")
			.map((parameter) => `@param ${parameter.name} ${wrap(parameter.description).join("\n")}`),
		...readCodes(operation, errors).map(([code, { status, title }]) => {
			return `@throws {${errorClassName(status)}} ${code}: ${title}`;
		}),
		...describeNotModified(operation),
		...describeDeprecation(operation),
	];
}

function describeNotModified({ responses }: Operation): string[] {
	const conditional = responses.some(({ status }) => status === "304");
	return conditional
		? ["@throws {NotModifiedError} if the data has not changed since `ifNoneMatch`."]
		: [];
}

function describeDeprecation({ deprecated, extensions }: Operation): string[] {
	if (!deprecated) return [];
	const days = extensions["x-sunset"] as { deprecated: string; sunset: string } | undefined;
	if (days === undefined) return ["@deprecated"];
	return [`@deprecated since ${days.deprecated}; it may be removed from ${days.sunset} on.`];
}

function describeAccess({ scopes }: Operation): string {
	if (scopes === null) return "Needs no access token.";
	if (scopes.length === 0) return "Needs an access token.";
	const names = scopes.map((scope) => `\`${scope}\``).join(" and ");
	return `Needs an access token with ${scopes.length > 1 ? "the scopes" : "the scope"} ${names}.`;
}

function readCodes({ extensions, pointer }: Operation, errors: ErrorCatalogue) {
	const codes = (extensions["x-problem-codes"] ?? []) as readonly string[];
	return codes.map((code) => {
		const entry = errors[code];
		if (entry === undefined) {
			throw new SourceError(pointer, "x-problem-codes", `${code} is not in the catalogue`);
		}
		return [code, entry] as const;
	});
}
