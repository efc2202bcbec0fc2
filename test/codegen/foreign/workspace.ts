/** Generates the modules of a document into a folder of its own, and mounts them with stub handlers. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { generateForeign } from "../../../openapi/codegen/generate.ts";

/** Inside of the repository, where zod and Hono are found. Each test file has a folder of its own. */
const folder = join(import.meta.dirname, "../../.tmp/codegen");

export const fixture = (name: string) => join(import.meta.dirname, name);

export function workspace(name: string): string {
	const path = join(folder, name);
	rmSync(path, { recursive: true, force: true });
	mkdirSync(path, { recursive: true });
	return path;
}

/** The texts of the generated modules, by the name of the file. */
export async function generate(input: string): Promise<Record<string, string>> {
	const files = await generateForeign(input, "");
	return Object.fromEntries(Object.entries(files));
}

export async function generateInto(directory: string, input: string): Promise<void> {
	for (const [file, text] of Object.entries(await generateForeign(input, directory))) {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

interface Modules {
	readonly handlers: typeof import("../../../src/generated/handlers.ts");
	readonly routes: { readonly routing: readonly (readonly [id: string, path: string])[] };
}

export async function load(directory: string): Promise<Modules> {
	const module = (name: string) => import(pathToFileURL(join(directory, name)).href);
	return { handlers: await module("handlers.ts"), routes: await module("routes.ts") };
}

const TARGETS = ["param", "query", "header", "cookie", "json", "form"] as const;

/** What the validators made of a request; a file is told by its name. */
async function echo(c: Context): Promise<Response> {
	const valid = (target: (typeof TARGETS)[number]) => c.req.valid(target as never) as unknown;
	return c.json({
		...Object.fromEntries(TARGETS.map((target) => [target, valid(target)])),
		text: c.req.header("Content-Type")?.startsWith("text/") ? await c.req.text() : undefined,
	});
}

/** An app of the generated modules in which every handler answers with its own id and what it was given. */
export async function mountEchoes(directory: string): Promise<OpenAPIHono> {
	const { handlers, routes } = await load(directory);
	const app = new OpenAPIHono();
	const stubs = Object.fromEntries(
		routes.routing.map(([id]) => [
			id,
			async (c: Context) => {
				c.header("X-Operation", id);
				return echo(c);
			},
		]),
	);
	handlers.mount(app, stubs as never);
	return app;
}
