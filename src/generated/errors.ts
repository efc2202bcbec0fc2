// @generated from openapi/ by `npm run generate`. Do not edit.

/** The error catalogue of openapi/errors.yaml: one code, one meaning, one status. */
export const catalogue = {
	"VAL_001": {
		"status": 400,
		"title": "Invalid request",
		"meaning": "The path, a query parameter, a header or the body does not match the API description. For example, a value has the wrong type or exceeds a limit, a required value is missing, or a property or query parameter is unknown. Other causes are a body that is not valid JSON or is nested too deeply, and text that is not well-formed Unicode or contains NUL. A number that cannot be stored exactly and a cursor of another query are also invalid.",
		"action": "Read `errors` in the response. Each entry names the invalid value by JSON pointer (in the body) or by parameter name, the rule that it violates, and the valid values. Correct the request before you send it again; the same request fails in the same way."
	},
	"VAL_002": {
		"status": 413,
		"title": "Request body too large",
		"meaning": "The request body is larger than the limit of the API, which is 1 MiB of JSON.",
		"action": "Send less data in one request. No valid request of this operation comes near the limit."
	},
	"VAL_003": {
		"status": 415,
		"title": "Unsupported media type",
		"meaning": "The request has no `Content-Type`, or has one that the operation does not accept.",
		"action": "Send JSON in UTF-8 with the header `Content-Type: application/json`."
	},
	"VAL_004": {
		"status": 406,
		"title": "Not acceptable",
		"meaning": "The `Accept` header allows none of the media types that the operation can return.",
		"action": "Omit `Accept`, or allow `application/json` (`text/html` for the pages under `/docs`, `application/yaml` for `/openapi.yaml`)."
	},
	"VAL_005": {
		"status": 405,
		"title": "Method not allowed",
		"meaning": "The path exists, but does not support the HTTP method of the request.",
		"action": "Use one of the methods in the `Allow` header of the response."
	},
	"VAL_006": {
		"status": 414,
		"title": "Address too long",
		"meaning": "The URL of the request, including the query, has more than 8,192 characters.",
		"action": "Send less data in the query. No valid request comes near the limit."
	},
	"VAL_007": {
		"status": 431,
		"title": "Header fields too large",
		"meaning": "The header fields of the request, names and values, are larger than 16 KiB together, or one of them is larger than 8 KiB.",
		"action": "Send fewer and shorter headers. The most common cause is cookies. This API uses no cookies, so do not send any."
	},
	"AUTH_001": {
		"status": 401,
		"title": "Access token missing, invalid or expired",
		"meaning": "The operation needs an access token, and the request has no valid one. The token is missing or malformed, has expired (tokens are valid for 15 minutes), was not issued by this API, or belongs to a session that has ended.",
		"action": "Get a new access token with `POST /api/auth/refresh` and repeat the request once. If the refresh also fails, the user must log in again."
	},
	"AUTH_002": {
		"status": 401,
		"title": "E-mail or password wrong",
		"meaning": "No account matches this e-mail address and password. The API does not tell which of the two is wrong.",
		"action": "Ask the user to check both and try again. After five attempts, wait until 15 minutes have passed."
	},
	"AUTH_003": {
		"status": 403,
		"title": "Scope missing",
		"meaning": "The access token is valid, but does not have the scope that the operation needs; or a login requests a scope that the account may not have. `detail` names the scope.",
		"action": "Log in again and request the scope in `scopes`, or omit `scopes` to receive all scopes that the account may have. A refresh does not help, because it adds no scopes to the session. The scopes `admin:…` need the role `admin`."
	},
	"AUTH_004": {
		"status": 401,
		"title": "Refresh token already used",
		"meaning": "The refresh token was already exchanged; each refresh token works once. If it is used more than 10 seconds after its first use, it may have been stolen, so the whole session is revoked. Within 10 seconds, the request is rejected and the session continues.",
		"action": "If another request of your app has just refreshed, use the tokens that it received. Otherwise ask the user to log in again. Make sure that your app sends one refresh request at a time and stores the new refresh token before it uses it."
	},
	"AUTH_005": {
		"status": 403,
		"title": "Account disabled",
		"meaning": "The credentials are correct, but the account was disabled by the operators.",
		"action": "Do not retry. Show the user how to contact support."
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
		"meaning": "The operation needs the account's password as confirmation, and the password in the body is wrong. The access token itself is valid.",
		"action": "Ask the user to enter the current password again. Do not refresh or log out."
	},
	"RES_001": {
		"status": 404,
		"title": "Not found",
		"meaning": "The path is unknown, or the resource does not exist, was deleted or belongs to another user. The API does not distinguish these cases.",
		"action": "Check the path and the id. Remove the resource from local caches."
	},
	"RES_002": {
		"status": 409,
		"title": "Conflict",
		"meaning": "The request is valid but conflicts with stored data, for example an e-mail address that is already registered. `detail` names the conflict.",
		"action": "Read the current state, resolve the conflict (for a registration, log in) and try again."
	},
	"RES_003": {
		"status": 412,
		"title": "Precondition failed",
		"meaning": "The resource no longer has the `ETag` in `If-Match`: it was changed after the caller read it. The request changed nothing.",
		"action": "Read the resource again, apply the change to its current state, and send the new `ETag` in `If-Match`."
	},
	"RES_004": {
		"status": 410,
		"title": "Sync cursor too old",
		"meaning": "The cursor was up to date more than 90 days ago, and older deletions are no longer stored. Or the access token may now read kinds of data that the cursor does not cover.",
		"action": "Discard the local copy, but keep the user's offline changes that have not been sent yet. Then call `GET /api/sync` without a cursor."
	},
	"IDEM_001": {
		"status": 422,
		"title": "Idempotency key reused",
		"meaning": "The `Idempotency-Key` was sent within the last 24 hours with another request: another operation or another body.",
		"action": "Use a new key for each action. Use the same key only to repeat exactly the same request."
	},
	"IDEM_002": {
		"status": 409,
		"title": "Request still running",
		"meaning": "A request with the same `Idempotency-Key` is still running.",
		"action": "Wait for the number of seconds in `Retry-After` and send the request again with the same key."
	},
	"IDEM_003": {
		"status": 409,
		"title": "First answer lost",
		"meaning": "A request with the same `Idempotency-Key` took effect, but its response was lost. The response cannot be created again, because the created resource cannot be read, for example after its deletion.",
		"action": "Do not repeat the request, not even with a new key. Read the current state, which includes the effect of the first request."
	},
	"RATE_001": {
		"status": 429,
		"title": "Too many requests",
		"meaning": "The quota of the operation's rate limit policy is used up. `RateLimit-Policy` states the quota and `RateLimit` the number of remaining requests.",
		"action": "Wait for the number of seconds in `Retry-After`, then try again. Spread the requests of a batch over time."
	},
	"DB_001": {
		"status": 503,
		"title": "Database unavailable",
		"meaning": "The API could not reach its database. A write request with this response may or may not have taken effect.",
		"action": "Try again after the number of seconds in `Retry-After`, with increasing delays. Before you repeat a write request, read the data to see whether it took effect."
	},
	"SYS_001": {
		"status": 500,
		"title": "Internal error",
		"meaning": "An error occurred inside the API. It is not known to be caused by the request.",
		"action": "Try again once. If the error persists, report it with the `requestId` of the response, by which the operators can find it."
	},
	"SYS_002": {
		"status": 503,
		"title": "Maintenance",
		"meaning": "Maintenance is active. Only the health checks and the documentation are available. The request was not carried out.",
		"action": "Try again after the number of seconds in `Retry-After`. `GET /health` states whether the maintenance is active and when it is expected to end."
	}
} as const;

export type ProblemCode = keyof typeof catalogue;
