import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { bundle, createConfig, type NormalizedProblem } from "@redocly/openapi-core";
import { parse } from "yaml";
import type { JsonObject, OpenApiDocument } from "./document.ts";
import { fillEnums } from "./enums.ts";
import { type ErrorCatalogue, readErrors } from "./errors.ts";
import { unescapeSegment } from "./json-pointer.ts";
import { locator } from "./locate.ts";
import { SourceError } from "./source-error.ts";
import { fillTables } from "./tables.ts";

export interface Bundle {
	readonly document: OpenApiDocument;
	/** Null for a document without `ProblemCode`, or with no `errors.yaml` beside it. */
	readonly errors: ErrorCatalogue | null;
	/** Returns the source file of a pointer of the bundle, relative to the working directory. */
	readonly locate: (pointer: string) => string;
}

/**
 * Joins a multi-file OpenAPI document into one whose references are internal. It fills in the
 * values of `ProblemCode`, which `errors.yaml` states, the values of schemas with `x-enum`, and the
 * tables of extensions in descriptions.
 * @throws SourceError for a file that is no OpenAPI 3.1 document, or a reference that cannot be resolved.
 */
export async function bundleDocument(input: string): Promise<Bundle> {
	const file = resolve(input);
	checkRoot(file);
	const result = await bundleFiles(file);
	const [fault] = result.problems.filter((problem) => problem.severity === "error");
	if (fault !== undefined) throw describeFault(fault, file);
	const document = plain(result.bundle.parsed, file);
	const codes = document.components?.schemas?.ProblemCode as JsonObject | undefined;
	const errors = codes === undefined ? null : readErrors(join(dirname(file), "errors.yaml"));
	if (errors !== null && codes !== undefined) codes.enum = Object.keys(errors);
	fillEnums(document);
	fillTables(document);
	return { document, errors, locate: locator(file, [...result.fileDependencies]) };
}

type Settings = Exclude<Parameters<typeof createConfig>[0], string>;
type Plugin = Exclude<NonNullable<Settings["plugins"]>[number], string>;

/** Tells the bundler that the extension `x-events` holds schemas, whose references it follows. */
const events: Plugin = {
	id: "events",
	typeExtension: {
		oas3: ({ Root = { properties: {} }, ...types }) => ({
			...types,
			Root: { ...Root, properties: { ...Root.properties, "x-events": "EventMap" } },
			EventMap: { properties: {}, additionalProperties: () => "Event" },
			Event: { properties: { data: "Schema" } },
		}),
	},
};

/** Converts exceptions of the bundler, such as those for references that lead back to themselves. */
async function bundleFiles(file: string) {
	try {
		return await bundle({ ref: file, config: await createConfig({ plugins: [events] }) });
	} catch (error) {
		throw new SourceError("", "$ref", `it does not bundle: ${messageOf(error)}`, shortName(file));
	}
}

/** Checks the file before the bundler does, because the bundler guesses the version. */
function checkRoot(file: string): void {
	const refusal = (keyword: string, reason: string) =>
		new SourceError("", keyword, reason, shortName(file));
	const root = attempt(
		() => parse(readFileSync(file, "utf8")) as unknown,
		(error) => refusal("yaml", messageOf(error)),
	);
	if (typeof root !== "object" || root === null || Array.isArray(root)) {
		throw refusal("openapi", "the file holds no OpenAPI document");
	}
	const { openapi, swagger } = root as JsonObject;
	if (typeof openapi !== "string" || !/^3\.1\.\d+(-.*)?$/.test(openapi)) {
		const found = openapi ?? (swagger === undefined ? "none" : `Swagger ${swagger}`);
		throw refusal(
			"openapi",
			`only OpenAPI 3.1 is supported (such as "3.1.0"), not ${JSON.stringify(found)}`,
		);
	}
}

/** Converts a value through JSON, so that repeated YAML aliases become separate values, and dates become text. */
function plain(parsed: unknown, file: string): OpenApiDocument {
	return attempt(
		() => JSON.parse(JSON.stringify(parsed)) as OpenApiDocument,
		(error) => new SourceError("", "yaml", messageOf(error), shortName(file)),
	);
}

function attempt<Result>(action: () => Result, explain: (error: unknown) => Error): Result {
	try {
		return action();
	} catch (error) {
		throw explain(error);
	}
}

function messageOf(error: unknown): string {
	return firstLine(error instanceof Error ? error.message : String(error));
}

function describeFault(fault: NormalizedProblem, root: string): SourceError {
	const [place] = fault.location;
	const pointer = place?.pointer?.replace(/^#\/?/, "") ?? "";
	const last = pointer.split("/").at(-1) ?? "";
	const keyword = unescapeSegment(last) || "$ref";
	const parent = pointer.includes("/") ? `/${pointer.replace(/\/[^/]*$/, "")}` : "";
	const file = shortName(place?.source.absoluteRef ?? root);
	return new SourceError(parent, keyword, firstLine(fault.message), file);
}

function firstLine(text: string): string {
	return text.split("\n")[0]?.replace(/:$/, "") ?? "";
}

function shortName(file: string): string {
	return relative(process.cwd(), file);
}
