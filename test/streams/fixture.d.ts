/** What the generator makes of `document.yaml` when the workers are built. */
declare module "streams-fixture" {
	import type { OpenAPIHono } from "@hono/zod-openapi";
	import type { Context } from "hono";
	import type { Surroundings } from "../../src/generated/handlers.ts";
	import type { AppEnv } from "../../src/http/context.ts";

	export function mount(
		app: OpenAPIHono<AppEnv>,
		handlers: Readonly<Record<string, (c: Context<AppEnv>) => Response | Promise<Response>>>,
		surroundings: Partial<Surroundings<AppEnv>>,
	): void;
}
