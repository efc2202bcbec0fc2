export type { ApiPromise, WithResponse } from "./api-promise.ts";
export { TimeAndWellness } from "./client.ts";
export type { RequestOptions, TimeAndWellnessOptions } from "./core.ts";
export {
	AbortedError,
	ApiError,
	ConnectionError,
	DecodeError,
	TimeAndWellnessError,
	TimeoutError,
} from "./errors.ts";
export * from "./generated/errors.ts";
export type * from "./generated/resources.ts";
export type * from "./generated/types.ts";
export type { Page, Paginated } from "./paginated.ts";
export type { OnTokens, Tokens } from "./session.ts";
export type { Fetch } from "./transport.ts";
