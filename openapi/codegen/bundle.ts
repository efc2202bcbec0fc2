import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import { parse } from "yaml";
import type { JsonObject, OpenApiDocument } from "./document.ts";
import { type ErrorCatalogue, readErrors } from "./errors.ts";

export interface Bundle {
	readonly document: OpenApiDocument;
	/** Null for a document that has no `errors.yaml` beside it. */
	readonly errors: ErrorCatalogue | null;
	/** The source file, relative to the working directory, that holds a pointer of the bundle. */
	readonly locate: (pointer: string) => string;
}

/**
 * Joins a multi-file OpenAPI document into one whose references are internal, and fills in what
 * `errors.yaml` states: the values of `ProblemCode`.
 * @throws Error listing what could not be resolved.
 */
export async function bundleDocument(input: string): Promise<Bundle> {
	const file = resolve(input);
	const config = await createConfig({});
	const result = await bundle({ ref: file, config });
	const faults = result.problems.filter((problem) => problem.severity === "error");
	if (faults.length > 0) {
		const lines = faults.map(
			(fault) => `${fault.location[0]?.source.absoluteRef ?? file}: ${fault.message}`,
		);
		throw new Error(`the document does not bundle:\n${lines.join("\n")}`);
	}
	// Through JSON, so that repeated YAML aliases are separate values and dates are text.
	const document = JSON.parse(JSON.stringify(result.bundle.parsed)) as OpenApiDocument;
	if (!/^3\.1\.\d+$/.test(document.openapi)) {
		throw new Error(`${input}: openapi: only OpenAPI 3.1 is supported, not "${document.openapi}"`);
	}
	const errors = readErrors(join(dirname(file), "errors.yaml"));
	const codes = document.components?.schemas?.ProblemCode as JsonObject | undefined;
	if (errors !== null && codes !== undefined) codes.enum = Object.keys(errors);
	return { document, errors, locate: locator(file) };
}

/** Components keep the name of their file and paths are references in the root, so names lead back to files. */
function locator(root: string): (pointer: string) => string {
	const source = parse(readFileSync(root, "utf8")) as { paths?: Record<string, { $ref?: string }> };
	const folder = dirname(root);
	const name = (file: string) => relative(process.cwd(), file);
	return (pointer) => {
		const [, section, first = "", second] = pointer
			.split("/")
			.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
		if (section === "paths") {
			const reference = source.paths?.[first]?.$ref;
			if (reference !== undefined) return name(join(folder, reference));
		}
		const component = join(folder, "components", first, `${second}.yaml`);
		return name(section === "components" && existsSync(component) ? component : root);
	};
}
