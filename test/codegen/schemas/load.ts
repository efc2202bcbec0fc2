/** Generates the schemas of a document into a folder of its own, and imports them. */
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { z } from "zod";
import {
	createSchemaCompiler,
	type OpenApiDocument,
} from "../../../openapi/codegen/schemas/index.ts";

/** Of this worker alone: another one may be writing the same schemas. */
const worker = process.env.VITEST_POOL_ID ?? "0";
const folder = join(import.meta.dirname, "../../.tmp/schemas", worker);
const runtime = join(import.meta.dirname, "../../../openapi/codegen/schemas/runtime.ts");

/** Each component schema as zod has it. */
export async function load(document: OpenApiDocument): Promise<Record<string, z.ZodType>> {
	const { directory } = await generate(document);
	return import(pathToFileURL(join(directory, "schemas.ts")).href);
}

/** Writes schemas.ts and, beside it, the way to the runtime, and tells where. */
export async function generate(
	document: OpenApiDocument,
): Promise<{ directory: string; text: string }> {
	const text = createSchemaCompiler(document).module();
	// Named after its content, so that runs do not pile up.
	const directory = join(folder, createHash("sha256").update(text).digest("hex").slice(0, 16));
	await mkdir(directory, { recursive: true });
	await writeFile(join(directory, "schemas.ts"), text);
	// Not a copy: the runtime is many files, and it need not be loaded anew for each document.
	const path = JSON.stringify(relative(directory, runtime));
	await writeFile(join(directory, "runtime.ts"), `export * from ${path};\n`);
	return { directory, text };
}

/** A document of these component schemas and nothing else. */
export function documentOf(schemas: Record<string, unknown>): OpenApiDocument {
	return { openapi: "3.1.0", components: { schemas } };
}
