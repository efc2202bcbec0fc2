import type { Hono, MiddlewareHandler } from "hono";
import type { KnownFlag } from "../features/flags/service.ts";
import type { Route } from "../generated/handlers.ts";
import { authenticate } from "./authenticate.ts";
import { caching } from "./caching.ts";
import { entityTag } from "./conditional.ts";
import type { AppEnv } from "./context.ts";
import { deprecation, type Sunset } from "./deprecation.ts";
import { requireFlag } from "./flag.ts";
import { flushEvents } from "./flush-events.ts";
import { idempotency } from "./idempotency.ts";
import { limitBody } from "./input/body-limit.ts";
import { queryText } from "./input/query-text.ts";
import { negotiate } from "./negotiate.ts";
import { ofrepErrors } from "./ofrep.ts";
import { accountRateLimit, rateLimit } from "./rate-limit.ts";

/** What the document demands of a request before its parts are validated. */
export function guard(route: Route): MiddlewareHandler<AppEnv>[] {
	const [security] = route.security;
	const policy = route["x-rate-limit"];
	return [
		...("x-ofrep" in route ? [ofrepErrors] : []),
		...("x-sunset" in route ? [deprecation(route["x-sunset"] as Sunset)] : []),
		...(security === undefined ? [] : [authenticate(security.bearer)]),
		rateLimit(policy),
		...("x-flag" in route ? [requireFlag(route["x-flag"] as KnownFlag)] : []),
		negotiate(successMediaTypes(route.responses)),
		...("x-entity-tag" in route ? [entityTag("304" in route.responses)] : []),
		queryText,
		...("body" in route.request ? [limitBody] : []),
	];
}

/** What the document says of an operation's answer to a valid request. */
export function surround(app: Hono<AppEnv>) {
	return (route: Route): MiddlewareHandler<AppEnv>[] => [
		...("x-rate-limit-account" in route
			? [accountRateLimit(route["x-rate-limit"], route["x-rate-limit-account"])]
			: []),
		...("x-cache" in route ? caching(route["x-cache"]) : []),
		...("x-emits" in route ? [flushEvents] : []),
		...("x-idempotency" in route ? [idempotency(app)] : []),
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
