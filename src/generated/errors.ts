// @generated from openapi/ by `npm run generate`. Do not edit.

/** The error catalogue of openapi/errors.yaml: one code, one meaning, one status. */
export const catalogue = {
	"VAL_001": {
		"status": 400,
		"title": "Invalid request",
		"meaning": "The path, a query parameter, a header or the body does not match the API description: a value has the wrong type or breaks a limit, something required is missing, a property or query parameter is unknown, the body is not valid JSON or is nested too deeply, text is not well-formed Unicode or holds NUL, a number cannot be kept as it is, or a cursor does not belong to the query.",
		"action": "Read `errors` in the answer. Each entry names what is wrong by JSON pointer (in the body) or by parameter name, the rule that it breaks, and what would be accepted. Correct the request before sending it again; the same request will fail the same way."
	},
	"VAL_002": {
		"status": 413,
		"title": "Request body too large",
		"meaning": "The request body is larger than the API accepts, which is 1 MiB of JSON.",
		"action": "Send less in one request. No valid request of this operation comes near the limit."
	},
	"VAL_003": {
		"status": 415,
		"title": "Unsupported media type",
		"meaning": "The request has no `Content-Type`, or one that the operation does not accept.",
		"action": "Send JSON in UTF-8 with the header `Content-Type: application/json`."
	},
	"VAL_004": {
		"status": 406,
		"title": "Not acceptable",
		"meaning": "The `Accept` header allows none of the media types that the operation can answer with.",
		"action": "Leave `Accept` out, or allow `application/json` (`text/html` for the pages under `/docs`, `application/yaml` for `/openapi.yaml`)."
	},
	"VAL_005": {
		"status": 405,
		"title": "Method not allowed",
		"meaning": "The path exists, but not with the HTTP method of the request.",
		"action": "Use one of the methods in the `Allow` header of the answer."
	},
	"VAL_006": {
		"status": 414,
		"title": "Address too long",
		"meaning": "The address of the request, query included, has more than 8,192 characters.",
		"action": "Send less in the query. No valid request comes near the limit."
	},
	"VAL_007": {
		"status": 431,
		"title": "Header fields too large",
		"meaning": "The header fields of the request, names and values, take up more than 16 KiB together, or one of them more than 8 KiB.",
		"action": "Send fewer and shorter headers. Cookies are the usual culprit: this API needs none, so send it none."
	},
	"AUTH_001": {
		"status": 401,
		"title": "Access token missing, invalid or expired",
		"meaning": "The operation needs an access token, and the request has none, or one that is malformed, has expired (they live 15 minutes), was not issued by this API, or whose session has ended.",
		"action": "Get a new access token with `POST /api/auth/refresh` and repeat the request once. If refreshing fails too, the user has to log in again."
	},
	"AUTH_002": {
		"status": 401,
		"title": "E-mail or password wrong",
		"meaning": "No account matches this e-mail address and password. The API does not tell which of the two is wrong.",
		"action": "Ask the user to check both and try again. After five attempts in 15 minutes, wait."
	},
	"AUTH_003": {
		"status": 403,
		"title": "Scope missing",
		"meaning": "The access token is valid, but it was not granted the scope that the operation needs; or a login asks for a scope that the account may not have. `detail` names the scope.",
		"action": "Log in again and ask for the scope in `scopes`, or leave `scopes` out to be granted all that the account may have. Refreshing does not help: it adds none to the scopes of the session. The scopes `admin:…` need the role `admin`."
	},
	"AUTH_004": {
		"status": 401,
		"title": "Refresh token already used",
		"meaning": "The refresh token was exchanged before; each one works once. When it comes back more than 10 seconds after its first use it may have been stolen, so the whole session is revoked. Within 10 seconds it is refused and the session lives on.",
		"action": "If another request of your app has just refreshed, use the tokens that it received. Otherwise ask the user to log in again. Make sure that only one request refreshes at a time and that the new refresh token is stored before it is used."
	},
	"AUTH_005": {
		"status": 403,
		"title": "Account disabled",
		"meaning": "The credentials are right, but the account has been disabled by the operators.",
		"action": "Do not retry. Show the user how to reach support."
	},
	"AUTH_006": {
		"status": 401,
		"title": "Refresh token invalid, expired or revoked",
		"meaning": "The refresh token is unknown, is older than 60 days, or belongs to a session that was logged out or revoked.",
		"action": "Discard the stored tokens and ask the user to log in again."
	},
	"AUTH_007": {
		"status": 403,
		"title": "Current password wrong",
		"meaning": "The operation asks for the account's password as confirmation, and the one in the body is not it. The access token itself is fine.",
		"action": "Ask the user to enter the current password again. Do not refresh or log out."
	},
	"RES_001": {
		"status": 404,
		"title": "Not found",
		"meaning": "There is nothing at this path, or the resource does not exist, was deleted, or belongs to another user. The API does not tell these apart.",
		"action": "Check the path and the id. Drop the resource from local caches."
	},
	"RES_002": {
		"status": 409,
		"title": "Conflict",
		"meaning": "The request is well formed but contradicts what is already stored, for example an e-mail address that is already registered. `detail` says what is in the way.",
		"action": "Read the current state, resolve the conflict (for a registration, log in) and try again."
	},
	"RES_003": {
		"status": 412,
		"title": "Precondition failed",
		"meaning": "The resource is no longer the one that `If-Match` names: somebody has changed it since the caller read it. Nothing was changed.",
		"action": "Read the resource again, apply the change to what it is now, and send the new `ETag` in `If-Match`."
	},
	"RES_004": {
		"status": 410,
		"title": "Sync cursor too old",
		"meaning": "The cursor was up to date more than 90 days ago, and deletions from back then are forgotten; or the access token may by now read kinds of data that the cursor never covered.",
		"action": "Discard the local copy, but not what the user did offline and is still to be sent, and call `GET /api/sync` without a cursor."
	},
	"IDEM_001": {
		"status": 422,
		"title": "Idempotency key reused",
		"meaning": "The `Idempotency-Key` was sent within the last 24 hours with another request: another operation, or another body.",
		"action": "Use a new key for each thing that is to be done, and the same key only to repeat exactly the same request."
	},
	"IDEM_002": {
		"status": 409,
		"title": "Request still running",
		"meaning": "A request with the same `Idempotency-Key` is still being worked on.",
		"action": "Wait for the number of seconds in `Retry-After` and send the request again with the same key."
	},
	"IDEM_003": {
		"status": 409,
		"title": "First answer lost",
		"meaning": "A request with the same `Idempotency-Key` took effect, but its answer was lost and cannot be made again, because what it created has been changed beyond recognition or deleted since.",
		"action": "Do not repeat the request, not even with a new key: read the current state, which has the effect of the first one."
	},
	"RATE_001": {
		"status": 429,
		"title": "Too many requests",
		"meaning": "The quota of the operation's rate limit policy is used up. `RateLimit-Policy` states the quota and `RateLimit` what is left of it.",
		"action": "Wait for the number of seconds in `Retry-After`, then try again. Spread the requests of a batch over time."
	},
	"DB_001": {
		"status": 503,
		"title": "Database unavailable",
		"meaning": "The API could not reach its database. A write that was answered this way may or may not have happened.",
		"action": "Try again after the number of seconds in `Retry-After`, with growing pauses. Before repeating a write, read to see whether it took effect."
	},
	"SYS_001": {
		"status": 500,
		"title": "Internal error",
		"meaning": "Something failed inside the API. Nothing about the request is known to be wrong.",
		"action": "Try again once. If it persists, report it with the `requestId` of the answer; that is how the operators find it."
	},
	"SYS_002": {
		"status": 503,
		"title": "Maintenance",
		"meaning": "The API is being maintained. It answers its health checks and its documentation, and nothing else. The request was not carried out.",
		"action": "Try again after the number of seconds in `Retry-After`. `GET /health` tells whether the maintenance is over and when it is expected to be."
	}
} as const;

export type ProblemCode = keyof typeof catalogue;
