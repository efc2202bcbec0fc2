/** Generates the schemas of a document into a folder of its own, and imports them. */
import { randomUUID } from "node:crypto";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { z } from "zod";
import { createSchemaCompiler, type OpenApiDocument } from "../../../openapi/codegen/schemas/index.ts";

const folder = new URL("../../.tmp/schemas/", import.meta.url);
const runtime = new URL("../../../openapi/codegen/schemas/runtime.ts", import.meta.url);

/** Each component schema as zod has it. */
export async function load(document: OpenApiDocument): Promise<Record<string, z.ZodType>> {
	const { directory } = await generate(document);
	return import(pathToFileURL(`${directory}schemas.ts`).href);
}

/** Writes schemas.ts and the runtime beside it, and tells where. */
export async function generate(document: OpenApiDocument): Promise<{ directory: string; text: string }> {
	const directory = new URL(`${randomUUID()}/`, folder).pathname;
	const text = createSchemaCompiler(document).module();
	await mkdir(directory, { recursive: true });
	await writeFile(`${directory}schemas.ts`, text);
	await copyFile(runtime, `${directory}runtime.ts`);
	return { directory, text };
}

/** A document of these component schemas and nothing else. */
export function documentOf(schemas: Record<string, unknown>): OpenApiDocument {
	return { openapi: "3.1.0", components: { schemas } };
}
