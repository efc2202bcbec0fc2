import { GENERATED } from "./header.ts";

/** Text of handlers.ts: the interface that an implementation of the document has to fill, and `mount`. */
export function emitHandlers(): string {
	return `${GENERATED}
import type { OpenAPIHono, RouteConfig, RouteConfigToTypedResponse, RouteHandler } from "@hono/zod-openapi";
import type { Env, Handler, MiddlewareHandler } from "hono";
import type { z } from "zod";
import { type OperationId, routes } from "./routes.ts";

/** A handler that may answer only with a status and a body that its operation declares. */
type Strict<R extends RouteConfig, E extends Env> =
	RouteHandler<R, E> extends Handler<infer Environment, infer Path, infer Input, never>
		? Handler<Environment, Path, Input, Answer<R> | Promise<Answer<R>>>
		: never;

type Answer<R extends RouteConfig> = RouteConfigToTypedResponse<R>;

/** One handler for each operation of the document, by operationId. */
export type Handlers<E extends Env = Env> = {
	readonly [Id in OperationId]: Strict<(typeof routes)[Id], E>;
};

export type Route = (typeof routes)[OperationId];

/** What surrounds every handler: what runs before validation, and what is said of a failed one. */
export interface Surroundings<E extends Env> {
	readonly middleware: (route: Route) => MiddlewareHandler<E>[];
	readonly onInvalid: (
		route: Route,
	) => (result: { success: boolean; target: string; error?: z.ZodError }, context: never) => unknown;
}

/** Registers every operation of the document on \`app\`. */
export function mount<E extends Env>(
	app: OpenAPIHono<E>,
	handlers: Handlers<E>,
	{ middleware, onInvalid }: Surroundings<E>,
): void {
	for (const id of Object.keys(routes) as OperationId[]) {
		const route = routes[id];
		// \`Handlers\` has matched each handler with its route; a loop cannot carry that pairing.
		app.openapi(
			{ ...route, middleware: middleware(route), hide: true } as never,
			handlers[id] as never,
			onInvalid(route) as never,
		);
	}
}
`;
}
