/** Generates the schemas of a document into a folder of its own, and imports them. */
import { createHash } from "node:crypto";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
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

/** Writes schemas.ts and the runtime beside it, and tells where. */
export async function generate(
	document: OpenApiDocument,
): Promise<{ directory: string; text: string }> {
	const text = createSchemaCompiler(document).module();
	// Named after its content, so that runs do not pile up.
	const directory = join(folder, createHash("sha256").update(text).digest("hex").slice(0, 16));
	await mkdir(directory, { recursive: true });
	await writeFile(join(directory, "schemas.ts"), text);
	await copyFile(runtime, join(directory, "runtime.ts"));
	return { directory, text };
}

/** A document of these component schemas and nothing else. */
export function documentOf(schemas: Record<string, unknown>): OpenApiDocument {
	return { openapi: "3.1.0", components: { schemas } };
}
