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
	DatabaseHealth,
	DetailedHealth,
	HealthStatus,
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
	User,
	UserDisable,
	UserId,
	UserUpdate,
	operations,
} from "./schema.ts";

export type ListSessionsQuery = NonNullable<operations["listSessions"]["parameters"]["query"]>;

export type ListTasksQuery = NonNullable<operations["listTasks"]["parameters"]["query"]>;

export type SyncChangesQuery = NonNullable<operations["syncChanges"]["parameters"]["query"]>;

export type ListUsersQuery = NonNullable<operations["listUsers"]["parameters"]["query"]>;

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
	 * had at that moment. A subtask may come before its parent.
	 *
	 * Only kinds of data that the access token may read are among the changes: `task` needs
	 * `tasks:read`, `user` needs `users:read`. Later versions may have more kinds: ignore those that you
	 * do not know.
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
	readonly sync: SyncResource;
	readonly admin: AdminResource;

	constructor(core: Core) {
		this.health = new HealthResource(core);
		this.auth = new AuthResource(core);
		this.sessions = new SessionsResource(core);
		this.users = new UsersResource(core);
		this.tasks = new TasksResource(core);
		this.sync = new SyncResource(core);
		this.admin = new AdminResource(core);
	}
}
