import type { Hono, MiddlewareHandler } from "hono";
import type { KnownFlag } from "../core/flags.ts";
import { document } from "../generated/document.ts";
import type { PolicyName } from "../rate-limit/policy.ts";
import { authenticate } from "./authenticate.ts";
import { type CachePolicy, caching } from "./caching.ts";
import { entityTag, ifMatch } from "./conditional.ts";
import type { AppEnv } from "./context.ts";
import { deprecation, type Sunset } from "./deprecation.ts";
import { requireFlag } from "./flag.ts";
import { flushEvents } from "./flush-events.ts";
import { idempotency } from "./idempotency.ts";
import { limitBody } from "./input/body-limit.ts";
import { verifyDigest } from "./input/content-digest.ts";
import { queryText } from "./input/query-text.ts";
import { negotiate } from "./negotiate.ts";
import { ofrepErrors } from "./ofrep.ts";
import { accountRateLimit, rateLimit } from "./rate-limit.ts";

/** An operation as the document describes it. Every generated route is one. */
interface Operation {
	readonly security: readonly { readonly bearer: readonly string[] }[];
	readonly request: object;
	readonly responses: {
		readonly [status: number]: { readonly description: string; readonly content?: object };
	};
	readonly "x-body-bytes"?: number;
	readonly "x-cache"?: CachePolicy;
	readonly "x-content-digest"?: true;
	readonly "x-emits"?: readonly string[];
	readonly "x-entity-tag"?: true;
	readonly "x-flag"?: KnownFlag;
	readonly "x-idempotency"?: true;
	readonly "x-ofrep"?: true;
	readonly "x-rate-limit": PolicyName;
	readonly "x-rate-limit-account"?: string;
	readonly "x-sunset"?: Sunset;
}

/** Lists the middleware that runs before the request is validated, from the operation's properties in the document. */
export function beforeValidation(operation: Operation): MiddlewareHandler<AppEnv>[] {
	const { security, request, responses } = operation;
	const [credential] = security;
	const { "x-sunset": sunset, "x-flag": flag } = operation;
	return [
		...(operation["x-ofrep"] ? [ofrepErrors] : []),
		...(sunset ? [deprecation(sunset)] : []),
		...(credential ? [authenticate(credential.bearer)] : []),
		rateLimit(operation["x-rate-limit"]),
		...(flag ? [requireFlag(flag)] : []),
		negotiate(successMediaTypes(responses)),
		...(operation["x-entity-tag"] ? [entityTag(304 in responses)] : []),
		...(412 in responses ? [ifMatch] : []),
		queryText,
		...("body" in request
			? [limitBody(operation["x-body-bytes"] ?? document["x-body-bytes"])]
			: []),
		...(operation["x-content-digest"] ? [verifyDigest] : []),
	];
}

/** Lists the middleware that runs after the request is validated. */
export function afterValidation(app: Hono<AppEnv>) {
	return (operation: Operation): MiddlewareHandler<AppEnv>[] => {
		const { "x-rate-limit-account": account, "x-cache": policy } = operation;
		return [
			...(account ? [accountRateLimit(operation["x-rate-limit"], account)] : []),
			...(policy ? caching(policy) : []),
			...(operation["x-emits"] ? [flushEvents] : []),
			...(operation["x-idempotency"] ? [idempotency(app)] : []),
		];
	};
}

function successMediaTypes(responses: Operation["responses"]): string[] {
	const mediaTypes = Object.entries(responses)
		.filter(([status]) => status.startsWith("2"))
		.flatMap(([, { content }]) => Object.keys(content ?? {}));
	return mediaTypes.length > 0 ? mediaTypes : ["application/json"];
}
