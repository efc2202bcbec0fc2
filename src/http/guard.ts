import type { MiddlewareHandler } from "hono";
import type { Route } from "../generated/handlers.ts";
import { authenticate } from "./authenticate.ts";
import type { AppEnv } from "./context.ts";
import { jsonBody } from "./json-body.ts";
import { negotiate } from "./negotiate.ts";
import { accountRateLimit, rateLimit } from "./rate-limit.ts";

/** What the document demands of a request before its parts are validated. */
export function guard(route: Route): MiddlewareHandler<AppEnv>[] {
	const [security] = route.security;
	const policy = route["x-rate-limit"];
	return [
		...(security === undefined ? [] : [authenticate(security.bearer)]),
		rateLimit(policy),
		negotiate(successMediaTypes(route.responses)),
		...("body" in route.request ? [jsonBody] : []),
		...("x-rate-limit-account" in route
			? [accountRateLimit(policy, route["x-rate-limit-account"])]
			: []),
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
