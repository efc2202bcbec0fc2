// @generated from openapi/ by `npm run generate`. Do not edit.

import { ApiError, type OpenCode } from "../errors.ts";

/** Every code that an answer of the API can carry. */
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
 * The path, a query parameter, a header or the body does not match the API description: a value
 * has the wrong type or breaks a limit, something required is missing, a property or query
 * parameter is unknown, the body is not valid JSON or is nested too deeply, text is not
 * well-formed Unicode or holds NUL, a number cannot be kept as it is, or a cursor does not belong
 * to the query.
 * Read `errors` in the answer. Each entry names what is wrong by JSON pointer (in the body) or by
 * parameter name, the rule that it breaks, and what would be accepted. Correct the request before
 * sending it again; the same request will fail the same way.
 */
export class ValidationError extends ApiError {
	override readonly name = "ValidationError";
	declare readonly code: OpenCode<"VAL_001"> | null;
}

/**
 * **`AUTH_001` (401) Access token missing, invalid or expired.**
 * The operation needs an access token, and the request has none, or one that is malformed, has
 * expired (they live 15 minutes), was not issued by this API, or whose session has ended.
 * Get a new access token with `POST /api/auth/refresh` and repeat the request once. If refreshing
 * fails too, the user has to log in again.
 *
 * **`AUTH_002` (401) E-mail or password wrong.**
 * No account matches this e-mail address and password. The API does not tell which of the two is
 * wrong.
 * Ask the user to check both and try again. After five attempts in 15 minutes, wait.
 *
 * **`AUTH_004` (401) Refresh token already used.**
 * The refresh token was exchanged before; each one works once. When it comes back more than 10
 * seconds after its first use it may have been stolen, so the whole session is revoked. Within 10
 * seconds it is refused and the session lives on.
 * If another request of your app has just refreshed, use the tokens that it received. Otherwise
 * ask the user to log in again. Make sure that only one request refreshes at a time and that the
 * new refresh token is stored before it is used.
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
 * The access token is valid, but it was not granted the scope that the operation needs; or a login
 * asks for a scope that the account may not have. `detail` names the scope.
 * Log in again and ask for the scope in `scopes`, or leave `scopes` out to be granted all that the
 * account may have. Refreshing does not help: it adds none to the scopes of the session. The
 * scopes `admin:…` need the role `admin`.
 *
 * **`AUTH_005` (403) Account disabled.**
 * The credentials are right, but the account has been disabled by the operators.
 * Do not retry. Show the user how to reach support.
 *
 * **`AUTH_007` (403) Current password wrong.**
 * The operation asks for the account's password as confirmation, and the one in the body is not
 * it. The access token itself is fine.
 * Ask the user to enter the current password again. Do not refresh or log out.
 */
export class PermissionError extends ApiError {
	override readonly name = "PermissionError";
	declare readonly code: OpenCode<"AUTH_003" | "AUTH_005" | "AUTH_007"> | null;
}

/**
 * **`RES_001` (404) Not found.**
 * There is nothing at this path, or the resource does not exist, was deleted, or belongs to
 * another user. The API does not tell these apart.
 * Check the path and the id. Drop the resource from local caches.
 */
export class NotFoundError extends ApiError {
	override readonly name = "NotFoundError";
	declare readonly code: OpenCode<"RES_001"> | null;
}

/**
 * **`RES_002` (409) Conflict.**
 * The request is well formed but contradicts what is already stored, for example an e-mail address
 * that is already registered. `detail` says what is in the way.
 * Read the current state, resolve the conflict (for a registration, log in) and try again.
 *
 * **`IDEM_002` (409) Request still running.**
 * A request with the same `Idempotency-Key` is still being worked on.
 * Wait for the number of seconds in `Retry-After` and send the request again with the same key.
 *
 * **`IDEM_003` (409) First answer lost.**
 * A request with the same `Idempotency-Key` took effect, but its answer was lost and cannot be
 * made again, because what it created has been changed beyond recognition or deleted since.
 * Do not repeat the request, not even with a new key: read the current state, which has the effect
 * of the first one.
 */
export class ConflictError extends ApiError {
	override readonly name = "ConflictError";
	declare readonly code: OpenCode<"RES_002" | "IDEM_002" | "IDEM_003"> | null;
}

/**
 * **`RATE_001` (429) Too many requests.**
 * The quota of the operation's rate limit policy is used up. `RateLimit-Policy` states the quota
 * and `RateLimit` what is left of it.
 * Wait for the number of seconds in `Retry-After`, then try again. Spread the requests of a batch
 * over time.
 */
export class RateLimitError extends ApiError {
	override readonly name = "RateLimitError";
	declare readonly code: OpenCode<"RATE_001"> | null;
}

/**
 * Any answer with a status 4xx that has no class of its own.
 *
 * **`VAL_002` (413) Request body too large.**
 * The request body is larger than the API accepts, which is 1 MiB of JSON.
 * Send less in one request. No valid request of this operation comes near the limit.
 *
 * **`VAL_003` (415) Unsupported media type.**
 * The request has no `Content-Type`, or one that the operation does not accept.
 * Send JSON in UTF-8 with the header `Content-Type: application/json`.
 *
 * **`VAL_004` (406) Not acceptable.**
 * The `Accept` header allows none of the media types that the operation can answer with.
 * Leave `Accept` out, or allow `application/json` (`text/html` for the pages under `/docs`,
 * `application/yaml` for `/openapi.yaml`).
 *
 * **`VAL_005` (405) Method not allowed.**
 * The path exists, but not with the HTTP method of the request.
 * Use one of the methods in the `Allow` header of the answer.
 *
 * **`VAL_006` (414) Address too long.**
 * The address of the request, query included, has more than 8,192 characters.
 * Send less in the query. No valid request comes near the limit.
 *
 * **`VAL_007` (431) Header fields too large.**
 * The header fields of the request, names and values, take up more than 16 KiB together, or one of
 * them more than 8 KiB.
 * Send fewer and shorter headers. Cookies are the usual culprit: this API needs none, so send it
 * none.
 */
export class RequestError extends ApiError {
	override readonly name: string = "RequestError";
	declare readonly code: OpenCode<"VAL_002" | "VAL_003" | "VAL_004" | "VAL_005" | "VAL_006" | "VAL_007"> | null;
}

/**
 * Any answer with a status 5xx that has no class of its own.
 *
 * **`DB_001` (503) Database unavailable.**
 * The API could not reach its database. A write that was answered this way may or may not have
 * happened.
 * Try again after the number of seconds in `Retry-After`, with growing pauses. Before repeating a
 * write, read to see whether it took effect.
 *
 * **`SYS_001` (500) Internal error.**
 * Something failed inside the API. Nothing about the request is known to be wrong.
 * Try again once. If it persists, report it with the `requestId` of the answer; that is how the
 * operators find it.
 *
 * **`SYS_002` (503) Maintenance.**
 * The API is being maintained. It answers its health checks and its documentation, and nothing
 * else. The request was not carried out.
 * Try again after the number of seconds in `Retry-After`. `GET /health` tells whether the
 * maintenance is over and when it is expected to be.
 */
export class ServerError extends ApiError {
	override readonly name: string = "ServerError";
	declare readonly code: OpenCode<"DB_001" | "SYS_001" | "SYS_002"> | null;
}

/**
 * **`RES_004` (410) Sync cursor too old.**
 * The cursor was up to date more than 90 days ago, and deletions from back then are forgotten; or
 * the access token may by now read kinds of data that the cursor never covered.
 * Discard the local copy, but not what the user did offline and is still to be sent, and call `GET
 * /api/sync` without a cursor.
 */
export class GoneError extends RequestError {
	override readonly name = "GoneError";
	declare readonly code: OpenCode<"RES_004"> | null;
}

/**
 * **`RES_003` (412) Precondition failed.**
 * The resource is no longer the one that `If-Match` names: somebody has changed it since the
 * caller read it. Nothing was changed.
 * Read the resource again, apply the change to what it is now, and send the new `ETag` in
 * `If-Match`.
 */
export class PreconditionFailedError extends RequestError {
	override readonly name = "PreconditionFailedError";
	declare readonly code: OpenCode<"RES_003"> | null;
}

/**
 * **`IDEM_001` (422) Idempotency key reused.**
 * The `Idempotency-Key` was sent within the last 24 hours with another request: another operation,
 * or another body.
 * Use a new key for each thing that is to be done, and the same key only to repeat exactly the
 * same request.
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

/** The class of the error for an answer with this status. */
export function errorClass(status: number): typeof ApiError {
	return byStatus[status] ?? (status < 500 ? RequestError : ServerError);
}
