// @generated from openapi/ by `npm run generate`. Do not edit.

import type { OpenAPIHono, RouteConfig, RouteConfigToTypedResponse, RouteHandler } from "@hono/zod-openapi";
import type { Env, MiddlewareHandler, TypedResponse } from "hono";
import type { StatusCode } from "hono/utils/http-status";
import type { z } from "zod";
import { type OperationId, routes } from "./routes.ts";

/** A handler that may answer only with a status and a body that its operation declares. */
type Strict<R extends RouteConfig, E extends Env> = (
	...parameters: Parameters<RouteHandler<R, E>>
) => Answer<R> | Promise<Answer<R>>;

type Answer<R extends RouteConfig> = RouteConfigToTypedResponse<R> | EmptyAnswer<R["responses"]>;

/** `c.body(null, status)`, for the statuses that are declared without content. */
type EmptyAnswer<Responses> = {
	[Status in keyof Responses]: Responses[Status] extends { readonly content: object }
		? never
		: Status extends StatusCode
			? TypedResponse<null, Status, "body">
			: never;
}[keyof Responses];

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

/** Registers every operation of the document on `app`. */
export function mount<E extends Env>(
	app: OpenAPIHono<E>,
	handlers: Handlers<E>,
	{ middleware, onInvalid }: Surroundings<E>,
): void {
	for (const id of Object.keys(routes) as OperationId[]) {
		const route = routes[id];
		// `Handlers` has matched each handler with its route; a loop cannot carry that pairing.
		app.openapi(
			{ ...route, middleware: middleware(route), hide: true } as never,
			handlers[id] as never,
			onInvalid(route) as never,
		);
	}
}
