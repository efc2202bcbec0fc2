// @generated from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the API is up
         * @description Answers as long as the API can serve a request at all, without touching the database: the right probe for a load balancer. No authentication.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/db": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the database answers
         * @description Runs one small query. Answers 200 with its latency, or 503 (`DB_001`) when the database does not answer. No authentication.
         */
        get: operations["getDatabaseHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/detailed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the API and everything it depends on
         * @description Reports each dependency with its state and latency, and the worst of these states as the state
         *     of the whole. A dependency that has not answered after 2 seconds counts as away. One that the
         *     API can do without, such as the rate limiter, is at worst `degraded`.
         *
         *     `alerts` compares the last 5 minutes with the thresholds that operators are alerted by.
         *     `traffic` has the figures themselves, for 5 and for 60 minutes.
         *
         *     The answer is 200 whenever the check itself could be carried out, also when it finds something
         *     degraded or unhealthy: read `status`, not the HTTP status. A monitor that wants an HTTP status
         *     should watch `/health/db`. No authentication.
         */
        get: operations["getDetailedHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the metrics
         * @description The metrics of all instances in the text format of Prometheus, version 0.0.4: requests and their
         *     durations by operation, round trips to the database, failures of the rate limiter, the business
         *     metrics and the backlog of events. Counters grow for as long as the service exists. What was
         *     answered within the last second may be missing.
         *
         *     For operators: needs the scope `admin:metrics`.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document as JSON
         * @description The OpenAPI document that this server implements, in one file. No authentication.
         */
        get: operations["getOpenapiJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document as YAML
         * @description The same document as `/openapi.json`, as YAML. No authentication.
         */
        get: operations["getOpenapiYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A published version of this document, followed by `.json`.
                 * @example 1.0.0.json
                 */
                document: components["parameters"]["DocumentFile"];
            };
            cookie?: never;
        };
        /**
         * Get a published version of this document
         * @description Every version that was ever released stays available, unchanged, for example `/openapi/1.0.0.json`. A version that was never released answers 404. No authentication.
         */
        get: operations["getPublishedDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the API reference
         * @description A page that shows this document and lets you try its operations. It loads nothing from other hosts. No authentication.
         */
        get: operations["getReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the error catalogue
         * @description A page with every error code, its HTTP status and its title, linked to the page that explains it. No authentication.
         */
        get: operations["listErrorPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs/errors/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A code of the error catalogue. A code that is not in it answers 404.
                 * @example VAL_001
                 */
                code: components["parameters"]["ErrorCode"];
            };
            cookie?: never;
        };
        /**
         * Read about one error code
         * @description A page that says what the code means and what to do about it. The `type` of every problem is the address of such a page. A code that is not in the catalogue answers 404. No authentication.
         */
        get: operations["getErrorPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an account
         * @description Creates an account and logs it in: the answer has the profile and the tokens of a first session
         *     with every scope that users have.
         *
         *     Passwords have 8 to 256 characters and no composition rules. An e-mail address that is already
         *     registered, in any letter case, answers 409 (`RES_002`). No authentication.
         */
        post: operations["registerUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in with e-mail and password
         * @description Begins a session and answers with its first tokens. `scopes` limits what the session may do, for
         *     its whole life; without it the session has every scope that the account may have. Asking for a
         *     scope that it may not have, such as `admin:read` without the role `admin`, answers 403
         *     (`AUTH_003`), and no session begins.
         *
         *     An unknown address and a wrong password answer the same, in the same time: 401 (`AUTH_002`). The
         *     right password of a disabled account answers 403 (`AUTH_005`). No authentication.
         */
        post: operations["loginUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a refresh token for new tokens
         * @description Answers with a new access token (15 minutes) and a new refresh token (60 days), with the scopes
         *     of the session, or those of them that the account may still have. The refresh token in the body is used up: each one works once.
         *
         *     - **Used a second time within 10 seconds**, it is refused (401, `AUTH_004`) and nothing else
         *       happens, so two tabs that race do not log each other out: one gets the tokens, the other
         *       should use those.
         *     - **Used a second time later than that**, it may have been stolen: it is refused (401,
         *       `AUTH_004`) and the whole session is revoked, so that neither holder can go on.
         *     - Unknown, expired or of a session that has ended: 401 (`AUTH_006`).
         *     - Of a disabled account: 403 (`AUTH_005`).
         *
         *     When several requests bring the same token at once, exactly one succeeds. The access token is
         *     not looked at and may have expired; no authentication.
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Ends the session of the access token. Its refresh token stops working at once and its access tokens within 60 seconds everywhere. Other sessions of the user go on.
         */
        post: operations["logoutSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out on every device
         * @description Ends every session of the user, the caller's included. Their refresh tokens stop working at once and their access tokens within 60 seconds everywhere.
         */
        post: operations["logoutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sessions of the user
         * @description The devices and apps where the user is logged in, the newest login first. Sessions that were logged out, revoked or have expired are not listed.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of one of the caller's sessions.
                 * @example session_01m6dn7tm4e42b6ztc7s2thc4k
                 */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        /**
         * Get a session
         * @description One of the user's sessions. One that has ended, does not exist or is another user's answers 404 (`RES_001`).
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Revoke a session
         * @description Logs one of the user's sessions out, for example on a lost device; the caller's own session may be revoked too. Its refresh token stops working at once and its access tokens within 60 seconds everywhere. A session that has ended, does not exist or is another user's answers 404.
         */
        delete: operations["revokeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get your profile
         * @description The profile of the user to whom the access token belongs.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change your profile
         * @description Changes what the body names and leaves the rest. A time zone that the IANA database does not know is refused (`VAL_001`, pointer `/timeZone`). The e-mail address cannot be changed here.
         */
        patch: operations["updateCurrentUser"];
        trace?: never;
    };
    "/api/users/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change your password
         * @description Sets a new password, confirmed with the current one; a wrong current password answers 403 (`AUTH_007`). Every other session of the user is ended; the caller's goes on.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete your account
         * @description Deletes the account with everything that belongs to it: profile, sessions and tasks. It happens at once, as a whole, and cannot be undone. It has to be confirmed with the password; a wrong one answers 403 (`AUTH_007`). The e-mail address may be registered again afterwards.
         */
        post: operations["deleteCurrentUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tasks
         * @description The caller's tasks, subtasks included, newest first unless `sort` says otherwise. Filters narrow
         *     the list together: a task has to meet all of them, and for a comma-separated list any one of its
         *     values.
         *
         *     Pages hold up to `limit` tasks; follow `nextCursor` until it is null. Tasks that are created or
         *     deleted meanwhile neither repeat nor hide others. Query parameters that are not listed here are
         *     refused (`VAL_001`).
         */
        get: operations["listTasks"];
        put?: never;
        /**
         * Create a task
         * @description Creates a task for the caller. Only `title` is required: by default the task is `todo`, of low
         *     priority and last in the user's own order.
         *
         *     `parentId` makes it a subtask. The parent must exist and be the caller's; anything else is
         *     refused (`VAL_001`, pointer `/parentId`). Properties that are not listed here are refused
         *     (`VAL_001`).
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of one of the caller's tasks.
                 * @example task_01m7vzd1r5eyxb91aftq7f28zc
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /**
         * Get a task
         * @description One of the caller's tasks. Another user's task answers exactly like one that does not exist: 404 (`RES_001`).
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        /**
         * Delete a task
         * @description Deletes the task and all of its subtasks, at every depth. It cannot be undone. A task that does not exist, was deleted before or is another user's answers 404 (`RES_001`).
         */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        /**
         * Change a task
         * @description Changes what the body names. Three cases for each property: absent leaves it, null clears it,
         *     and a value replaces it. `labels` and `due` are replaced as a whole.
         *
         *     - `status` may be set to any value. To `done` it sets `completedAt`; away from `done` it clears
         *       it.
         *     - `parentId` must be one of the caller's tasks, and neither the task itself nor one of its
         *       descendants; anything else is refused (`VAL_001`, pointer `/parentId`).
         *     - Another user's task answers exactly like one that does not exist: 404 (`RES_001`).
         */
        patch: operations["updateTask"];
        trace?: never;
    };
    "/api/tasks/{taskId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of one of the caller's tasks.
                 * @example task_01m7vzd1r5eyxb91aftq7f28zc
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a task
         * @description Sets `status` to `done` and `completedAt` to now. A task that is already done stays exactly as it is, and the answer is 200 all the same, so repeating the request is safe. Subtasks keep their own status. Another user's task answers exactly like one that does not exist: 404 (`RES_001`).
         */
        post: operations["completeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of one of the caller's tasks.
                 * @example task_01m7vzd1r5eyxb91aftq7f28zc
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a task
         * @description Sets `status` back to `todo` and clears `completedAt`. A task that is not done stays exactly as it is, and the answer is 200 all the same, so repeating the request is safe. Subtasks keep their own status. Another user's task answers exactly like one that does not exist: 404 (`RES_001`).
         */
        post: operations["reopenTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what has changed
         * @description Everything of the caller that has changed since `cursor`, in the order of the changes. Without a
         *     cursor it is everything that there is.
         *
         *     Apply the changes of a page to your copy by `kind` and `id`: put `data` in place of what you have,
         *     or, where `deleted` is true, remove it. Then store `cursor` together with the copy. Go on with it
         *     while `hasMore` is true, and from time to time after that. Applying a page twice does no harm, so
         *     when an answer is lost, ask again with the same cursor.
         *
         *     Of the changes of one thing you get the latest only, with the thing as it is now. A change that is
         *     made while you read comes on a later page, so when `hasMore` is false your copy is what the server
         *     had at that moment. A subtask may come before its parent.
         *
         *     Only kinds of data that the access token may read are among the changes: `task` needs
         *     `tasks:read`, `user` needs `users:read`. Later versions may have more kinds: ignore those that you
         *     do not know.
         *
         *     Deletions are kept for 90 days. A cursor that was up to date before that answers 410 (`RES_004`):
         *     discard your copy and begin without a cursor. So does one of a token that could read less. A
         *     cursor that we did not sign, or another user's, answers 400 (`VAL_001`), and there too the way on
         *     is to begin without.
         */
        get: operations["syncChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List and search users
         * @description All accounts, the newest first unless `sort` says otherwise. Filters narrow the list together.
         *
         *     `search` finds what an e-mail address or a display name begins with, in any letter case, and an
         *     account by its id. It does not find what stands within a name: `haddad` finds
         *     `haddad@example.com`, and not `Noor Haddad`.
         */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a user.
                 * @example user_01m6dn7tkcf1gasxd11vg1ahd1
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description One account, with its role, its status and when it was last used. A user who does not exist, or
         *     whose account was deleted, answers 404 (`RES_001`).
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{userId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a user.
                 * @example user_01m6dn7tkcf1gasxd11vg1ahd1
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable a user
         * @description The account can no longer log in or act, and all its sessions end: refresh tokens stop working at
         *     once, access tokens within 60 seconds everywhere. What the account holds stays as it is. An
         *     account that is already disabled stays as it is, and the answer is 200 all the same.
         *
         *     The change is written to the audit log together with the reason; where nothing changes, nothing
         *     is written. Administrators cannot disable themselves: 409 (`RES_002`).
         */
        post: operations["disableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{userId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a user.
                 * @example user_01m6dn7tkcf1gasxd11vg1ahd1
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a user
         * @description The account may log in again, with the password that it had; the sessions that disabling it ended
         *     stay ended. An account that is not disabled stays as it is, and the answer is 200 all the same.
         *
         *     The change is written to the audit log; where nothing changes, nothing is written.
         */
        post: operations["enableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the audit log
         * @description What administrators changed through this API, and what operators changed with the commands for
         *     it, the newest first. Filters narrow the list together.
         *
         *     Each entry was written in one transaction with its change: there is neither an entry without its
         *     change nor a change without its entry. Entries stay when the accounts that they name are deleted.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get business statistics
         * @description How often the service was used for what, day by day in UTC, for the last 30 days or for up to 366
         *     days between `from` and `to`. Days on which nothing happened are there, with zeros. Events are
         *     counted shortly after they happen, so the numbers of today still grow.
         *
         *     `totals` counts the accounts as they are now, whatever days were asked for.
         */
        get: operations["getStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A semantic version of the API. */
        Version: string;
        /**
         * Format: date-time
         * @description A moment in UTC (RFC 3339), to the millisecond.
         */
        Timestamp: string;
        /** @description Whether the API is being maintained, and when it was announced to be. */
        Maintenance: {
            /** @description While it is, everything but the health checks and the documentation answers 503 (`SYS_002`). */
            active: boolean;
            /** @description When the announced window begins; null when none is announced. */
            startsAt: components["schemas"]["Timestamp"] | null;
            /** @description When the announced window ends; null when none is announced. */
            endsAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description The API is up and answers. */
        HealthStatus: {
            /** @constant */
            status: "healthy";
            version: components["schemas"]["Version"];
            /** @description The server's clock. */
            time: components["schemas"]["Timestamp"];
            maintenance: components["schemas"]["Maintenance"];
        };
        /**
         * @description A code of the error catalogue, which has a page for each at `/docs/errors`. Later versions may add codes: treat one that you do not know by its HTTP status.
         * @enum {string}
         */
        ProblemCode: "VAL_001" | "VAL_002" | "VAL_003" | "VAL_004" | "VAL_005" | "VAL_006" | "VAL_007" | "AUTH_001" | "AUTH_002" | "AUTH_003" | "AUTH_004" | "AUTH_005" | "AUTH_006" | "AUTH_007" | "RES_001" | "RES_002" | "RES_003" | "RES_004" | "IDEM_001" | "IDEM_002" | "IDEM_003" | "RATE_001" | "DB_001" | "SYS_001" | "SYS_002";
        /** @description Something in the body that is wrong. */
        BodyIssue: {
            /** @description Where it is in the body (JSON pointer, RFC 6901), such as `/due/time`; empty for the body as a whole. A property that is missing or unknown is pointed at itself. When a pointer would be longer than 1,000 characters, it is that of the nearest enclosing value that is not. */
            pointer: string;
            /** @description The rule that it breaks, by its JSON Schema keyword where there is one. */
            keyword: string;
            /** @description What would be right, for a person to read. */
            message: string;
        };
        /** @description A parameter of the path, the query or a header that is wrong. */
        ParameterIssue: {
            /** @description The parameter's name, shortened to 200 characters, without control characters. */
            parameter: string;
            /** @description The rule that it breaks, by its JSON Schema keyword where there is one. */
            keyword: string;
            /** @description What would be right, for a person to read. */
            message: string;
        };
        /** @description One thing that is wrong with a request, in its body or in a parameter. */
        ValidationIssue: components["schemas"]["BodyIssue"] | components["schemas"]["ParameterIssue"];
        /** @description What went wrong (RFC 9457). Decide by `code`; the texts are for people and may be reworded. */
        Problem: {
            /**
             * Format: uri
             * @description The page that explains the code.
             */
            type: string;
            /** @description The name of the problem, the same for every occurrence of the code. */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status of the answer.
             */
            status: number;
            /** @description What went wrong this time. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path of the request, without its query.
             */
            instance: string;
            code: components["schemas"]["ProblemCode"];
            /** @description The same as the header `X-Request-Id`; quote it when you report a problem. */
            requestId: string;
            /** @description With `VAL_001`, everything that is wrong with the request, up to 100 entries. */
            errors?: components["schemas"]["ValidationIssue"][];
        };
        /** @description The database answered. */
        DatabaseHealth: {
            /** @constant */
            database: "connected";
            /**
             * Format: double
             * @description How long the database took to answer.
             */
            latencyMilliseconds: number;
        };
        /**
         * @description `healthy`: works. `degraded`: works in part or slowly. `unhealthy`: does not work.
         * @enum {string}
         */
        HealthLevel: "healthy" | "degraded" | "unhealthy";
        /** @description The state of one thing that the API depends on. */
        DependencyHealth: {
            /** @description What it is, such as `database`. Later versions may report more of them. */
            name: string;
            status: components["schemas"]["HealthLevel"];
            /**
             * Format: double
             * @description How long it took to answer; null when it did not.
             */
            latencyMilliseconds: number | null;
            /** @description What is wrong; null when nothing is. */
            detail: string | null;
        };
        /**
         * @description `ok`: below every threshold. `warning`: somebody should look at it. `critical`: somebody has to act now.
         * @enum {string}
         */
        AlertLevel: "ok" | "warning" | "critical";
        /** @description A figure that operators are alerted by, and how it compares with its thresholds. One that could not be read is null and a warning. */
        Alert: {
            /** @description `apiErrorRate`: requests to `/api/` that ended in a 5xx. `responseTime`: the time that 95 of 100 requests to `/api/` did not exceed. `databaseFailures`: requests that the database failed, including this check. Each is of the last 5 minutes. Later versions may report more of them. */
            name: string;
            level: components["schemas"]["AlertLevel"];
            /**
             * Format: double
             * @description What was measured; null when nothing was.
             */
            value: number | null;
            /** @enum {string} */
            unit: "share" | "milliseconds" | "requests";
            /**
             * Format: double
             * @description Any more is a warning; null when nothing is.
             */
            warningAbove: number | null;
            /**
             * Format: double
             * @description Any more is critical.
             */
            criticalAbove: number;
        };
        /** @description Requests to `/api/` in the minute that has begun and the whole minutes before it, on all instances. What was answered within the last second may be missing. */
        TrafficWindow: {
            /**
             * Format: int32
             * @description How many whole minutes.
             */
            minutes: number;
            /** Format: int64 */
            requests: number;
            /**
             * Format: double
             * @description The share of them that ended in a 5xx; null when there were none.
             */
            errorRate: number | null;
            /**
             * Format: double
             * @description The time that half of them did not exceed, estimated from a histogram whose last bound is 10 seconds; null when there were none.
             */
            p50Milliseconds: number | null;
            /**
             * Format: double
             * @description The same for 95 of 100.
             */
            p95Milliseconds: number | null;
            /**
             * Format: double
             * @description The same for 99 of 100.
             */
            p99Milliseconds: number | null;
        };
        /** @description Events that have not reached everybody whom they are for. */
        QueueBacklog: {
            /**
             * Format: int64
             * @description How many wait to be delivered.
             */
            pending: number;
            /**
             * Format: int64
             * @description How many were given up.
             */
            failed: number;
        };
        /** @description The state of the API and of everything that it depends on. */
        DetailedHealth: {
            /** @description The worst status among the dependencies. */
            status: components["schemas"]["HealthLevel"];
            version: components["schemas"]["Version"];
            /**
             * Format: int32
             * @description How long the instance that answered has been running. There are many instances.
             */
            uptimeSeconds: number;
            /** @description The server's clock. */
            time: components["schemas"]["Timestamp"];
            dependencies: components["schemas"]["DependencyHealth"][];
            /** @description The worst level among the alerts. */
            level: components["schemas"]["AlertLevel"];
            /** @description What operators are alerted by, with the thresholds. Memory is not among it: the platform does not tell a program how much it uses. */
            alerts: components["schemas"]["Alert"][];
            /** @description The last 5 and the last 60 minutes; empty when the figures could not be read. */
            traffic: components["schemas"]["TrafficWindow"][];
            /** @description null when it could not be read. */
            queue: components["schemas"]["QueueBacklog"] | null;
            maintenance: components["schemas"]["Maintenance"];
        };
        /** @description An OpenAPI document. Its own specification describes it; this only names its outline. */
        OpenapiDocument: {
            openapi: string;
            info: {
                [key: string]: unknown;
            };
            paths: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description A time zone by its name in the IANA database, such as `Europe/Amsterdam` or `UTC`. A name of this form that the database does not know is refused (`VAL_001`). */
        TimeZone: string;
        /** @description A language tag (BCP 47), such as `en` or `nl-BE`. */
        Locale: string;
        /** @description A time of day on the user's clock, `HH:MM`, from `00:00` to `23:59`. */
        LocalTime: string;
        /** @description A new account. */
        RegisterRequest: {
            /**
             * Format: email
             * @description The address to log in with. Letter case is ignored when addresses are compared.
             */
            email: string;
            /** @description 8 to 256 characters of any kind: no composition rules, nothing is trimmed. */
            password: string;
            /** @description How apps address the user. On one line, and not only spaces. */
            displayName: string;
            /** @default UTC */
            timeZone?: components["schemas"]["TimeZone"];
            /** @default en */
            locale?: components["schemas"]["Locale"];
            /**
             * @description When a new day starts for the user.
             * @default 00:00
             */
            dayStart?: components["schemas"]["LocalTime"];
        };
        /** @description The id of a user. Ids sort by the time of creation. */
        UserId: string;
        /** @description An account, as its owner sees it. */
        User: {
            id: components["schemas"]["UserId"];
            /**
             * Format: email
             * @description The address that the user logs in with, as it was registered.
             */
            email: string;
            /** @description How apps address the user. */
            displayName: string;
            /** @description The time zone in which the user's days are counted. */
            timeZone: components["schemas"]["TimeZone"];
            /** @description The language of texts for the user. */
            locale: components["schemas"]["Locale"];
            /** @description When a new day starts for the user. With `04:00`, what happens at 01:30 still counts for the day before. */
            dayStart: components["schemas"]["LocalTime"];
            createdAt: components["schemas"]["Timestamp"];
            /** @description When the profile last changed. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description A permission that an access token grants. The security scheme lists what each allows.
         * @enum {string}
         */
        Scope: "users:read" | "users:write" | "sessions:read" | "sessions:write" | "tasks:read" | "tasks:write" | "sync:read" | "admin:read" | "admin:write" | "admin:metrics";
        /** @description What a client needs to act for the user. Keep both tokens secret. */
        SessionTokens: {
            /** @constant */
            tokenType: "Bearer";
            /** @description Sent with each request as `Authorization: Bearer …`. Opaque to clients. */
            accessToken: string;
            /**
             * Format: int32
             * @description How long the access token is still valid, 15 minutes when new.
             */
            expiresInSeconds: number;
            /** @description Exchanged once for new tokens with `POST /api/auth/refresh`. Opaque to clients. */
            refreshToken: string;
            /** @description When the refresh token stops working if it is not used, 60 days after it was issued. */
            refreshTokenExpiresAt: components["schemas"]["Timestamp"];
            /** @description What the access token allows. */
            scopes: components["schemas"]["Scope"][];
        };
        /** @description A user who has just registered or logged in, and the tokens of the new session. */
        AuthenticatedUser: {
            user: components["schemas"]["User"];
            tokens: components["schemas"]["SessionTokens"];
        };
        /** @description Credentials, and optionally fewer scopes than the account may have. */
        LoginRequest: {
            /**
             * Format: email
             * @description The address of the account, in any letter case.
             */
            email: string;
            password: string;
            /** @description The scopes that the session is to have, for its whole life. All that the account may have when absent. */
            scopes?: components["schemas"]["Scope"][];
        };
        /** @description The refresh token to exchange. */
        RefreshRequest: {
            /** @description The newest refresh token of the session. It is used up by this request. */
            refreshToken: string;
        };
        /** @description A place in a list. Opaque; its form may change at any time. */
        Cursor: string;
        /** @description The id of a session. Ids sort by the time of creation. */
        SessionId: string;
        /** @description One login of the user, from one app on one device, until it is logged out or expires. */
        Session: {
            id: components["schemas"]["SessionId"];
            /** @description The `User-Agent` of the login, shortened to 512 characters; null when it sent none. */
            userAgent: string | null;
            /** @description What the session's access tokens allow. */
            scopes: components["schemas"]["Scope"][];
            /** @description When the user logged in. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When the session last logged in or refreshed its tokens. */
            lastUsedAt: components["schemas"]["Timestamp"];
            /** @description When the session ends if it is not refreshed before. */
            expiresAt: components["schemas"]["Timestamp"];
            /** @description Whether it is the session of this very request. */
            current: boolean;
        };
        /** @description A page of sessions. */
        SessionList: {
            data: components["schemas"]["Session"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description What to change in a profile. A property that is absent stays as it is. */
        UserUpdate: {
            /** @description How apps address the user. On one line, and not only spaces. */
            displayName?: string;
            timeZone?: components["schemas"]["TimeZone"];
            locale?: components["schemas"]["Locale"];
            /** @description When a new day starts for the user. */
            dayStart?: components["schemas"]["LocalTime"];
        };
        /** @description The current password as confirmation, and the new one. */
        PasswordChange: {
            currentPassword: string;
            /** @description 8 to 256 characters of any kind: no composition rules, nothing is trimmed. */
            newPassword: string;
        };
        /** @description The password, as confirmation that the account is to be deleted. */
        AccountDeletion: {
            password: string;
        };
        /**
         * @description Where a task stands.
         * @enum {string}
         */
        TaskStatus: "todo" | "in_progress" | "done";
        /**
         * Format: int32
         * @description How much a task matters: 1 low, 2 medium, 3 high, 4 urgent.
         */
        TaskPriority: number;
        /** @description A word or short phrase to group tasks by. On one line, and not only spaces. */
        TaskLabel: string;
        /**
         * @description An order of tasks; a leading `-` reverses it.
         * @enum {string}
         */
        TaskSort: "created" | "-created" | "due" | "-due" | "priority" | "-priority" | "position" | "-position";
        /** @description The id of a task. Ids sort by the time of creation. */
        TaskId: string;
        /**
         * @description When a task is due, in the user's own terms. Two questions give four meanings:
         *
         *     | | `timeZone` is null: floating | `timeZone` is set: zoned |
         *     | --- | --- | --- |
         *     | **`time` is null: all day** | that day, wherever the user is | that day in the zone |
         *     | **`time` is set** | when the user's clock shows it, wherever the user is | one moment in the world |
         */
        Due: {
            /**
             * Format: date
             * @description The day.
             */
            date: string;
            /** @description The time on that day; null for all day. */
            time: components["schemas"]["LocalTime"] | null;
            /** @description The zone that date and time are meant in; null when they float with the user. */
            timeZone: components["schemas"]["TimeZone"] | null;
        };
        /** @description Something to do. */
        Task: {
            id: components["schemas"]["TaskId"];
            title: string;
            /** @description Free text, line breaks included; null when there is none. */
            notes: string | null;
            status: components["schemas"]["TaskStatus"];
            priority: components["schemas"]["TaskPriority"];
            /** @description In the order in which they were given. */
            labels: components["schemas"]["TaskLabel"][];
            /** @description When the task is due; null when it has no date. */
            due: components["schemas"]["Due"] | null;
            /**
             * Format: int32
             * @description How long the user expects it to take, up to a week; null when unknown.
             */
            estimateMinutes: number | null;
            /** @description The task that this one is a step of; null at the top level. */
            parentId: components["schemas"]["TaskId"] | null;
            /**
             * Format: double
             * @description Where the task stands in the user's own order: ascending. To move a task between two others, give it a number between theirs.
             */
            position: number;
            /** @description When the task was done; null unless `status` is `done`. */
            completedAt: components["schemas"]["Timestamp"] | null;
            createdAt: components["schemas"]["Timestamp"];
            /** @description When anything about the task last changed. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description A page of tasks. */
        TaskList: {
            data: components["schemas"]["Task"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /**
         * @description When a task is due: a date, alone or with a time, floating or in a time zone. `Due` has the table
         *     of the four meanings. It is stored as written, also a time that the zone skips or repeats when
         *     its clocks change.
         */
        DueInput: {
            /**
             * Format: date
             * @description The day.
             */
            date: string;
            /** @description The time on that day; absent or null for all day. */
            time?: components["schemas"]["LocalTime"] | null;
            /** @description The zone that date and time are meant in; absent or null when they float with the user. */
            timeZone?: components["schemas"]["TimeZone"] | null;
        };
        /** @description A new task. Only the title is required. */
        TaskCreate: {
            /** @description What is to be done. On one line, and not only spaces. */
            title: string;
            /** @description Anything else worth knowing, line breaks included. */
            notes?: string | null;
            /**
             * @description A task created as `done` is completed at once.
             * @default todo
             */
            status?: components["schemas"]["TaskStatus"];
            /** @default 1 */
            priority?: components["schemas"]["TaskPriority"];
            /** @default [] */
            labels?: components["schemas"]["TaskLabel"][];
            due?: components["schemas"]["DueInput"] | null;
            /**
             * Format: int32
             * @description How long the user expects it to take, up to a week.
             */
            estimateMinutes?: number | null;
            /** @description The task that this one is a step of, which must be one of the caller's (`VAL_001` with the pointer `/parentId` otherwise). */
            parentId?: components["schemas"]["TaskId"] | null;
            /**
             * Format: double
             * @description Where the task stands in the user's own order. Behind all others when absent.
             */
            position?: number;
        };
        /**
         * @description What to change in a task. A property that is absent stays as it is, one that is null is cleared,
         *     and any other value replaces what was there: `labels` and `due` are replaced as a whole.
         */
        TaskUpdate: {
            /** @description What is to be done. On one line, and not only spaces. */
            title?: string;
            notes?: string | null;
            /** @description To `done` sets `completedAt`; away from it clears it. */
            status?: components["schemas"]["TaskStatus"];
            priority?: components["schemas"]["TaskPriority"];
            labels?: components["schemas"]["TaskLabel"][];
            due?: components["schemas"]["DueInput"] | null;
            /** Format: int32 */
            estimateMinutes?: number | null;
            /** @description The new parent, or null to move the task to the top level. It must be one of the caller's tasks, and neither the task itself nor one of its descendants (`VAL_001` with the pointer `/parentId` otherwise). */
            parentId?: components["schemas"]["TaskId"] | null;
            /** Format: double */
            position?: number;
        };
        /** @description How far a copy is up to date. Opaque; its form may change at any time. */
        SyncCursor: string;
        /** @description A task that was created or changed. */
        TaskChange: {
            /** @constant */
            kind: "task";
            id: components["schemas"]["TaskId"];
            /** @constant */
            deleted: false;
            /** @description When it last changed. */
            changedAt: components["schemas"]["Timestamp"];
            data: components["schemas"]["Task"];
        };
        /** @description The profile was created or changed. */
        UserChange: {
            /** @constant */
            kind: "user";
            id: components["schemas"]["UserId"];
            /** @constant */
            deleted: false;
            /** @description When it last changed. */
            changedAt: components["schemas"]["Timestamp"];
            data: components["schemas"]["User"];
        };
        /**
         * @description A kind of data that apps keep a copy of.
         * @enum {string}
         */
        SyncKind: "task" | "user";
        /** @description The id of something that is synchronized. */
        SyncId: string;
        /** @description Something is no longer there. It is told of for 90 days. */
        Deletion: {
            kind: components["schemas"]["SyncKind"];
            id: components["schemas"]["SyncId"];
            /** @constant */
            deleted: true;
            /** @description When it was deleted. */
            changedAt: components["schemas"]["Timestamp"];
        };
        /** @description What has become of one thing: where `deleted` is false, `data` has it as it is now, and `kind` says what that is. */
        SyncChange: components["schemas"]["TaskChange"] | components["schemas"]["UserChange"] | components["schemas"]["Deletion"];
        /** @description Changes, and how far they bring a copy up to date. */
        SyncPage: {
            /** @description In the order in which they happened; each thing at most once. */
            changes: components["schemas"]["SyncChange"][];
            /** @description Store it with the changes, and send it the next time. */
            cursor: components["schemas"]["SyncCursor"];
            /** @description Whether there is more already. If not, the copy is up to date. */
            hasMore: boolean;
        };
        /**
         * @description Whether an account may be used. One that is `disabled` can neither log in nor act.
         * @enum {string}
         */
        UserStatus: "active" | "disabled";
        /**
         * @description What an account may do. Everyone is a `user`; an `admin` may have the scopes `admin:…` too.
         * @enum {string}
         */
        UserRole: "user" | "admin";
        /**
         * @description An order of users; a leading `-` reverses it.
         * @enum {string}
         */
        UserSort: "created" | "-created";
        /** @description An account, as the people who run the service see it. */
        AdminUser: {
            id: components["schemas"]["UserId"];
            /**
             * Format: email
             * @description The address that the user logs in with, as it was registered.
             */
            email: string;
            /** @description How apps address the user. */
            displayName: string;
            /** @description The time zone in which the user's days are counted. */
            timeZone: components["schemas"]["TimeZone"];
            /** @description The language of texts for the user. */
            locale: components["schemas"]["Locale"];
            /** @description When a new day starts for the user. With `04:00`, what happens at 01:30 still counts for the day before. */
            dayStart: components["schemas"]["LocalTime"];
            role: components["schemas"]["UserRole"];
            status: components["schemas"]["UserStatus"];
            /**
             * Format: int32
             * @description On how many devices and apps the user is logged in.
             */
            sessionCount: number;
            /** @description When the user last logged in or refreshed a session; null when no login is on record. */
            lastSeenAt: components["schemas"]["Timestamp"] | null;
            /** @description When the user registered. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When the profile last changed. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description A page of users. */
        AdminUserList: {
            data: components["schemas"]["AdminUser"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description Why an account is to be disabled. The empty object gives no reason. */
        UserDisable: {
            /** @description Kept in the audit log; the user does not see it. On one line, and not only spaces. */
            reason?: string;
        };
        /** @description Who did something: the id of a user, or `operator` for a command that was run on the database itself. */
        AuditActorId: string;
        /** @description The id of what something was done to. */
        AuditTargetId: string;
        /**
         * @description What was done: an account was disabled or enabled, or the role `admin` was granted to it or taken from it.
         * @enum {string}
         */
        AuditAction: "user.disabled" | "user.enabled" | "role.granted" | "role.revoked";
        /** @description The id of an audit entry. Ids sort by the time of creation. */
        AuditEntryId: string;
        /**
         * @description The kind of thing that something was done to.
         * @enum {string}
         */
        AuditTargetType: "user";
        /** @description One thing that an administrator or operator changed. Entries are never altered, and outlive the accounts that they tell of. */
        AuditEntry: {
            id: components["schemas"]["AuditEntryId"];
            actorId: components["schemas"]["AuditActorId"];
            action: components["schemas"]["AuditAction"];
            targetType: components["schemas"]["AuditTargetType"];
            targetId: components["schemas"]["AuditTargetId"];
            /** @description What else there is to know, such as the `reason` that was given. Often empty. */
            detail: {
                [key: string]: string;
            };
            /** @description The `X-Request-Id` of the request that did it; null when it was no request. */
            requestId: string | null;
            /** @description When it was done. */
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description A page of audit entries. */
        AuditEntryList: {
            data: components["schemas"]["AuditEntry"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /**
         * Format: int64
         * @description How often something happened.
         */
        StatisticsCount: number;
        /** @description How many accounts there are at this moment, whatever days were asked for. */
        AccountTotals: {
            /** @description All accounts, disabled ones included. */
            users: components["schemas"]["StatisticsCount"];
            /** @description Accounts that are disabled. */
            disabledUsers: components["schemas"]["StatisticsCount"];
            /** @description Accounts that logged in or refreshed a session within the last 30 days. */
            activeUsers: components["schemas"]["StatisticsCount"];
        };
        /** @description What happened on one day. */
        DailyStatistics: {
            /**
             * Format: date
             * @description The day, in UTC.
             */
            day: string;
            /** @description Accounts that were created. */
            userRegistrations: components["schemas"]["StatisticsCount"];
            /** @description Tasks that were completed. */
            taskCompletions: components["schemas"]["StatisticsCount"];
            /** @description Entries in health logs. */
            healthLogEntries: components["schemas"]["StatisticsCount"];
            /** @description Focus sessions that were completed. */
            focusSessionCompletions: components["schemas"]["StatisticsCount"];
            /** @description Voice notes that were uploaded. */
            voiceNoteUploads: components["schemas"]["StatisticsCount"];
            /** @description Badges that were unlocked. */
            badgeUnlocks: components["schemas"]["StatisticsCount"];
            /** @description What users did with each other. */
            socialInteractions: components["schemas"]["StatisticsCount"];
            /** @description Student verifications that were asked for. */
            studentVerifications: components["schemas"]["StatisticsCount"];
        };
        /** @description How the service is used, day by day, and how many accounts it has. */
        Statistics: {
            /**
             * Format: date
             * @description The first day, in UTC.
             */
            from: string;
            /**
             * Format: date
             * @description The last day, in UTC.
             */
            to: string;
            totals: components["schemas"]["AccountTotals"];
            /** @description Every day from the first to the last, also those on which nothing happened. */
            days: components["schemas"]["DailyStatistics"][];
        };
    };
    responses: {
        /** @description The request does not match this document. `errors` lists every reason. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Accept` header allows no media type that the operation can answer with. */
        NotAcceptable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The quota of the rate limit policy is used up. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something failed inside the API. */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The database cannot be reached, or the API is being maintained. */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The access token is missing, invalid or expired. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The access token does not have the scope that the operation needs, or the account is disabled. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller has the current representation. The answer has no body. */
        NotModified: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description It does not exist, or is not the caller's to see. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The e-mail address has an account, or the first request with this `Idempotency-Key` is still running. */
        RegistrationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Retry-After": components["headers"]["Retry-After-Running"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than 1 MiB. */
        ContentTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not declared as JSON. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Idempotency-Key` was used for another request. */
        IdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No account has this e-mail address and password. */
        LoginRefused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The credentials are right, but the account is disabled, or may not have a scope that was asked for. */
        LoginForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The refresh token was used before, or is unknown, expired or revoked. */
        RefreshRefused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The credentials are right, but the account is disabled. */
        AccountDisabled: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Done. The answer has no body. */
        NoContent: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The resource is no longer the one that `If-Match` names. Nothing was changed. */
        PreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The password in the body is not the account's, the access token does not have the scope that the operation needs, or the account is disabled. */
        PasswordRefused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The first request with this `Idempotency-Key` is still running, or its answer is lost. */
        RequestRepeated: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                "Retry-After": components["headers"]["Retry-After-Running"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The cursor is too old to go on from. Discard the local copy and begin without one. */
        Gone: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request contradicts what is already stored. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Answer 304 without a body if the representation is still one that the caller has (RFC 9110, 13.1.2): the `ETag` of an earlier answer, or several.
         * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
         */
        IfNoneMatch: string;
        /**
         * @description A published version of this document, followed by `.json`.
         * @example 1.0.0.json
         */
        DocumentFile: string;
        /**
         * @description A code of the error catalogue. A code that is not in it answers 404.
         * @example VAL_001
         */
        ErrorCode: string;
        /**
         * @description Makes the request safe to repeat: a name of the caller's choice for this one thing to do, such as a random UUID. A repetition with the same key and the same body gets the first answer again, for 24 hours, with `Idempotency-Replayed: true`. Another body under the key is refused (422, `IDEM_001`), and so is a repetition while the first is still running (409, `IDEM_002`).
         * @example 4b1c3f5e-8f0a-4d6c-9a52-3c1f0e9d7b24
         */
        IdempotencyKey: string;
        /**
         * @description The largest number of items to return at once. A page may hold fewer.
         * @example 20
         */
        Limit: number;
        /** @description Where to continue: the `nextCursor` of the page before, sent with the same other parameters. It is opaque; one that was altered or comes from another query is refused (`VAL_001`). Only `limit` may change from page to page. */
        Cursor: components["schemas"]["Cursor"];
        /**
         * @description The id of one of the caller's sessions.
         * @example session_01m6dn7tm4e42b6ztc7s2thc4k
         */
        SessionId: components["schemas"]["SessionId"];
        /**
         * @description Do it only if the resource is still what the caller has seen (RFC 9110, 13.1.1): the `ETag` of that answer, or several. Otherwise the answer is 412 (`RES_003`) and nothing is changed.
         * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
         */
        IfMatch: string;
        /**
         * @description Only tasks with one of these statuses, separated by commas.
         * @example [
         *       "todo",
         *       "in_progress"
         *     ]
         */
        TaskStatusFilter: components["schemas"]["TaskStatus"][];
        /**
         * @description Only tasks with one of these priorities, separated by commas.
         * @example [
         *       3,
         *       4
         *     ]
         */
        TaskPriorityFilter: components["schemas"]["TaskPriority"][];
        /**
         * @description Only tasks that carry exactly this label. Letter case matters.
         * @example errands
         */
        TaskLabelFilter: components["schemas"]["TaskLabel"];
        /**
         * @description Only the direct subtasks of this task, or `none` for tasks that have no parent. A task that does not exist or is another user's has no subtasks: the list is empty.
         * @example none
         */
        TaskParentFilter: string;
        /**
         * @description Only tasks due on this date or later. Compared with the date as written in `due`, whatever its time zone; tasks without a due never match.
         * @example 2026-11-23
         */
        DueFrom: string;
        /**
         * @description Only tasks due on this date or earlier. Compared with the date as written in `due`, whatever its time zone; tasks without a due never match. Before `dueFrom`, nothing matches.
         * @example 2026-11-29
         */
        DueTo: string;
        /**
         * @description Only tasks created or changed at this moment or later, which is how an app fetches what is new. Any UTC offset is accepted; write the `+` of an offset as `%2B`. Deleted tasks are not listed.
         * @example 2026-11-20T00:00:00Z
         */
        UpdatedSince: string;
        /**
         * @description Only tasks whose title or notes contain this text, in any letter case.
         * @example dentist
         */
        TaskSearch: string;
        /**
         * @description The order of the list; a leading `-` reverses it. Tasks that compare equal are ordered by id.
         *
         *     - `created`: by the time of creation. `-created`, newest first, is the default.
         *     - `due`: by the date and time as written in `due`, all-day tasks before timed ones of the same
         *       day. Tasks without a due come last with `due` and first with `-due`.
         *     - `priority`: from low to urgent.
         *     - `position`: the user's own order.
         * @example due
         */
        TaskSort: components["schemas"]["TaskSort"];
        /**
         * @description The id of one of the caller's tasks.
         * @example task_01m7vzd1r5eyxb91aftq7f28zc
         */
        TaskId: components["schemas"]["TaskId"];
        /** @description The `cursor` of the last answer that was applied; absent to begin with. It is opaque and belongs to the user. */
        SyncCursor: components["schemas"]["SyncCursor"];
        /**
         * @description The largest number of changes to return at once.
         * @example 200
         */
        SyncLimit: number;
        /**
         * @description Only users whose e-mail address or display name begins with this text, in any letter case, or whose id is this text.
         * @example noor
         */
        UserSearch: string;
        /**
         * @description Only users whose accounts have this status.
         * @example disabled
         */
        UserStatusFilter: components["schemas"]["UserStatus"];
        /**
         * @description Only users with this role.
         * @example admin
         */
        UserRoleFilter: components["schemas"]["UserRole"];
        /**
         * @description The order of the list. By default the newest account comes first.
         * @example created
         */
        UserSort: components["schemas"]["UserSort"];
        /**
         * @description The id of a user.
         * @example user_01m6dn7tkcf1gasxd11vg1ahd1
         */
        UserId: components["schemas"]["UserId"];
        /**
         * @description Only what this user did, or `operator` for what was done on the database itself.
         * @example user_01m5ntcqx1fd1t2y2c9hd0xvqp
         */
        AuditActorFilter: components["schemas"]["AuditActorId"];
        /**
         * @description Only what was done to this user.
         * @example user_01m6dn7tkcf1gasxd11vg1ahd1
         */
        AuditTargetFilter: components["schemas"]["AuditTargetId"];
        /**
         * @description Only this kind of action.
         * @example user.disabled
         */
        AuditActionFilter: components["schemas"]["AuditAction"];
        /**
         * @description Only what was done at this moment or later. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
         * @example 2026-11-01T00:00:00Z
         */
        AuditFrom: string;
        /**
         * @description Only what was done before this moment. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
         * @example 2026-12-01T00:00:00Z
         */
        AuditTo: string;
        /**
         * @description The first day, in UTC; 29 days before `to` when absent. It may be neither after `to` nor more than 365 days before it: that is refused (`VAL_001`).
         * @example 2026-11-21
         */
        StatisticsFrom: string;
        /**
         * @description The last day, in UTC; today when absent.
         * @example 2026-11-23
         */
        StatisticsTo: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifies this request in our logs; quote it when you report a problem. A request that brings its own `X-Request-Id` of this form keeps it, any other gets a new one.
         * @example req_01m83xvs7yfn4bzz0bze0126p2
         */
        "X-Request-Id": string;
        /**
         * @description The version of this document that the server implements.
         * @example 1.0.0
         */
        "API-Version": string;
        /**
         * @description What is left of the quota: `r` requests, until more of it comes back in `t` seconds (IETF draft `ratelimit-headers`). Where several quotas count the request, the one with the least left. Absent when the request was not counted.
         * @example "api";r=987;t=2412
         */
        RateLimit: string;
        /**
         * @description The quota that applies to the operation: `q` requests in a window of `w` seconds (IETF draft `ratelimit-headers`). Absent when the request was not counted.
         * @example "api";q=1000;w=3600
         */
        "RateLimit-Policy": string;
        /**
         * @description Which web pages may read the answer: `*` where all may, else the origin of the calling page when that one may. Absent when it may not.
         * @example https://app.timeandwellness.com
         */
        "Access-Control-Allow-Origin": string;
        /**
         * @description How many seconds to wait before the next attempt.
         * @example 30
         */
        "Retry-After": number;
        /**
         * @description How to authenticate (RFC 6750). `error` is absent when the request brought no credentials at all.
         * @example Bearer realm="Time & Wellness API", error="invalid_token"
         */
        "WWW-Authenticate": string;
        /**
         * @description Names this representation (RFC 9110, 8.8.3): as long as it stays the same, so does the tag, whoever asks. A proxy that compresses the answer may put `W/` before it. Send it back in `If-None-Match` to be spared what you have, or in `If-Match` to change only what you have seen.
         * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
         */
        ETag: string;
        /**
         * @description `true` when this is the stored answer to an earlier request with the same `Idempotency-Key`.
         * @example true
         */
        "Idempotency-Replayed": "true";
        /**
         * @description How many seconds to wait before the next attempt. Only while the first request is running.
         * @example 1
         */
        "Retry-After-Running": number;
        /**
         * @description The path of the created resource, relative to the server.
         * @example /api/tasks/task_01m7vzd1r5eyxb91aftq7f28zc
         */
        Location: string;
    };
    pathItems: never;
}
export type Version = components['schemas']['Version'];
export type Timestamp = components['schemas']['Timestamp'];
export type Maintenance = components['schemas']['Maintenance'];
export type HealthStatus = components['schemas']['HealthStatus'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type BodyIssue = components['schemas']['BodyIssue'];
export type ParameterIssue = components['schemas']['ParameterIssue'];
export type ValidationIssue = components['schemas']['ValidationIssue'];
export type Problem = components['schemas']['Problem'];
export type DatabaseHealth = components['schemas']['DatabaseHealth'];
export type HealthLevel = components['schemas']['HealthLevel'];
export type DependencyHealth = components['schemas']['DependencyHealth'];
export type AlertLevel = components['schemas']['AlertLevel'];
export type Alert = components['schemas']['Alert'];
export type TrafficWindow = components['schemas']['TrafficWindow'];
export type QueueBacklog = components['schemas']['QueueBacklog'];
export type DetailedHealth = components['schemas']['DetailedHealth'];
export type OpenapiDocument = components['schemas']['OpenapiDocument'];
export type TimeZone = components['schemas']['TimeZone'];
export type Locale = components['schemas']['Locale'];
export type LocalTime = components['schemas']['LocalTime'];
export type RegisterRequest = components['schemas']['RegisterRequest'];
export type UserId = components['schemas']['UserId'];
export type User = components['schemas']['User'];
export type Scope = components['schemas']['Scope'];
export type SessionTokens = components['schemas']['SessionTokens'];
export type AuthenticatedUser = components['schemas']['AuthenticatedUser'];
export type LoginRequest = components['schemas']['LoginRequest'];
export type RefreshRequest = components['schemas']['RefreshRequest'];
export type Cursor = components['schemas']['Cursor'];
export type SessionId = components['schemas']['SessionId'];
export type Session = components['schemas']['Session'];
export type SessionList = components['schemas']['SessionList'];
export type UserUpdate = components['schemas']['UserUpdate'];
export type PasswordChange = components['schemas']['PasswordChange'];
export type AccountDeletion = components['schemas']['AccountDeletion'];
export type TaskStatus = components['schemas']['TaskStatus'];
export type TaskPriority = components['schemas']['TaskPriority'];
export type TaskLabel = components['schemas']['TaskLabel'];
export type TaskSort = components['schemas']['TaskSort'];
export type TaskId = components['schemas']['TaskId'];
export type Due = components['schemas']['Due'];
export type Task = components['schemas']['Task'];
export type TaskList = components['schemas']['TaskList'];
export type DueInput = components['schemas']['DueInput'];
export type TaskCreate = components['schemas']['TaskCreate'];
export type TaskUpdate = components['schemas']['TaskUpdate'];
export type SyncCursor = components['schemas']['SyncCursor'];
export type TaskChange = components['schemas']['TaskChange'];
export type UserChange = components['schemas']['UserChange'];
export type SyncKind = components['schemas']['SyncKind'];
export type SyncId = components['schemas']['SyncId'];
export type Deletion = components['schemas']['Deletion'];
export type SyncChange = components['schemas']['SyncChange'];
export type SyncPage = components['schemas']['SyncPage'];
export type UserStatus = components['schemas']['UserStatus'];
export type UserRole = components['schemas']['UserRole'];
export type UserSort = components['schemas']['UserSort'];
export type AdminUser = components['schemas']['AdminUser'];
export type AdminUserList = components['schemas']['AdminUserList'];
export type UserDisable = components['schemas']['UserDisable'];
export type AuditActorId = components['schemas']['AuditActorId'];
export type AuditTargetId = components['schemas']['AuditTargetId'];
export type AuditAction = components['schemas']['AuditAction'];
export type AuditEntryId = components['schemas']['AuditEntryId'];
export type AuditTargetType = components['schemas']['AuditTargetType'];
export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditEntryList = components['schemas']['AuditEntryList'];
export type StatisticsCount = components['schemas']['StatisticsCount'];
export type AccountTotals = components['schemas']['AccountTotals'];
export type DailyStatistics = components['schemas']['DailyStatistics'];
export type Statistics = components['schemas']['Statistics'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseNotAcceptable = components['responses']['NotAcceptable'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotModified = components['responses']['NotModified'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseRegistrationConflict = components['responses']['RegistrationConflict'];
export type ResponseContentTooLarge = components['responses']['ContentTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseIdempotencyKeyReused = components['responses']['IdempotencyKeyReused'];
export type ResponseLoginRefused = components['responses']['LoginRefused'];
export type ResponseLoginForbidden = components['responses']['LoginForbidden'];
export type ResponseRefreshRefused = components['responses']['RefreshRefused'];
export type ResponseAccountDisabled = components['responses']['AccountDisabled'];
export type ResponseNoContent = components['responses']['NoContent'];
export type ResponsePreconditionFailed = components['responses']['PreconditionFailed'];
export type ResponsePasswordRefused = components['responses']['PasswordRefused'];
export type ResponseRequestRepeated = components['responses']['RequestRepeated'];
export type ResponseGone = components['responses']['Gone'];
export type ResponseConflict = components['responses']['Conflict'];
export type ParameterIfNoneMatch = components['parameters']['IfNoneMatch'];
export type ParameterDocumentFile = components['parameters']['DocumentFile'];
export type ParameterErrorCode = components['parameters']['ErrorCode'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterSessionId = components['parameters']['SessionId'];
export type ParameterIfMatch = components['parameters']['IfMatch'];
export type ParameterTaskStatusFilter = components['parameters']['TaskStatusFilter'];
export type ParameterTaskPriorityFilter = components['parameters']['TaskPriorityFilter'];
export type ParameterTaskLabelFilter = components['parameters']['TaskLabelFilter'];
export type ParameterTaskParentFilter = components['parameters']['TaskParentFilter'];
export type ParameterDueFrom = components['parameters']['DueFrom'];
export type ParameterDueTo = components['parameters']['DueTo'];
export type ParameterUpdatedSince = components['parameters']['UpdatedSince'];
export type ParameterTaskSearch = components['parameters']['TaskSearch'];
export type ParameterTaskSort = components['parameters']['TaskSort'];
export type ParameterTaskId = components['parameters']['TaskId'];
export type ParameterSyncCursor = components['parameters']['SyncCursor'];
export type ParameterSyncLimit = components['parameters']['SyncLimit'];
export type ParameterUserSearch = components['parameters']['UserSearch'];
export type ParameterUserStatusFilter = components['parameters']['UserStatusFilter'];
export type ParameterUserRoleFilter = components['parameters']['UserRoleFilter'];
export type ParameterUserSort = components['parameters']['UserSort'];
export type ParameterUserId = components['parameters']['UserId'];
export type ParameterAuditActorFilter = components['parameters']['AuditActorFilter'];
export type ParameterAuditTargetFilter = components['parameters']['AuditTargetFilter'];
export type ParameterAuditActionFilter = components['parameters']['AuditActionFilter'];
export type ParameterAuditFrom = components['parameters']['AuditFrom'];
export type ParameterAuditTo = components['parameters']['AuditTo'];
export type ParameterStatisticsFrom = components['parameters']['StatisticsFrom'];
export type ParameterStatisticsTo = components['parameters']['StatisticsTo'];
export type HeaderXRequestId = components['headers']['X-Request-Id'];
export type HeaderApiVersion = components['headers']['API-Version'];
export type HeaderRateLimit = components['headers']['RateLimit'];
export type HeaderRateLimitPolicy = components['headers']['RateLimit-Policy'];
export type HeaderAccessControlAllowOrigin = components['headers']['Access-Control-Allow-Origin'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderIdempotencyReplayed = components['headers']['Idempotency-Replayed'];
export type HeaderRetryAfterRunning = components['headers']['Retry-After-Running'];
export type HeaderLocation = components['headers']['Location'];
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API is up. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getDatabaseHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The database answers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatabaseHealth"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDetailedHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check was carried out; `status` is its result. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DetailedHealth"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOpenapiJson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 without a body if the representation is still one that the caller has (RFC 9110, 13.1.2): the `ETag` of an earlier answer, or several.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenapiDocument"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getOpenapiYaml: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 without a body if the representation is still one that the caller has (RFC 9110, 13.1.2): the `ETag` of an earlier answer, or several.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPublishedDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 without a body if the representation is still one that the caller has (RFC 9110, 13.1.2): the `ETag` of an earlier answer, or several.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description A published version of this document, followed by `.json`.
                 * @example 1.0.0.json
                 */
                document: components["parameters"]["DocumentFile"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document as it was published. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenapiDocument"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getReference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listErrorPages: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 without a body if the representation is still one that the caller has (RFC 9110, 13.1.2): the `ETag` of an earlier answer, or several.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getErrorPage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 without a body if the representation is still one that the caller has (RFC 9110, 13.1.2): the `ETag` of an earlier answer, or several.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description A code of the error catalogue. A code that is not in it answers 404.
                 * @example VAL_001
                 */
                code: components["parameters"]["ErrorCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    registerUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: a name of the caller's choice for this one thing to do, such as a random UUID. A repetition with the same key and the same body gets the first answer again, for 24 hours, with `Idempotency-Replayed: true`. Another body under the key is refused (422, `IDEM_001`), and so is a repetition while the first is still running (409, `IDEM_002`).
                 * @example 4b1c3f5e-8f0a-4d6c-9a52-3c1f0e9d7b24
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description The account exists, and its first session has begun. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticatedUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["RegistrationConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    loginUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description A session has begun. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticatedUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginRefused"];
            403: components["responses"]["LoginForbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description The session goes on with these tokens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionTokens"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["RefreshRefused"];
            403: components["responses"]["AccountDisabled"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    logoutSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    logoutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /**
                 * @description The largest number of items to return at once. A page may hold fewer.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description Where to continue: the `nextCursor` of the page before, sent with the same other parameters. It is opaque; one that was altered or comes from another query is refused (`VAL_001`). Only `limit` may change from page to page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Answer 304 without a body if the representation is still one that the caller has (RFC 9110, 13.1.2): the `ETag` of an earlier answer, or several.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 without a body if the representation is still one that the caller has (RFC 9110, 13.1.2): the `ETag` of an earlier answer, or several.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id of one of the caller's sessions.
                 * @example session_01m6dn7tm4e42b6ztc7s2thc4k
                 */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Do it only if the resource is still what the caller has seen (RFC 9110, 13.1.1): the `ETag` of that answer, or several. Otherwise the answer is 412 (`RES_003`) and nothing is changed.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of one of the caller's sessions.
                 * @example session_01m6dn7tm4e42b6ztc7s2thc4k
                 */
                sessionId: components["parameters"]["SessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCurrentUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 without a body if the representation is still one that the caller has (RFC 9110, 13.1.2): the `ETag` of an earlier answer, or several.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCurrentUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Do it only if the resource is still what the caller has seen (RFC 9110, 13.1.1): the `ETag` of that answer, or several. Otherwise the answer is 412 (`RES_003`) and nothing is changed.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserUpdate"];
            };
        };
        responses: {
            /** @description The profile after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PasswordRefused"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountDeletion"];
            };
        };
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["PasswordRefused"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /**
                 * @description Only tasks with one of these statuses, separated by commas.
                 * @example [
                 *       "todo",
                 *       "in_progress"
                 *     ]
                 */
                status?: components["parameters"]["TaskStatusFilter"];
                /**
                 * @description Only tasks with one of these priorities, separated by commas.
                 * @example [
                 *       3,
                 *       4
                 *     ]
                 */
                priority?: components["parameters"]["TaskPriorityFilter"];
                /**
                 * @description Only tasks that carry exactly this label. Letter case matters.
                 * @example errands
                 */
                label?: components["parameters"]["TaskLabelFilter"];
                /**
                 * @description Only the direct subtasks of this task, or `none` for tasks that have no parent. A task that does not exist or is another user's has no subtasks: the list is empty.
                 * @example none
                 */
                parentId?: components["parameters"]["TaskParentFilter"];
                /**
                 * @description Only tasks due on this date or later. Compared with the date as written in `due`, whatever its time zone; tasks without a due never match.
                 * @example 2026-11-23
                 */
                dueFrom?: components["parameters"]["DueFrom"];
                /**
                 * @description Only tasks due on this date or earlier. Compared with the date as written in `due`, whatever its time zone; tasks without a due never match. Before `dueFrom`, nothing matches.
                 * @example 2026-11-29
                 */
                dueTo?: components["parameters"]["DueTo"];
                /**
                 * @description Only tasks created or changed at this moment or later, which is how an app fetches what is new. Any UTC offset is accepted; write the `+` of an offset as `%2B`. Deleted tasks are not listed.
                 * @example 2026-11-20T00:00:00Z
                 */
                updatedSince?: components["parameters"]["UpdatedSince"];
                /**
                 * @description Only tasks whose title or notes contain this text, in any letter case.
                 * @example dentist
                 */
                search?: components["parameters"]["TaskSearch"];
                /**
                 * @description The order of the list; a leading `-` reverses it. Tasks that compare equal are ordered by id.
                 *
                 *     - `created`: by the time of creation. `-created`, newest first, is the default.
                 *     - `due`: by the date and time as written in `due`, all-day tasks before timed ones of the same
                 *       day. Tasks without a due come last with `due` and first with `-due`.
                 *     - `priority`: from low to urgent.
                 *     - `position`: the user's own order.
                 * @example due
                 */
                sort?: components["parameters"]["TaskSort"];
                /**
                 * @description The largest number of items to return at once. A page may hold fewer.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description Where to continue: the `nextCursor` of the page before, sent with the same other parameters. It is opaque; one that was altered or comes from another query is refused (`VAL_001`). Only `limit` may change from page to page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Answer 304 without a body if the representation is still one that the caller has (RFC 9110, 13.1.2): the `ETag` of an earlier answer, or several.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tasks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: a name of the caller's choice for this one thing to do, such as a random UUID. A repetition with the same key and the same body gets the first answer again, for 24 hours, with `Idempotency-Replayed: true`. Another body under the key is refused (422, `IDEM_001`), and so is a repetition while the first is still running (409, `IDEM_002`).
                 * @example 4b1c3f5e-8f0a-4d6c-9a52-3c1f0e9d7b24
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskCreate"];
            };
        };
        responses: {
            /** @description The task as it was created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["RequestRepeated"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 without a body if the representation is still one that the caller has (RFC 9110, 13.1.2): the `ETag` of an earlier answer, or several.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id of one of the caller's tasks.
                 * @example task_01m7vzd1r5eyxb91aftq7f28zc
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Do it only if the resource is still what the caller has seen (RFC 9110, 13.1.1): the `ETag` of that answer, or several. Otherwise the answer is 412 (`RES_003`) and nothing is changed.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of one of the caller's tasks.
                 * @example task_01m7vzd1r5eyxb91aftq7f28zc
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Do it only if the resource is still what the caller has seen (RFC 9110, 13.1.1): the `ETag` of that answer, or several. Otherwise the answer is 412 (`RES_003`) and nothing is changed.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of one of the caller's tasks.
                 * @example task_01m7vzd1r5eyxb91aftq7f28zc
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskUpdate"];
            };
        };
        responses: {
            /** @description The task after the change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    completeTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Do it only if the resource is still what the caller has seen (RFC 9110, 13.1.1): the `ETag` of that answer, or several. Otherwise the answer is 412 (`RES_003`) and nothing is changed.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of one of the caller's tasks.
                 * @example task_01m7vzd1r5eyxb91aftq7f28zc
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task, done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    reopenTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Do it only if the resource is still what the caller has seen (RFC 9110, 13.1.1): the `ETag` of that answer, or several. Otherwise the answer is 412 (`RES_003`) and nothing is changed.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The id of one of the caller's tasks.
                 * @example task_01m7vzd1r5eyxb91aftq7f28zc
                 */
                taskId: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task, to be done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    syncChanges: {
        parameters: {
            query?: {
                /** @description The `cursor` of the last answer that was applied; absent to begin with. It is opaque and belongs to the user. */
                cursor?: components["parameters"]["SyncCursor"];
                /**
                 * @description The largest number of changes to return at once.
                 * @example 200
                 */
                limit?: components["parameters"]["SyncLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of changes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Only users whose e-mail address or display name begins with this text, in any letter case, or whose id is this text.
                 * @example noor
                 */
                search?: components["parameters"]["UserSearch"];
                /**
                 * @description Only users whose accounts have this status.
                 * @example disabled
                 */
                status?: components["parameters"]["UserStatusFilter"];
                /**
                 * @description Only users with this role.
                 * @example admin
                 */
                role?: components["parameters"]["UserRoleFilter"];
                /**
                 * @description The order of the list. By default the newest account comes first.
                 * @example created
                 */
                sort?: components["parameters"]["UserSort"];
                /**
                 * @description The largest number of items to return at once. A page may hold fewer.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description Where to continue: the `nextCursor` of the page before, sent with the same other parameters. It is opaque; one that was altered or comes from another query is refused (`VAL_001`). Only `limit` may change from page to page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Answer 304 without a body if the representation is still one that the caller has (RFC 9110, 13.1.2): the `ETag` of an earlier answer, or several.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUserList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answer 304 without a body if the representation is still one that the caller has (RFC 9110, 13.1.2): the `ETag` of an earlier answer, or several.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The id of a user.
                 * @example user_01m6dn7tkcf1gasxd11vg1ahd1
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUser"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    disableUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a user.
                 * @example user_01m6dn7tkcf1gasxd11vg1ahd1
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserDisable"];
            };
        };
        responses: {
            /** @description The user, disabled. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    enableUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a user.
                 * @example user_01m6dn7tkcf1gasxd11vg1ahd1
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, enabled. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /**
                 * @description Only what this user did, or `operator` for what was done on the database itself.
                 * @example user_01m5ntcqx1fd1t2y2c9hd0xvqp
                 */
                actorId?: components["parameters"]["AuditActorFilter"];
                /**
                 * @description Only what was done to this user.
                 * @example user_01m6dn7tkcf1gasxd11vg1ahd1
                 */
                targetId?: components["parameters"]["AuditTargetFilter"];
                /**
                 * @description Only this kind of action.
                 * @example user.disabled
                 */
                action?: components["parameters"]["AuditActionFilter"];
                /**
                 * @description Only what was done at this moment or later. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
                 * @example 2026-11-01T00:00:00Z
                 */
                from?: components["parameters"]["AuditFrom"];
                /**
                 * @description Only what was done before this moment. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
                 * @example 2026-12-01T00:00:00Z
                 */
                to?: components["parameters"]["AuditTo"];
                /**
                 * @description The largest number of items to return at once. A page may hold fewer.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description Where to continue: the `nextCursor` of the page before, sent with the same other parameters. It is opaque; one that was altered or comes from another query is refused (`VAL_001`). Only `limit` may change from page to page. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Answer 304 without a body if the representation is still one that the caller has (RFC 9110, 13.1.2): the `ETag` of an earlier answer, or several.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of audit entries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getStatistics: {
        parameters: {
            query?: {
                /**
                 * @description The first day, in UTC; 29 days before `to` when absent. It may be neither after `to` nor more than 365 days before it: that is refused (`VAL_001`).
                 * @example 2026-11-21
                 */
                from?: components["parameters"]["StatisticsFrom"];
                /**
                 * @description The last day, in UTC; today when absent.
                 * @example 2026-11-23
                 */
                to?: components["parameters"]["StatisticsTo"];
            };
            header?: {
                /**
                 * @description Answer 304 without a body if the representation is still one that the caller has (RFC 9110, 13.1.2): the `ETag` of an earlier answer, or several.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
