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
         * @description Returns 200 as long as the API can serve requests. It does not use the database, so it is suitable as the probe of a load balancer. No authentication required.
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
         * Check the database
         * @description Runs one small query. Returns 200 with its latency, or 503 (`DB_001`) if the database does not respond. No authentication required.
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
         * Check the API and its dependencies
         * @description Returns the status and latency of each dependency, and the worst of these statuses as the
         *     overall status. A dependency that does not respond within 2 seconds counts as unavailable. A
         *     dependency that the API can work without, such as the rate limiter, is at worst `degraded`.
         *
         *     `alerts` compares the last 5 minutes with the thresholds of the operators' alerts. `traffic` has
         *     the underlying values for the last 5 and the last 60 minutes.
         *
         *     The operation returns 200 whenever the check was carried out, even if the result is degraded or
         *     unhealthy. Read `status`, not the HTTP status. A monitor that relies on the HTTP status should
         *     use `/health/db`. No authentication required.
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
         * @description Returns the metrics of all instances in the Prometheus text format, version 0.0.4: requests and
         *     their durations by operation, round trips to the database, failures of the rate limiter,
         *     business metrics and the backlog of events. Counters never reset. Requests of the last second
         *     may be missing.
         *
         *     For operators. Needs the scope `admin:metrics`.
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
         * @description Returns the OpenAPI document that this server implements, in one file. No authentication required.
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
         * @description Returns the same document as `/openapi.json`, as YAML. No authentication required.
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
         * @description Returns a released version of this document. Every released version stays available without changes, for example `/openapi/1.0.0.json`. A version that was not released returns 404. No authentication required.
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
         * @description Returns a page that shows this document and can send requests to its operations. It loads nothing from other hosts. No authentication required.
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
         * @description Returns a page that lists every error code with its HTTP status and title, and links to the page of each code. No authentication required.
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
                 * @description A code of the error catalogue. An unknown code returns 404 (`RES_001`); text that is not a code returns 400 (`VAL_001`).
                 * @example VAL_001
                 */
                code: components["parameters"]["ErrorCode"];
            };
            cookie?: never;
        };
        /**
         * Read about one error code
         * @description Returns a page that explains the meaning of the code and what to do about it. The `type` of every problem is the URL of such a page. A code that is not in the catalogue returns 404. No authentication required.
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
         * @description Creates an account and logs it in. The response has the profile and the tokens of a first
         *     session with every scope that a user may have.
         *
         *     Passwords have 8 to 256 characters and no composition rules. An e-mail address that is already
         *     registered, in any letter case, returns 409 (`RES_002`). No authentication required.
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
         * @description Creates a session and returns its first tokens. `scopes` restricts the session for its whole
         *     life. Without `scopes`, the session gets every scope that the account may have. Requesting a
         *     scope that the account may not have, such as `admin:read` without the role `admin`, returns 403
         *     (`AUTH_003`) and creates no session.
         *
         *     An unknown e-mail address and a wrong password return the same response after the same time: 401
         *     (`AUTH_002`). The correct password of a disabled account returns 403 (`AUTH_005`). No
         *     authentication required.
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
         * @description Returns a new access token (valid for 15 minutes) and a new refresh token (valid for 60 days).
         *     They have the scopes of the session, except for scopes that the account may no longer have. The
         *     refresh token in the body is consumed: each refresh token works once.
         *
         *     - **Second use within 10 seconds:** returns 401 (`AUTH_004`) and has no other effect. When two
         *       tabs refresh at the same time, one receives the new tokens and the other should use them too.
         *     - **Second use after more than 10 seconds:** the token may have been stolen. Returns 401
         *       (`AUTH_004`) and revokes the whole session, so that neither holder can continue.
         *     - **Unknown or expired token, or a token of a session that has ended:** returns 401
         *       (`AUTH_006`).
         *     - **Token of a disabled account:** returns 403 (`AUTH_005`).
         *
         *     When several requests send the same token at the same time, exactly one succeeds. The access
         *     token is ignored and may have expired. No authentication required.
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
         * @description Ends the session of the access token. Its refresh token stops working at once, its access tokens within 60 seconds everywhere. The user's other sessions continue.
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
         * @description Ends every session of the user, including the caller's. Their refresh tokens stop working at once, their access tokens within 60 seconds everywhere.
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
         * @description Lists the devices and apps on which the user is logged in, newest login first. Sessions that were logged out, were revoked or have expired are not listed.
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
         * @description Returns one of the user's sessions. Returns 404 (`RES_001`) if the session does not exist, has ended or belongs to another user.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /**
         * Revoke a session
         * @description Ends one of the user's sessions, for example on a lost device. The caller may also revoke their own session. Its refresh token stops working at once, its access tokens within 60 seconds everywhere. Returns 404 (`RES_001`) if the session does not exist, has ended or belongs to another user.
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
         * @description Returns the profile of the user to whom the access token belongs.
         */
        get: operations["getCurrentUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change your profile
         * @description Changes only the properties in the body. A time zone that is not in the IANA database is rejected (`VAL_001`, pointer `/timeZone`). The e-mail address cannot be changed here.
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
         * @description Sets a new password. The body must have the current password as confirmation; a wrong current password returns 403 (`AUTH_007`). All other sessions of the user end; the caller's session continues.
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
         * @description Deletes the account and all data that belongs to it: the profile, sessions, tasks, health logs and focus data. The deletion takes effect at once, in one transaction, and cannot be undone. The body must have the account's password as confirmation; a wrong password returns 403 (`AUTH_007`). The e-mail address can be registered again afterwards.
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
         * @description Lists the caller's tasks, including subtasks, newest first unless `sort` sets another order. A
         *     task must match all filters. If a filter has several values separated by commas, the task must
         *     match one of them.
         *
         *     A page has up to `limit` tasks; follow `nextCursor` until it is null. Tasks that are created or
         *     deleted in the meantime cause neither duplicates nor gaps. Unknown query parameters are rejected
         *     (`VAL_001`).
         */
        get: operations["listTasks"];
        put?: never;
        /**
         * Create a task
         * @description Creates a task for the caller. Only `title` is required. By default the task is `todo`, has low
         *     priority and is last in the user's own order.
         *
         *     `parentId` makes the task a subtask. The parent must be one of the caller's tasks. Otherwise the
         *     operation returns 400 (`VAL_001`, pointer `/parentId`). Unknown properties are rejected
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
         * @description Returns one of the caller's tasks. Returns 404 (`RES_001`) if the task does not exist or belongs to another user.
         */
        get: operations["getTask"];
        put?: never;
        post?: never;
        /**
         * Delete a task
         * @description Deletes the task and all of its subtasks, at every depth. This cannot be undone. Returns 404 (`RES_001`) if the task does not exist, was already deleted or belongs to another user.
         */
        delete: operations["deleteTask"];
        options?: never;
        head?: never;
        /**
         * Change a task
         * @description Changes only the properties in the body. For each property, absent leaves it unchanged, null
         *     clears it, and any other value replaces it. `labels` and `due` are replaced as a whole.
         *
         *     - `status` may be set to any value. Setting it to `done` sets `completedAt`; any other value
         *       clears `completedAt`.
         *     - `parentId` must be one of the caller's tasks. It must not be the task itself or one of its
         *       descendants. Otherwise the operation returns 400 (`VAL_001`, pointer `/parentId`).
         *     - Returns 404 (`RES_001`) if the task does not exist or belongs to another user.
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
         * @description Sets `status` to `done` and `completedAt` to the current time. Completing a task that is already done changes nothing and returns 200, so repeating the request is safe. Subtasks keep their own status. Returns 404 (`RES_001`) if the task does not exist or belongs to another user.
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
         * @description Sets `status` to `todo` and clears `completedAt`. Reopening a task that is not done changes nothing and returns 200, so repeating the request is safe. Subtasks keep their own status. Returns 404 (`RES_001`) if the task does not exist or belongs to another user.
         */
        post: operations["reopenTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List health logs
         * @description Lists the caller's health logs, newest first unless `sort` sets another order. A log must match
         *     all filters.
         *
         *     A page has up to `limit` logs; follow `nextCursor` until it is null. Unknown query parameters
         *     are rejected (`VAL_001`).
         */
        get: operations["listHealthLogs"];
        put?: never;
        /**
         * Create a health log
         * @description Creates a health log. `type` determines the fields of `value`. `GET /api/health/types` lists the
         *     types with their units and bounds.
         *
         *     If the caller already has a log with the same `externalId`, `type` and `source.app`, no second
         *     log is stored. A higher `externalVersion` replaces the stored log; any other version is a
         *     duplicate and changes nothing. In both cases the operation returns 200 with the stored log. A
         *     new log returns 201.
         */
        post: operations["createHealthLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/logs/{healthLogId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of one of the caller's health logs.
                 * @example health_01m7vzd1r5eyxb91aftq7f28zc
                 */
                healthLogId: components["parameters"]["HealthLogId"];
            };
            cookie?: never;
        };
        /**
         * Get a health log
         * @description Returns one of the caller's health logs. Returns 404 (`RES_001`) if the log does not exist or belongs to another user.
         */
        get: operations["getHealthLog"];
        put?: never;
        post?: never;
        /**
         * Delete a health log
         * @description Deletes the log. This cannot be undone. A source that sends it again creates it again. Returns 404 (`RES_001`) if the log does not exist, was already deleted or belongs to another user.
         */
        delete: operations["deleteHealthLog"];
        options?: never;
        head?: never;
        /**
         * Change a health log
         * @description Changes only the properties in the body. For each property, absent leaves it unchanged, null
         *     clears it, and any other value replaces it.
         *
         *     - `value` is replaced as a whole. It must match the log's `type`, which cannot be changed.
         *       Otherwise the operation returns 400 (`VAL_001`).
         *     - If the source later sends the log with a higher `externalVersion`, that version replaces
         *       these changes.
         *     - Returns 404 (`RES_001`) if the log does not exist or belongs to another user.
         */
        patch: operations["updateHealthLog"];
        trace?: never;
    };
    "/api/health/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create many health logs
         * @description Creates up to 1,000 health logs at once, for apps that upload data from a device. Each log is
         *     validated separately, and `results` has one entry for each log, in the same order. All valid
         *     logs are stored; an invalid log does not affect the others. The operation returns 200 even if
         *     all logs are invalid. All valid logs are written in one transaction: if the database fails, none
         *     is stored.
         *
         *     Give logs an `externalId` so that a batch can be sent again safely. A log that is already stored
         *     is reported as a `duplicate` and is not stored again. Without an `externalId`, every request
         *     creates new logs.
         *
         *     If the body as a whole is invalid, for example with more than 1,000 logs, the operation returns
         *     400 (`VAL_001`) and stores nothing.
         */
        post: operations["createHealthLogBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a health summary
         * @description Summarizes the caller's logs of one type by day, week or month, for the last 30 days or for the
         *     days from `from` to `to` (at most 366). A day begins at the `dayStart` of the user's profile, in
         *     the time zone of the summary. When clocks change, a day has 23 or 25 hours. A date that the time
         *     zone skipped has no data. A log belongs to the day of its `recordedAt`.
         *
         *     Steps that are counted by two devices are not added together. **For each day and quantity, one
         *     source is used.** A source is the combination of `app` and `device`. For quantities that are
         *     summed, it is the source with the largest sum. For other quantities, it is the source with the
         *     most values. Ties are decided by name in alphabetical order. Weeks and months combine the
         *     results of their days, so a device that was worn only on some days is used for those days.
         *     `sources` has the values of each source separately.
         *
         *     A quantity without data is absent, not 0.
         */
        get: operations["getHealthSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the types of health logs
         * @description Lists every type of health log with its quantities, their units and bounds, and how summaries aggregate them. The schema `HealthMeasurement` defines the values.
         */
        get: operations["getHealthTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your feature flags
         * @description Lists the features and whether each is switched on for the caller, and why, ordered by key.
         *     Archived flags are not listed.
         *
         *     The first row that applies decides:
         *
         *     | | `enabled` | `reason` |
         *     | --- | --- | --- |
         *     | an administrator has set the flag for this user | the value that was set | `TARGETING_MATCH` |
         *     | the flag is switched off | false | `DISABLED` |
         *     | the flag is rolled out to no users or to all users | false or true | `STATIC` |
         *     | the flag is rolled out to a percentage of the users | whether the caller is among them | `SPLIT` |
         *
         *     Raising the percentage never takes the feature away from a user. Each flag selects its users
         *     independently of other flags.
         */
        get: operations["listFlags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flags/{flagKey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of a feature flag.
                 * @example voice_commands
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        /**
         * Get one of your feature flags
         * @description Returns whether a feature is switched on for the caller, and why. Returns 404 (`RES_001`) if the flag does not exist or is archived. On 404, treat the feature as switched off.
         */
        get: operations["getFlag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ofrep/v1/evaluate/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate all feature flags (OFREP)
         * @description Evaluates all flags that are not archived with the [OpenFeature Remote Evaluation
         *     Protocol](https://github.com/open-feature/protocol). To use an OpenFeature SDK for browsers or
         *     apps, configure its OFREP provider with the URL of this API and the header `Authorization`. The
         *     SDK polls with `If-None-Match` and receives 304 while nothing has changed for the user. Each
         *     poll counts against the rate limit; polling once a minute is usually enough.
         *
         *     Only `targetingKey` of the context is used; other members are ignored. It is the id of the user
         *     to evaluate for, by default the caller. Evaluating for another user also needs the scope
         *     `admin:read`; without it, the operation returns 403 (`AUTH_003`).
         *
         *     Returns up to 10,000 flags, ordered by key. The problem document of a 400 also has the members
         *     of an OFREP error: `errorCode` and `errorDetails`.
         */
        post: operations["evaluateFlags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ofrep/v1/evaluate/flags/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of a feature flag. Any text is one to OFREP: what is no key of ours is not found.
                 * @example voice_commands
                 */
                key: components["parameters"]["EvaluationKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate a feature flag (OFREP)
         * @description Evaluates one flag with the [OpenFeature Remote Evaluation
         *     Protocol](https://github.com/open-feature/protocol). To use an OpenFeature SDK for servers,
         *     configure its OFREP provider with the URL of this API and the header `Authorization`. The result
         *     is the same as that of `GET /api/flags/{flagKey}`.
         *
         *     Only `targetingKey` of the context is used; other members are ignored. It is the id of the user
         *     to evaluate for, by default the caller. Evaluating for another user also needs the scope
         *     `admin:read`; without it, the operation returns 403 (`AUTH_003`).
         *
         *     The problem document of a 400 or a 404 also has the members of an OFREP error: `errorCode`,
         *     `errorDetails` and `key`.
         */
        post: operations["evaluateFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/localization/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the languages
         * @description Lists the languages of the product, ordered by language tag. No authentication required.
         */
        get: operations["listLanguages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/localization/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A language tag (BCP 47), in any spelling: `de-at` is `de-AT`.
                 * @example de-AT
                 */
                language: components["parameters"]["Language"];
            };
            cookie?: never;
        };
        /**
         * Get the texts of a language
         * @description Returns all texts of the product, or those whose keys begin with `prefix`, as ICU messages. A
         *     text that is missing in the language comes from the next language of the fallback chain. The
         *     chain removes the last part of the tag step by step and ends in English: `de-AT`, `de`, `en`. No
         *     text is ever missing, and a language without texts returns the English texts.
         *
         *     `Content-Language` and `language` name the nearest language of the chain that has texts.
         *     `fallbacks` lists the texts that come from another language. No authentication required.
         *
         *     Apps may cache the response for one hour and then revalidate it with `If-None-Match`. After a
         *     text is changed, this API returns the new text within seconds.
         */
        get: operations["getLocalization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/localization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the translation coverage
         * @description Returns for each language the number of its texts and the number of English texts. Needs the role `admin`.
         */
        get: operations["getLocalizationCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/localization/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A language tag (BCP 47), in any spelling: `de-at` is `de-AT`.
                 * @example de-AT
                 */
                language: components["parameters"]["Language"];
            };
            cookie?: never;
        };
        /**
         * Export a language
         * @description Exports all texts of one language, without fallbacks. With `Accept: application/xliff+xml`, the response is an XLIFF 2.1 document for translators, with the English texts as sources. A text that is not translated yet has no target. Otherwise the response is JSON. Both formats can be edited and imported again. A language without texts can be exported too, to start a translation. Needs the role `admin`.
         */
        get: operations["exportLanguage"];
        put?: never;
        /**
         * Import a language
         * @description Creates and changes the texts in the document. Other texts are not affected. The document is
         *     JSON or XLIFF 2.0 or 2.1 (`application/xliff+xml`). XLIFF units without a target are skipped.
         *
         *     A document that cannot be read is rejected as a whole: 400 (`VAL_001`). Otherwise all valid
         *     texts are stored in one transaction, and invalid texts are rejected. `results` states the
         *     outcome for each text. A text is rejected for one of these reasons:
         *
         *     - It is not an ICU message, or its placeholders differ from those of the English text.
         *     - There is no English text with that key. English must be imported first.
         *     - It is an English text, and its placeholders differ from those of an existing translation.
         *     - Its English source in the XLIFF document differs from the current English text, so the
         *       translation may be outdated.
         *
         *     Importing the same document again changes nothing. An import that changes something is recorded
         *     in the audit log. Needs the role `admin`.
         */
        post: operations["importLanguage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/localization/{language}/{contentKey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A language tag (BCP 47), in any spelling: `de-at` is `de-AT`.
                 * @example de-AT
                 */
                language: components["parameters"]["Language"];
                /**
                 * @description The key of a text.
                 * @example app.welcome
                 */
                contentKey: components["parameters"]["ContentKey"];
            };
            cookie?: never;
        };
        /**
         * Get a text in one language
         * @description Returns the text in exactly this language, without fallback. Returns 404 (`RES_001`) if there is no text in this language. Needs the role `admin`.
         */
        get: operations["getTranslation"];
        /**
         * Set a text in one language
         * @description Creates or replaces the text. It must be an ICU message with the same placeholders as the
         *     English text: the same names, the same types, and the same options where a value selects an
         *     option. Otherwise the operation returns 400 (`VAL_001`, pointer `/content`). A plural may use
         *     the plural categories of its language.
         *
         *     - The English text of a key must be created first. A translation of a key without an English
         *       text is rejected (`VAL_001`).
         *     - If the placeholders of a new English text differ from those of its translations, the
         *       operation returns 409 (`RES_002`). Delete the translations that `detail` names first.
         *     - With `If-Match`, a text that does not exist returns 412 (`RES_003`).
         *
         *     If the text already has this content, nothing changes. A change is recorded in the audit log.
         *     Needs the role `admin`.
         */
        put: operations["setTranslation"];
        post?: never;
        /**
         * Delete a text in one language
         * @description Deletes the text. From then on, apps receive the text of the next language in the fallback chain. An English text can be deleted only if its key has no translations. Otherwise the operation returns 409 (`RES_002`). The deletion is recorded in the audit log. Needs the role `admin`.
         */
        delete: operations["deleteTranslation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/focus/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List focus templates
         * @description Lists the templates with which the caller can start sessions: system templates first, then the caller's own templates, oldest first.
         */
        get: operations["listFocusTemplates"];
        put?: never;
        /**
         * Create a focus template
         * @description Creates a template for the caller. Only `name` is required. By default the template is open-ended, without breaks, with one round. The API assigns a `key`, which sessions use to refer to the template.
         */
        post: operations["createFocusTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/focus/templates/{templateKey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of a template of the system or of the caller's own.
                 * @example pomodoro
                 */
                templateKey: components["parameters"]["FocusTemplateKey"];
            };
            cookie?: never;
        };
        /**
         * Get a focus template
         * @description Returns a system template or one of the caller's own templates. Returns 404 (`RES_001`) if the template does not exist or belongs to another user.
         */
        get: operations["getFocusTemplate"];
        put?: never;
        post?: never;
        /**
         * Delete a focus template
         * @description Deletes one of the caller's own templates. Sessions that were started with it remain and keep
         *     its key and their plan.
         *
         *     System templates cannot be deleted: 409 (`RES_002`). Returns 404 (`RES_001`) if the template
         *     does not exist or belongs to another user.
         */
        delete: operations["deleteFocusTemplate"];
        options?: never;
        head?: never;
        /**
         * Change a focus template
         * @description Changes only the properties in the body. Sessions that were started with the template keep their
         *     plan.
         *
         *     System templates cannot be changed: 409 (`RES_002`). Returns 404 (`RES_001`) if the template
         *     does not exist or belongs to another user.
         */
        patch: operations["updateFocusTemplate"];
        trace?: never;
    };
    "/api/focus/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List focus sessions
         * @description Lists the caller's sessions, including the running session, newest first. A session must match
         *     all filters.
         *
         *     A page has up to `limit` sessions; follow `nextCursor` until it is null.
         */
        get: operations["listFocusSessions"];
        put?: never;
        /**
         * Start a focus session
         * @description Starts a session with a template, optionally for a task. The session is `active` at once and
         *     begins with a work interval.
         *
         *     - A user has at most one running session (`active` or `paused`), even if several requests
         *       arrive at the same time. While a session is running, the operation returns 409 (`RES_002`).
         *     - The plan is copied from the template, so later changes of the template do not affect the
         *       session. The plan states what the user intends. The API does not end an interval or a session
         *       when its planned time is over.
         *     - A session that has not ended 24 hours after it began is abandoned automatically. Its
         *       `endedAt` is the time of its last recorded activity: when it was started, paused or resumed,
         *       or when an interval began.
         */
        post: operations["startFocusSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/focus/sessions/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the running focus session
         * @description Returns the caller's running session, which is `active` or `paused`. Returns 404 (`RES_001`) if no session is running.
         */
        get: operations["getActiveFocusSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/focus/sessions/{focusSessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of one of the caller's focus sessions.
                 * @example focus_01m8h3q8ybfx2tpk5v1c6mzd7e
                 */
                focusSessionId: components["parameters"]["FocusSessionId"];
            };
            cookie?: never;
        };
        /**
         * Get a focus session
         * @description Returns one of the caller's sessions. Returns 404 (`RES_001`) if the session does not exist or belongs to another user.
         */
        get: operations["getFocusSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/focus/sessions/{focusSessionId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of one of the caller's focus sessions.
                 * @example focus_01m8h3q8ybfx2tpk5v1c6mzd7e
                 */
                focusSessionId: components["parameters"]["FocusSessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a focus session
         * @description Pauses an `active` session. The time until it is resumed counts only as `pausedSeconds`. Returns 409 (`RES_002`) if the session is not active. Returns 404 (`RES_001`) if the session does not exist or belongs to another user.
         */
        post: operations["pauseFocusSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/focus/sessions/{focusSessionId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of one of the caller's focus sessions.
                 * @example focus_01m8h3q8ybfx2tpk5v1c6mzd7e
                 */
                focusSessionId: components["parameters"]["FocusSessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a focus session
         * @description Resumes a `paused` session in the interval in which it was paused. Returns 409 (`RES_002`) if the session is not paused. Returns 404 (`RES_001`) if the session does not exist or belongs to another user.
         */
        post: operations["resumeFocusSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/focus/sessions/{focusSessionId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of one of the caller's focus sessions.
                 * @example focus_01m8h3q8ybfx2tpk5v1c6mzd7e
                 */
                focusSessionId: components["parameters"]["FocusSessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a focus session
         * @description Ends a running session (`active` or `paused`) as completed. Its last interval ends and
         *     `actualDurationSeconds` is final. The body can say how the session went; send `{}` to omit this.
         *
         *     Returns 409 (`RES_002`) if the session has already ended. Returns 404 (`RES_001`) if the session
         *     does not exist or belongs to another user.
         */
        post: operations["completeFocusSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/focus/sessions/{focusSessionId}/abandon": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of one of the caller's focus sessions.
                 * @example focus_01m8h3q8ybfx2tpk5v1c6mzd7e
                 */
                focusSessionId: components["parameters"]["FocusSessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Abandon a focus session
         * @description Ends a running session (`active` or `paused`) without completing it. Its time is kept. Returns 409 (`RES_002`) if the session has already ended. Returns 404 (`RES_001`) if the session does not exist or belongs to another user.
         */
        post: operations["abandonFocusSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/focus/sessions/{focusSessionId}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of one of the caller's focus sessions.
                 * @example focus_01m8h3q8ybfx2tpk5v1c6mzd7e
                 */
                focusSessionId: components["parameters"]["FocusSessionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restart a focus session
         * @description Starts a new session with the template, the plan and the task of this session, even if the
         *     template has been deleted since. If this session is still running, it is abandoned in the same
         *     transaction. If another session is running, the operation returns 409 (`RES_002`) and changes
         *     nothing.
         *
         *     Returns 404 (`RES_001`) if the session does not exist or belongs to another user.
         */
        post: operations["restartFocusSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/focus/sessions/{focusSessionId}/intervals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of one of the caller's focus sessions.
                 * @example focus_01m8h3q8ybfx2tpk5v1c6mzd7e
                 */
                focusSessionId: components["parameters"]["FocusSessionId"];
            };
            cookie?: never;
        };
        /**
         * List the intervals of a focus session
         * @description Lists the intervals that have ended, oldest first. The running interval is in the session's `interval`. Returns 404 (`RES_001`) if the session does not exist or belongs to another user.
         */
        get: operations["listFocusIntervals"];
        put?: never;
        /**
         * Begin the next interval of a focus session
         * @description Ends the running interval of an `active` session and begins an interval for the other purpose: a break after work, work after a break. Returns 409 (`RES_002`) if the session is not active, or if its running interval already has that purpose. Returns 404 (`RES_001`) if the session does not exist or belongs to another user.
         */
        post: operations["beginFocusInterval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/focus/sessions/{focusSessionId}/distractions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of one of the caller's focus sessions.
                 * @example focus_01m8h3q8ybfx2tpk5v1c6mzd7e
                 */
                focusSessionId: components["parameters"]["FocusSessionId"];
            };
            cookie?: never;
        };
        /**
         * List the distractions of a focus session
         * @description Lists the distractions of the session, oldest first. Returns 404 (`RES_001`) if the session does not exist or belongs to another user.
         */
        get: operations["listFocusDistractions"];
        put?: never;
        /**
         * Record a distraction
         * @description Records a distraction during a running session. Apps may send signals as often as they like. A
         *     signal without a note is merged into the previous distraction of the same `type` without a note
         *     if that one had a signal within the last 60 seconds. Merging adds 1 to its `count` and updates
         *     its `lastAt`. A signal with a note is always stored separately.
         *
         *     Returns 409 (`RES_002`) if the session has already ended. Returns 404 (`RES_001`) if the session
         *     does not exist or belongs to another user.
         */
        post: operations["recordFocusDistraction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/focus/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get focus analytics
         * @description Returns statistics of the caller's sessions, for the last 30 days or for the days from `from` to
         *     `to` (at most 366): totals, by template, by hour of the day, by weekday, by day, and
         *     distractions. Only sessions that have ended are counted. A session counts for the day and the
         *     hour in which it began. Days are in the caller's time zone and begin at their `dayStart`. Hours
         *     are clock hours in that time zone.
         *
         *     A streak is a series of consecutive days with at least one completed session. Streaks are
         *     computed over the 366 days that end with `to`, regardless of `from`.
         */
        get: operations["getFocusAnalytics"];
        put?: never;
        post?: never;
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
         * List changes
         * @description Returns the changes of the caller's data since `cursor`, in the order of the changes. Without a
         *     cursor, it returns all of the caller's data.
         *
         *     Apply the changes of each page to your copy by `kind` and `id`: replace the item with `data`, or
         *     remove it if `deleted` is true. Then store `cursor` together with the copy. While `hasMore` is
         *     true, request the next page. After that, poll from time to time. Applying a page twice is safe,
         *     so if a response is lost, send the same cursor again.
         *
         *     For each item, only its latest change is returned, with the current state of the item. A change
         *     that is made while you read is on a later page. When `hasMore` is false, your copy is the state
         *     that the server had at that time. A subtask may come before its parent, and an interval before
         *     its session. When an item is deleted together with others, each of them has its own deletion.
         *
         *     The response has only those kinds of data that the access token may read:
         *
         *     | Kind | Scope |
         *     | --- | --- |
         *     | `task` | `tasks:read` |
         *     | `user` | `users:read` |
         *     | `health_log` | `health:read` |
         *     | `focus_template` | `focus:read` |
         *     | `focus_session` | `focus:read` |
         *     | `focus_interval` | `focus:read` |
         *     | `focus_distraction` | `focus:read` |
         *
         *     Of focus templates, only the user's own are included. Later versions may add kinds: ignore
         *     unknown kinds.
         *
         *     Deletions are kept for 90 days. A cursor that was up to date more than 90 days ago returns 410
         *     (`RES_004`). A cursor from a token with fewer scopes also returns 410 if the current token may
         *     read more kinds of data. In both cases, discard your copy and start again without a cursor. A
         *     cursor that this API did not issue, or that belongs to another user, returns 400 (`VAL_001`).
         *     Start again without a cursor in this case too.
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
         * @description Lists all accounts, newest first unless `sort` sets another order. A user must match all
         *     filters.
         *
         *     `search` matches the beginning of an e-mail address or display name, in any letter case, or a
         *     whole user id. It does not match in the middle of a name: `haddad` finds `haddad@example.com`
         *     but not `Noor Haddad`.
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
         * @description Returns one account with its role, its status and the time of its last use. Returns 404 (`RES_001`) if the user does not exist or the account was deleted.
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
         * @description Prevents the account from logging in or using the API, and ends all of its sessions. Refresh
         *     tokens stop working at once, access tokens within 60 seconds everywhere. The account's data is
         *     not changed. Disabling an account that is already disabled changes nothing and returns 200.
         *
         *     The change is recorded in the audit log together with the reason. If nothing changes, nothing is
         *     recorded. An administrator cannot disable their own account: 409 (`RES_002`).
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
         * @description Allows the account to log in again with its existing password. Sessions that ended when the
         *     account was disabled do not come back. Enabling an account that is not disabled changes nothing
         *     and returns 200.
         *
         *     The change is recorded in the audit log. If nothing changes, nothing is recorded.
         */
        post: operations["enableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List feature flags
         * @description Lists all flags with their settings, including archived flags, ordered by key.
         */
        get: operations["listFeatureFlags"];
        put?: never;
        /**
         * Create a feature flag
         * @description Creates a flag, which is switched off by default. Returns 409 (`RES_002`) if a flag with this key exists, archived or not. The creation is recorded in the audit log.
         */
        post: operations["createFeatureFlag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/flags/{flagKey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of a feature flag.
                 * @example voice_commands
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        /**
         * Get a feature flag
         * @description Returns a flag with all of its settings.
         */
        get: operations["getFeatureFlag"];
        put?: never;
        post?: never;
        /**
         * Delete a feature flag
         * @description Deletes the flag and all of its overrides. This cannot be undone. To keep them, archive the flag instead (`archived`). Code that checks a flag that does not exist treats it as switched off. The deletion is recorded in the audit log.
         */
        delete: operations["deleteFeatureFlag"];
        options?: never;
        head?: never;
        /**
         * Change a feature flag
         * @description Changes only the properties in the body. For each property, absent leaves it unchanged, null
         *     clears it, and any other value replaces it. The change takes effect for every user with their
         *     next request.
         *
         *     Raising `rolloutPercentage` never takes the feature away from a user. The change is recorded in
         *     the audit log.
         */
        patch: operations["updateFeatureFlag"];
        trace?: never;
    };
    "/api/admin/flags/{flagKey}/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of a feature flag.
                 * @example voice_commands
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        /**
         * List flag overrides
         * @description Lists the users for whom an administrator or an operator has set the flag, ordered by user id.
         */
        get: operations["listFlagOverrides"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/flags/{flagKey}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of a feature flag.
                 * @example voice_commands
                 */
                flagKey: components["parameters"]["FlagKey"];
                /**
                 * @description The id of a user.
                 * @example user_01m6dn7tkcf1gasxd11vg1ahd1
                 */
                userId: components["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /**
         * Get a flag override
         * @description Returns the value that is set for one user. Returns 404 (`RES_001`) if no override is set for the user.
         */
        get: operations["getFlagOverride"];
        /**
         * Set a flag override
         * @description Switches the feature on or off for this user, regardless of the flag's other settings. An
         *     archived flag stays off even for this user. If the override already has this value, nothing
         *     changes.
         *
         *     Returns 404 (`RES_001`) if the flag or the user does not exist. The change is recorded in the
         *     audit log.
         */
        put: operations["setFlagOverride"];
        post?: never;
        /**
         * Delete a flag override
         * @description Removes the override, so that the flag's other settings apply to the user again. Returns 404 (`RES_001`) if no override is set for the user. The deletion is recorded in the audit log.
         */
        delete: operations["deleteFlagOverride"];
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
         * @description Lists the changes that administrators made through this API and that operators made with its
         *     commands, newest first. An entry must match all filters.
         *
         *     Each entry was written in the same transaction as its change, so there is no change without an
         *     entry and no entry without a change. Entries remain when the accounts that they name are
         *     deleted.
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
         * @description Returns daily usage counts in UTC, for the last 30 days or for the days from `from` to `to` (at
         *     most 366). Days without activity are included, with zeros. Events are counted shortly after they
         *     happen, so the numbers for today still grow.
         *
         *     `totals` counts the accounts as they are now, regardless of the requested days.
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
        /** @description A language tag (BCP 47), such as `en` or `nl-BE`. */
        Locale: string;
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
            /** @description The name of the problem, the same for every occurrence of the code, in the language that `Content-Language` names. */
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
        Scope: "users:read" | "users:write" | "sessions:read" | "sessions:write" | "tasks:read" | "tasks:write" | "flags:read" | "health:read" | "health:write" | "focus:read" | "focus:write" | "sync:read" | "admin:read" | "admin:write" | "admin:metrics";
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
        /**
         * @description What a log is about. `GET /api/health/types` describes each.
         * @enum {string}
         */
        HealthLogType: "sleep" | "water" | "mood" | "steps" | "heart_rate" | "hrv" | "weight" | "body_temperature" | "blood_pressure" | "blood_glucose" | "oxygen_saturation" | "respiratory_rate" | "exercise" | "meal" | "medication" | "meditation" | "symptom" | "menstrual_cycle" | "mindfulness" | "caffeine";
        /**
         * Format: date-time
         * @description A moment (RFC 3339), with seconds and any UTC offset, between the years 1900 and 2099. It is kept to the millisecond, and answers have it in UTC.
         */
        Moment: string;
        /**
         * @description An order of health logs.
         * @enum {string}
         */
        HealthLogSort: "recordedAt" | "-recordedAt";
        /** @description A stage of a sleep. */
        SleepStage: {
            /**
             * @description `asleep` is for devices that do not tell the stages of sleep apart.
             * @enum {string}
             */
            stage: "awake" | "asleep" | "light" | "deep" | "rem";
            startAt: components["schemas"]["Moment"];
            endAt: components["schemas"]["Moment"];
        };
        /** @description A time of sleep or a nap. Without `stages`, all of it counts as being asleep; with them, what is not `awake`. Stages lie within the sleep, in order and without overlap (`VAL_001` otherwise). */
        SleepMeasurement: {
            /** @constant */
            type: "sleep";
            value: {
                /** @description When the sleep began. */
                startAt: components["schemas"]["Moment"];
                /** @description When it ended, at most 24 hours later. */
                endAt: components["schemas"]["Moment"];
                /** @description Whether it was a nap; absent when nobody said. */
                isNap?: boolean;
                stages?: components["schemas"]["SleepStage"][];
            };
        };
        /** @description Something to drink. */
        WaterMeasurement: {
            /** @constant */
            type: "water";
            value: {
                /** Format: double */
                volumeMilliliters: number;
            };
        };
        /** @description How the user feels, at a moment or about a whole day. */
        MoodMeasurement: {
            /** @constant */
            type: "mood";
            value: {
                /**
                 * Format: double
                 * @description From -1, very unpleasant, over 0, neutral, to 1, very pleasant.
                 */
                valence: number;
                /**
                 * @description Whether it is about this moment or about the day as a whole.
                 * @enum {string}
                 */
                kind: "momentary" | "daily";
                /** @description Words for it, such as `calm` or `worried`. */
                labels?: string[];
            };
        };
        /** @description Steps that were taken. */
        StepsMeasurement: {
            /** @constant */
            type: "steps";
            value: {
                /** Format: int32 */
                count: number;
            };
        };
        /** @description The heart rate. */
        HeartRateMeasurement: {
            /** @constant */
            type: "heart_rate";
            value: {
                /** Format: double */
                beatsPerMinute: number;
            };
        };
        /** @description The variability of the heart rate. SDNN and RMSSD are different statistics of it, which no formula turns into each other; at least one is there. */
        HeartRateVariabilityMeasurement: {
            /** @constant */
            type: "hrv";
            value: {
                /**
                 * Format: double
                 * @description The standard deviation of the intervals between beats.
                 */
                sdnnMilliseconds?: number;
                /**
                 * Format: double
                 * @description The root mean square of successive differences of the intervals.
                 */
                rmssdMilliseconds?: number;
            };
        };
        /** @description The weight of the body. */
        WeightMeasurement: {
            /** @constant */
            type: "weight";
            value: {
                /** Format: double */
                weightKilograms: number;
            };
        };
        /** @description The temperature of the body. */
        BodyTemperatureMeasurement: {
            /** @constant */
            type: "body_temperature";
            value: {
                /** Format: double */
                degreesCelsius: number;
            };
        };
        /** @description The blood pressure. */
        BloodPressureMeasurement: {
            /** @constant */
            type: "blood_pressure";
            value: {
                /** Format: double */
                systolicMillimetersOfMercury: number;
                /** Format: double */
                diastolicMillimetersOfMercury: number;
            };
        };
        /** @description The glucose in the blood. */
        BloodGlucoseMeasurement: {
            /** @constant */
            type: "blood_glucose";
            value: {
                /** Format: double */
                millimolesPerLiter: number;
                /**
                 * @description When it was measured; absent when nobody said.
                 * @enum {string}
                 */
                mealRelation?: "fasting" | "before_meal" | "after_meal" | "bedtime";
            };
        };
        /** @description The saturation of the blood with oxygen. */
        OxygenSaturationMeasurement: {
            /** @constant */
            type: "oxygen_saturation";
            value: {
                /** Format: double */
                saturationPercent: number;
            };
        };
        /** @description How often the user breathes. */
        RespiratoryRateMeasurement: {
            /** @constant */
            type: "respiratory_rate";
            value: {
                /** Format: double */
                breathsPerMinute: number;
            };
        };
        /** @description A workout or another physical activity. */
        ExerciseMeasurement: {
            /** @constant */
            type: "exercise";
            value: {
                /**
                 * @description What was done.
                 * @enum {string}
                 */
                activity: "walking" | "running" | "cycling" | "swimming" | "hiking" | "rowing" | "strength_training" | "yoga" | "dancing" | "team_sport" | "other";
                /**
                 * Format: int32
                 * @description How long it took, without breaks.
                 */
                durationSeconds: number;
                /**
                 * Format: double
                 * @description The energy that was burned.
                 */
                energyKilocalories?: number;
                /**
                 * Format: double
                 * @description The distance that was covered.
                 */
                distanceMeters?: number;
            };
        };
        /** @description Something to eat. What is not known of it is left out. */
        MealMeasurement: {
            /** @constant */
            type: "meal";
            value: {
                /**
                 * @description Which meal of the day it is.
                 * @enum {string}
                 */
                kind: "breakfast" | "lunch" | "dinner" | "snack";
                /** @description What was eaten. */
                name?: string;
                /** Format: double */
                energyKilocalories?: number;
                /** Format: double */
                proteinGrams?: number;
                /** Format: double */
                carbohydrateGrams?: number;
                /** Format: double */
                fatGrams?: number;
            };
        };
        /** @description A medicine that was taken. The dose has both an amount and a unit, or neither. */
        MedicationMeasurement: {
            /** @constant */
            type: "medication";
            value: {
                /** @description What was taken. */
                name: string;
                /** Format: double */
                doseAmount?: number;
                /**
                 * @description What the amount counts.
                 * @enum {string}
                 */
                doseUnit?: "mg" | "ug" | "g" | "mL" | "IU" | "tablet" | "capsule" | "drop" | "puff" | "unit";
            };
        };
        /** @description A meditation. */
        MeditationMeasurement: {
            /** @constant */
            type: "meditation";
            value: {
                /**
                 * Format: int32
                 * @description How long it took.
                 */
                durationSeconds: number;
            };
        };
        /** @description Something that the user suffers from. */
        SymptomMeasurement: {
            /** @constant */
            type: "symptom";
            value: {
                /** @description What it is, such as a headache. */
                name: string;
                /**
                 * Format: int32
                 * @description From 0, not present, to 10, the worst imaginable.
                 */
                severity: number;
            };
        };
        /** @description A day of the menstrual cycle. */
        MenstrualCycleMeasurement: {
            /** @constant */
            type: "menstrual_cycle";
            value: {
                /**
                 * @description How heavy the bleeding is; `unspecified` when there is some, and nobody said how much.
                 * @enum {string}
                 */
                flow: "none" | "light" | "medium" | "heavy" | "unspecified";
                /** @description Whether a cycle begins; absent when nobody said. */
                isCycleStart?: boolean;
            };
        };
        /** @description Time spent mindfully, such as with an exercise of breathing. */
        MindfulnessMeasurement: {
            /** @constant */
            type: "mindfulness";
            value: {
                /**
                 * Format: int32
                 * @description How long it took.
                 */
                durationSeconds: number;
            };
        };
        /** @description Caffeine that was taken in. */
        CaffeineMeasurement: {
            /** @constant */
            type: "caffeine";
            value: {
                /** Format: double */
                massMilligrams: number;
            };
        };
        /** @description What was logged: `type` decides the shape of `value`. Values have their unit in the name, zero is a value, and what is not known is left out. */
        HealthMeasurement: components["schemas"]["SleepMeasurement"] | components["schemas"]["WaterMeasurement"] | components["schemas"]["MoodMeasurement"] | components["schemas"]["StepsMeasurement"] | components["schemas"]["HeartRateMeasurement"] | components["schemas"]["HeartRateVariabilityMeasurement"] | components["schemas"]["WeightMeasurement"] | components["schemas"]["BodyTemperatureMeasurement"] | components["schemas"]["BloodPressureMeasurement"] | components["schemas"]["BloodGlucoseMeasurement"] | components["schemas"]["OxygenSaturationMeasurement"] | components["schemas"]["RespiratoryRateMeasurement"] | components["schemas"]["ExerciseMeasurement"] | components["schemas"]["MealMeasurement"] | components["schemas"]["MedicationMeasurement"] | components["schemas"]["MeditationMeasurement"] | components["schemas"]["SymptomMeasurement"] | components["schemas"]["MenstrualCycleMeasurement"] | components["schemas"]["MindfulnessMeasurement"] | components["schemas"]["CaffeineMeasurement"];
        /** @description The id of a health log. */
        HealthLogId: string;
        /** @description The time that something took, from its start to its end, which is not before it. */
        HealthInterval: {
            startAt: components["schemas"]["Moment"];
            endAt: components["schemas"]["Moment"];
        };
        /** @description The name of an app or a device. */
        HealthSourceName: string;
        /**
         * @description Whether the user typed it in (`manual`), a device measured it by itself (`automatic`), or the user had it measured (`active`).
         * @enum {string}
         */
        HealthLogMethod: "manual" | "automatic" | "active";
        /** @description Where a log comes from. */
        HealthSource: {
            /** @description The app that sent it; null when it did not say. */
            app: components["schemas"]["HealthSourceName"] | null;
            /** @description The device that measured it; null when there is none, or the app did not say. */
            device: components["schemas"]["HealthSourceName"] | null;
            method: components["schemas"]["HealthLogMethod"];
        };
        /** @description Something that was noticed or measured about the user. */
        HealthLog: {
            id: components["schemas"]["HealthLogId"];
            type: components["schemas"]["HealthLogType"];
            /** @description What was logged, in the shape that belongs to `type`. */
            value: unknown;
            /** @description When it was so. It decides the day that summaries count it to. */
            recordedAt: components["schemas"]["Timestamp"];
            /** @description The time that it took; null when it is about a moment. */
            interval: components["schemas"]["HealthInterval"] | null;
            /**
             * Format: int32
             * @description The user's offset from UTC when it was recorded; null when nobody said.
             */
            zoneOffsetMinutes: number | null;
            source: components["schemas"]["HealthSource"];
            /** @description What the user wrote about it; null when there is nothing. It is encrypted at rest. */
            note: string | null;
            /** @description What the source calls it; null when it has no name there. */
            externalId: string | null;
            /**
             * Format: int64
             * @description The version that the source sent last; null when it did not say.
             */
            externalVersion: number | null;
            createdAt: components["schemas"]["Timestamp"];
            /** @description When anything about the log last changed. */
            updatedAt: components["schemas"]["Timestamp"];
        } & components["schemas"]["HealthMeasurement"];
        /** @description A page of health logs. */
        HealthLogList: {
            data: components["schemas"]["HealthLog"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description Where a log comes from. Summaries tell sources apart by `app` and `device`. */
        HealthSourceInput: {
            /** @description The app that sends it, such as `com.example.watch`. */
            app?: components["schemas"]["HealthSourceName"];
            /** @description The device that measured it, such as its model and a serial number. */
            device?: components["schemas"]["HealthSourceName"];
            /** @default manual */
            method?: components["schemas"]["HealthLogMethod"];
        };
        /**
         * @description A new health log. `type` decides what `value` has to be.
         *
         *     With an `externalId`, the log is the source's own: what one user has of one `source.app` under one
         *     `type` and `externalId` is one log, however often it is sent.
         */
        HealthLogCreate: {
            type: components["schemas"]["HealthLogType"];
            /** @description What is logged, in the shape that belongs to `type`. */
            value: unknown;
            /** @description When it was so. It decides the day that summaries count it to. */
            recordedAt: components["schemas"]["Moment"];
            /** @description The time that it took; absent or null when it is about a moment. */
            interval?: components["schemas"]["HealthInterval"] | null;
            /**
             * Format: int32
             * @description The user's offset from UTC when it was recorded.
             */
            zoneOffsetMinutes?: number | null;
            source?: components["schemas"]["HealthSourceInput"];
            /** @description Anything else worth knowing, line breaks included. It is encrypted at rest. */
            note?: string | null;
            /** @description What the source calls it, such as the id that the device gave it. */
            externalId?: string;
            /**
             * Format: int64
             * @description Grows whenever the source changes the log: a higher one replaces what is there, any other is a duplicate. Absent is the lowest.
             */
            externalVersion?: number;
        } & components["schemas"]["HealthMeasurement"];
        /**
         * @description What to change in a health log. A property that is absent stays as it is, one that is null is
         *     cleared, and any other value replaces what was there. `type`, `source` and `externalId` cannot
         *     change.
         */
        HealthLogUpdate: {
            /** @description The new value as a whole, in the shape that belongs to the log's `type`: the `value` of that type in `HealthMeasurement`. */
            value?: {
                [key: string]: unknown;
            };
            recordedAt?: components["schemas"]["Moment"];
            interval?: components["schemas"]["HealthInterval"] | null;
            /** Format: int32 */
            zoneOffsetMinutes?: number | null;
            note?: string | null;
        };
        /** @description Health logs to keep, up to 1,000 at once. */
        HealthLogBatchCreate: {
            /** @description Each is a `HealthLogCreate`, and is looked at by itself: one that is not valid is told in its result, and keeps no other from being kept. */
            logs: components["schemas"]["HealthLogCreate"][];
        };
        /** @description What became of one log of a batch. */
        HealthLogBatchResult: {
            /**
             * @description - `created`: the log is new.
             *     - `updated`: it replaced an older version of the same `externalId`.
             *     - `duplicate`: that version, or a later one, was there already or is in the same batch. Nothing
             *       was changed.
             *     - `invalid`: it is not a `HealthLogCreate`; `errors` says why. Nothing was kept of it.
             * @enum {string}
             */
            status: "created" | "updated" | "duplicate" | "invalid";
            /** @description The log; null when it is invalid. */
            id: components["schemas"]["HealthLogId"] | null;
            /** @description What is wrong with it, up to 20 reasons, by JSON pointer into the whole body, such as `/logs/3/value/count`; empty unless it is invalid. */
            errors: components["schemas"]["BodyIssue"][];
        };
        /** @description What became of the logs of a batch. */
        HealthLogBatch: {
            /** @description One for each log, in the order in which they were sent. */
            results: components["schemas"]["HealthLogBatchResult"][];
        };
        /**
         * Format: date
         * @description A day between the years 1900 and 2099.
         */
        SummaryDay: string;
        /**
         * @description How long the buckets of a summary are. Weeks begin on Monday (ISO 8601).
         * @enum {string}
         */
        HealthGranularity: "day" | "week" | "month";
        /**
         * Format: int64
         * @description How many logs there are.
         */
        HealthLogCount: number;
        /** @description The name of a quantity, which has its unit in it. */
        HealthQuantityName: string;
        /** @description A unit, as UCUM (the Unified Code for Units of Measure) writes it; `1` for a plain number. */
        HealthUnit: string;
        /**
         * @description What a summary says of a quantity. Of one that is added up it has `sum`, of any other `average`,
         *     `minimum`, `maximum` and `latest`; the rest is null.
         */
        HealthFigure: {
            quantity: components["schemas"]["HealthQuantityName"];
            unit: components["schemas"]["HealthUnit"];
            /**
             * Format: int64
             * @description How many values it is made of.
             */
            count: number;
            /** Format: double */
            sum: number | null;
            /** Format: double */
            average: number | null;
            /** Format: double */
            minimum: number | null;
            /** Format: double */
            maximum: number | null;
            /** Format: double */
            latest: number | null;
            /** @description When `latest` was recorded. */
            latestAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description What one source alone says in a bucket. */
        HealthSummarySource: {
            /** @description Null for logs that do not name one. */
            app: components["schemas"]["HealthSourceName"] | null;
            /** @description Null for logs that do not name one. */
            device: components["schemas"]["HealthSourceName"] | null;
            count: components["schemas"]["HealthLogCount"];
            figures: components["schemas"]["HealthFigure"][];
        };
        /** @description A day, a week or a month of a summary, as far as it lies within the days that were asked for. */
        HealthSummaryBucket: {
            /**
             * Format: date
             * @description Its first day.
             */
            from: string;
            /**
             * Format: date
             * @description Its last day.
             */
            to: string;
            /** @description When its first day begins for the user. */
            startsAt: components["schemas"]["Timestamp"];
            /** @description When its last day ends, and the next begins. */
            endsAt: components["schemas"]["Timestamp"];
            /** @description How many logs there are, of all sources. */
            count: components["schemas"]["HealthLogCount"];
            /** @description One for each quantity that has a value here; of each day, one source counts. */
            figures: components["schemas"]["HealthFigure"][];
            /** @description The figures of each source by itself, whether it counts or not. */
            sources: components["schemas"]["HealthSummarySource"][];
        };
        /** @description The logs of one type, put together by day, week or month. */
        HealthSummary: {
            type: components["schemas"]["HealthLogType"];
            /**
             * Format: date
             * @description The first day.
             */
            from: string;
            /**
             * Format: date
             * @description The last day.
             */
            to: string;
            granularity: components["schemas"]["HealthGranularity"];
            /** @description The zone whose days these are. */
            timeZone: components["schemas"]["TimeZone"];
            /** @description When a day begins for the user. */
            dayStart: components["schemas"]["LocalTime"];
            /** @description From the first day to the last, also those without logs. */
            buckets: components["schemas"]["HealthSummaryBucket"][];
        };
        /**
         * @description How summaries put the values of a quantity together.
         * @enum {string}
         */
        HealthAggregation: "sum" | "average";
        /** @description Something measurable about logs of a type. */
        HealthQuantity: {
            /** @description The property of `value` that holds it, or the name that summaries have for what is made of several. */
            name: components["schemas"]["HealthQuantityName"];
            /** @description What it is, where its name does not say all; null otherwise. */
            description: string | null;
            unit: components["schemas"]["HealthUnit"];
            /** Format: double */
            minimum: number;
            /** Format: double */
            maximum: number;
            aggregation: components["schemas"]["HealthAggregation"];
        };
        /** @description A type of health log. */
        HealthTypeEntry: {
            type: components["schemas"]["HealthLogType"];
            description: string;
            /** @description What summaries count of it; none where they only count the logs. */
            quantities: components["schemas"]["HealthQuantity"][];
        };
        /** @description Every type of health log. */
        HealthTypeCatalogue: {
            types: components["schemas"]["HealthTypeEntry"][];
        };
        /** @description The name of a feature flag: words of lower-case letters and digits, with `_`, `-` or `.` between them. */
        FlagKey: string;
        /**
         * @description Why a flag has its value, in the vocabulary of OpenFeature: it was set for this user
         *     (`TARGETING_MATCH`), it is switched off (`DISABLED`), it is the same for everybody (`STATIC`), or
         *     it is rolled out to a part of the users (`SPLIT`).
         * @enum {string}
         */
        FlagReason: "TARGETING_MATCH" | "DISABLED" | "STATIC" | "SPLIT";
        /** @description A feature flag as it is for one user. */
        Flag: {
            key: components["schemas"]["FlagKey"];
            /** @description Whether the feature is switched on for the user. */
            enabled: boolean;
            reason: components["schemas"]["FlagReason"];
        };
        /** @description A page of feature flags as they are for one user. */
        FlagList: {
            data: components["schemas"]["Flag"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description What a program tells of whom it evaluates for. Members other than `targetingKey` are not looked at. */
        EvaluationContext: {
            /** @description The id of the user to evaluate for; the caller's own when absent. */
            targetingKey?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description For whom to evaluate, as OFREP has it. */
        EvaluationRequest: {
            context?: components["schemas"]["EvaluationContext"];
        };
        /** @description A feature flag evaluated for a user, as OFREP has it. */
        Evaluation: {
            key: components["schemas"]["FlagKey"];
            /** @description Whether the feature is switched on for the user. */
            value: boolean;
            /**
             * @description The name of the value.
             * @enum {string}
             */
            variant: "on" | "off";
            reason: components["schemas"]["FlagReason"];
        };
        /** @description All feature flags evaluated for a user, as OFREP has it. */
        EvaluationList: {
            flags: components["schemas"]["Evaluation"][];
        };
        /**
         * @description What is wrong, in the vocabulary of OpenFeature: there is no such flag (`FLAG_NOT_FOUND`), the body
         *     is not as it should be (`PARSE_ERROR`), or its `context` is not (`INVALID_CONTEXT`), or something
         *     else is, such as a parameter (`GENERAL`).
         * @enum {string}
         */
        EvaluationErrorCode: "FLAG_NOT_FOUND" | "PARSE_ERROR" | "INVALID_CONTEXT" | "GENERAL";
        /** @description What went wrong with an evaluation: a problem (RFC 9457) that has the members of an OFREP error too. */
        EvaluationProblem: {
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
            /** @description The key of the flag that was asked for; absent when all were. */
            key?: string;
            errorCode: components["schemas"]["EvaluationErrorCode"];
            /** @description The same as `detail`. */
            errorDetails: string;
        };
        /** @description A language that the product speaks. */
        Language: {
            language: components["schemas"]["Locale"];
            /** @description Its name in English. */
            name: string;
            /** @description Its own name for itself, to choose it by. */
            nativeName: string;
            /** @description Whether every text is translated; what is not is shown in a language nearby. */
            isComplete: boolean;
        };
        /** @description A page of languages. */
        LanguageList: {
            data: components["schemas"]["Language"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description The name of a text, the same in every language: words that are separated by dots, from the general to the particular. */
        ContentKey: string;
        /** @description A text as an ICU message: `{name}` stands for a value, `{count, plural, one {# task} other {# tasks}}` for a choice by number. An apostrophe before a brace makes it a plain one. */
        LocalizedText: string;
        /** @description Texts by their keys. */
        TextMap: {
            [key: string]: components["schemas"]["LocalizedText"];
        };
        /** @description The texts of the product for one language, none of them missing. */
        Localization: {
            /** @description The language that was asked for, in canonical form. */
            requestedLanguage: components["schemas"]["Locale"];
            /** @description The nearest language that there are texts in: the one that was asked for, a more general one, or English. */
            language: components["schemas"]["Locale"];
            contents: components["schemas"]["TextMap"];
            /** @description The language of each text that is in another one than `language`, because it is not translated yet. */
            fallbacks: {
                [key: string]: components["schemas"]["Locale"];
            };
        };
        /** @description How much of the product is translated into a language. */
        LanguageCoverage: {
            language: components["schemas"]["Locale"];
            /**
             * Format: int32
             * @description How many texts there are in this language.
             */
            translatedKeys: number;
            /**
             * Format: int32
             * @description How many there are in English.
             */
            totalKeys: number;
        };
        /** @description How much of the product is translated into each language. */
        LocalizationCoverage: {
            languages: components["schemas"]["LanguageCoverage"][];
        };
        /** @description The texts of one language, as they can be imported. */
        LanguageExport: {
            language: components["schemas"]["Locale"];
            contents: components["schemas"]["TextMap"];
        };
        /** @description An XLIFF document (OASIS, version 2.0 or 2.1) without a document type: the English texts are its sources, the ones of the language its targets, and the keys the ids of its units. A document without `trgLang` is in one language, which is that of its sources. */
        XliffDocument: unknown;
        /** @description Texts of one language. An export can be imported as it is. */
        LanguageImport: {
            /** @description The language of the texts; if it is stated, it has to be the one of the path. */
            language?: components["schemas"]["Locale"];
            contents: components["schemas"]["TextMap"];
        };
        /**
         * @description What became of a text of an import.
         * @enum {string}
         */
        ImportOutcome: "created" | "updated" | "unchanged" | "refused";
        /** @description What became of one text of an import. */
        ImportResult: {
            contentKey: components["schemas"]["ContentKey"];
            outcome: components["schemas"]["ImportOutcome"];
            /** @description Why the text was refused; absent when it was not. */
            reason?: string;
        };
        /** @description What became of each text of an import, in the order of the keys. */
        ImportReport: {
            language: components["schemas"]["Locale"];
            results: components["schemas"]["ImportResult"][];
        };
        /**
         * @description Whether the text is as it came with the product, and may change with a later version of it, or was edited, and stays as it is until it is edited again.
         * @enum {string}
         */
        TranslationOrigin: "shipped" | "edited";
        /** @description One text in one language. */
        Translation: {
            language: components["schemas"]["Locale"];
            contentKey: components["schemas"]["ContentKey"];
            content: components["schemas"]["LocalizedText"];
            origin: components["schemas"]["TranslationOrigin"];
            /** @description When it was last changed. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description What a text is to say. */
        TranslationText: {
            content: components["schemas"]["LocalizedText"];
        };
        /** @description What sessions call a template: a word such as `pomodoro` for one of the system, an id that begins with `template_` for one of the user's own. */
        FocusTemplateKey: string;
        /** @description What the user means to do in a session. */
        FocusPlan: {
            /**
             * Format: int32
             * @description How long an interval of work is; null when it is open-ended.
             */
            workMinutes: number | null;
            /**
             * Format: int32
             * @description How long the break after an interval of work is; null when there is none.
             */
            shortBreakMinutes: number | null;
            /**
             * Format: int32
             * @description How long the break after the last round is; null when it is like the others.
             */
            longBreakMinutes: number | null;
            /**
             * Format: int32
             * @description How many intervals of work there are before the long break.
             */
            rounds: number;
        };
        /** @description A way to focus that sessions can be started with. */
        FocusTemplate: {
            key: components["schemas"]["FocusTemplateKey"];
            name: string;
            /** @description What it is good for; null when nothing is said. */
            description: string | null;
            /** @description Whether everybody has it, and nobody can change it. */
            isSystem: boolean;
            plan: components["schemas"]["FocusPlan"];
            createdAt: components["schemas"]["Timestamp"];
            /** @description When anything about the template last changed. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description A page of focus templates. */
        FocusTemplateList: {
            data: components["schemas"]["FocusTemplate"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description A new template. Only the name is required. */
        FocusTemplateCreate: {
            /** @description On one line, and not only spaces. */
            name: string;
            /** @description What it is good for. */
            description?: string | null;
            /**
             * Format: int32
             * @description How long an interval of work is; null when it is open-ended.
             */
            workMinutes?: number | null;
            /**
             * Format: int32
             * @description How long the break after an interval of work is; null when there is none.
             */
            shortBreakMinutes?: number | null;
            /**
             * Format: int32
             * @description How long the break after the last round is; null when it is like the others.
             */
            longBreakMinutes?: number | null;
            /**
             * Format: int32
             * @description How many intervals of work there are before the long break.
             * @default 1
             */
            rounds?: number;
        };
        /** @description What to change in a template. A property that is absent stays as it is, one that is null is cleared. */
        FocusTemplateUpdate: {
            /** @description On one line, and not only spaces. */
            name?: string;
            /** @description What it is good for. */
            description?: string | null;
            /**
             * Format: int32
             * @description How long an interval of work is; null when it is open-ended.
             */
            workMinutes?: number | null;
            /**
             * Format: int32
             * @description How long the break after an interval of work is; null when there is none.
             */
            shortBreakMinutes?: number | null;
            /**
             * Format: int32
             * @description How long the break after the last round is; null when it is like the others.
             */
            longBreakMinutes?: number | null;
            /**
             * Format: int32
             * @description How many intervals of work there are before the long break.
             */
            rounds?: number;
        };
        /**
         * @description Where a session stands. It is running while it is `active` or `paused`; `completed` and `abandoned` are final.
         * @enum {string}
         */
        FocusSessionStatus: "active" | "paused" | "completed" | "abandoned";
        /** @description The id of a focus session. Ids sort by the time at which sessions began. */
        FocusSessionId: string;
        /**
         * @description What an interval is for.
         * @enum {string}
         */
        FocusPurpose: "work" | "break";
        /** @description The interval that a running session is in. */
        FocusRunningInterval: {
            /**
             * Format: int32
             * @description Which interval of the session it is; the first is 1.
             */
            number: number;
            purpose: components["schemas"]["FocusPurpose"];
            startedAt: components["schemas"]["Timestamp"];
        };
        /** @description One sitting in which the user means to focus. */
        FocusSession: {
            id: components["schemas"]["FocusSessionId"];
            templateKey: components["schemas"]["FocusTemplateKey"];
            /** @description The task that the session is for; null when it is for none, or for one that was deleted. */
            taskId: components["schemas"]["TaskId"] | null;
            status: components["schemas"]["FocusSessionStatus"];
            /** @description As the template had it when the session was started. */
            plan: components["schemas"]["FocusPlan"];
            /** @description The interval that is running; null when the session has ended. */
            interval: components["schemas"]["FocusRunningInterval"] | null;
            startedAt: components["schemas"]["Timestamp"];
            /** @description When the session was completed or abandoned; null while it is running. */
            endedAt: components["schemas"]["Timestamp"] | null;
            /** @description Since when the clock of an `active` session has been running: to show how long the session has taken, add the time since then to `actualDurationSeconds`. Null when the session is not active. */
            runningSince: components["schemas"]["Timestamp"] | null;
            /** @description Since when the session has been paused; null unless it is `paused`. */
            pausedAt: components["schemas"]["Timestamp"] | null;
            /**
             * Format: int64
             * @description How long the session has taken, pauses left out: until `runningSince` while it is active, until its end once it has ended. The sum of `workSeconds` and `breakSeconds`.
             */
            actualDurationSeconds: number;
            /**
             * Format: int64
             * @description How much of that was work.
             */
            workSeconds: number;
            /**
             * Format: int64
             * @description How much of that was breaks.
             */
            breakSeconds: number;
            /**
             * Format: int64
             * @description How long the session was paused, the pause that goes on left out.
             */
            pausedSeconds: number;
            /**
             * Format: int32
             * @description How the user felt at the end, from 1, exhausted, to 5, full of energy; null when not said.
             */
            energy: number | null;
            /**
             * Format: int32
             * @description How the session went, from 1, badly, to 5, very well; null when not said.
             */
            rating: number | null;
            /** @description What the user wrote at the end; null when nothing. Kept encrypted. */
            note: string | null;
            /** @description When anything about the session last changed. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description A page of focus sessions. */
        FocusSessionList: {
            data: components["schemas"]["FocusSession"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description A session to begin. Only the template is required. */
        FocusSessionStart: {
            /** @description A template of the system or one of the caller's own (`VAL_001` with the pointer `/templateKey` otherwise). */
            templateKey: components["schemas"]["FocusTemplateKey"];
            /** @description The task that the session is for, which must be one of the caller's (`VAL_001` with the pointer `/taskId` otherwise). */
            taskId?: components["schemas"]["TaskId"] | null;
            /**
             * Format: int32
             * @description How long an interval of work is to be, in place of what the template says.
             */
            workMinutes?: number;
        };
        /** @description How a session went. The empty object says nothing. */
        FocusSessionComplete: {
            /**
             * Format: int32
             * @description How the user feels, from 1, exhausted, to 5, full of energy.
             */
            energy?: number | null;
            /**
             * Format: int32
             * @description How the session went, from 1, badly, to 5, very well.
             */
            rating?: number | null;
            /** @description Anything else worth knowing. Kept encrypted. */
            note?: string | null;
        };
        /** @description The id of an interval, made of its session's id, a full stop and `number`. */
        FocusIntervalId: string;
        /** @description A stretch of a session that was for one purpose. */
        FocusInterval: {
            id: components["schemas"]["FocusIntervalId"];
            focusSessionId: components["schemas"]["FocusSessionId"];
            /**
             * Format: int32
             * @description Which interval of the session it is; the first is 1.
             */
            number: number;
            purpose: components["schemas"]["FocusPurpose"];
            startedAt: components["schemas"]["Timestamp"];
            endedAt: components["schemas"]["Timestamp"];
            /**
             * Format: int64
             * @description How long it took, pauses left out.
             */
            durationSeconds: number;
        };
        /** @description A page of intervals. */
        FocusIntervalList: {
            data: components["schemas"]["FocusInterval"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description An interval to begin. */
        FocusIntervalBegin: {
            purpose: components["schemas"]["FocusPurpose"];
        };
        /** @description The id of a distraction. */
        FocusDistractionId: string;
        /**
         * @description What distracts.
         * @enum {string}
         */
        FocusDistractionType: "phone" | "message" | "email" | "social_media" | "website" | "person" | "noise" | "thought" | "hunger" | "fatigue" | "other";
        /** @description Something that distracted the user during a session, once or several times in a row. */
        FocusDistraction: {
            id: components["schemas"]["FocusDistractionId"];
            focusSessionId: components["schemas"]["FocusSessionId"];
            type: components["schemas"]["FocusDistractionType"];
            /** @description What it was; null when nothing was said. Kept encrypted. */
            note: string | null;
            /**
             * Format: int32
             * @description How many signals it holds.
             */
            count: number;
            /** @description When the first of them came. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When the last of them came. */
            lastAt: components["schemas"]["Timestamp"];
        };
        /** @description A page of distractions. */
        FocusDistractionList: {
            data: components["schemas"]["FocusDistraction"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description Something that distracts. */
        FocusDistractionRecord: {
            /** @description What it was. Kept encrypted. */
            note?: string | null;
            type: components["schemas"]["FocusDistractionType"];
        };
        /**
         * Format: int64
         * @description How often something happened.
         */
        StatisticsCount: number;
        /** @description How some sessions went, all of which have ended. */
        FocusFigures: {
            /** @description How many there are. */
            sessions: components["schemas"]["StatisticsCount"];
            /** @description How many of them were completed. */
            completed: components["schemas"]["StatisticsCount"];
            /** @description How many of them were abandoned. */
            abandoned: components["schemas"]["StatisticsCount"];
            /**
             * Format: double
             * @description The share of them that was completed, from 0 to 1; null when there are none.
             */
            completionRate: number | null;
            /** @description How long the user worked in them, breaks and pauses left out. */
            workSeconds: components["schemas"]["StatisticsCount"];
        };
        /** @description Sessions with one template. */
        FocusTemplateFigures: {
            templateKey: components["schemas"]["FocusTemplateKey"];
            figures: components["schemas"]["FocusFigures"];
        };
        /** @description Sessions that began in one hour of the day. */
        FocusHourFigures: {
            /**
             * Format: int32
             * @description The hour on the user's clock.
             */
            hour: number;
            figures: components["schemas"]["FocusFigures"];
        };
        /** @description Sessions that began on one day of the week. */
        FocusWeekdayFigures: {
            /**
             * Format: int32
             * @description The day of the week as ISO 8601 counts it, from 1, Monday, to 7, Sunday.
             */
            weekday: number;
            figures: components["schemas"]["FocusFigures"];
        };
        /** @description Sessions that began on one day. */
        FocusDayFigures: {
            /**
             * Format: date
             * @description The day in the user's time zone.
             */
            day: string;
            figures: components["schemas"]["FocusFigures"];
        };
        /** @description How often one kind of thing distracted. */
        FocusDistractionFigures: {
            type: components["schemas"]["FocusDistractionType"];
            /** @description How many signals there were, merged ones included. */
            count: components["schemas"]["StatisticsCount"];
        };
        /** @description Runs of days with at least one completed session, in the 366 days that end with `to`. */
        FocusStreaks: {
            /**
             * Format: int32
             * @description How long the run is that goes on at `to`. A last day without a completed session does not end it, since it may be today.
             */
            currentDays: number;
            /**
             * Format: int32
             * @description How long the longest run is.
             */
            longestDays: number;
        };
        /** @description How the user's focus sessions went. */
        FocusAnalytics: {
            /**
             * Format: date
             * @description The first day, in the user's time zone.
             */
            from: string;
            /**
             * Format: date
             * @description The last day, in the user's time zone.
             */
            to: string;
            /** @description The time zone of the user, in which days and hours are counted. */
            timeZone: components["schemas"]["TimeZone"];
            /** @description When the user's days begin. */
            dayStart: components["schemas"]["LocalTime"];
            totals: components["schemas"]["FocusFigures"];
            /** @description The templates with which most sessions were started, the most used first. */
            byTemplate: components["schemas"]["FocusTemplateFigures"][];
            /** @description The hours of the day, also those in which no session began. */
            byHour: components["schemas"]["FocusHourFigures"][];
            /** @description The days of the week, also those on which no session began. */
            byWeekday: components["schemas"]["FocusWeekdayFigures"][];
            /** @description Every day from the first to the last, also those on which no session began. */
            days: components["schemas"]["FocusDayFigures"][];
            /** @description What distracted from these sessions, the most frequent first. */
            distractions: components["schemas"]["FocusDistractionFigures"][];
            streaks: components["schemas"]["FocusStreaks"];
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
        /** @description A health log that was created or changed. */
        HealthLogChange: {
            /** @constant */
            kind: "health_log";
            id: components["schemas"]["HealthLogId"];
            /** @constant */
            deleted: false;
            /** @description When it last changed. */
            changedAt: components["schemas"]["Timestamp"];
            data: components["schemas"]["HealthLog"];
        };
        /** @description A focus template of the user's own that was created or changed. */
        FocusTemplateChange: {
            /** @constant */
            kind: "focus_template";
            id: components["schemas"]["FocusTemplateKey"];
            /** @constant */
            deleted: false;
            /** @description When it last changed. */
            changedAt: components["schemas"]["Timestamp"];
            data: components["schemas"]["FocusTemplate"];
        };
        /** @description A focus session that was created or changed. */
        FocusSessionChange: {
            /** @constant */
            kind: "focus_session";
            id: components["schemas"]["FocusSessionId"];
            /** @constant */
            deleted: false;
            /** @description When it last changed. */
            changedAt: components["schemas"]["Timestamp"];
            data: components["schemas"]["FocusSession"];
        };
        /** @description An interval of a focus session that was created or changed. */
        FocusIntervalChange: {
            /** @constant */
            kind: "focus_interval";
            id: components["schemas"]["FocusIntervalId"];
            /** @constant */
            deleted: false;
            /** @description When it last changed. */
            changedAt: components["schemas"]["Timestamp"];
            data: components["schemas"]["FocusInterval"];
        };
        /** @description A distraction that was created or changed. */
        FocusDistractionChange: {
            /** @constant */
            kind: "focus_distraction";
            id: components["schemas"]["FocusDistractionId"];
            /** @constant */
            deleted: false;
            /** @description When it last changed. */
            changedAt: components["schemas"]["Timestamp"];
            data: components["schemas"]["FocusDistraction"];
        };
        /**
         * @description A kind of data that apps keep a copy of.
         * @enum {string}
         */
        SyncKind: "task" | "user" | "health_log" | "focus_template" | "focus_session" | "focus_interval" | "focus_distraction";
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
        SyncChange: components["schemas"]["TaskChange"] | components["schemas"]["UserChange"] | components["schemas"]["HealthLogChange"] | components["schemas"]["FocusTemplateChange"] | components["schemas"]["FocusSessionChange"] | components["schemas"]["FocusIntervalChange"] | components["schemas"]["FocusDistractionChange"] | components["schemas"]["Deletion"];
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
        /** @description A feature flag, as administrators see it. */
        FeatureFlag: {
            key: components["schemas"]["FlagKey"];
            /** @description What is behind the flag, for administrators. On one line, and not only spaces. */
            description: string | null;
            /** @description Whether the flag is out of use: switched off for everybody, and to users as if it did not exist. */
            archived: boolean;
            /** @description Whether the flag is switched on; where it is not, only those have the feature for whom it was set. */
            enabled: boolean;
            /**
             * Format: int32
             * @description How many per cent of the users have the feature while the flag is switched on.
             */
            rolloutPercentage: number;
            /** @description When the flag was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When the flag was last changed through the API. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description A page of feature flags. */
        FeatureFlagList: {
            data: components["schemas"]["FeatureFlag"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description A new feature flag. Only the key is required. */
        FeatureFlagCreate: {
            key: components["schemas"]["FlagKey"];
            /** @description What is behind the flag, for administrators. On one line, and not only spaces. */
            description?: string | null;
            /**
             * @description Whether the flag is out of use: switched off for everybody, and to users as if it did not exist.
             * @default false
             */
            archived?: boolean;
            /**
             * @description Whether the flag is switched on; where it is not, only those have the feature for whom it was set.
             * @default false
             */
            enabled?: boolean;
            /**
             * Format: int32
             * @description How many per cent of the users have the feature while the flag is switched on.
             * @default 0
             */
            rolloutPercentage?: number;
        };
        /** @description What to change in a feature flag. A property that is absent stays as it is. */
        FeatureFlagUpdate: {
            /** @description What is behind the flag, for administrators. On one line, and not only spaces. */
            description?: string | null;
            /** @description Whether the flag is out of use: switched off for everybody, and to users as if it did not exist. */
            archived?: boolean;
            /** @description Whether the flag is switched on; where it is not, only those have the feature for whom it was set. */
            enabled?: boolean;
            /**
             * Format: int32
             * @description How many per cent of the users have the feature while the flag is switched on.
             */
            rolloutPercentage?: number;
        };
        /** @description What a feature flag is set to for one user. */
        FlagOverride: {
            flagKey: components["schemas"]["FlagKey"];
            userId: components["schemas"]["UserId"];
            /** @description Whether the feature is switched on for the user. */
            enabled: boolean;
            /** @description When the flag was first set for the user. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When it was last set to another value. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description A page of overrides. */
        FlagOverrideList: {
            data: components["schemas"]["FlagOverride"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description What to set a feature flag to for a user. */
        FlagOverrideInput: {
            /** @description Whether the feature is to be switched on for the user. */
            enabled: boolean;
        };
        /** @description Who did something: the id of a user, or `operator` for a command that was run on the database itself. */
        AuditActorId: string;
        /** @description The id of what something was done to. A feature flag has its key, a text its language and its key, `de/app.welcome`, and a language its tag. */
        AuditTargetId: string;
        /**
         * @description What was done: an account was disabled or enabled, or the role `admin` was granted to it or taken from it; a feature flag was created, changed or deleted, or set for a single user or no longer; texts of the product were set, deleted or imported.
         * @enum {string}
         */
        AuditAction: "user.disabled" | "user.enabled" | "role.granted" | "role.revoked" | "flag.created" | "flag.updated" | "flag.deleted" | "flag.override_set" | "flag.override_deleted" | "translation.set" | "translation.deleted" | "language.imported";
        /** @description The id of an audit entry. Ids sort by the time of creation. */
        AuditEntryId: string;
        /**
         * @description The kind of thing that something was done to.
         * @enum {string}
         */
        AuditTargetType: "user" | "flag" | "translation" | "language";
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
                "Content-Language": components["headers"]["Content-Language"];
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
                "Content-Language": components["headers"]["Content-Language"];
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
                "Content-Language": components["headers"]["Content-Language"];
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
                "Content-Language": components["headers"]["Content-Language"];
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
                "Content-Language": components["headers"]["Content-Language"];
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
                "Content-Language": components["headers"]["Content-Language"];
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
                "Content-Language": components["headers"]["Content-Language"];
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
                "Content-Language": components["headers"]["Content-Language"];
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
                "Content-Language": components["headers"]["Content-Language"];
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
                "Content-Language": components["headers"]["Content-Language"];
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
                "Content-Language": components["headers"]["Content-Language"];
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
                "Content-Language": components["headers"]["Content-Language"];
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
                "Content-Language": components["headers"]["Content-Language"];
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
                "Content-Language": components["headers"]["Content-Language"];
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
                "Content-Language": components["headers"]["Content-Language"];
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
                "Content-Language": components["headers"]["Content-Language"];
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
                "Content-Language": components["headers"]["Content-Language"];
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
                "Content-Language": components["headers"]["Content-Language"];
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
                "Content-Language": components["headers"]["Content-Language"];
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
        /** @description The request does not match this document, which is also said in the words of OFREP. */
        EvaluationBadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["EvaluationProblem"];
            };
        };
        /** @description There is no such flag, which is also said in the words of OFREP. */
        EvaluationNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["EvaluationProblem"];
            };
        };
        /** @description The request contradicts what is already stored. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "API-Version": components["headers"]["API-Version"];
                "Content-Language": components["headers"]["Content-Language"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The template is one of the system. */
        FocusTemplateFixed: {
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
        /** @description A session of the user is running already, or the first request with this `Idempotency-Key` is. */
        FocusSessionRunning: {
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
        /** @description The session is in a state in which this cannot be done. */
        FocusSessionState: {
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
        /** @description The session is in a state in which this cannot be done, or the first request with this `Idempotency-Key` is still running. */
        FocusDistractionConflict: {
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
        /** @description The key has a flag, or the first request with this `Idempotency-Key` is still running. */
        FlagConflict: {
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
         * @description A code of the error catalogue. An unknown code returns 404 (`RES_001`); text that is not a code returns 400 (`VAL_001`).
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
        /**
         * @description Only logs of these types, separated by commas.
         * @example [
         *       "weight",
         *       "blood_pressure"
         *     ]
         */
        HealthLogTypeFilter: components["schemas"]["HealthLogType"][];
        /**
         * @description Only logs with a `recordedAt` at this moment or later. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
         * @example 2026-11-16T00:00:00Z
         */
        HealthLogFrom: components["schemas"]["Moment"];
        /**
         * @description Only logs with a `recordedAt` before this moment. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
         * @example 2026-11-23T00:00:00+01:00
         */
        HealthLogTo: components["schemas"]["Moment"];
        /**
         * @description The order of the list: by `recordedAt`, newest first unless said otherwise. Logs of one moment are ordered by id.
         * @example recordedAt
         */
        HealthLogSort: components["schemas"]["HealthLogSort"];
        /**
         * @description The id of one of the caller's health logs.
         * @example health_01m7vzd1r5eyxb91aftq7f28zc
         */
        HealthLogId: components["schemas"]["HealthLogId"];
        /**
         * @description What to sum up.
         * @example steps
         */
        HealthSummaryType: components["schemas"]["HealthLogType"];
        /**
         * @description The first day; 29 days before `to` when absent. It may be neither after `to` nor more than 365 days before it: that is refused (`VAL_001`).
         * @example 2026-11-16
         */
        HealthSummaryFrom: components["schemas"]["SummaryDay"];
        /**
         * @description The last day; the user's today when absent.
         * @example 2026-11-22
         */
        HealthSummaryTo: components["schemas"]["SummaryDay"];
        /**
         * @description How long the buckets are.
         * @example week
         */
        HealthGranularity: components["schemas"]["HealthGranularity"];
        /**
         * @description The zone whose days count; the one of the user's profile when absent.
         * @example Europe/Berlin
         */
        HealthTimeZone: components["schemas"]["TimeZone"];
        /**
         * @description The key of a feature flag.
         * @example voice_commands
         */
        FlagKey: components["schemas"]["FlagKey"];
        /**
         * @description The key of a feature flag. Any text is one to OFREP: what is no key of ours is not found.
         * @example voice_commands
         */
        EvaluationKey: string;
        /**
         * @description A language tag (BCP 47), in any spelling: `de-at` is `de-AT`.
         * @example de-AT
         */
        Language: components["schemas"]["Locale"];
        /**
         * @description Only the texts whose keys begin with this, to the character.
         * @example app.w
         */
        ContentPrefix: string;
        /**
         * @description The key of a text.
         * @example app.welcome
         */
        ContentKey: components["schemas"]["ContentKey"];
        /**
         * @description The key of a template of the system or of the caller's own.
         * @example pomodoro
         */
        FocusTemplateKey: components["schemas"]["FocusTemplateKey"];
        /**
         * @description Only sessions with one of these statuses, separated by commas.
         * @example [
         *       "completed",
         *       "abandoned"
         *     ]
         */
        FocusStatusFilter: components["schemas"]["FocusSessionStatus"][];
        /**
         * @description Only sessions that were started with the template of this key, also after it was deleted.
         * @example pomodoro
         */
        FocusTemplateFilter: components["schemas"]["FocusTemplateKey"];
        /**
         * @description Only sessions for this task. A task that does not exist or is another user's has none: the list is empty.
         * @example task_01m7vzd1r5eyxb91aftq7f28zc
         */
        FocusTaskFilter: components["schemas"]["TaskId"];
        /**
         * @description Only sessions that began at this moment or later. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
         * @example 2026-11-01T00:00:00Z
         */
        FocusStartedFrom: string;
        /**
         * @description Only sessions that began before this moment. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
         * @example 2026-12-01T00:00:00Z
         */
        FocusStartedBefore: string;
        /**
         * @description The id of one of the caller's focus sessions.
         * @example focus_01m8h3q8ybfx2tpk5v1c6mzd7e
         */
        FocusSessionId: components["schemas"]["FocusSessionId"];
        /**
         * @description The first day, in the caller's time zone; 29 days before `to` when absent. It may be neither after `to` nor more than 365 days before it: that is refused (`VAL_001`).
         * @example 2026-11-21
         */
        FocusAnalyticsFrom: string;
        /**
         * @description The last day, in the caller's time zone; today when absent.
         * @example 2026-11-23
         */
        FocusAnalyticsTo: string;
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
         * @description Only what was done to this user, feature flag, text or language.
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
         * @description The language of the texts in the answer (RFC 9110, 8.5).
         * @example de
         */
        "Content-Language": components["schemas"]["Locale"];
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
export type Locale = components['schemas']['Locale'];
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
export type HealthLogType = components['schemas']['HealthLogType'];
export type Moment = components['schemas']['Moment'];
export type HealthLogSort = components['schemas']['HealthLogSort'];
export type SleepStage = components['schemas']['SleepStage'];
export type SleepMeasurement = components['schemas']['SleepMeasurement'];
export type WaterMeasurement = components['schemas']['WaterMeasurement'];
export type MoodMeasurement = components['schemas']['MoodMeasurement'];
export type StepsMeasurement = components['schemas']['StepsMeasurement'];
export type HeartRateMeasurement = components['schemas']['HeartRateMeasurement'];
export type HeartRateVariabilityMeasurement = components['schemas']['HeartRateVariabilityMeasurement'];
export type WeightMeasurement = components['schemas']['WeightMeasurement'];
export type BodyTemperatureMeasurement = components['schemas']['BodyTemperatureMeasurement'];
export type BloodPressureMeasurement = components['schemas']['BloodPressureMeasurement'];
export type BloodGlucoseMeasurement = components['schemas']['BloodGlucoseMeasurement'];
export type OxygenSaturationMeasurement = components['schemas']['OxygenSaturationMeasurement'];
export type RespiratoryRateMeasurement = components['schemas']['RespiratoryRateMeasurement'];
export type ExerciseMeasurement = components['schemas']['ExerciseMeasurement'];
export type MealMeasurement = components['schemas']['MealMeasurement'];
export type MedicationMeasurement = components['schemas']['MedicationMeasurement'];
export type MeditationMeasurement = components['schemas']['MeditationMeasurement'];
export type SymptomMeasurement = components['schemas']['SymptomMeasurement'];
export type MenstrualCycleMeasurement = components['schemas']['MenstrualCycleMeasurement'];
export type MindfulnessMeasurement = components['schemas']['MindfulnessMeasurement'];
export type CaffeineMeasurement = components['schemas']['CaffeineMeasurement'];
export type HealthMeasurement = components['schemas']['HealthMeasurement'];
export type HealthLogId = components['schemas']['HealthLogId'];
export type HealthInterval = components['schemas']['HealthInterval'];
export type HealthSourceName = components['schemas']['HealthSourceName'];
export type HealthLogMethod = components['schemas']['HealthLogMethod'];
export type HealthSource = components['schemas']['HealthSource'];
export type HealthLog = components['schemas']['HealthLog'];
export type HealthLogList = components['schemas']['HealthLogList'];
export type HealthSourceInput = components['schemas']['HealthSourceInput'];
export type HealthLogCreate = components['schemas']['HealthLogCreate'];
export type HealthLogUpdate = components['schemas']['HealthLogUpdate'];
export type HealthLogBatchCreate = components['schemas']['HealthLogBatchCreate'];
export type HealthLogBatchResult = components['schemas']['HealthLogBatchResult'];
export type HealthLogBatch = components['schemas']['HealthLogBatch'];
export type SummaryDay = components['schemas']['SummaryDay'];
export type HealthGranularity = components['schemas']['HealthGranularity'];
export type HealthLogCount = components['schemas']['HealthLogCount'];
export type HealthQuantityName = components['schemas']['HealthQuantityName'];
export type HealthUnit = components['schemas']['HealthUnit'];
export type HealthFigure = components['schemas']['HealthFigure'];
export type HealthSummarySource = components['schemas']['HealthSummarySource'];
export type HealthSummaryBucket = components['schemas']['HealthSummaryBucket'];
export type HealthSummary = components['schemas']['HealthSummary'];
export type HealthAggregation = components['schemas']['HealthAggregation'];
export type HealthQuantity = components['schemas']['HealthQuantity'];
export type HealthTypeEntry = components['schemas']['HealthTypeEntry'];
export type HealthTypeCatalogue = components['schemas']['HealthTypeCatalogue'];
export type FlagKey = components['schemas']['FlagKey'];
export type FlagReason = components['schemas']['FlagReason'];
export type Flag = components['schemas']['Flag'];
export type FlagList = components['schemas']['FlagList'];
export type EvaluationContext = components['schemas']['EvaluationContext'];
export type EvaluationRequest = components['schemas']['EvaluationRequest'];
export type Evaluation = components['schemas']['Evaluation'];
export type EvaluationList = components['schemas']['EvaluationList'];
export type EvaluationErrorCode = components['schemas']['EvaluationErrorCode'];
export type EvaluationProblem = components['schemas']['EvaluationProblem'];
export type Language = components['schemas']['Language'];
export type LanguageList = components['schemas']['LanguageList'];
export type ContentKey = components['schemas']['ContentKey'];
export type LocalizedText = components['schemas']['LocalizedText'];
export type TextMap = components['schemas']['TextMap'];
export type Localization = components['schemas']['Localization'];
export type LanguageCoverage = components['schemas']['LanguageCoverage'];
export type LocalizationCoverage = components['schemas']['LocalizationCoverage'];
export type LanguageExport = components['schemas']['LanguageExport'];
export type XliffDocument = components['schemas']['XliffDocument'];
export type LanguageImport = components['schemas']['LanguageImport'];
export type ImportOutcome = components['schemas']['ImportOutcome'];
export type ImportResult = components['schemas']['ImportResult'];
export type ImportReport = components['schemas']['ImportReport'];
export type TranslationOrigin = components['schemas']['TranslationOrigin'];
export type Translation = components['schemas']['Translation'];
export type TranslationText = components['schemas']['TranslationText'];
export type FocusTemplateKey = components['schemas']['FocusTemplateKey'];
export type FocusPlan = components['schemas']['FocusPlan'];
export type FocusTemplate = components['schemas']['FocusTemplate'];
export type FocusTemplateList = components['schemas']['FocusTemplateList'];
export type FocusTemplateCreate = components['schemas']['FocusTemplateCreate'];
export type FocusTemplateUpdate = components['schemas']['FocusTemplateUpdate'];
export type FocusSessionStatus = components['schemas']['FocusSessionStatus'];
export type FocusSessionId = components['schemas']['FocusSessionId'];
export type FocusPurpose = components['schemas']['FocusPurpose'];
export type FocusRunningInterval = components['schemas']['FocusRunningInterval'];
export type FocusSession = components['schemas']['FocusSession'];
export type FocusSessionList = components['schemas']['FocusSessionList'];
export type FocusSessionStart = components['schemas']['FocusSessionStart'];
export type FocusSessionComplete = components['schemas']['FocusSessionComplete'];
export type FocusIntervalId = components['schemas']['FocusIntervalId'];
export type FocusInterval = components['schemas']['FocusInterval'];
export type FocusIntervalList = components['schemas']['FocusIntervalList'];
export type FocusIntervalBegin = components['schemas']['FocusIntervalBegin'];
export type FocusDistractionId = components['schemas']['FocusDistractionId'];
export type FocusDistractionType = components['schemas']['FocusDistractionType'];
export type FocusDistraction = components['schemas']['FocusDistraction'];
export type FocusDistractionList = components['schemas']['FocusDistractionList'];
export type FocusDistractionRecord = components['schemas']['FocusDistractionRecord'];
export type StatisticsCount = components['schemas']['StatisticsCount'];
export type FocusFigures = components['schemas']['FocusFigures'];
export type FocusTemplateFigures = components['schemas']['FocusTemplateFigures'];
export type FocusHourFigures = components['schemas']['FocusHourFigures'];
export type FocusWeekdayFigures = components['schemas']['FocusWeekdayFigures'];
export type FocusDayFigures = components['schemas']['FocusDayFigures'];
export type FocusDistractionFigures = components['schemas']['FocusDistractionFigures'];
export type FocusStreaks = components['schemas']['FocusStreaks'];
export type FocusAnalytics = components['schemas']['FocusAnalytics'];
export type SyncCursor = components['schemas']['SyncCursor'];
export type TaskChange = components['schemas']['TaskChange'];
export type UserChange = components['schemas']['UserChange'];
export type HealthLogChange = components['schemas']['HealthLogChange'];
export type FocusTemplateChange = components['schemas']['FocusTemplateChange'];
export type FocusSessionChange = components['schemas']['FocusSessionChange'];
export type FocusIntervalChange = components['schemas']['FocusIntervalChange'];
export type FocusDistractionChange = components['schemas']['FocusDistractionChange'];
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
export type FeatureFlag = components['schemas']['FeatureFlag'];
export type FeatureFlagList = components['schemas']['FeatureFlagList'];
export type FeatureFlagCreate = components['schemas']['FeatureFlagCreate'];
export type FeatureFlagUpdate = components['schemas']['FeatureFlagUpdate'];
export type FlagOverride = components['schemas']['FlagOverride'];
export type FlagOverrideList = components['schemas']['FlagOverrideList'];
export type FlagOverrideInput = components['schemas']['FlagOverrideInput'];
export type AuditActorId = components['schemas']['AuditActorId'];
export type AuditTargetId = components['schemas']['AuditTargetId'];
export type AuditAction = components['schemas']['AuditAction'];
export type AuditEntryId = components['schemas']['AuditEntryId'];
export type AuditTargetType = components['schemas']['AuditTargetType'];
export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditEntryList = components['schemas']['AuditEntryList'];
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
export type ResponseEvaluationBadRequest = components['responses']['EvaluationBadRequest'];
export type ResponseEvaluationNotFound = components['responses']['EvaluationNotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseFocusTemplateFixed = components['responses']['FocusTemplateFixed'];
export type ResponseFocusSessionRunning = components['responses']['FocusSessionRunning'];
export type ResponseFocusSessionState = components['responses']['FocusSessionState'];
export type ResponseFocusDistractionConflict = components['responses']['FocusDistractionConflict'];
export type ResponseGone = components['responses']['Gone'];
export type ResponseFlagConflict = components['responses']['FlagConflict'];
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
export type ParameterHealthLogTypeFilter = components['parameters']['HealthLogTypeFilter'];
export type ParameterHealthLogFrom = components['parameters']['HealthLogFrom'];
export type ParameterHealthLogTo = components['parameters']['HealthLogTo'];
export type ParameterHealthLogSort = components['parameters']['HealthLogSort'];
export type ParameterHealthLogId = components['parameters']['HealthLogId'];
export type ParameterHealthSummaryType = components['parameters']['HealthSummaryType'];
export type ParameterHealthSummaryFrom = components['parameters']['HealthSummaryFrom'];
export type ParameterHealthSummaryTo = components['parameters']['HealthSummaryTo'];
export type ParameterHealthGranularity = components['parameters']['HealthGranularity'];
export type ParameterHealthTimeZone = components['parameters']['HealthTimeZone'];
export type ParameterFlagKey = components['parameters']['FlagKey'];
export type ParameterEvaluationKey = components['parameters']['EvaluationKey'];
export type ParameterLanguage = components['parameters']['Language'];
export type ParameterContentPrefix = components['parameters']['ContentPrefix'];
export type ParameterContentKey = components['parameters']['ContentKey'];
export type ParameterFocusTemplateKey = components['parameters']['FocusTemplateKey'];
export type ParameterFocusStatusFilter = components['parameters']['FocusStatusFilter'];
export type ParameterFocusTemplateFilter = components['parameters']['FocusTemplateFilter'];
export type ParameterFocusTaskFilter = components['parameters']['FocusTaskFilter'];
export type ParameterFocusStartedFrom = components['parameters']['FocusStartedFrom'];
export type ParameterFocusStartedBefore = components['parameters']['FocusStartedBefore'];
export type ParameterFocusSessionId = components['parameters']['FocusSessionId'];
export type ParameterFocusAnalyticsFrom = components['parameters']['FocusAnalyticsFrom'];
export type ParameterFocusAnalyticsTo = components['parameters']['FocusAnalyticsTo'];
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
export type HeaderContentLanguage = components['headers']['Content-Language'];
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
            /** @description The database responds. */
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
                 * @description A code of the error catalogue. An unknown code returns 404 (`RES_001`); text that is not a code returns 400 (`VAL_001`).
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
            /** @description The account and its first session were created. */
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
            /** @description The session was created. */
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
            /** @description The session continues with these tokens. */
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
            /** @description The task that was created. */
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
            /** @description The completed task. */
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
            /** @description The reopened task. */
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
    listHealthLogs: {
        parameters: {
            query?: {
                /**
                 * @description Only logs of these types, separated by commas.
                 * @example [
                 *       "weight",
                 *       "blood_pressure"
                 *     ]
                 */
                type?: components["parameters"]["HealthLogTypeFilter"];
                /**
                 * @description Only logs with a `recordedAt` at this moment or later. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
                 * @example 2026-11-16T00:00:00Z
                 */
                from?: components["parameters"]["HealthLogFrom"];
                /**
                 * @description Only logs with a `recordedAt` before this moment. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
                 * @example 2026-11-23T00:00:00+01:00
                 */
                to?: components["parameters"]["HealthLogTo"];
                /**
                 * @description The order of the list: by `recordedAt`, newest first unless said otherwise. Logs of one moment are ordered by id.
                 * @example recordedAt
                 */
                sort?: components["parameters"]["HealthLogSort"];
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
            /** @description A page of health logs. */
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
                    "application/json": components["schemas"]["HealthLogList"];
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
    createHealthLog: {
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
                "application/json": components["schemas"]["HealthLogCreate"];
            };
        };
        responses: {
            /** @description The log already existed. The response has its current state. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthLog"];
                };
            };
            /** @description The log was created. */
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
                    "application/json": components["schemas"]["HealthLog"];
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
    getHealthLog: {
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
                 * @description The id of one of the caller's health logs.
                 * @example health_01m7vzd1r5eyxb91aftq7f28zc
                 */
                healthLogId: components["parameters"]["HealthLogId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The health log. */
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
                    "application/json": components["schemas"]["HealthLog"];
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
    deleteHealthLog: {
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
                 * @description The id of one of the caller's health logs.
                 * @example health_01m7vzd1r5eyxb91aftq7f28zc
                 */
                healthLogId: components["parameters"]["HealthLogId"];
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
    updateHealthLog: {
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
                 * @description The id of one of the caller's health logs.
                 * @example health_01m7vzd1r5eyxb91aftq7f28zc
                 */
                healthLogId: components["parameters"]["HealthLogId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthLogUpdate"];
            };
        };
        responses: {
            /** @description The health log after the change. */
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
                    "application/json": components["schemas"]["HealthLog"];
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
    createHealthLogBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HealthLogBatchCreate"];
            };
        };
        responses: {
            /** @description The result of each log. */
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
                    "application/json": components["schemas"]["HealthLogBatch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getHealthSummary: {
        parameters: {
            query: {
                /**
                 * @description What to sum up.
                 * @example steps
                 */
                type: components["parameters"]["HealthSummaryType"];
                /**
                 * @description The first day; 29 days before `to` when absent. It may be neither after `to` nor more than 365 days before it: that is refused (`VAL_001`).
                 * @example 2026-11-16
                 */
                from?: components["parameters"]["HealthSummaryFrom"];
                /**
                 * @description The last day; the user's today when absent.
                 * @example 2026-11-22
                 */
                to?: components["parameters"]["HealthSummaryTo"];
                /**
                 * @description How long the buckets are.
                 * @example week
                 */
                granularity?: components["parameters"]["HealthGranularity"];
                /**
                 * @description The zone whose days count; the one of the user's profile when absent.
                 * @example Europe/Berlin
                 */
                timeZone?: components["parameters"]["HealthTimeZone"];
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
            /** @description The summary. */
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
                    "application/json": components["schemas"]["HealthSummary"];
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
    getHealthTypes: {
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
            /** @description The catalogue. */
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
                    "application/json": components["schemas"]["HealthTypeCatalogue"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFlags: {
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
            /** @description A page of flags. */
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
                    "application/json": components["schemas"]["FlagList"];
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
    getFlag: {
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
                 * @description The key of a feature flag.
                 * @example voice_commands
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flag's value for the caller. */
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
                    "application/json": components["schemas"]["Flag"];
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
    evaluateFlags: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationRequest"];
            };
        };
        responses: {
            /** @description Every flag's value for the user. */
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
                    "application/json": components["schemas"]["EvaluationList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["EvaluationBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    evaluateFlag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The key of a feature flag. Any text is one to OFREP: what is no key of ours is not found.
                 * @example voice_commands
                 */
                key: components["parameters"]["EvaluationKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationRequest"];
            };
        };
        responses: {
            /** @description The flag's value for the user. */
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
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["EvaluationBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EvaluationNotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listLanguages: {
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
            /** @description A page of languages. */
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
                    "application/json": components["schemas"]["LanguageList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLocalization: {
        parameters: {
            query?: {
                /**
                 * @description Only the texts whose keys begin with this, to the character.
                 * @example app.w
                 */
                prefix?: components["parameters"]["ContentPrefix"];
            };
            header?: {
                /**
                 * @description Answer 304 without a body if the representation is still one that the caller has (RFC 9110, 13.1.2): the `ETag` of an earlier answer, or several.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description A language tag (BCP 47), in any spelling: `de-at` is `de-AT`.
                 * @example de-AT
                 */
                language: components["parameters"]["Language"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The texts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Localization"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getLocalizationCoverage: {
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
            /** @description The coverage of each language. */
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
                    "application/json": components["schemas"]["LocalizationCoverage"];
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
    exportLanguage: {
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
                 * @description A language tag (BCP 47), in any spelling: `de-at` is `de-AT`.
                 * @example de-AT
                 */
                language: components["parameters"]["Language"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The texts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    ETag: components["headers"]["ETag"];
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LanguageExport"];
                    "application/xliff+xml": components["schemas"]["XliffDocument"];
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
    importLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A language tag (BCP 47), in any spelling: `de-at` is `de-AT`.
                 * @example de-AT
                 */
                language: components["parameters"]["Language"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LanguageImport"];
                "application/xliff+xml": components["schemas"]["XliffDocument"];
            };
        };
        responses: {
            /** @description The result for each text. */
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
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTranslation: {
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
                 * @description A language tag (BCP 47), in any spelling: `de-at` is `de-AT`.
                 * @example de-AT
                 */
                language: components["parameters"]["Language"];
                /**
                 * @description The key of a text.
                 * @example app.welcome
                 */
                contentKey: components["parameters"]["ContentKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The text. */
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
                    "application/json": components["schemas"]["Translation"];
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
    setTranslation: {
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
                 * @description A language tag (BCP 47), in any spelling: `de-at` is `de-AT`.
                 * @example de-AT
                 */
                language: components["parameters"]["Language"];
                /**
                 * @description The key of a text.
                 * @example app.welcome
                 */
                contentKey: components["parameters"]["ContentKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslationText"];
            };
        };
        responses: {
            /** @description The text, which already existed. */
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
                    "application/json": components["schemas"]["Translation"];
                };
            };
            /** @description The new text. */
            201: {
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
                    "application/json": components["schemas"]["Translation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteTranslation: {
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
                 * @description A language tag (BCP 47), in any spelling: `de-at` is `de-AT`.
                 * @example de-AT
                 */
                language: components["parameters"]["Language"];
                /**
                 * @description The key of a text.
                 * @example app.welcome
                 */
                contentKey: components["parameters"]["ContentKey"];
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
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFocusTemplates: {
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
            /** @description A page of templates. */
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
                    "application/json": components["schemas"]["FocusTemplateList"];
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
    createFocusTemplate: {
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
                "application/json": components["schemas"]["FocusTemplateCreate"];
            };
        };
        responses: {
            /** @description The template that was created. */
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
                    "application/json": components["schemas"]["FocusTemplate"];
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
    getFocusTemplate: {
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
                 * @description The key of a template of the system or of the caller's own.
                 * @example pomodoro
                 */
                templateKey: components["parameters"]["FocusTemplateKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
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
                    "application/json": components["schemas"]["FocusTemplate"];
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
    deleteFocusTemplate: {
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
                 * @description The key of a template of the system or of the caller's own.
                 * @example pomodoro
                 */
                templateKey: components["parameters"]["FocusTemplateKey"];
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
            409: components["responses"]["FocusTemplateFixed"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateFocusTemplate: {
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
                 * @description The key of a template of the system or of the caller's own.
                 * @example pomodoro
                 */
                templateKey: components["parameters"]["FocusTemplateKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FocusTemplateUpdate"];
            };
        };
        responses: {
            /** @description The template after the change. */
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
                    "application/json": components["schemas"]["FocusTemplate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["FocusTemplateFixed"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFocusSessions: {
        parameters: {
            query?: {
                /**
                 * @description Only sessions with one of these statuses, separated by commas.
                 * @example [
                 *       "completed",
                 *       "abandoned"
                 *     ]
                 */
                status?: components["parameters"]["FocusStatusFilter"];
                /**
                 * @description Only sessions that were started with the template of this key, also after it was deleted.
                 * @example pomodoro
                 */
                templateKey?: components["parameters"]["FocusTemplateFilter"];
                /**
                 * @description Only sessions for this task. A task that does not exist or is another user's has none: the list is empty.
                 * @example task_01m7vzd1r5eyxb91aftq7f28zc
                 */
                taskId?: components["parameters"]["FocusTaskFilter"];
                /**
                 * @description Only sessions that began at this moment or later. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
                 * @example 2026-11-01T00:00:00Z
                 */
                from?: components["parameters"]["FocusStartedFrom"];
                /**
                 * @description Only sessions that began before this moment. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
                 * @example 2026-12-01T00:00:00Z
                 */
                to?: components["parameters"]["FocusStartedBefore"];
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
                    "application/json": components["schemas"]["FocusSessionList"];
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
    startFocusSession: {
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
                "application/json": components["schemas"]["FocusSessionStart"];
            };
        };
        responses: {
            /** @description The new session, which is active. */
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
                    "application/json": components["schemas"]["FocusSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["FocusSessionRunning"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getActiveFocusSession: {
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
            /** @description The running session. */
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
                    "application/json": components["schemas"]["FocusSession"];
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
    getFocusSession: {
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
                 * @description The id of one of the caller's focus sessions.
                 * @example focus_01m8h3q8ybfx2tpk5v1c6mzd7e
                 */
                focusSessionId: components["parameters"]["FocusSessionId"];
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
                    "application/json": components["schemas"]["FocusSession"];
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
    pauseFocusSession: {
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
                 * @description The id of one of the caller's focus sessions.
                 * @example focus_01m8h3q8ybfx2tpk5v1c6mzd7e
                 */
                focusSessionId: components["parameters"]["FocusSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paused session. */
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
                    "application/json": components["schemas"]["FocusSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["FocusSessionState"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resumeFocusSession: {
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
                 * @description The id of one of the caller's focus sessions.
                 * @example focus_01m8h3q8ybfx2tpk5v1c6mzd7e
                 */
                focusSessionId: components["parameters"]["FocusSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resumed session. */
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
                    "application/json": components["schemas"]["FocusSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["FocusSessionState"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    completeFocusSession: {
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
                 * @description The id of one of the caller's focus sessions.
                 * @example focus_01m8h3q8ybfx2tpk5v1c6mzd7e
                 */
                focusSessionId: components["parameters"]["FocusSessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FocusSessionComplete"];
            };
        };
        responses: {
            /** @description The completed session. */
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
                    "application/json": components["schemas"]["FocusSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["FocusSessionState"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    abandonFocusSession: {
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
                 * @description The id of one of the caller's focus sessions.
                 * @example focus_01m8h3q8ybfx2tpk5v1c6mzd7e
                 */
                focusSessionId: components["parameters"]["FocusSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The abandoned session. */
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
                    "application/json": components["schemas"]["FocusSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["FocusSessionState"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    restartFocusSession: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: a name of the caller's choice for this one thing to do, such as a random UUID. A repetition with the same key and the same body gets the first answer again, for 24 hours, with `Idempotency-Replayed: true`. Another body under the key is refused (422, `IDEM_001`), and so is a repetition while the first is still running (409, `IDEM_002`).
                 * @example 4b1c3f5e-8f0a-4d6c-9a52-3c1f0e9d7b24
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of one of the caller's focus sessions.
                 * @example focus_01m8h3q8ybfx2tpk5v1c6mzd7e
                 */
                focusSessionId: components["parameters"]["FocusSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new session, which is active. */
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
                    "application/json": components["schemas"]["FocusSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["FocusSessionRunning"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFocusIntervals: {
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
            path: {
                /**
                 * @description The id of one of the caller's focus sessions.
                 * @example focus_01m8h3q8ybfx2tpk5v1c6mzd7e
                 */
                focusSessionId: components["parameters"]["FocusSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of intervals. */
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
                    "application/json": components["schemas"]["FocusIntervalList"];
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
    beginFocusInterval: {
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
                 * @description The id of one of the caller's focus sessions.
                 * @example focus_01m8h3q8ybfx2tpk5v1c6mzd7e
                 */
                focusSessionId: components["parameters"]["FocusSessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FocusIntervalBegin"];
            };
        };
        responses: {
            /** @description The session with its new interval. */
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
                    "application/json": components["schemas"]["FocusSession"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["FocusSessionState"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listFocusDistractions: {
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
            path: {
                /**
                 * @description The id of one of the caller's focus sessions.
                 * @example focus_01m8h3q8ybfx2tpk5v1c6mzd7e
                 */
                focusSessionId: components["parameters"]["FocusSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of distractions. */
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
                    "application/json": components["schemas"]["FocusDistractionList"];
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
    recordFocusDistraction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes the request safe to repeat: a name of the caller's choice for this one thing to do, such as a random UUID. A repetition with the same key and the same body gets the first answer again, for 24 hours, with `Idempotency-Replayed: true`. Another body under the key is refused (422, `IDEM_001`), and so is a repetition while the first is still running (409, `IDEM_002`).
                 * @example 4b1c3f5e-8f0a-4d6c-9a52-3c1f0e9d7b24
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The id of one of the caller's focus sessions.
                 * @example focus_01m8h3q8ybfx2tpk5v1c6mzd7e
                 */
                focusSessionId: components["parameters"]["FocusSessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FocusDistractionRecord"];
            };
        };
        responses: {
            /** @description The distraction that was created, or the distraction into which the signal was merged. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "API-Version": components["headers"]["API-Version"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Access-Control-Allow-Origin": components["headers"]["Access-Control-Allow-Origin"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FocusDistraction"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["FocusDistractionConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFocusAnalytics: {
        parameters: {
            query?: {
                /**
                 * @description The first day, in the caller's time zone; 29 days before `to` when absent. It may be neither after `to` nor more than 365 days before it: that is refused (`VAL_001`).
                 * @example 2026-11-21
                 */
                from?: components["parameters"]["FocusAnalyticsFrom"];
                /**
                 * @description The last day, in the caller's time zone; today when absent.
                 * @example 2026-11-23
                 */
                to?: components["parameters"]["FocusAnalyticsTo"];
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
            /** @description The analytics. */
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
                    "application/json": components["schemas"]["FocusAnalytics"];
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
            /** @description The disabled user. */
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
            /** @description The enabled user. */
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
    listFeatureFlags: {
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
            /** @description A page of flags. */
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
                    "application/json": components["schemas"]["FeatureFlagList"];
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
    createFeatureFlag: {
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
                "application/json": components["schemas"]["FeatureFlagCreate"];
            };
        };
        responses: {
            /** @description The flag as it was created. */
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
                    "application/json": components["schemas"]["FeatureFlag"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["FlagConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getFeatureFlag: {
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
                 * @description The key of a feature flag.
                 * @example voice_commands
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The flag. */
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
                    "application/json": components["schemas"]["FeatureFlag"];
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
    deleteFeatureFlag: {
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
                 * @description The key of a feature flag.
                 * @example voice_commands
                 */
                flagKey: components["parameters"]["FlagKey"];
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
    updateFeatureFlag: {
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
                 * @description The key of a feature flag.
                 * @example voice_commands
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeatureFlagUpdate"];
            };
        };
        responses: {
            /** @description The flag after the change. */
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
                    "application/json": components["schemas"]["FeatureFlag"];
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
    listFlagOverrides: {
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
            path: {
                /**
                 * @description The key of a feature flag.
                 * @example voice_commands
                 */
                flagKey: components["parameters"]["FlagKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of overrides. */
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
                    "application/json": components["schemas"]["FlagOverrideList"];
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
    getFlagOverride: {
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
                 * @description The key of a feature flag.
                 * @example voice_commands
                 */
                flagKey: components["parameters"]["FlagKey"];
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
            /** @description The override. */
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
                    "application/json": components["schemas"]["FlagOverride"];
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
    setFlagOverride: {
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
                 * @description The key of a feature flag.
                 * @example voice_commands
                 */
                flagKey: components["parameters"]["FlagKey"];
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
                "application/json": components["schemas"]["FlagOverrideInput"];
            };
        };
        responses: {
            /** @description The user already had an override. The response has its current value. */
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
                    "application/json": components["schemas"]["FlagOverride"];
                };
            };
            /** @description The override was created. */
            201: {
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
                    "application/json": components["schemas"]["FlagOverride"];
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
    deleteFlagOverride: {
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
                 * @description The key of a feature flag.
                 * @example voice_commands
                 */
                flagKey: components["parameters"]["FlagKey"];
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
    listAuditEntries: {
        parameters: {
            query?: {
                /**
                 * @description Only what this user did, or `operator` for what was done on the database itself.
                 * @example user_01m5ntcqx1fd1t2y2c9hd0xvqp
                 */
                actorId?: components["parameters"]["AuditActorFilter"];
                /**
                 * @description Only what was done to this user, feature flag, text or language.
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
