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

/** Reached as `tw.health`. */
export class HealthResource extends Resource {
	/**
	 * Check that the API is up
	 *
	 * Answers as long as the API can serve a request at all, without touching the database: the right probe for a load balancer. No authentication.
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
	 * Check that the database answers
	 *
	 * Runs one small query. Answers 200 with its latency, or 503 (`DB_001`) when the database does not answer. No authentication.
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
	 * Check the API and everything it depends on
	 *
	 * Reports each dependency with its state and latency, and the worst of these states as the state
	 * of the whole. A dependency that has not answered after 2 seconds counts as away. One that the
	 * API can do without, such as the rate limiter, is at worst `degraded`.
	 *
	 * `alerts` compares the last 5 minutes with the thresholds that operators are alerted by.
	 * `traffic` has the figures themselves, for 5 and for 60 minutes.
	 *
	 * The answer is 200 whenever the check itself could be carried out, also when it finds something
	 * degraded or unhealthy: read `status`, not the HTTP status. A monitor that wants an HTTP status
	 * should watch `/health/db`. No authentication.
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

/** Reached as `tw.auth`. */
export class AuthResource extends Resource {
	/**
	 * Create an account
	 *
	 * Creates an account and logs it in: the answer has the profile and the tokens of a first session
	 * with every scope that users have.
	 *
	 * Passwords have 8 to 256 characters and no composition rules. An e-mail address that is already
	 * registered, in any letter case, answers 409 (`RES_002`). No authentication.
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
	 * Begins a session and answers with its first tokens. `scopes` limits what the session may do, for
	 * its whole life; without it the session has every scope that the account may have. Asking for a
	 * scope that it may not have, such as `admin:read` without the role `admin`, answers 403
	 * (`AUTH_003`), and no session begins.
	 *
	 * An unknown address and a wrong password answer the same, in the same time: 401 (`AUTH_002`). The
	 * right password of a disabled account answers 403 (`AUTH_005`). No authentication.
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
	 * Answers with a new access token (15 minutes) and a new refresh token (60 days), with the scopes
	 * of the session, or those of them that the account may still have. The refresh token in the body is used up: each one works once.
	 *
	 * - **Used a second time within 10 seconds**, it is refused (401, `AUTH_004`) and nothing else
	 *   happens, so two tabs that race do not log each other out: one gets the tokens, the other
	 *   should use those.
	 * - **Used a second time later than that**, it may have been stolen: it is refused (401,
	 *   `AUTH_004`) and the whole session is revoked, so that neither holder can go on.
	 * - Unknown, expired or of a session that has ended: 401 (`AUTH_006`).
	 * - Of a disabled account: 403 (`AUTH_005`).
	 *
	 * When several requests bring the same token at once, exactly one succeeds. The access token is
	 * not looked at and may have expired; no authentication.
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
	 * Ends the session of the access token. Its refresh token stops working at once and its access tokens within 60 seconds everywhere. Other sessions of the user go on.
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
	 * Ends every session of the user, the caller's included. Their refresh tokens stop working at once and their access tokens within 60 seconds everywhere.
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

/** Reached as `tw.sessions`. */
export class SessionsResource extends Resource {
	/**
	 * List the sessions of the user
	 *
	 * The devices and apps where the user is logged in, the newest login first. Sessions that were logged out, revoked or have expired are not listed.
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	list(query?: ListSessionsQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<Session> {
		return this.core.list({ id: "listSessions", method: "GET", path: "/api/auth/sessions", query }, options);
	}

	/**
	 * Get a session
	 *
	 * One of the user's sessions. One that has ended, does not exist or is another user's answers 404 (`RES_001`).
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	get(sessionId: SessionId, options?: RequestOptions<"ifNoneMatch">): ApiPromise<Session> {
		return this.core.call({ id: "getSession", method: "GET", path: "/api/auth/sessions/{sessionId}", params: { sessionId } }, options);
	}

	/**
	 * Revoke a session
	 *
	 * Logs one of the user's sessions out, for example on a lost device; the caller's own session may be revoked too. Its refresh token stops working at once and its access tokens within 60 seconds everywhere. A session that has ended, does not exist or is another user's answers 404.
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

/** Reached as `tw.users`. */
export class UsersResource extends Resource {
	/**
	 * Get your profile
	 *
	 * The profile of the user to whom the access token belongs.
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	me(options?: RequestOptions<"ifNoneMatch">): ApiPromise<User> {
		return this.core.call({ id: "getCurrentUser", method: "GET", path: "/api/users/me" }, options);
	}

	/**
	 * Change your profile
	 *
	 * Changes what the body names and leaves the rest. A time zone that the IANA database does not know is refused (`VAL_001`, pointer `/timeZone`). The e-mail address cannot be changed here.
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
	 * Sets a new password, confirmed with the current one; a wrong current password answers 403 (`AUTH_007`). Every other session of the user is ended; the caller's goes on.
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
	 * Deletes the account with everything that belongs to it: profile, sessions and tasks. It happens at once, as a whole, and cannot be undone. It has to be confirmed with the password; a wrong one answers 403 (`AUTH_007`). The e-mail address may be registered again afterwards.
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

/** Reached as `tw.tasks`. */
export class TasksResource extends Resource {
	/**
	 * List tasks
	 *
	 * The caller's tasks, subtasks included, newest first unless `sort` says otherwise. Filters narrow
	 * the list together: a task has to meet all of them, and for a comma-separated list any one of its
	 * values.
	 *
	 * Pages hold up to `limit` tasks; follow `nextCursor` until it is null. Tasks that are created or
	 * deleted meanwhile neither repeat nor hide others. Query parameters that are not listed here are
	 * refused (`VAL_001`).
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	list(query?: ListTasksQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<Task> {
		return this.core.list({ id: "listTasks", method: "GET", path: "/api/tasks", query }, options);
	}

	/**
	 * Create a task
	 *
	 * Creates a task for the caller. Only `title` is required: by default the task is `todo`, of low
	 * priority and last in the user's own order.
	 *
	 * `parentId` makes it a subtask. The parent must exist and be the caller's; anything else is
	 * refused (`VAL_001`, pointer `/parentId`). Properties that are not listed here are refused
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
	 * One of the caller's tasks. Another user's task answers exactly like one that does not exist: 404 (`RES_001`).
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	get(taskId: TaskId, options?: RequestOptions<"ifNoneMatch">): ApiPromise<Task> {
		return this.core.call({ id: "getTask", method: "GET", path: "/api/tasks/{taskId}", params: { taskId } }, options);
	}

	/**
	 * Change a task
	 *
	 * Changes what the body names. Three cases for each property: absent leaves it, null clears it,
	 * and a value replaces it. `labels` and `due` are replaced as a whole.
	 *
	 * - `status` may be set to any value. To `done` it sets `completedAt`; away from `done` it clears
	 *   it.
	 * - `parentId` must be one of the caller's tasks, and neither the task itself nor one of its
	 *   descendants; anything else is refused (`VAL_001`, pointer `/parentId`).
	 * - Another user's task answers exactly like one that does not exist: 404 (`RES_001`).
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
	 * Deletes the task and all of its subtasks, at every depth. It cannot be undone. A task that does not exist, was deleted before or is another user's answers 404 (`RES_001`).
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
	 * Sets `status` to `done` and `completedAt` to now. A task that is already done stays exactly as it is, and the answer is 200 all the same, so repeating the request is safe. Subtasks keep their own status. Another user's task answers exactly like one that does not exist: 404 (`RES_001`).
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
	 * Sets `status` back to `todo` and clears `completedAt`. A task that is not done stays exactly as it is, and the answer is 200 all the same, so repeating the request is safe. Subtasks keep their own status. Another user's task answers exactly like one that does not exist: 404 (`RES_001`).
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

/** Reached as `tw.healthLogs`. */
export class HealthLogsResource extends Resource {
	/**
	 * List health logs
	 *
	 * The caller's health logs, newest first unless `sort` says otherwise. Filters narrow the list
	 * together.
	 *
	 * Pages hold up to `limit` logs; follow `nextCursor` until it is null. Query parameters that are not
	 * listed here are refused (`VAL_001`).
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	list(query?: ListHealthLogsQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<HealthLog> {
		return this.core.list({ id: "listHealthLogs", method: "GET", path: "/api/health/logs", query }, options);
	}

	/**
	 * Create a health log
	 *
	 * Keeps what was noticed or measured: `type` decides what `value` has to be, and
	 * `GET /api/health/types` lists the types with their units and bounds.
	 *
	 * A log with an `externalId` that the caller has already, of the same `type` and `source.app`, is not
	 * kept twice. A higher `externalVersion` replaces it; any other is a duplicate, and nothing changes.
	 * Both answer 200 with the log as it is then; a new log answers 201.
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
	 * One of the caller's health logs. Another user's answers exactly like one that does not exist: 404
	 * (`RES_001`).
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	get(healthLogId: HealthLogId, options?: RequestOptions<"ifNoneMatch">): ApiPromise<HealthLog> {
		return this.core.call({ id: "getHealthLog", method: "GET", path: "/api/health/logs/{healthLogId}", params: { healthLogId } }, options);
	}

	/**
	 * Change a health log
	 *
	 * Changes what the body names. Three cases for each property: absent leaves it, null clears it, and a
	 * value replaces it.
	 *
	 * - `value` is replaced as a whole, and must fit the log's `type`, which cannot change (`VAL_001`
	 *   otherwise).
	 * - What the source sends with a higher `externalVersion` later replaces these changes.
	 * - Another user's log answers exactly like one that does not exist: 404 (`RES_001`).
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
	 * Deletes the log. It cannot be undone; a source that sends it again creates it again. A log that does
	 * not exist, was deleted before or is another user's answers 404 (`RES_001`).
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
	 * Keeps up to 1,000 health logs at once, for apps that bring what a device has collected. Each is
	 * judged by itself, and `results` has one entry for each, in the same order. The valid ones are kept
	 * together, whatever is wrong with others: also when all are invalid, the answer is 200. They are
	 * written together or, when the database fails, not at all.
	 *
	 * Give logs an `externalId`. Then a batch may simply be sent again: what was kept before is a
	 * `duplicate`, and nothing is there twice. Without one, each log is a new one every time.
	 *
	 * What is wrong with the body as a whole, such as more than 1,000 logs, is refused (`VAL_001`), and
	 * nothing is kept.
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
	 * Sum up health logs
	 *
	 * The caller's logs of one type by day, week or month, for the last 30 days or for up to 366 days
	 * between `from` and `to`. Days are the user's: they begin at `dayStart` of the profile in its time
	 * zone, also when clocks change, so a day may have 23 or 25 hours, and one that a zone has skipped is
	 * empty. A log belongs to the day of its `recordedAt`.
	 *
	 * Two devices that count the same steps are not added together. **Of each day and quantity, one source
	 * counts**, a source being an `app` with a `device`: of a quantity that is added up the one with the
	 * largest sum, of any other the one with the most values, and of equals the first by name. Weeks and
	 * months are made of their days, so a device that was worn on some of them counts on those.
	 * `sources` has the figures of every source by itself.
	 *
	 * Zero is a value, and missing is missing: a quantity that no log states has no figure.
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	getSummary(query: GetHealthSummaryQuery, options?: RequestOptions<"ifNoneMatch">): ApiPromise<HealthSummary> {
		return this.core.call({ id: "getHealthSummary", method: "GET", path: "/api/health/summary", query }, options);
	}

	/**
	 * Get the types of health logs
	 *
	 * Every type of health log with what can be measured of it: units, bounds, and how summaries put the
	 * values together. The shapes of the values are in `HealthMeasurement`.
	 *
	 * Needs no access token.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	getTypes(options?: RequestOptions<"ifNoneMatch">): ApiPromise<HealthTypeCatalogue> {
		return this.core.call({ id: "getHealthTypes", method: "GET", path: "/api/health/types", open: true }, options);
	}
}

/** Reached as `tw.flags`. */
export class FlagsResource extends Resource {
	/**
	 * List your feature flags
	 *
	 * Which features are switched on for the caller, and why, in the order of the keys. Flags that are
	 * archived are not among them.
	 *
	 * What decides is the first of these that applies:
	 *
	 * | | `enabled` | `reason` |
	 * | --- | --- | --- |
	 * | an administrator has set the flag for this user | as it was set | `TARGETING_MATCH` |
	 * | the flag is switched off | false | `DISABLED` |
	 * | it is rolled out to nobody or to everybody | false or true | `STATIC` |
	 * | it is rolled out to a part of the users | whether the caller is in it | `SPLIT` |
	 *
	 * Who is in a part stays in it when it grows: the caller's place is fixed for each flag, and another
	 * for each.
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	list(query?: ListFlagsQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<Flag> {
		return this.core.list({ id: "listFlags", method: "GET", path: "/api/flags", query }, options);
	}

	/**
	 * Get one of your feature flags
	 *
	 * Whether a feature is switched on for the caller, and why. A flag that does not exist or is archived
	 * answers 404 (`RES_001`); a program does best to treat the feature as switched off.
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	get(flagKey: FlagKey, options?: RequestOptions<"ifNoneMatch">): ApiPromise<Flag> {
		return this.core.call({ id: "getFlag", method: "GET", path: "/api/flags/{flagKey}", params: { flagKey } }, options);
	}
}

/** Reached as `tw.localization`. */
export class LocalizationResource extends Resource {
	/**
	 * List the languages
	 *
	 * The languages that the product speaks, in the order of their tags. No authentication.
	 *
	 * Needs no access token.
	 *
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	listLanguages(query?: ListLanguagesQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<Language> {
		return this.core.list({ id: "listLanguages", method: "GET", path: "/api/localization/languages", query, open: true }, options);
	}

	/**
	 * Get the texts of a language
	 *
	 * Every text of the product, or those whose keys begin with `prefix`, as ICU messages. A text that is
	 * not there in the language comes from the next one of its fallback chain, which leaves out the last
	 * part of the tag again and again and ends in English: `de-AT`, `de`, `en`. So no text is ever missing,
	 * and a language that nobody has translated yet is answered in English.
	 *
	 * `Content-Language` and `language` name the nearest language of the chain that there are texts in,
	 * `fallbacks` the texts that come from another one. No authentication.
	 *
	 * An app may keep the answer for an hour and then ask with `If-None-Match`. Of a text that was changed,
	 * this API answers with the new wording within seconds.
	 *
	 * Needs no access token.
	 *
	 * @param language A language tag (BCP 47), in any spelling: `de-at` is `de-AT`.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	get(language: Locale, query?: GetLocalizationQuery, options?: RequestOptions<"ifNoneMatch">): ApiPromise<Localization> {
		return this.core.call({ id: "getLocalization", method: "GET", path: "/api/localization/{language}", params: { language }, query, open: true }, options);
	}

	/**
	 * See how much is translated
	 *
	 * For each language how many texts it has, of how many that there are in English. Needs the role `admin`.
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	getCoverage(options?: RequestOptions<"ifNoneMatch">): ApiPromise<LocalizationCoverage> {
		return this.core.call({ id: "getLocalizationCoverage", method: "GET", path: "/api/admin/localization" }, options);
	}

	/**
	 * Export a language
	 *
	 * All texts of one language and of no other. With `Accept: application/xliff+xml` the answer is an XLIFF
	 * 2.1 document for translators, with the English texts as sources; what is not translated yet has no
	 * target. Otherwise it is JSON. Either can be changed and imported again. A language that has no texts
	 * yet has an export all the same, which is the way to begin one. Needs the role `admin`.
	 *
	 * Needs an access token with the scope `admin:read`.
	 *
	 * @param language A language tag (BCP 47), in any spelling: `de-at` is `de-AT`.
	 * @throws {ValidationError} VAL_001: Invalid request
	 * @throws {RequestError} VAL_004: Not acceptable
	 * @throws {AuthenticationError} AUTH_001: Access token missing, invalid or expired
	 * @throws {PermissionError} AUTH_003: Scope missing
	 * @throws {PermissionError} AUTH_005: Account disabled
	 * @throws {RateLimitError} RATE_001: Too many requests
	 * @throws {ServerError} DB_001: Database unavailable
	 * @throws {ServerError} SYS_001: Internal error
	 * @throws {ServerError} SYS_002: Maintenance
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	exportLanguage(language: Locale, options?: RequestOptions<"ifNoneMatch">): ApiPromise<LanguageExport> {
		return this.core.call({ id: "exportLanguage", method: "GET", path: "/api/admin/localization/{language}", params: { language } }, options);
	}

	/**
	 * Import a language
	 *
	 * Creates and changes the texts that the document names, and leaves the others alone. The document is
	 * JSON or, as `application/xliff+xml`, XLIFF 2.0 or 2.1, where units without a target are passed over.
	 *
	 * A document that cannot be read is refused as a whole: 400 (`VAL_001`). Of one that can, the good texts
	 * are kept, all at once, and the bad ones are refused; `results` says which, and why:
	 *
	 * - The text is no ICU message, or its placeholders are not those of the English text.
	 * - There is no English text with that key. English is imported first.
	 * - An English text would have other placeholders than a translation that there is.
	 * - The English source in an XLIFF document is no longer the English text, so that something else was
	 *   translated.
	 *
	 * Importing the same document again changes nothing. An import that changes something is in the audit
	 * log. Needs the role `admin`.
	 *
	 * Needs an access token with the scope `admin:write`.
	 *
	 * @param language A language tag (BCP 47), in any spelling: `de-at` is `de-AT`.
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
	 * The text in this very language: where there is none the answer is 404 (`RES_001`), whatever other
	 * languages have. Needs the role `admin`.
	 *
	 * Needs an access token with the scope `admin:read`.
	 *
	 * @param language A language tag (BCP 47), in any spelling: `de-at` is `de-AT`.
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	getTranslation(language: Locale, contentKey: ContentKey, options?: RequestOptions<"ifNoneMatch">): ApiPromise<Translation> {
		return this.core.call({ id: "getTranslation", method: "GET", path: "/api/admin/localization/{language}/{contentKey}", params: { language, contentKey } }, options);
	}

	/**
	 * Set a text in one language
	 *
	 * Creates the text or replaces it. It has to be an ICU message whose placeholders are those of the
	 * English text: the same names with the same types, and with the same options where a value selects one
	 * (`VAL_001` with the pointer `/content` otherwise). A plural may have the categories that its language
	 * has.
	 *
	 * - A key begins with its English text; a translation of a key that has none is refused (`VAL_001`).
	 * - An English text whose placeholders differ from those of its translations answers 409 (`RES_002`):
	 *   delete the translations that `detail` names first.
	 * - With `If-Match`, a text that does not exist answers 412 (`RES_003`).
	 *
	 * A text that says so already stays as it is. A change is in the audit log. Needs the role `admin`.
	 *
	 * Needs an access token with the scope `admin:write`.
	 *
	 * @param language A language tag (BCP 47), in any spelling: `de-at` is `de-AT`.
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
	 * From then on the next language of the fallback chain is shown. The English text of a key can be
	 * deleted when no other language has one: 409 (`RES_002`) otherwise. The deletion is in the audit log.
	 * Needs the role `admin`.
	 *
	 * Needs an access token with the scope `admin:write`.
	 *
	 * @param language A language tag (BCP 47), in any spelling: `de-at` is `de-AT`.
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

/** Reached as `tw.focusTemplates`. */
export class FocusTemplatesResource extends Resource {
	/**
	 * List focus templates
	 *
	 * The templates that the caller can start sessions with: those of the system first, then the caller's own, oldest first.
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	list(query?: ListFocusTemplatesQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<FocusTemplate> {
		return this.core.list({ id: "listFocusTemplates", method: "GET", path: "/api/focus/templates", query }, options);
	}

	/**
	 * Create a focus template
	 *
	 * Creates a template of the caller's own. Only `name` is required: by default it is open-ended, without breaks, in one round. It gets a `key` by which sessions name it.
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
	 * A template of the system or one of the caller's own. Another user's template answers exactly like one that does not exist: 404 (`RES_001`).
	 *
	 * Needs an access token with the scope `focus:read`.
	 *
	 * @param templateKey The key of a template of the system or of the caller's own.
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	get(templateKey: FocusTemplateKey, options?: RequestOptions<"ifNoneMatch">): ApiPromise<FocusTemplate> {
		return this.core.call({ id: "getFocusTemplate", method: "GET", path: "/api/focus/templates/{templateKey}", params: { templateKey } }, options);
	}

	/**
	 * Change a focus template
	 *
	 * Changes what the body names. Sessions that were started with the template keep the plan that
	 * it had then.
	 *
	 * Templates of the system cannot be changed: 409 (`RES_002`). Another user's template answers
	 * exactly like one that does not exist: 404 (`RES_001`).
	 *
	 * Needs an access token with the scope `focus:write`.
	 *
	 * @param templateKey The key of a template of the system or of the caller's own.
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
	 * Deletes a template of the caller's own. Sessions that were started with it stay, with its key
	 * and the plan that it had.
	 *
	 * Templates of the system cannot be deleted: 409 (`RES_002`). Another user's template answers
	 * exactly like one that does not exist: 404 (`RES_001`).
	 *
	 * Needs an access token with the scope `focus:write`.
	 *
	 * @param templateKey The key of a template of the system or of the caller's own.
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

/** Reached as `tw.focusSessions`. */
export class FocusSessionsResource extends Resource {
	/**
	 * List focus sessions
	 *
	 * The caller's sessions, the running one included, the one that began last first. Filters narrow
	 * the list together: a session has to meet all of them.
	 *
	 * Pages hold up to `limit` sessions; follow `nextCursor` until it is null.
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	list(query?: ListFocusSessionsQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<FocusSession> {
		return this.core.list({ id: "listFocusSessions", method: "GET", path: "/api/focus/sessions", query }, options);
	}

	/**
	 * Start a focus session
	 *
	 * Begins a session with a template, perhaps for a task. It is `active` at once, in its first
	 * interval, which is for work.
	 *
	 * - A user has one running session at most, `active` or `paused`, however many requests come at once: while one runs, the answer is 409 (`RES_002`).
	 * - The plan is copied from the template, so changing the template changes no session. The plan is what the user means to do; the API ends nothing by itself when its time is up.
	 * - A session that has not ended 24 hours after it began counts as forgotten and is abandoned, as of the moment when it was last known to be worked at: it was begun, paused or resumed, or an interval began.
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
	 * The caller's session that is `active` or `paused`; 404 (`RES_001`) when none is.
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	getActive(options?: RequestOptions<"ifNoneMatch">): ApiPromise<FocusSession> {
		return this.core.call({ id: "getActiveFocusSession", method: "GET", path: "/api/focus/sessions/active" }, options);
	}

	/**
	 * Get a focus session
	 *
	 * One of the caller's sessions. Another user's session answers exactly like one that does not exist: 404 (`RES_001`).
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	get(focusSessionId: FocusSessionId, options?: RequestOptions<"ifNoneMatch">): ApiPromise<FocusSession> {
		return this.core.call({ id: "getFocusSession", method: "GET", path: "/api/focus/sessions/{focusSessionId}", params: { focusSessionId } }, options);
	}

	/**
	 * Pause a focus session
	 *
	 * Stops the clock of an `active` session: the time until it is resumed counts as `pausedSeconds` and as nothing else. A session that is not active answers 409 (`RES_002`). Another user's session answers exactly like one that does not exist: 404 (`RES_001`).
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
	 * Lets the clock of a `paused` session go on, in the interval in which it was paused. A session that is not paused answers 409 (`RES_002`). Another user's session answers exactly like one that does not exist: 404 (`RES_001`).
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
	 * Ends a running session, `active` or `paused`, as done: its last interval ends, and
	 * `actualDurationSeconds` is final. How it went may be said with it; the empty object says
	 * nothing.
	 *
	 * A session that has ended answers 409 (`RES_002`). Another user's session answers exactly like
	 * one that does not exist: 404 (`RES_001`).
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
	 * Ends a running session, `active` or `paused`, without its being done. Its time is kept. A session that has ended answers 409 (`RES_002`). Another user's session answers exactly like one that does not exist: 404 (`RES_001`).
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
	 * Begins a new session with the template, the plan and the task of this one, even if the
	 * template has been deleted since. If this one is still running, it is abandoned in the same
	 * step. While another session runs, the answer is 409 (`RES_002`) and nothing is changed.
	 *
	 * Another user's session answers exactly like one that does not exist: 404 (`RES_001`).
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
	 * The intervals that have ended, in their order. The one that is running is the session's `interval`. Another user's session answers exactly like one that does not exist: 404 (`RES_001`).
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	listIntervals(focusSessionId: FocusSessionId, query?: ListFocusIntervalsQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<FocusInterval> {
		return this.core.list({ id: "listFocusIntervals", method: "GET", path: "/api/focus/sessions/{focusSessionId}/intervals", params: { focusSessionId }, query }, options);
	}

	/**
	 * Begin the next interval of a focus session
	 *
	 * Ends the running interval of an `active` session and begins one for the other purpose: a break after work, work after a break. A session that is not active, or whose running interval has that purpose already, answers 409 (`RES_002`). Another user's session answers exactly like one that does not exist: 404 (`RES_001`).
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
	 * What distracted the user during the session, in its order. Another user's session answers exactly like one that does not exist: 404 (`RES_001`).
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	listDistractions(focusSessionId: FocusSessionId, query?: ListFocusDistractionsQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<FocusDistraction> {
		return this.core.list({ id: "listFocusDistractions", method: "GET", path: "/api/focus/sessions/{focusSessionId}/distractions", params: { focusSessionId }, query }, options);
	}

	/**
	 * Record a distraction
	 *
	 * Says that something distracts the user from a running session. Signals may be as cheap and as
	 * frequent as they come: one without a note that follows another of the same `type` within 60
	 * seconds, also without a note, is merged into it, which adds to its `count` and moves its
	 * `lastAt`. A signal with a note is always kept by itself.
	 *
	 * A session that has ended answers 409 (`RES_002`). Another user's session answers exactly like
	 * one that does not exist: 404 (`RES_001`).
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

/** Reached as `tw.focusAnalytics`. */
export class FocusAnalyticsResource extends Resource {
	/**
	 * Get focus analytics
	 *
	 * How the caller's sessions went, for the last 30 days or for up to 366 days between `from` and
	 * `to`: in all, by template, by hour of the day, by weekday, day by day, and what distracted. A
	 * session counts on the day and in the hour in which it began, once it has ended. Days are those
	 * of the caller's time zone, and begin at their `dayStart`; hours are those on the clock.
	 *
	 * Streaks are runs of days with at least one completed session. They are looked for in the 366
	 * days that end with `to`, whatever `from` is.
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	get(query?: GetFocusAnalyticsQuery, options?: RequestOptions<"ifNoneMatch">): ApiPromise<FocusAnalytics> {
		return this.core.call({ id: "getFocusAnalytics", method: "GET", path: "/api/focus/analytics", query }, options);
	}
}

/** Reached as `tw.sync`. */
export class SyncResource extends Resource {
	/**
	 * Get what has changed
	 *
	 * Everything of the caller that has changed since `cursor`, in the order of the changes. Without a
	 * cursor it is everything that there is.
	 *
	 * Apply the changes of a page to your copy by `kind` and `id`: put `data` in place of what you have,
	 * or, where `deleted` is true, remove it. Then store `cursor` together with the copy. Go on with it
	 * while `hasMore` is true, and from time to time after that. Applying a page twice does no harm, so
	 * when an answer is lost, ask again with the same cursor.
	 *
	 * Of the changes of one thing you get the latest only, with the thing as it is now. A change that is
	 * made while you read comes on a later page, so when `hasMore` is false your copy is what the server
	 * had at that moment. A subtask may come before its parent, and an interval before its
	 * session. What is deleted together with something else has a deletion of its own.
	 *
	 * Only kinds of data that the access token may read are among the changes:
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
	 * Of focus templates these are the user's own. Later versions may have more kinds: ignore those that
	 * you do not know.
	 *
	 * Deletions are kept for 90 days. A cursor that was up to date before that answers 410 (`RES_004`):
	 * discard your copy and begin without a cursor. So does one of a token that could read less. A
	 * cursor that we did not sign, or another user's, answers 400 (`VAL_001`), and there too the way on
	 * is to begin without.
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

/** Reached as `tw.admin`. */
export class AdminResource extends Resource {
	/**
	 * List and search users
	 *
	 * All accounts, the newest first unless `sort` says otherwise. Filters narrow the list together.
	 *
	 * `search` finds what an e-mail address or a display name begins with, in any letter case, and an
	 * account by its id. It does not find what stands within a name: `haddad` finds
	 * `haddad@example.com`, and not `Noor Haddad`.
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	listUsers(query?: ListUsersQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<AdminUser> {
		return this.core.list({ id: "listUsers", method: "GET", path: "/api/admin/users", query }, options);
	}

	/**
	 * Get a user
	 *
	 * One account, with its role, its status and when it was last used. A user who does not exist, or
	 * whose account was deleted, answers 404 (`RES_001`).
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	getUser(userId: UserId, options?: RequestOptions<"ifNoneMatch">): ApiPromise<AdminUser> {
		return this.core.call({ id: "getUser", method: "GET", path: "/api/admin/users/{userId}", params: { userId } }, options);
	}

	/**
	 * Disable a user
	 *
	 * The account can no longer log in or act, and all its sessions end: refresh tokens stop working at
	 * once, access tokens within 60 seconds everywhere. What the account holds stays as it is. An
	 * account that is already disabled stays as it is, and the answer is 200 all the same.
	 *
	 * The change is written to the audit log together with the reason; where nothing changes, nothing
	 * is written. Administrators cannot disable themselves: 409 (`RES_002`).
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
	 * The account may log in again, with the password that it had; the sessions that disabling it ended
	 * stay ended. An account that is not disabled stays as it is, and the answer is 200 all the same.
	 *
	 * The change is written to the audit log; where nothing changes, nothing is written.
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
	 * All flags as administrators see them, archived ones included, in the order of their keys.
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	listFlags(query?: ListFeatureFlagsQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<FeatureFlag> {
		return this.core.list({ id: "listFeatureFlags", method: "GET", path: "/api/admin/flags", query }, options);
	}

	/**
	 * Create a feature flag
	 *
	 * Unless the body says otherwise, the flag is switched off. A key that has a flag already, archived or
	 * not, is refused: 409 (`RES_002`). The creation is written to the audit log.
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
	 * A flag as administrators see it.
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	getFlag(flagKey: FlagKey, options?: RequestOptions<"ifNoneMatch">): ApiPromise<FeatureFlag> {
		return this.core.call({ id: "getFeatureFlag", method: "GET", path: "/api/admin/flags/{flagKey}", params: { flagKey } }, options);
	}

	/**
	 * Change a feature flag
	 *
	 * Changes what the body names, for everybody's next request. Three cases for each property: absent
	 * leaves it, null clears it, and a value replaces it.
	 *
	 * When `rolloutPercentage` grows, everybody who had the feature keeps it. The change is written to the
	 * audit log.
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
	 * Deletes the flag with all that was set for single users. It cannot be undone; to keep them, archive
	 * the flag (`archived`). What a program has behind a flag that does not exist is switched off. The
	 * deletion is written to the audit log.
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
	 * List what a flag is set to for single users
	 *
	 * The users for whom an administrator or operator has set the flag, in the order of their ids.
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	listFlagOverrides(flagKey: FlagKey, query?: ListFlagOverridesQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<FlagOverride> {
		return this.core.list({ id: "listFlagOverrides", method: "GET", path: "/api/admin/flags/{flagKey}/users", params: { flagKey }, query }, options);
	}

	/**
	 * Get what a flag is set to for a user
	 *
	 * Answers 404 (`RES_001`) also where nothing is set for the user.
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	getFlagOverride(flagKey: FlagKey, userId: UserId, options?: RequestOptions<"ifNoneMatch">): ApiPromise<FlagOverride> {
		return this.core.call({ id: "getFlagOverride", method: "GET", path: "/api/admin/flags/{flagKey}/users/{userId}", params: { flagKey, userId } }, options);
	}

	/**
	 * Set a flag for a user
	 *
	 * Switches the feature on or off for this user, whatever the flag says of the others; only an archived
	 * flag is switched off all the same. What is set already stays as it is.
	 *
	 * A flag or a user that does not exist answers 404 (`RES_001`). The change is written to the audit log.
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
	 * Let a flag decide for a user again
	 *
	 * Removes what was set for the user; where nothing is, the answer is 404 (`RES_001`). The change is
	 * written to the audit log.
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
	 * What administrators changed through this API, and what operators changed with the commands for
	 * it, the newest first. Filters narrow the list together.
	 *
	 * Each entry was written in one transaction with its change: there is neither an entry without its
	 * change nor a change without its entry. Entries stay when the accounts that they name are deleted.
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
	 */
	listAuditEntries(query?: ListAuditEntriesQuery, options?: RequestOptions<"ifNoneMatch">): Paginated<AuditEntry> {
		return this.core.list({ id: "listAuditEntries", method: "GET", path: "/api/admin/audit-entries", query }, options);
	}

	/**
	 * Get business statistics
	 *
	 * How often the service was used for what, day by day in UTC, for the last 30 days or for up to 366
	 * days between `from` and `to`. Days on which nothing happened are there, with zeros. Events are
	 * counted shortly after they happen, so the numbers of today still grow.
	 *
	 * `totals` counts the accounts as they are now, whatever days were asked for.
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
	 * @throws {NotModifiedError} when `ifNoneMatch` names what is current.
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
