import type { MiddlewareHandler } from "hono";
import type { Route } from "../generated/handlers.ts";
import { authenticate } from "./authenticate.ts";
import { limitBody } from "./body-limit.ts";
import type { AppEnv } from "./context.ts";
import { negotiate } from "./negotiate.ts";
import { queryText } from "./query-text.ts";
import { rateLimit } from "./rate-limit.ts";

/** What the document demands of a request before its parts are validated. */
export function guard(route: Route): MiddlewareHandler<AppEnv>[] {
	const [security] = route.security;
	return [
		...(security === undefined ? [] : [authenticate(security.bearer)]),
		rateLimit(route["x-rate-limit"]),
		negotiate(successMediaTypes(route.responses)),
		queryText,
		...("body" in route.request ? [limitBody] : []),
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
