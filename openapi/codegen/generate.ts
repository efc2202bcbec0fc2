import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { type Bundle, bundleDocument } from "./bundle.ts";
import { emitData } from "./data.ts";
import { emitErrors } from "./errors.ts";
import { emitEvents } from "./events.ts";
import { emitHandlers } from "./handlers.ts";
import { GENERATED } from "./header.ts";
import { type Operation, readOperations } from "./operations.ts";
import { emitRoutes } from "./routes.ts";
import { createSchemaCompiler, type SchemaCompiler, UnsupportedSchema } from "./schemas/index.ts";
import { withSamples } from "./sdk/samples.ts";
import { emitSdk } from "./sdk.ts";
import { SourceError } from "./source-error.ts";

const ROOT = join(import.meta.dirname, "../..");
const SERVER = join(ROOT, "src/generated");
const SDK = join(ROOT, "sdk/src/generated");

type Files = Record<string, string>;

/** Emits the modules that bind a program to a document. `--output` receives them. */
function emitServer(
	{ document }: Bundle,
	operations: readonly Operation[],
	compiler: SchemaCompiler,
): Files {
	return {
		"schemas.ts": compiler.module(),
		"routes.ts": emitRoutes(document, operations, compiler),
		"handlers.ts": emitHandlers(),
		...copyRuntime(),
		"parameters.ts": copyModule("parameters.ts"),
		"body.ts": copyModule("body.ts"),
	};
}

/** Copies a helper module, so that generated code needs no other files. */
function copyModule(file: string): string {
	return `${GENERATED}\n${readFileSync(join(import.meta.dirname, file), "utf8")}`;
}

/** Copies the modules that generated schemas call. */
function copyRuntime(): Files {
	const parts = readdirSync(join(import.meta.dirname, "schemas/runtime"));
	const files = ["runtime.ts", ...parts.map((part) => `runtime/${part}`)];
	return Object.fromEntries(files.map((file) => [file, copyModule(`schemas/${file}`)]));
}

/**
 * Generates the files for a foreign document, by path. They also reject unknown query parameters, because the
 * document lists all of them.
 * @param output the folder that receives the files
 * @throws SourceError for a part of the document that cannot be bound exactly
 */
export async function generateForeign(input: string, output: string): Promise<Files> {
	const bundle = await bundleDocument(input);
	const files = inSource(bundle, () =>
		emitServer(bundle, readOperations(bundle.document), compilerOf(bundle)),
	);
	return under(output, portable(files));
}

function compilerOf({ document, locate }: Bundle): SchemaCompiler {
	return createSchemaCompiler(document, { locate });
}

/** Adds the source file to a SourceError. Only the bundle knows it. */
function inSource<Result>({ locate }: Bundle, emit: () => Result): Result {
	try {
		return emit();
	} catch (error) {
		if (!(error instanceof SourceError || error instanceof UnsupportedSchema)) throw error;
		const pointer = error.pointer.replace(/^#/, "");
		throw new SourceError(pointer, error.keyword, error.reason, locate(pointer));
	}
}

/**
 * Adds `@ts-expect-error` to relative imports. Node, bundlers and Deno need their ending `.ts`. tsc rejects it unless
 * `allowImportingTsExtensions` is set, which a foreign project may not do.
 */
function portable(files: Files): Files {
	const ending = /^(?:import .*|export .*|\}) from "\.\/[\w/-]+\.ts";$/gm;
	return Object.fromEntries(
		Object.entries(files).map(([name, text]) => [
			name,
			text.replaceAll(ending, "// @ts-ignore: the ending needs allowImportingTsExtensions\n$&"),
		]),
	);
}

async function generateOurs(): Promise<Files> {
	const bundle = await bundleDocument(join(ROOT, "openapi/openapi.yaml"));
	const { document, errors } = bundle;
	if (errors === null) throw new Error("openapi/errors.yaml is missing");
	const operations = inSource(bundle, () => readOperations(document));
	const compiler = compilerOf(bundle);
	const published = withSamples(document, operations);
	return {
		...under(SERVER, {
			...inSource(bundle, () => emitServer(bundle, operations, compiler)),
			"errors.ts": emitErrors(errors),
			"events.ts": inSource(bundle, () => emitEvents(document, compiler)),
			"document.ts": emitData(document),
			"openapi.json": `${JSON.stringify(published, null, 2)}\n`,
		}),
		...under(SDK, await emitSdk(document, operations, errors)),
	};
}

function under(folder: string, files: Files): Files {
	return Object.fromEntries(
		Object.entries(files).map(([name, text]) => [join(folder, name), text]),
	);
}

function write(files: Files): void {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

/** Lists files in our folders of generated code that the generator no longer writes. */
function leftovers(files: Files): string[] {
	return [SERVER, SDK]
		.filter((folder) => existsSync(folder))
		.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => !Object.hasOwn(files, file));
}

function replace(files: Files): void {
	for (const file of leftovers(files)) rmSync(file);
	write(files);
}

/** @throws Error that names the files that differ from the generated ones */
function compare(files: Files): void {
	const changed = Object.entries(files)
		.filter(([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text)
		.map(([file]) => file);
	const stale = [...changed, ...leftovers(files)].map((file) => `  ${relative(ROOT, file)}`);
	if (stale.length === 0) return;
	throw new Error(`stale generated code:\n${stale.join("\n")}\nFix it with: npm run generate`);
}

const HELP = `npm run generate [-- options]

Writes what the document in openapi/ says as TypeScript, into src/generated and sdk/src/generated.

  --input FILE --output DIR   bind another OpenAPI 3.1 document: writes DIR/schemas.ts, routes.ts,
                              handlers.ts and the modules that they import. What cannot be validated
                              exactly is refused, and then nothing is written. Query parameters that
                              the document does not declare are refused by the generated routes.
  --check                     write nothing, fail when a file is not what the document makes of it
  --help
`;

async function main(): Promise<void> {
	const { input, output, check, help } = parseArgs({
		options: {
			input: { type: "string" },
			output: { type: "string" },
			check: { type: "boolean", default: false },
			help: { type: "boolean", default: false },
		},
	}).values;
	if (help) return console.log(HELP);
	if ((input === undefined) !== (output === undefined)) {
		throw new Error("--input and --output go together");
	}
	if (check && input !== undefined) throw new Error("--check is for the document in openapi/");
	if (input !== undefined && output !== undefined) {
		return write(await generateForeign(input, output));
	}
	(check ? compare : replace)(await generateOurs());
}

function fail(error: unknown): void {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

if (import.meta.main) {
	// The bundler does not await a promise that rejects when a reference is no valid URI.
	process.once("unhandledRejection", fail);
	main().catch(fail);
}
