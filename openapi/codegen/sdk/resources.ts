import type { OpenApiDocument } from "../document.ts";
import type { ErrorCatalogue } from "../errors.ts";
import { GENERATED } from "../header.ts";
import type { Operation } from "../operations.ts";
import { SourceError } from "../source-error.ts";
import { emitMethod } from "./method.ts";
import { queryTypeName, resourceClassName } from "./names.ts";
import { TypeNames } from "./type-names.ts";

/** Emits one class for each resource, and the class with all of them, which `TimeAndWellness` extends. */
export function emitResources(
	document: OpenApiDocument,
	operations: readonly Operation[],
	errors: ErrorCatalogue,
): string {
	const types = new TypeNames(document);
	const resources = groupByResource(operations);
	const queries = operations.filter((operation) => operation.sdk !== null).flatMap(emitQueryType);
	const classes = [...resources].map(([resource, own]) => {
		const methods = own.map((operation) => emitMethod(operation, types, errors));
		return [
			`/** The operations of \`tw.${resource}\`. */`,
			`export class ${resourceClassName(resource)} extends Resource {`,
			`${methods.join("\n\n")}`,
			"}",
			"",
		].join("\n");
	});
	return [
		GENERATED,
		`import type { ApiPromise } from "../api-promise.ts";`,
		`import type { Core } from "../core.ts";`,
		`import type { Paginated } from "../paginated.ts";`,
		`import type { RequestOptions } from "../request-options.ts";`,
		`import { Resource } from "../resource.ts";`,
		`import type {\n${[...types.used, "operations"].map((name) => `\t${name},\n`).join("")}} from "./schema.ts";`,
		"",
		...queries,
		...classes,
		emitHolder([...resources.keys()]),
	].join("\n");
}

function groupByResource(operations: readonly Operation[]): Map<string, Operation[]> {
	const resources = new Map<string, Operation[]>();
	for (const operation of operations) {
		if (operation.sdk === null) continue;
		const own = resources.get(operation.sdk.resource) ?? [];
		if (own.some((other) => other.sdk?.method === operation.sdk?.method)) {
			const name = `${operation.sdk.resource}.${operation.sdk.method}`;
			throw new SourceError(operation.pointer, "x-sdk", `${name} is used twice`);
		}
		resources.set(operation.sdk.resource, [...own, operation]);
	}
	return resources;
}

function emitQueryType(operation: Operation): string[] {
	if (!operation.parameters.some((parameter) => parameter.in === "query")) return [];
	const type = `NonNullable<operations["${operation.id}"]["parameters"]["query"]>`;
	return [`export type ${queryTypeName(operation)} = ${type};\n`];
}

function emitHolder(resources: readonly string[]): string {
	return [
		"/** Every resource of the API. */",
		"export abstract class Resources {",
		...resources.map((resource) => `\treadonly ${resource}: ${resourceClassName(resource)};`),
		"",
		"\tconstructor(core: Core) {",
		...resources.map(
			(resource) => `\t\tthis.${resource} = new ${resourceClassName(resource)}(core);`,
		),
		"\t}",
		"}",
		"",
	].join("\n");
}
