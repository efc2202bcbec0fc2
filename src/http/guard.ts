import type { MiddlewareHandler } from "hono";
import type { Route } from "../generated/handlers.ts";
import { authenticate } from "./authenticate.ts";
import type { AppEnv } from "./context.ts";
import { flushEvents } from "./flush-events.ts";
import { jsonBody } from "./json-body.ts";
import { negotiate } from "./negotiate.ts";
import { rateLimit } from "./rate-limit.ts";

/** What the document demands of a request before its parts are validated. */
export function guard(route: Route): MiddlewareHandler<AppEnv>[] {
	const [security] = route.security;
	return [
		...(security === undefined ? [] : [authenticate(security.bearer)]),
		rateLimit(route["x-rate-limit"]),
		negotiate(successMediaTypes(route.responses)),
		...("body" in route.request ? [jsonBody] : []),
		...("x-emits" in route ? [flushEvents] : []),
	];
}

function successMediaTypes(responses: {
	readonly [status: number]: { readonly description: string; readonly content?: object };
}): string[] {
	const mediaTypes = Object.entries(responses)
		.filter(([status]) => status.startsWith("2"))
		.flatMap(([, { content }]) => Object.keys(content ?? {}));
	return mediaTypes.length > 0 ? mediaTypes : ["application/json"];
}
