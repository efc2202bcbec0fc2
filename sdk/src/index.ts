export type { ApiPromise, WithResponse } from "./api-promise.ts";
export { TimeAndWellness } from "./client.ts";
export type { TimeAndWellnessOptions } from "./core.ts";
export {
	AbortedError,
	ApiError,
	ConnectionError,
	DecodeError,
	NotModifiedError,
	TimeAndWellnessError,
	TimeoutError,
} from "./errors.ts";
export * from "./generated/errors.ts";
export type * from "./generated/resources.ts";
export type * from "./generated/types.ts";
export type { Page, Paginated } from "./paginated.ts";
export type { RequestOptions } from "./request-options.ts";
export type { OnTokens, Tokens } from "./session.ts";
export type { Fetch } from "./transport.ts";
