// @generated from openapi/ by `npm run generate`. Do not edit.

import type { ApiPromise } from "../api-promise.ts";
import type { Core } from "../core.ts";
import type { Paginated } from "../paginated.ts";
import type { RequestOptions } from "../request-options.ts";
import { Resource } from "../resource.ts";
import type {
	AccountDeletion,
	AdminUser,
	AuditEntry,
	AuthenticatedUser,
	ContentKey,
	DatabaseHealth,
	DetailedHealth,
	FeatureFlag,
	FeatureFlagCreate,
	FeatureFlagUpdate,
	Flag,
	FlagKey,
	FlagOverride,
	FlagOverrideInput,
	FocusAnalytics,
	FocusDistraction,
	FocusDistractionRecord,
	FocusInterval,
	FocusIntervalBegin,
	FocusSession,
	FocusSessionComplete,
	FocusSessionId,
	FocusSessionStart,
	FocusTemplate,
	FocusTemplateCreate,
	FocusTemplateKey,
	FocusTemplateUpdate,
	HealthLog,
	HealthLogBatch,
	HealthLogBatchCreate,
	HealthLogCreate,
	HealthLogId,
	HealthLogUpdate,
	HealthStatus,
	HealthSummary,
	HealthTypeCatalogue,
	ImportReport,
	Language,
	LanguageExport,
	LanguageImport,
	Locale,
	Localization,
	LocalizationCoverage,
	LoginRequest,
	PasswordChange,
	RefreshRequest,
	RegisterRequest,
	Session,
	SessionId,
	SessionTokens,
	Statistics,
	SyncPage,
	Task,
	TaskCreate,
	TaskId,
	TaskUpdate,
	Translation,
	TranslationText,
	User,
	UserDisable,
	UserId,
	UserUpdate,
	operations,
} from "./schema.ts";

export type ListSessionsQuery = NonNullable<operations["listSessions"]["parameters"]["query"]>;

export type ListTasksQuery = NonNullable<operations["listTasks"]["parameters"]["query"]>;

export type ListHealthLogsQuery = NonNullable<operations["listHealthLogs"]["parameters"]["query"]>;

export type GetHealthSummaryQuery = NonNullable<operations["getHealthSummary"]["parameters"]["query"]>;

export type ListFlagsQuery = NonNullable<operations["listFlags"]["parameters"]["query"]>;

export type ListLanguagesQuery = NonNullable<operations["listLanguages"]["parameters"]["query"]>;

export type GetLocalizationQuery = NonNullable<operations["getLocalization"]["parameters"]["query"]>;

export type ListFocusTemplatesQuery = NonNullable<operations["listFocusTemplates"]["parameters"]["query"]>;

export type ListFocusSessionsQuery = NonNullable<operations["listFocusSessions"]["parameters"]["query"]>;

export type ListFocusIntervalsQuery = NonNullable<operations["listFocusIntervals"]["parameters"]["query"]>;

export type ListFocusDistractionsQuery = NonNullable<operations["listFocusDistractions"]["parameters"]["query"]>;

export type GetFocusAnalyticsQuery = NonNullable<operations["getFocusAnalytics"]["parameters"]["query"]>;

export type SyncChangesQuery = NonNullable<operations["syncChanges"]["parameters"]["query"]>;

export type ListUsersQuery = NonNullable<operations["listUsers"]["parameters"]["query"]>;

export type ListFeatureFlagsQuery = NonNullable<operations["listFeatureFlags"]["parameters"]["query"]>;

export type ListFlagOverridesQuery = NonNullable<operations["listFlagOverrides"]["parameters"]["query"]>;

export type ListAuditEntriesQuery = NonNullable<operations["listAuditEntries"]["parameters"]["query"]>;

export type GetStatisticsQuery = NonNullable<operations["getStatistics"]["parameters"]["query"]>;

/** The operations of `tw.health`. */
export class HealthResource extends Resource {
	/**
	 * Check that the API is up
	 *
	 * Returns 200 as long as the API can serve requests. It does not use the database, so it is suitable as the probe of a load balancer. No authentication required.
	 *
	 * Needs no access token.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} SYS_001: Internal error
	 */
	get(options?: RequestOptions): ApiPromise<HealthStatus> {
		return this.core.call({ id: "getHealth", method: "GET", path: "/health", open: true }, options);
	}

	/**
	 * Check the database
	 *
	 * Runs one small query. Returns 200 with its latency, or 503 (`DB_001`) if the database does not respond. No authentication required.
	 *
	 * Needs no access token.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 */
	database(options?: RequestOptions): ApiPromise<DatabaseHealth> {
		return this.core.call({ id: "getDatabaseHealth", method: "GET", path: "/health/db", open: true }, options);
	}

	/**
	 * Check the API and its dependencies
	 *
	 * Returns the status and latency of each dependency, and the worst of these statuses as the
	 * overall status. A dependency that does not respond within 2 seconds counts as unavailable. A
	 * dependency that the API can work without, such as the rate limiter, is at worst `degraded`.
	 *
	 * `alerts` compares the last 5 minutes with the thresholds of the operators' alerts. `traffic` has
	 * the underlying values for the last 5 and the last 60 minutes.
	 *
	 * The operation returns 200 whenever the check was carried out, even if the result is degraded or
	 * unhealthy. Read `status`, not the HTTP status. A monitor that relies on the HTTP status should
	 * use `/health/db`. No authentication required.
	 *
	 * Needs no access token.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} SYS_001: Internal error
	 */
	detailed(options?: RequestOptions): ApiPromise<DetailedHealth> {
		return this.core.call({ id: "getDetailedHealth", method: "GET", path: "/health/detailed", open: true }, options);
	}
}

/** The operations of `tw.auth`. */
export class AuthResource extends Resource {
	/**
	 * Create an account
	 *
	 * Creates an account and logs it in. The response has the profile and the tokens of a first
	 * session with every scope that a user may have.
	 *
	 * Passwords have 8 to 256 characters and no composition rules. An e-mail address that is already
	 * registered, in any letter case, returns 409 (`RES_002`). No authentication required.
	 *
	 * Needs no access token.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {ConflictError} RES_002: Conflict
	 * @throws {UnprocessableContentError} IDEM_001: Idempotency key reused
	 * @throws {ConflictError} IDEM_002: Request still running
	 * @throws {ConflictError} IDEM_003: First answer lost
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	register(body: RegisterRequest, options?: RequestOptions<"idempotencyKey">): ApiPromise<AuthenticatedUser> {
		return this.core.call({ id: "registerUser", method: "POST", path: "/api/auth/register", body, keyed: true, open: true }, options);
	}

	/**
	 * Log in with e-mail and password
	 *
	 * Creates a session and returns its first tokens. `scopes` restricts the session for its whole
	 * life. Without `scopes`, the session gets every scope that the account may have. Requesting a
	 * scope that the account may not have, such as `admin:read` without the role `admin`, returns 403
	 * (`AUTH_003`) and creates no session.
	 *
	 * An unknown e-mail address and a wrong password return the same response after the same time: 401
	 * (`AUTH_002`). The correct password of a disabled account returns 403 (`AUTH_005`). No
	 * authentication required.
	 *
	 * Needs no access token.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_002: E-mail or password wrong
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	login(body: LoginRequest, options?: RequestOptions): ApiPromise<AuthenticatedUser> {
		return this.core.call({ id: "loginUser", method: "POST", path: "/api/auth/login", body, open: true }, options);
	}

	/**
	 * Exchange a refresh token for new tokens
	 *
	 * Returns a new access token (valid for 15 minutes) and a new refresh token (valid for 60 days).
	 * They have the scopes of the session, except for scopes that the account may no longer have. The
	 * refresh token in the body is consumed: each refresh token works once.
	 *
	 * - **Second use within 10 seconds:** returns 401 (`AUTH_004`) and has no other effect. When two
	 *   tabs refresh at the same time, one receives the new tokens and the other should use them too.
	 * - **Second use after more than 10 seconds:** the token may have been stolen. Returns 401
	 *   (`AUTH_004`) and revokes the whole session, so that neither holder can continue.
	 * - **Unknown or expired token, or a token of a session that has ended:** returns 401
	 *   (`AUTH_006`).
	 * - **Token of a disabled account:** returns 403 (`AUTH_005`).
	 *
	 * When several requests send the same token at the same time, exactly one succeeds. The access
	 * token is ignored and may have expired. No authentication required.
	 *
	 * Needs no access token.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_004: Refresh token already used
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {AuthenticationError} AUTH_006: Refresh token invalid, expired or revoked
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	refresh(body: RefreshRequest, options?: RequestOptions): ApiPromise<SessionTokens> {
		return this.core.call({ id: "refreshSession", method: "POST", path: "/api/auth/refresh", body, open: true }, options);
	}

	/**
	 * Log out
	 *
	 * Ends the session of the access token. Its refresh token stops working at once, its access tokens within 60 seconds everywhere. The user's other sessions continue.
	 *
	 * Needs an access token with the scope `sessions:write`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	logout(options?: RequestOptions): ApiPromise<void> {
		return this.core.call({ id: "logoutSession", method: "POST", path: "/api/auth/logout", empty: true }, options);
	}

	/**
	 * Log out on every device
	 *
	 * Ends every session of the user, including the caller's. Their refresh tokens stop working at once, their access tokens within 60 seconds everywhere.
	 *
	 * Needs an access token with the scope `sessions:write`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	logoutEverywhere(options?: RequestOptions): ApiPromise<void> {
		return this.core.call({ id: "logoutEverywhere", method: "POST", path: "/api/auth/logout-everywhere", empty: true }, options);
	}
}

/** The operations of `tw.sessions`. */
export class SessionsResource extends Resource {
	/**
	 * List the sessions of the user
	 *
	 * Lists the devices and apps on which the user is logged in, newest login first. Sessions that were logged out, were revoked or have expired are not listed.
	 *
	 * Needs an access token with the scope `sessions:read`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	list(query?: ListSessionsQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<Session> {
		return this.core.list({ id: "listSessions", method: "GET", path: "/api/auth/sessions", query }, options);
	}

	/**
	 * Get a session
	 *
	 * Returns one of the user's sessions. Returns 404 (`RES_001`) if the session does not exist, has ended or belongs to another user.
	 *
	 * Needs an access token with the scope `sessions:read`.
	 *
	 * @param sessionId The id of one of the caller's sessions.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	get(sessionId: SessionId, options?: RequestOptions<"ifNoneMatch">): ApiPromise<Session> {
		return this.core.call({ id: "getSession", method: "GET", path: "/api/auth/sessions/{sessionId}", params: { sessionId } }, options);
	}

	/**
	 * Revoke a session
	 *
	 * Ends one of the user's sessions, for example on a lost device. The caller may also revoke their own session. Its refresh token stops working at once, its access tokens within 60 seconds everywhere. Returns 404 (`RES_001`) if the session does not exist, has ended or belongs to another user.
	 *
	 * Needs an access token with the scope `sessions:write`.
	 *
	 * @param sessionId The id of one of the caller's sessions.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	revoke(sessionId: SessionId, options?: RequestOptions<"ifMatch">): ApiPromise<void> {
		return this.core.call({ id: "revokeSession", method: "DELETE", path: "/api/auth/sessions/{sessionId}", params: { sessionId }, empty: true }, options);
	}
}

/** The operations of `tw.users`. */
export class UsersResource extends Resource {
	/**
	 * Get your profile
	 *
	 * Returns the profile of the user to whom the access token belongs.
	 *
	 * Needs an access token with the scope `users:read`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	me(options?: RequestOptions<"ifNoneMatch">): ApiPromise<User> {
		return this.core.call({ id: "getCurrentUser", method: "GET", path: "/api/users/me" }, options);
	}

	/**
	 * Change your profile
	 *
	 * Changes only the properties in the body. A time zone that is not in the IANA database is rejected (`VAL_001`, pointer `/timeZone`). The e-mail address cannot be changed here.
	 *
	 * Needs an access token with the scope `users:write`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	update(body: UserUpdate, options?: RequestOptions<"ifMatch">): ApiPromise<User> {
		return this.core.call({ id: "updateCurrentUser", method: "PATCH", path: "/api/users/me", body }, options);
	}

	/**
	 * Change your password
	 *
	 * Sets a new password. The body must have the current password as confirmation; a wrong current password returns 403 (`AUTH_007`). All other sessions of the user end; the caller's session continues.
	 *
	 * Needs an access token with the scope `users:write`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {PermissionError} AUTH_007: Current password wrong
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	changePassword(body: PasswordChange, options?: RequestOptions): ApiPromise<void> {
		return this.core.call({ id: "changePassword", method: "POST", path: "/api/users/me/password", body, empty: true }, options);
	}

	/**
	 * Delete your account
	 *
	 * Deletes the account and all data that belongs to it: the profile, sessions, tasks, health logs and focus data. The deletion takes effect at once, in one transaction, and cannot be undone. The body must have the account's password as confirmation; a wrong password returns 403 (`AUTH_007`). The e-mail address can be registered again afterwards.
	 *
	 * Needs an access token with the scope `users:write`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {PermissionError} AUTH_007: Current password wrong
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	delete(body: AccountDeletion, options?: RequestOptions): ApiPromise<void> {
		return this.core.call({ id: "deleteCurrentUser", method: "POST", path: "/api/users/me/delete", body, empty: true }, options);
	}
}

/** The operations of `tw.tasks`. */
export class TasksResource extends Resource {
	/**
	 * List tasks
	 *
	 * Lists the caller's tasks, including subtasks, newest first unless `sort` sets another order. A
	 * task must match all filters. If a filter has several values separated by commas, the task must
	 * match one of them.
	 *
	 * A page has up to `limit` tasks; follow `nextCursor` until it is null. Tasks that are created or
	 * deleted in the meantime cause neither duplicates nor gaps. Unknown query parameters are rejected
	 * (`VAL_001`).
	 *
	 * Needs an access token with the scope `tasks:read`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	list(query?: ListTasksQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<Task> {
		return this.core.list({ id: "listTasks", method: "GET", path: "/api/tasks", query }, options);
	}

	/**
	 * Create a task
	 *
	 * Creates a task for the caller. Only `title` is required. By default the task is `todo`, has low
	 * priority and is last in the user's own order.
	 *
	 * `parentId` makes the task a subtask. The parent must be one of the caller's tasks. Otherwise the
	 * operation returns 400 (`VAL_001`, pointer `/parentId`). Unknown properties are rejected
	 * (`VAL_001`).
	 *
	 * Needs an access token with the scope `tasks:write`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {UnprocessableContentError} IDEM_001: Idempotency key reused
	 * @throws {ConflictError} IDEM_002: Request still running
	 * @throws {ConflictError} IDEM_003: First answer lost
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	create(body: TaskCreate, options?: RequestOptions<"idempotencyKey">): ApiPromise<Task> {
		return this.core.call({ id: "createTask", method: "POST", path: "/api/tasks", body, keyed: true }, options);
	}

	/**
	 * Get a task
	 *
	 * Returns one of the caller's tasks. Returns 404 (`RES_001`) if the task does not exist or belongs to another user.
	 *
	 * Needs an access token with the scope `tasks:read`.
	 *
	 * @param taskId The id of one of the caller's tasks.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	get(taskId: TaskId, options?: RequestOptions<"ifNoneMatch">): ApiPromise<Task> {
		return this.core.call({ id: "getTask", method: "GET", path: "/api/tasks/{taskId}", params: { taskId } }, options);
	}

	/**
	 * Change a task
	 *
	 * Changes only the properties in the body. For each property, absent leaves it unchanged, null
	 * clears it, and any other value replaces it. `labels` and `due` are replaced as a whole.
	 *
	 * - `status` may be set to any value. Setting it to `done` sets `completedAt`; any other value
	 *   clears `completedAt`.
	 * - `parentId` must be one of the caller's tasks. It must not be the task itself or one of its
	 *   descendants. Otherwise the operation returns 400 (`VAL_001`, pointer `/parentId`).
	 * - Returns 404 (`RES_001`) if the task does not exist or belongs to another user.
	 *
	 * Needs an access token with the scope `tasks:write`.
	 *
	 * @param taskId The id of one of the caller's tasks.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	update(taskId: TaskId, body: TaskUpdate, options?: RequestOptions<"ifMatch">): ApiPromise<Task> {
		return this.core.call({ id: "updateTask", method: "PATCH", path: "/api/tasks/{taskId}", params: { taskId }, body }, options);
	}

	/**
	 * Delete a task
	 *
	 * Deletes the task and all of its subtasks, at every depth. This cannot be undone. Returns 404 (`RES_001`) if the task does not exist, was already deleted or belongs to another user.
	 *
	 * Needs an access token with the scope `tasks:write`.
	 *
	 * @param taskId The id of one of the caller's tasks.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	delete(taskId: TaskId, options?: RequestOptions<"ifMatch">): ApiPromise<void> {
		return this.core.call({ id: "deleteTask", method: "DELETE", path: "/api/tasks/{taskId}", params: { taskId }, empty: true }, options);
	}

	/**
	 * Complete a task
	 *
	 * Sets `status` to `done` and `completedAt` to the current time. Completing a task that is already done changes nothing and returns 200, so repeating the request is safe. Subtasks keep their own status. Returns 404 (`RES_001`) if the task does not exist or belongs to another user.
	 *
	 * Needs an access token with the scope `tasks:write`.
	 *
	 * @param taskId The id of one of the caller's tasks.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	complete(taskId: TaskId, options?: RequestOptions<"ifMatch">): ApiPromise<Task> {
		return this.core.call({ id: "completeTask", method: "POST", path: "/api/tasks/{taskId}/complete", params: { taskId } }, options);
	}

	/**
	 * Reopen a task
	 *
	 * Sets `status` to `todo` and clears `completedAt`. Reopening a task that is not done changes nothing and returns 200, so repeating the request is safe. Subtasks keep their own status. Returns 404 (`RES_001`) if the task does not exist or belongs to another user.
	 *
	 * Needs an access token with the scope `tasks:write`.
	 *
	 * @param taskId The id of one of the caller's tasks.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	reopen(taskId: TaskId, options?: RequestOptions<"ifMatch">): ApiPromise<Task> {
		return this.core.call({ id: "reopenTask", method: "POST", path: "/api/tasks/{taskId}/reopen", params: { taskId } }, options);
	}
}

/** The operations of `tw.healthLogs`. */
export class HealthLogsResource extends Resource {
	/**
	 * List health logs
	 *
	 * Lists the caller's health logs, newest first unless `sort` sets another order. A log must match
	 * all filters.
	 *
	 * A page has up to `limit` logs; follow `nextCursor` until it is null. Unknown query parameters
	 * are rejected (`VAL_001`).
	 *
	 * Needs an access token with the scope `health:read`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	list(query?: ListHealthLogsQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<HealthLog> {
		return this.core.list({ id: "listHealthLogs", method: "GET", path: "/api/health/logs", query }, options);
	}

	/**
	 * Create a health log
	 *
	 * Creates a health log. `type` determines the fields of `value`. `GET /api/health/types` lists the
	 * types with their units and bounds.
	 *
	 * If the caller already has a log with the same `externalId`, `type` and `source.app`, no second
	 * log is stored. A higher `externalVersion` replaces the stored log; any other version is a
	 * duplicate and changes nothing. In both cases the operation returns 200 with the stored log. A
	 * new log returns 201.
	 *
	 * Needs an access token with the scope `health:write`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {UnprocessableContentError} IDEM_001: Idempotency key reused
	 * @throws {ConflictError} IDEM_002: Request still running
	 * @throws {ConflictError} IDEM_003: First answer lost
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	create(body: HealthLogCreate, options?: RequestOptions<"idempotencyKey">): ApiPromise<HealthLog> {
		return this.core.call({ id: "createHealthLog", method: "POST", path: "/api/health/logs", body, keyed: true }, options);
	}

	/**
	 * Get a health log
	 *
	 * Returns one of the caller's health logs. Returns 404 (`RES_001`) if the log does not exist or belongs to another user.
	 *
	 * Needs an access token with the scope `health:read`.
	 *
	 * @param healthLogId The id of one of the caller's health logs.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	get(healthLogId: HealthLogId, options?: RequestOptions<"ifNoneMatch">): ApiPromise<HealthLog> {
		return this.core.call({ id: "getHealthLog", method: "GET", path: "/api/health/logs/{healthLogId}", params: { healthLogId } }, options);
	}

	/**
	 * Change a health log
	 *
	 * Changes only the properties in the body. For each property, absent leaves it unchanged, null
	 * clears it, and any other value replaces it.
	 *
	 * - `value` is replaced as a whole. It must match the log's `type`, which cannot be changed.
	 *   Otherwise the operation returns 400 (`VAL_001`).
	 * - If the source later sends the log with a higher `externalVersion`, that version replaces
	 *   these changes.
	 * - Returns 404 (`RES_001`) if the log does not exist or belongs to another user.
	 *
	 * Needs an access token with the scope `health:write`.
	 *
	 * @param healthLogId The id of one of the caller's health logs.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	update(healthLogId: HealthLogId, body: HealthLogUpdate, options?: RequestOptions<"ifMatch">): ApiPromise<HealthLog> {
		return this.core.call({ id: "updateHealthLog", method: "PATCH", path: "/api/health/logs/{healthLogId}", params: { healthLogId }, body }, options);
	}

	/**
	 * Delete a health log
	 *
	 * Deletes the log. This cannot be undone. A source that sends it again creates it again. Returns 404 (`RES_001`) if the log does not exist, was already deleted or belongs to another user.
	 *
	 * Needs an access token with the scope `health:write`.
	 *
	 * @param healthLogId The id of one of the caller's health logs.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	delete(healthLogId: HealthLogId, options?: RequestOptions<"ifMatch">): ApiPromise<void> {
		return this.core.call({ id: "deleteHealthLog", method: "DELETE", path: "/api/health/logs/{healthLogId}", params: { healthLogId }, empty: true }, options);
	}

	/**
	 * Create many health logs
	 *
	 * Creates up to 1,000 health logs at once, for apps that upload data from a device. Each log is
	 * validated separately, and `results` has one entry for each log, in the same order. All valid
	 * logs are stored; an invalid log does not affect the others. The operation returns 200 even if
	 * all logs are invalid. All valid logs are written in one transaction: if the database fails, none
	 * is stored.
	 *
	 * Give logs an `externalId` so that a batch can be sent again safely. A log that is already stored
	 * is reported as a `duplicate` and is not stored again. Without an `externalId`, every request
	 * creates new logs.
	 *
	 * If the body as a whole is invalid, for example with more than 1,000 logs, the operation returns
	 * 400 (`VAL_001`) and stores nothing.
	 *
	 * Needs an access token with the scope `health:write`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	createBatch(body: HealthLogBatchCreate, options?: RequestOptions): ApiPromise<HealthLogBatch> {
		return this.core.call({ id: "createHealthLogBatch", method: "POST", path: "/api/health/batch", body }, options);
	}

	/**
	 * Get a health summary
	 *
	 * Summarizes the caller's logs of one type by day, week or month, for the last 30 days or for the
	 * days from `from` to `to` (at most 366). A day begins at the `dayStart` of the user's profile, in
	 * the time zone of the summary. When clocks change, a day has 23 or 25 hours. A date that the time
	 * zone skipped has no data. A log belongs to the day of its `recordedAt`.
	 *
	 * Steps that are counted by two devices are not added together. **For each day and quantity, one
	 * source is used.** A source is the combination of `app` and `device`. For quantities that are
	 * summed, it is the source with the largest sum. For other quantities, it is the source with the
	 * most values. Ties are decided by name in alphabetical order. Weeks and months combine the
	 * results of their days, so a device that was worn only on some days is used for those days.
	 * `sources` has the values of each source separately.
	 *
	 * A quantity without data is absent, not 0.
	 *
	 * Needs an access token with the scope `health:read`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	getSummary(query: GetHealthSummaryQuery, options?: RequestOptions<"ifNoneMatch">): ApiPromise<HealthSummary> {
		return this.core.call({ id: "getHealthSummary", method: "GET", path: "/api/health/summary", query }, options);
	}

	/**
	 * Get the types of health logs
	 *
	 * Lists every type of health log with its quantities, their units and bounds, and how summaries aggregate them. The schema `HealthMeasurement` defines the values.
	 *
	 * Needs no access token.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	getTypes(options?: RequestOptions<"ifNoneMatch">): ApiPromise<HealthTypeCatalogue> {
		return this.core.call({ id: "getHealthTypes", method: "GET", path: "/api/health/types", open: true }, options);
	}
}

/** The operations of `tw.flags`. */
export class FlagsResource extends Resource {
	/**
	 * List your feature flags
	 *
	 * Lists the features and whether each is switched on for the caller, and why, ordered by key.
	 * Archived flags are not listed.
	 *
	 * The first row that applies decides:
	 *
	 * | | `enabled` | `reason` |
	 * | --- | --- | --- |
	 * | an administrator has set the flag for this user | the value that was set | `TARGETING_MATCH` |
	 * | the flag is switched off | false | `DISABLED` |
	 * | the flag is rolled out to no users or to all users | false or true | `STATIC` |
	 * | the flag is rolled out to a percentage of the users | whether the caller is among them | `SPLIT` |
	 *
	 * Raising the percentage never takes the feature away from a user. Each flag selects its users
	 * independently of other flags.
	 *
	 * Needs an access token with the scope `flags:read`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	list(query?: ListFlagsQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<Flag> {
		return this.core.list({ id: "listFlags", method: "GET", path: "/api/flags", query }, options);
	}

	/**
	 * Get one of your feature flags
	 *
	 * Returns whether a feature is switched on for the caller, and why. Returns 404 (`RES_001`) if the flag does not exist or is archived. On 404, treat the feature as switched off.
	 *
	 * Needs an access token with the scope `flags:read`.
	 *
	 * @param flagKey The key of a feature flag.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	get(flagKey: FlagKey, options?: RequestOptions<"ifNoneMatch">): ApiPromise<Flag> {
		return this.core.call({ id: "getFlag", method: "GET", path: "/api/flags/{flagKey}", params: { flagKey } }, options);
	}
}

/** The operations of `tw.localization`. */
export class LocalizationResource extends Resource {
	/**
	 * List the languages
	 *
	 * Lists the languages of the product, ordered by language tag. No authentication required.
	 *
	 * Needs no access token.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	listLanguages(query?: ListLanguagesQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<Language> {
		return this.core.list({ id: "listLanguages", method: "GET", path: "/api/localization/languages", query, open: true }, options);
	}

	/**
	 * Get the texts of a language
	 *
	 * Returns all texts of the product, or those whose keys begin with `prefix`, as ICU messages. A
	 * text that is missing in the language comes from the next language of the fallback chain. The
	 * chain removes the last part of the tag step by step and ends in English: `de-AT`, `de`, `en`. No
	 * text is ever missing, and a language without texts returns the English texts.
	 *
	 * `Content-Language` and `language` name the nearest language of the chain that has texts.
	 * `fallbacks` lists the texts that come from another language. No authentication required.
	 *
	 * Apps may cache the response for one hour and then revalidate it with `If-None-Match`. After a
	 * text is changed, this API returns the new text within seconds.
	 *
	 * Needs no access token.
	 *
	 * @param language A language tag (BCP 47) in any spelling. It is used in canonical form: `de-at` becomes `de-AT`.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	get(language: Locale, query?: GetLocalizationQuery, options?: RequestOptions<"ifNoneMatch">): ApiPromise<Localization> {
		return this.core.call({ id: "getLocalization", method: "GET", path: "/api/localization/{language}", params: { language }, query, open: true }, options);
	}

	/**
	 * Get the translation coverage
	 *
	 * Returns for each language the number of its texts and the number of English texts. Needs the role `admin`.
	 *
	 * Needs an access token with the scope `admin:read`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	getCoverage(options?: RequestOptions<"ifNoneMatch">): ApiPromise<LocalizationCoverage> {
		return this.core.call({ id: "getLocalizationCoverage", method: "GET", path: "/api/admin/localization" }, options);
	}

	/**
	 * Export a language
	 *
	 * Exports all texts of one language, without fallbacks. With `Accept: application/xliff+xml`, the response is an XLIFF 2.1 document for translators, with the English texts as sources. A text that is not translated yet has no target. Otherwise the response is JSON. Both formats can be edited and imported again. A language without texts can be exported too, to start a translation. Needs the role `admin`.
	 *
	 * Needs an access token with the scope `admin:read`.
	 *
	 * @param language A language tag (BCP 47) in any spelling. It is used in canonical form: `de-at` becomes `de-AT`.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	exportLanguage(language: Locale, options?: RequestOptions<"ifNoneMatch">): ApiPromise<LanguageExport> {
		return this.core.call({ id: "exportLanguage", method: "GET", path: "/api/admin/localization/{language}", params: { language } }, options);
	}

	/**
	 * Import a language
	 *
	 * Creates and changes the texts in the document. Other texts are not affected. The document is
	 * JSON or XLIFF 2.0 or 2.1 (`application/xliff+xml`). XLIFF units without a target are skipped.
	 *
	 * A document that cannot be read is rejected as a whole: 400 (`VAL_001`). Otherwise all valid
	 * texts are stored in one transaction, and invalid texts are rejected. `results` states the
	 * outcome for each text. A text is rejected for one of these reasons:
	 *
	 * - It is not an ICU message, or its placeholders differ from those of the English text.
	 * - There is no English text with that key. English must be imported first.
	 * - It is an English text, and its placeholders differ from those of an existing translation.
	 * - Its English source in the XLIFF document differs from the current English text, so the
	 *   translation may be outdated.
	 *
	 * Importing the same document again changes nothing. An import that changes something is recorded
	 * in the audit log. Needs the role `admin`.
	 *
	 * Needs an access token with the scope `admin:write`.
	 *
	 * @param language A language tag (BCP 47) in any spelling. It is used in canonical form: `de-at` becomes `de-AT`.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	importLanguage(language: Locale, body: LanguageImport, options?: RequestOptions): ApiPromise<ImportReport> {
		return this.core.call({ id: "importLanguage", method: "POST", path: "/api/admin/localization/{language}", params: { language }, body }, options);
	}

	/**
	 * Get a text in one language
	 *
	 * Returns the text in exactly this language, without fallback. Returns 404 (`RES_001`) if there is no text in this language. Needs the role `admin`.
	 *
	 * Needs an access token with the scope `admin:read`.
	 *
	 * @param language A language tag (BCP 47) in any spelling. It is used in canonical form: `de-at` becomes `de-AT`.
	 * @param contentKey The key of a text.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	getTranslation(language: Locale, contentKey: ContentKey, options?: RequestOptions<"ifNoneMatch">): ApiPromise<Translation> {
		return this.core.call({ id: "getTranslation", method: "GET", path: "/api/admin/localization/{language}/{contentKey}", params: { language, contentKey } }, options);
	}

	/**
	 * Set a text in one language
	 *
	 * Creates or replaces the text. It must be an ICU message with the same placeholders as the
	 * English text: the same names and types, and the same options where a value selects an option.
	 * Otherwise the operation returns 400 (`VAL_001`, pointer `/content`). A plural may use the plural
	 * categories of its language.
	 *
	 * - The English text of a key must be created first. A translation of a key without an English
	 *   text is rejected (`VAL_001`).
	 * - If the placeholders of a new English text differ from those of its translations, the
	 *   operation returns 409 (`RES_002`). Delete the translations that `detail` names first.
	 * - With `If-Match`, a text that does not exist returns 412 (`RES_003`).
	 *
	 * If the text already has this content, nothing changes. A change is recorded in the audit log.
	 * Needs the role `admin`.
	 *
	 * Needs an access token with the scope `admin:write`.
	 *
	 * @param language A language tag (BCP 47) in any spelling. It is used in canonical form: `de-at` becomes `de-AT`.
	 * @param contentKey The key of a text.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {ConflictError} RES_002: Conflict
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	setTranslation(language: Locale, contentKey: ContentKey, body: TranslationText, options?: RequestOptions<"ifMatch">): ApiPromise<Translation> {
		return this.core.call({ id: "setTranslation", method: "PUT", path: "/api/admin/localization/{language}/{contentKey}", params: { language, contentKey }, body }, options);
	}

	/**
	 * Delete a text in one language
	 *
	 * Deletes the text. From then on, apps receive the text of the next language in the fallback chain. An English text can be deleted only if its key has no translations. Otherwise the operation returns 409 (`RES_002`). The deletion is recorded in the audit log. Needs the role `admin`.
	 *
	 * Needs an access token with the scope `admin:write`.
	 *
	 * @param language A language tag (BCP 47) in any spelling. It is used in canonical form: `de-at` becomes `de-AT`.
	 * @param contentKey The key of a text.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {ConflictError} RES_002: Conflict
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	deleteTranslation(language: Locale, contentKey: ContentKey, options?: RequestOptions<"ifMatch">): ApiPromise<void> {
		return this.core.call({ id: "deleteTranslation", method: "DELETE", path: "/api/admin/localization/{language}/{contentKey}", params: { language, contentKey }, empty: true }, options);
	}
}

/** The operations of `tw.focusTemplates`. */
export class FocusTemplatesResource extends Resource {
	/**
	 * List focus templates
	 *
	 * Lists the templates with which the caller can start sessions: system templates first, then the caller's own templates, oldest first.
	 *
	 * Needs an access token with the scope `focus:read`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	list(query?: ListFocusTemplatesQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<FocusTemplate> {
		return this.core.list({ id: "listFocusTemplates", method: "GET", path: "/api/focus/templates", query }, options);
	}

	/**
	 * Create a focus template
	 *
	 * Creates a template for the caller. Only `name` is required. By default the template is open-ended, without breaks, with one round. The API assigns a `key`, which sessions use to refer to the template.
	 *
	 * Needs an access token with the scope `focus:write`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {UnprocessableContentError} IDEM_001: Idempotency key reused
	 * @throws {ConflictError} IDEM_002: Request still running
	 * @throws {ConflictError} IDEM_003: First answer lost
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	create(body: FocusTemplateCreate, options?: RequestOptions<"idempotencyKey">): ApiPromise<FocusTemplate> {
		return this.core.call({ id: "createFocusTemplate", method: "POST", path: "/api/focus/templates", body, keyed: true }, options);
	}

	/**
	 * Get a focus template
	 *
	 * Returns a system template or one of the caller's own templates. Returns 404 (`RES_001`) if the template does not exist or belongs to another user.
	 *
	 * Needs an access token with the scope `focus:read`.
	 *
	 * @param templateKey The key of a system template or of one of the caller's own templates.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	get(templateKey: FocusTemplateKey, options?: RequestOptions<"ifNoneMatch">): ApiPromise<FocusTemplate> {
		return this.core.call({ id: "getFocusTemplate", method: "GET", path: "/api/focus/templates/{templateKey}", params: { templateKey } }, options);
	}

	/**
	 * Change a focus template
	 *
	 * Changes only the properties in the body. Sessions that were started with the template keep their
	 * plan.
	 *
	 * System templates cannot be changed: 409 (`RES_002`). Returns 404 (`RES_001`) if the template
	 * does not exist or belongs to another user.
	 *
	 * Needs an access token with the scope `focus:write`.
	 *
	 * @param templateKey The key of a system template or of one of the caller's own templates.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {ConflictError} RES_002: Conflict
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	update(templateKey: FocusTemplateKey, body: FocusTemplateUpdate, options?: RequestOptions<"ifMatch">): ApiPromise<FocusTemplate> {
		return this.core.call({ id: "updateFocusTemplate", method: "PATCH", path: "/api/focus/templates/{templateKey}", params: { templateKey }, body }, options);
	}

	/**
	 * Delete a focus template
	 *
	 * Deletes one of the caller's own templates. Sessions that were started with it remain and keep
	 * its key and their plan.
	 *
	 * System templates cannot be deleted: 409 (`RES_002`). Returns 404 (`RES_001`) if the template
	 * does not exist or belongs to another user.
	 *
	 * Needs an access token with the scope `focus:write`.
	 *
	 * @param templateKey The key of a system template or of one of the caller's own templates.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {ConflictError} RES_002: Conflict
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	delete(templateKey: FocusTemplateKey, options?: RequestOptions<"ifMatch">): ApiPromise<void> {
		return this.core.call({ id: "deleteFocusTemplate", method: "DELETE", path: "/api/focus/templates/{templateKey}", params: { templateKey }, empty: true }, options);
	}
}

/** The operations of `tw.focusSessions`. */
export class FocusSessionsResource extends Resource {
	/**
	 * List focus sessions
	 *
	 * Lists the caller's sessions, including the running session, newest first. A session must match
	 * all filters.
	 *
	 * A page has up to `limit` sessions; follow `nextCursor` until it is null.
	 *
	 * Needs an access token with the scope `focus:read`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	list(query?: ListFocusSessionsQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<FocusSession> {
		return this.core.list({ id: "listFocusSessions", method: "GET", path: "/api/focus/sessions", query }, options);
	}

	/**
	 * Start a focus session
	 *
	 * Starts a session with a template, optionally for a task. The session is `active` at once and
	 * begins with a work interval.
	 *
	 * - A user has at most one running session (`active` or `paused`), even if several requests
	 *   arrive at the same time. While a session is running, the operation returns 409 (`RES_002`).
	 * - The plan is copied from the template, so later changes of the template do not affect the
	 *   session. The plan states what the user intends. The API does not end an interval or a session
	 *   when its planned time is over.
	 * - A session that has not ended 24 hours after it began is abandoned automatically. Its
	 *   `endedAt` is the time of its last recorded activity: when it was started, paused or resumed,
	 *   or when an interval began.
	 *
	 * Needs an access token with the scope `focus:write`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {ConflictError} RES_002: Conflict
	 * @throws {UnprocessableContentError} IDEM_001: Idempotency key reused
	 * @throws {ConflictError} IDEM_002: Request still running
	 * @throws {ConflictError} IDEM_003: First answer lost
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	start(body: FocusSessionStart, options?: RequestOptions<"idempotencyKey">): ApiPromise<FocusSession> {
		return this.core.call({ id: "startFocusSession", method: "POST", path: "/api/focus/sessions", body, keyed: true }, options);
	}

	/**
	 * Get the running focus session
	 *
	 * Returns the caller's running session, which is `active` or `paused`. Returns 404 (`RES_001`) if no session is running.
	 *
	 * Needs an access token with the scope `focus:read`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	getActive(options?: RequestOptions<"ifNoneMatch">): ApiPromise<FocusSession> {
		return this.core.call({ id: "getActiveFocusSession", method: "GET", path: "/api/focus/sessions/active" }, options);
	}

	/**
	 * Get a focus session
	 *
	 * Returns one of the caller's sessions. Returns 404 (`RES_001`) if the session does not exist or belongs to another user.
	 *
	 * Needs an access token with the scope `focus:read`.
	 *
	 * @param focusSessionId The id of one of the caller's focus sessions.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	get(focusSessionId: FocusSessionId, options?: RequestOptions<"ifNoneMatch">): ApiPromise<FocusSession> {
		return this.core.call({ id: "getFocusSession", method: "GET", path: "/api/focus/sessions/{focusSessionId}", params: { focusSessionId } }, options);
	}

	/**
	 * Pause a focus session
	 *
	 * Pauses an `active` session. The time until it is resumed counts only as `pausedSeconds`. Returns 409 (`RES_002`) if the session is not active. Returns 404 (`RES_001`) if the session does not exist or belongs to another user.
	 *
	 * Needs an access token with the scope `focus:write`.
	 *
	 * @param focusSessionId The id of one of the caller's focus sessions.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {ConflictError} RES_002: Conflict
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	pause(focusSessionId: FocusSessionId, options?: RequestOptions<"ifMatch">): ApiPromise<FocusSession> {
		return this.core.call({ id: "pauseFocusSession", method: "POST", path: "/api/focus/sessions/{focusSessionId}/pause", params: { focusSessionId } }, options);
	}

	/**
	 * Resume a focus session
	 *
	 * Resumes a `paused` session in the interval in which it was paused. Returns 409 (`RES_002`) if the session is not paused. Returns 404 (`RES_001`) if the session does not exist or belongs to another user.
	 *
	 * Needs an access token with the scope `focus:write`.
	 *
	 * @param focusSessionId The id of one of the caller's focus sessions.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {ConflictError} RES_002: Conflict
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	resume(focusSessionId: FocusSessionId, options?: RequestOptions<"ifMatch">): ApiPromise<FocusSession> {
		return this.core.call({ id: "resumeFocusSession", method: "POST", path: "/api/focus/sessions/{focusSessionId}/resume", params: { focusSessionId } }, options);
	}

	/**
	 * Complete a focus session
	 *
	 * Ends a running session (`active` or `paused`) as completed. Its last interval ends and
	 * `actualDurationSeconds` is final. The body can say how the session went; send `{}` to omit this.
	 *
	 * Returns 409 (`RES_002`) if the session has already ended. Returns 404 (`RES_001`) if the session
	 * does not exist or belongs to another user.
	 *
	 * Needs an access token with the scope `focus:write`.
	 *
	 * @param focusSessionId The id of one of the caller's focus sessions.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {ConflictError} RES_002: Conflict
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	complete(focusSessionId: FocusSessionId, body: FocusSessionComplete, options?: RequestOptions<"ifMatch">): ApiPromise<FocusSession> {
		return this.core.call({ id: "completeFocusSession", method: "POST", path: "/api/focus/sessions/{focusSessionId}/complete", params: { focusSessionId }, body }, options);
	}

	/**
	 * Abandon a focus session
	 *
	 * Ends a running session (`active` or `paused`) without completing it. Its recorded durations remain. Returns 409 (`RES_002`) if the session has already ended. Returns 404 (`RES_001`) if the session does not exist or belongs to another user.
	 *
	 * Needs an access token with the scope `focus:write`.
	 *
	 * @param focusSessionId The id of one of the caller's focus sessions.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {ConflictError} RES_002: Conflict
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	abandon(focusSessionId: FocusSessionId, options?: RequestOptions<"ifMatch">): ApiPromise<FocusSession> {
		return this.core.call({ id: "abandonFocusSession", method: "POST", path: "/api/focus/sessions/{focusSessionId}/abandon", params: { focusSessionId } }, options);
	}

	/**
	 * Restart a focus session
	 *
	 * Starts a new session with the template, the plan and the task of this session, even if the
	 * template has been deleted since. If this session is still running, it is abandoned in the same
	 * transaction. If another session is running, the operation returns 409 (`RES_002`) and changes
	 * nothing.
	 *
	 * Returns 404 (`RES_001`) if the session does not exist or belongs to another user.
	 *
	 * Needs an access token with the scope `focus:write`.
	 *
	 * @param focusSessionId The id of one of the caller's focus sessions.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {ConflictError} RES_002: Conflict
	 * @throws {UnprocessableContentError} IDEM_001: Idempotency key reused
	 * @throws {ConflictError} IDEM_002: Request still running
	 * @throws {ConflictError} IDEM_003: First answer lost
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	restart(focusSessionId: FocusSessionId, options?: RequestOptions<"idempotencyKey">): ApiPromise<FocusSession> {
		return this.core.call({ id: "restartFocusSession", method: "POST", path: "/api/focus/sessions/{focusSessionId}/restart", params: { focusSessionId }, keyed: true }, options);
	}

	/**
	 * List the intervals of a focus session
	 *
	 * Lists the intervals that have ended, oldest first. The running interval is in the session's `interval`. Returns 404 (`RES_001`) if the session does not exist or belongs to another user.
	 *
	 * Needs an access token with the scope `focus:read`.
	 *
	 * @param focusSessionId The id of one of the caller's focus sessions.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	listIntervals(focusSessionId: FocusSessionId, query?: ListFocusIntervalsQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<FocusInterval> {
		return this.core.list({ id: "listFocusIntervals", method: "GET", path: "/api/focus/sessions/{focusSessionId}/intervals", params: { focusSessionId }, query }, options);
	}

	/**
	 * Begin the next interval of a focus session
	 *
	 * Ends the running interval of an `active` session and begins an interval for the other purpose: a break after work, work after a break. Returns 409 (`RES_002`) if the session is not active, or if its running interval already has that purpose. Returns 404 (`RES_001`) if the session does not exist or belongs to another user.
	 *
	 * Needs an access token with the scope `focus:write`.
	 *
	 * @param focusSessionId The id of one of the caller's focus sessions.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {ConflictError} RES_002: Conflict
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	beginInterval(focusSessionId: FocusSessionId, body: FocusIntervalBegin, options?: RequestOptions<"ifMatch">): ApiPromise<FocusSession> {
		return this.core.call({ id: "beginFocusInterval", method: "POST", path: "/api/focus/sessions/{focusSessionId}/intervals", params: { focusSessionId }, body }, options);
	}

	/**
	 * List the distractions of a focus session
	 *
	 * Lists the distractions of the session, oldest first. Returns 404 (`RES_001`) if the session does not exist or belongs to another user.
	 *
	 * Needs an access token with the scope `focus:read`.
	 *
	 * @param focusSessionId The id of one of the caller's focus sessions.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	listDistractions(focusSessionId: FocusSessionId, query?: ListFocusDistractionsQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<FocusDistraction> {
		return this.core.list({ id: "listFocusDistractions", method: "GET", path: "/api/focus/sessions/{focusSessionId}/distractions", params: { focusSessionId }, query }, options);
	}

	/**
	 * Record a distraction
	 *
	 * Records a distraction during a running session. Apps may send signals as often as they like. A
	 * signal without a note is merged into the previous distraction of the same `type` without a note,
	 * if that distraction's last signal is at most 60 seconds old. Merging adds 1 to its `count` and
	 * updates its `lastAt`. A signal with a note is always stored separately.
	 *
	 * Returns 409 (`RES_002`) if the session has already ended. Returns 404 (`RES_001`) if the session
	 * does not exist or belongs to another user.
	 *
	 * Needs an access token with the scope `focus:write`.
	 *
	 * @param focusSessionId The id of one of the caller's focus sessions.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {ConflictError} RES_002: Conflict
	 * @throws {UnprocessableContentError} IDEM_001: Idempotency key reused
	 * @throws {ConflictError} IDEM_002: Request still running
	 * @throws {ConflictError} IDEM_003: First answer lost
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	recordDistraction(focusSessionId: FocusSessionId, body: FocusDistractionRecord, options?: RequestOptions<"idempotencyKey">): ApiPromise<FocusDistraction> {
		return this.core.call({ id: "recordFocusDistraction", method: "POST", path: "/api/focus/sessions/{focusSessionId}/distractions", params: { focusSessionId }, body, keyed: true }, options);
	}
}

/** The operations of `tw.focusAnalytics`. */
export class FocusAnalyticsResource extends Resource {
	/**
	 * Get focus analytics
	 *
	 * Returns statistics of the caller's sessions, for the last 30 days or for the days from `from` to
	 * `to` (at most 366). They are grouped by template, hour of the day, weekday and day, with totals
	 * and distractions. Only sessions that have ended are counted. A session counts for the day and
	 * the hour in which it began. Days are in the caller's time zone and begin at their `dayStart`.
	 * Hours are clock hours in that time zone.
	 *
	 * A streak is a series of consecutive days with at least one completed session. Streaks are
	 * computed over the 366 days that end with `to`, regardless of `from`.
	 *
	 * Needs an access token with the scope `focus:read`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	get(query?: GetFocusAnalyticsQuery, options?: RequestOptions<"ifNoneMatch">): ApiPromise<FocusAnalytics> {
		return this.core.call({ id: "getFocusAnalytics", method: "GET", path: "/api/focus/analytics", query }, options);
	}
}

/** The operations of `tw.sync`. */
export class SyncResource extends Resource {
	/**
	 * List changes
	 *
	 * Returns the changes of the caller's data since `cursor`, in the order of the changes. Without a
	 * cursor, it returns all of the caller's data.
	 *
	 * Apply the changes of each page to your copy by `kind` and `id`: replace the item with `data`, or
	 * remove it if `deleted` is true. Then store `cursor` together with the copy. While `hasMore` is
	 * true, request the next page. After that, poll from time to time. Applying a page twice is safe,
	 * so if a response is lost, send the same cursor again.
	 *
	 * For each item, only its latest change is returned, with the current state of the item. A change
	 * that is made while you read is on a later page. When `hasMore` is false, your copy is the state
	 * that the server had at that time. A subtask may come before its parent, and an interval before
	 * its session. When an item is deleted together with others, each of them has its own deletion.
	 *
	 * The response has only those kinds of data that the access token may read:
	 *
	 * | Kind | Scope |
	 * | --- | --- |
	 * | `task` | `tasks:read` |
	 * | `user` | `users:read` |
	 * | `health_log` | `health:read` |
	 * | `focus_template` | `focus:read` |
	 * | `focus_session` | `focus:read` |
	 * | `focus_interval` | `focus:read` |
	 * | `focus_distraction` | `focus:read` |
	 *
	 * Of focus templates, only the user's own are included. Later versions may add kinds: ignore
	 * unknown kinds.
	 *
	 * Deletions are reported for 90 days. A cursor that was up to date more than 90 days ago returns 410
	 * (`RES_004`). A cursor from a token with fewer scopes also returns 410 if the current token may
	 * read more kinds of data. In both cases, discard your copy and start again without a cursor. A
	 * cursor that this API did not issue, or that belongs to another user, returns 400 (`VAL_001`).
	 * Start again without a cursor in this case too.
	 *
	 * Needs an access token with the scope `sync:read`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {GoneError} RES_004: Sync cursor too old
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	changes(query?: SyncChangesQuery, options?: RequestOptions): ApiPromise<SyncPage> {
		return this.core.call({ id: "syncChanges", method: "GET", path: "/api/sync", query }, options);
	}
}

/** The operations of `tw.admin`. */
export class AdminResource extends Resource {
	/**
	 * List and search users
	 *
	 * Lists all accounts, newest first unless `sort` sets another order. A user must match all
	 * filters.
	 *
	 * `search` matches the beginning of an e-mail address or display name, in any letter case, or a
	 * whole user id. It does not match in the middle of a name: `haddad` finds `haddad@example.com`
	 * but not `Noor Haddad`.
	 *
	 * Needs an access token with the scope `admin:read`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	listUsers(query?: ListUsersQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<AdminUser> {
		return this.core.list({ id: "listUsers", method: "GET", path: "/api/admin/users", query }, options);
	}

	/**
	 * Get a user
	 *
	 * Returns one account with its role, its status and the time of its last use. Returns 404 (`RES_001`) if the user does not exist or the account was deleted.
	 *
	 * Needs an access token with the scope `admin:read`.
	 *
	 * @param userId The id of a user.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	getUser(userId: UserId, options?: RequestOptions<"ifNoneMatch">): ApiPromise<AdminUser> {
		return this.core.call({ id: "getUser", method: "GET", path: "/api/admin/users/{userId}", params: { userId } }, options);
	}

	/**
	 * Disable a user
	 *
	 * Prevents the account from logging in or using the API, and ends all of its sessions. Refresh
	 * tokens stop working at once, access tokens within 60 seconds everywhere. The account's data is
	 * not changed. Disabling an account that is already disabled changes nothing and returns 200.
	 *
	 * The change is recorded in the audit log together with the reason. If nothing changes, nothing is
	 * recorded. An administrator cannot disable their own account: 409 (`RES_002`).
	 *
	 * Needs an access token with the scope `admin:write`.
	 *
	 * @param userId The id of a user.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {ConflictError} RES_002: Conflict
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	disableUser(userId: UserId, body: UserDisable, options?: RequestOptions): ApiPromise<AdminUser> {
		return this.core.call({ id: "disableUser", method: "POST", path: "/api/admin/users/{userId}/disable", params: { userId }, body }, options);
	}

	/**
	 * Enable a user
	 *
	 * Allows the account to log in again with its existing password. Sessions that ended when the
	 * account was disabled do not come back. Enabling an account that is not disabled changes nothing
	 * and returns 200.
	 *
	 * The change is recorded in the audit log. If nothing changes, nothing is recorded.
	 *
	 * Needs an access token with the scope `admin:write`.
	 *
	 * @param userId The id of a user.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	enableUser(userId: UserId, options?: RequestOptions): ApiPromise<AdminUser> {
		return this.core.call({ id: "enableUser", method: "POST", path: "/api/admin/users/{userId}/enable", params: { userId } }, options);
	}

	/**
	 * List feature flags
	 *
	 * Lists all flags with their settings, including archived flags, ordered by key.
	 *
	 * Needs an access token with the scope `admin:read`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	listFlags(query?: ListFeatureFlagsQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<FeatureFlag> {
		return this.core.list({ id: "listFeatureFlags", method: "GET", path: "/api/admin/flags", query }, options);
	}

	/**
	 * Create a feature flag
	 *
	 * Creates a flag, which is switched off by default. Returns 409 (`RES_002`) if a flag with this key exists, archived or not. The creation is recorded in the audit log.
	 *
	 * Needs an access token with the scope `admin:write`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {ConflictError} RES_002: Conflict
	 * @throws {UnprocessableContentError} IDEM_001: Idempotency key reused
	 * @throws {ConflictError} IDEM_002: Request still running
	 * @throws {ConflictError} IDEM_003: First answer lost
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	createFlag(body: FeatureFlagCreate, options?: RequestOptions<"idempotencyKey">): ApiPromise<FeatureFlag> {
		return this.core.call({ id: "createFeatureFlag", method: "POST", path: "/api/admin/flags", body, keyed: true }, options);
	}

	/**
	 * Get a feature flag
	 *
	 * Returns a flag with all of its settings.
	 *
	 * Needs an access token with the scope `admin:read`.
	 *
	 * @param flagKey The key of a feature flag.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	getFlag(flagKey: FlagKey, options?: RequestOptions<"ifNoneMatch">): ApiPromise<FeatureFlag> {
		return this.core.call({ id: "getFeatureFlag", method: "GET", path: "/api/admin/flags/{flagKey}", params: { flagKey } }, options);
	}

	/**
	 * Change a feature flag
	 *
	 * Changes only the properties in the body. For each property, absent leaves it unchanged, null
	 * clears it, and any other value replaces it. The change takes effect for every user with their
	 * next request.
	 *
	 * Raising `rolloutPercentage` never takes the feature away from a user. The change is recorded in
	 * the audit log.
	 *
	 * Needs an access token with the scope `admin:write`.
	 *
	 * @param flagKey The key of a feature flag.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	updateFlag(flagKey: FlagKey, body: FeatureFlagUpdate, options?: RequestOptions<"ifMatch">): ApiPromise<FeatureFlag> {
		return this.core.call({ id: "updateFeatureFlag", method: "PATCH", path: "/api/admin/flags/{flagKey}", params: { flagKey }, body }, options);
	}

	/**
	 * Delete a feature flag
	 *
	 * Deletes the flag and all of its overrides. This cannot be undone. To keep them, archive the flag instead (`archived`). Code that checks a flag that does not exist treats it as switched off. The deletion is recorded in the audit log.
	 *
	 * Needs an access token with the scope `admin:write`.
	 *
	 * @param flagKey The key of a feature flag.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	deleteFlag(flagKey: FlagKey, options?: RequestOptions<"ifMatch">): ApiPromise<void> {
		return this.core.call({ id: "deleteFeatureFlag", method: "DELETE", path: "/api/admin/flags/{flagKey}", params: { flagKey }, empty: true }, options);
	}

	/**
	 * List flag overrides
	 *
	 * Lists the users for whom an administrator or an operator has set the flag, ordered by user id.
	 *
	 * Needs an access token with the scope `admin:read`.
	 *
	 * @param flagKey The key of a feature flag.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	listFlagOverrides(flagKey: FlagKey, query?: ListFlagOverridesQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<FlagOverride> {
		return this.core.list({ id: "listFlagOverrides", method: "GET", path: "/api/admin/flags/{flagKey}/users", params: { flagKey }, query }, options);
	}

	/**
	 * Get a flag override
	 *
	 * Returns the value that is set for one user. Returns 404 (`RES_001`) if no override is set for the user.
	 *
	 * Needs an access token with the scope `admin:read`.
	 *
	 * @param flagKey The key of a feature flag.
	 * @param userId The id of a user.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	getFlagOverride(flagKey: FlagKey, userId: UserId, options?: RequestOptions<"ifNoneMatch">): ApiPromise<FlagOverride> {
		return this.core.call({ id: "getFlagOverride", method: "GET", path: "/api/admin/flags/{flagKey}/users/{userId}", params: { flagKey, userId } }, options);
	}

	/**
	 * Set a flag override
	 *
	 * Switches the feature on or off for this user, regardless of the flag's other settings. An
	 * archived flag stays off even for this user. If the override already has this value, nothing
	 * changes.
	 *
	 * Returns 404 (`RES_001`) if the flag or the user does not exist. The change is recorded in the
	 * audit log.
	 *
	 * Needs an access token with the scope `admin:write`.
	 *
	 * @param flagKey The key of a feature flag.
	 * @param userId The id of a user.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_002: Request body too large
	 * @throws {RequestError} VAL_003: Unsupported media type
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	setFlagOverride(flagKey: FlagKey, userId: UserId, body: FlagOverrideInput, options?: RequestOptions<"ifMatch">): ApiPromise<FlagOverride> {
		return this.core.call({ id: "setFlagOverride", method: "PUT", path: "/api/admin/flags/{flagKey}/users/{userId}", params: { flagKey, userId }, body }, options);
	}

	/**
	 * Delete a flag override
	 *
	 * Removes the override, so that the flag's other settings apply to the user again. Returns 404 (`RES_001`) if no override is set for the user. The deletion is recorded in the audit log.
	 *
	 * Needs an access token with the scope `admin:write`.
	 *
	 * @param flagKey The key of a feature flag.
	 * @param userId The id of a user.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {NotFoundError} RES_001: Not found
	 * @throws {PreconditionFailedError} RES_003: Precondition failed
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 */
	deleteFlagOverride(flagKey: FlagKey, userId: UserId, options?: RequestOptions<"ifMatch">): ApiPromise<void> {
		return this.core.call({ id: "deleteFlagOverride", method: "DELETE", path: "/api/admin/flags/{flagKey}/users/{userId}", params: { flagKey, userId }, empty: true }, options);
	}

	/**
	 * List the audit log
	 *
	 * Lists the changes that administrators made through this API and that operators made with its
	 * commands, newest first. An entry must match all filters.
	 *
	 * Each entry was written in the same transaction as its change, so there is no change without an
	 * entry and no entry without a change. Entries remain when the accounts that they name are
	 * deleted.
	 *
	 * Needs an access token with the scope `admin:read`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	listAuditEntries(query?: ListAuditEntriesQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<AuditEntry> {
		return this.core.list({ id: "listAuditEntries", method: "GET", path: "/api/admin/audit-entries", query }, options);
	}

	/**
	 * Get business statistics
	 *
	 * Returns daily usage counts in UTC, for the last 30 days or for the days from `from` to `to` (at
	 * most 366). Days without activity are included, with zeros. Events are counted shortly after they
	 * happen, so the numbers for today still grow.
	 *
	 * `totals` counts the accounts as they are now, regardless of the requested days.
	 *
	 * Needs an access token with the scope `admin:read`.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} if the data has not changed since `ifNoneMatch`.
	 */
	getStatistics(query?: GetStatisticsQuery, options?: RequestOptions<"ifNoneMatch">): ApiPromise<Statistics> {
		return this.core.call({ id: "getStatistics", method: "GET", path: "/api/admin/statistics", query }, options);
	}
}

/** Every resource of the API. */
export abstract class Resources {
	readonly health: HealthResource;
	readonly auth: AuthResource;
	readonly sessions: SessionsResource;
	readonly users: UsersResource;
	readonly tasks: TasksResource;
	readonly healthLogs: HealthLogsResource;
	readonly flags: FlagsResource;
	readonly localization: LocalizationResource;
	readonly focusTemplates: FocusTemplatesResource;
	readonly focusSessions: FocusSessionsResource;
	readonly focusAnalytics: FocusAnalyticsResource;
	readonly sync: SyncResource;
	readonly admin: AdminResource;

	constructor(core: Core) {
		this.health = new HealthResource(core);
		this.auth = new AuthResource(core);
		this.sessions = new SessionsResource(core);
		this.users = new UsersResource(core);
		this.tasks = new TasksResource(core);
		this.healthLogs = new HealthLogsResource(core);
		this.flags = new FlagsResource(core);
		this.localization = new LocalizationResource(core);
		this.focusTemplates = new FocusTemplatesResource(core);
		this.focusSessions = new FocusSessionsResource(core);
		this.focusAnalytics = new FocusAnalyticsResource(core);
		this.sync = new SyncResource(core);
		this.admin = new AdminResource(core);
	}
}
