/** Generates the schemas of a document into a folder of its own, and imports them. */
import { randomUUID } from "node:crypto";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { z } from "zod";
import {
	createSchemaCompiler,
	type OpenApiDocument,
} from "../../../openapi/codegen/schemas/index.ts";

const folder = join(import.meta.dirname, "../../.tmp/schemas");
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
	const directory = join(folder, randomUUID());
	const text = createSchemaCompiler(document).module();
	await mkdir(directory, { recursive: true });
	await writeFile(join(directory, "schemas.ts"), text);
	await copyFile(runtime, join(directory, "runtime.ts"));
	return { directory, text };
}

/** A document of these component schemas and nothing else. */
export function documentOf(schemas: Record<string, unknown>): OpenApiDocument {
	return { openapi: "3.1.0", components: { schemas } };
}
