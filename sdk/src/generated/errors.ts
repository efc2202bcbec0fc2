// @generated from openapi/ by `npm run generate`. Do not edit.

import { ApiError, type OpenCode } from "../errors.ts";

/** Every code that the API can return. */
export type ProblemCode =
	| "VAL_001"
	| "VAL_002"
	| "VAL_003"
	| "VAL_004"
	| "VAL_005"
	| "VAL_006"
	| "VAL_007"
	| "AUTH_001"
	| "AUTH_002"
	| "AUTH_003"
	| "AUTH_004"
	| "AUTH_005"
	| "AUTH_006"
	| "AUTH_007"
	| "RES_001"
	| "RES_002"
	| "RES_003"
	| "RES_004"
	| "IDEM_001"
	| "IDEM_002"
	| "IDEM_003"
	| "RATE_001"
	| "DB_001"
	| "SYS_001"
	| "SYS_002";

/**
 * **`VAL_001` (400) Invalid request.**
 * The path, a query parameter, a header or the body does not match the API description. For
 * example, a value has the wrong type or exceeds a limit, a required value is missing, or a
 * property or query parameter is unknown. Other causes are a body that is not valid JSON or is
 * nested too deeply, and text that is not well-formed Unicode or contains NUL. A number that
 * cannot be stored exactly and a cursor of another query are also invalid.
 * Read `errors` in the response. Each entry names the invalid value by JSON pointer (in the body)
 * or by parameter name, the rule that it violates, and the valid values. Correct the request
 * before you send it again; the same request fails in the same way.
 */
export class ValidationError extends ApiError {
	override readonly name = "ValidationError";
	declare readonly code: OpenCode<"VAL_001"> | null;
}

/**
 * **`AUTH_001` (401) Access token missing, invalid or expired.**
 * The operation needs an access token, and the request has no valid one. The token is missing or
 * malformed, has expired (tokens are valid for 15 minutes), was not issued by this API, or belongs
 * to a session that has ended.
 * Get a new access token with `POST /api/auth/refresh` and repeat the request once. If the refresh
 * also fails, the user must log in again.
 *
 * **`AUTH_002` (401) E-mail or password wrong.**
 * No account matches this e-mail address and password. The API does not tell which of the two is
 * wrong.
 * Ask the user to check both and try again. After five attempts, wait until 15 minutes have
 * passed.
 *
 * **`AUTH_004` (401) Refresh token already used.**
 * The refresh token was already exchanged; each refresh token works once. If it is used more than
 * 10 seconds after its first use, it may have been stolen, so the whole session is revoked. Within
 * 10 seconds, the request is rejected and the session continues.
 * If another request of your app has just refreshed, use the tokens that it received. Otherwise
 * ask the user to log in again. Make sure that your app sends one refresh request at a time and
 * stores the new refresh token before it uses it.
 *
 * **`AUTH_006` (401) Refresh token invalid, expired or revoked.**
 * The refresh token is unknown, is older than 60 days, or belongs to a session that was logged out
 * or revoked.
 * Discard the stored tokens and ask the user to log in again.
 */
export class AuthenticationError extends ApiError {
	override readonly name = "AuthenticationError";
	declare readonly code: OpenCode<"AUTH_001" | "AUTH_002" | "AUTH_004" | "AUTH_006"> | null;
}

/**
 * **`AUTH_003` (403) Scope missing.**
 * The access token is valid, but does not have the scope that the operation needs; or a login
 * requests a scope that the account may not have. `detail` names the scope.
 * Log in again and request the scope in `scopes`, or omit `scopes` to receive all scopes that the
 * account may have. A refresh does not help, because it adds no scopes to the session. The scopes
 * `admin:…` need the role `admin`.
 *
 * **`AUTH_005` (403) Account disabled.**
 * The credentials are correct, but the account was disabled by the operators.
 * Do not retry. Show the user how to contact support.
 *
 * **`AUTH_007` (403) Current password wrong.**
 * The operation needs the account's password as confirmation, and the password in the body is
 * wrong. The access token itself is valid.
 * Ask the user to enter the current password again. Do not refresh or log out.
 */
export class PermissionError extends ApiError {
	override readonly name = "PermissionError";
	declare readonly code: OpenCode<"AUTH_003" | "AUTH_005" | "AUTH_007"> | null;
}

/**
 * **`RES_001` (404) Not found.**
 * The path is unknown, or the resource does not exist, was deleted or belongs to another user. The
 * API does not distinguish these cases.
 * Check the path and the id. Remove the resource from local caches.
 */
export class NotFoundError extends ApiError {
	override readonly name = "NotFoundError";
	declare readonly code: OpenCode<"RES_001"> | null;
}

/**
 * **`RES_002` (409) Conflict.**
 * The request is valid but conflicts with stored data, for example an e-mail address that is
 * already registered. `detail` names the conflict.
 * Read the current state, resolve the conflict (for a registration, log in) and try again.
 *
 * **`IDEM_002` (409) Request still running.**
 * A request with the same `Idempotency-Key` is still running.
 * Wait for the number of seconds in `Retry-After` and send the request again with the same key.
 *
 * **`IDEM_003` (409) First answer lost.**
 * A request with the same `Idempotency-Key` took effect, but its response was lost. The response
 * cannot be created again, because the created resource cannot be read, for example after its
 * deletion.
 * Do not repeat the request, not even with a new key. Read the current state, which includes the
 * effect of the first request.
 */
export class ConflictError extends ApiError {
	override readonly name = "ConflictError";
	declare readonly code: OpenCode<"RES_002" | "IDEM_002" | "IDEM_003"> | null;
}

/**
 * **`RATE_001` (429) Too many requests.**
 * The quota of the operation's rate limit policy is used up. `RateLimit-Policy` states the quota
 * and `RateLimit` the number of remaining requests.
 * Wait for the number of seconds in `Retry-After`, then try again. Spread the requests of a batch
 * over time.
 */
export class RateLimitError extends ApiError {
	override readonly name = "RateLimitError";
	declare readonly code: OpenCode<"RATE_001"> | null;
}

/**
 * An error response 4xx whose status has no class of its own.
 *
 * **`VAL_002` (413) Request body too large.**
 * The request body is larger than the limit of the API, which is 1 MiB of JSON.
 * Send less data in one request. No valid request of this operation comes near the limit.
 *
 * **`VAL_003` (415) Unsupported media type.**
 * The request has no `Content-Type`, or has one that the operation does not accept.
 * Send JSON in UTF-8 with the header `Content-Type: application/json`.
 *
 * **`VAL_004` (406) Not acceptable.**
 * The `Accept` header allows none of the media types that the operation can return.
 * Omit `Accept`, or allow `application/json` (`text/html` for the pages under `/docs`,
 * `application/yaml` for `/openapi.yaml`).
 *
 * **`VAL_005` (405) Method not allowed.**
 * The path exists, but does not support the HTTP method of the request.
 * Use one of the methods in the `Allow` header of the response.
 *
 * **`VAL_006` (414) Address too long.**
 * The URL of the request, including the query, has more than 8,192 characters.
 * Send less data in the query. No valid request comes near the limit.
 *
 * **`VAL_007` (431) Header fields too large.**
 * The header fields of the request, names and values, are larger than 16 KiB together, or one of
 * them is larger than 8 KiB.
 * Send fewer and shorter headers. The most common cause is cookies. This API uses no cookies, so
 * do not send any.
 */
export class RequestError extends ApiError {
	override readonly name: string = "RequestError";
	declare readonly code: OpenCode<"VAL_002" | "VAL_003" | "VAL_004" | "VAL_005" | "VAL_006" | "VAL_007"> | null;
}

/**
 * An error response 5xx whose status has no class of its own.
 *
 * **`DB_001` (503) Database unavailable.**
 * The API could not reach its database. A write request with this response may or may not have
 * taken effect.
 * Try again after the number of seconds in `Retry-After`, with increasing delays. Before you
 * repeat a write request, read the data to see whether it took effect.
 *
 * **`SYS_001` (500) Internal error.**
 * An error occurred inside the API. It is not known to be caused by the request.
 * Try again once. If the error persists, report it with the `requestId` of the response, by which
 * the operators can find it.
 *
 * **`SYS_002` (503) Maintenance.**
 * Maintenance is active. Only the health checks and the documentation are available. The request
 * was not carried out.
 * Try again after the number of seconds in `Retry-After`. `GET /health` states whether the
 * maintenance is active and when it is expected to end.
 */
export class ServerError extends ApiError {
	override readonly name: string = "ServerError";
	declare readonly code: OpenCode<"DB_001" | "SYS_001" | "SYS_002"> | null;
}

/**
 * **`RES_004` (410) Sync cursor too old.**
 * The cursor was up to date more than 90 days ago, and older deletions are no longer stored. Or
 * the access token may now read kinds of data that the cursor does not cover.
 * Discard the local copy, but keep the user's offline changes that have not been sent yet. Then
 * call `GET /api/sync` without a cursor.
 */
export class GoneError extends RequestError {
	override readonly name = "GoneError";
	declare readonly code: OpenCode<"RES_004"> | null;
}

/**
 * **`RES_003` (412) Precondition failed.**
 * The resource no longer has the `ETag` in `If-Match`: it was changed after the caller read it.
 * The request changed nothing.
 * Read the resource again, apply the change to its current state, and send the new `ETag` in
 * `If-Match`.
 */
export class PreconditionFailedError extends RequestError {
	override readonly name = "PreconditionFailedError";
	declare readonly code: OpenCode<"RES_003"> | null;
}

/**
 * **`IDEM_001` (422) Idempotency key reused.**
 * The `Idempotency-Key` was sent within the last 24 hours with another request: another operation
 * or another body.
 * Use a new key for each action. Use the same key only to repeat exactly the same request.
 */
export class UnprocessableContentError extends RequestError {
	override readonly name = "UnprocessableContentError";
	declare readonly code: OpenCode<"IDEM_001"> | null;
}

const byStatus: Readonly<Record<number, typeof ApiError>> = {
	400: ValidationError,
	401: AuthenticationError,
	403: PermissionError,
	404: NotFoundError,
	409: ConflictError,
	429: RateLimitError,
	410: GoneError,
	412: PreconditionFailedError,
	422: UnprocessableContentError,
};

/** Returns the class of the error for a response with this status. */
export function errorClass(status: number): typeof ApiError {
	return byStatus[status] ?? (status < 500 ? RequestError : ServerError);
}
