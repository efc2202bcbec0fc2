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
         * @description Returns the metrics of all instances in the Prometheus text format, version 0.0.4. Counters
         *     never reset. Requests of the last second may be missing. The metrics are:
         *
         *     - requests and their durations by operation
         *     - round trips to the database
         *     - failures of the rate limiter
         *     - business metrics
         *     - the backlog of events
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
                 * @description A released version of this document, followed by `.json`.
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
         * @description Returns a page that explains the meaning of the code and what to do about it. The `type` of every problem is the URL of such a page. An unknown code returns 404 (`RES_001`). Text that is not a code returns 400 (`VAL_001`). No authentication required.
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
                 * @description The key of a feature flag. OFREP allows any text; an unknown key returns 404.
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
                 * @description A language tag (BCP 47) in any spelling. It is used in canonical form: `de-at` becomes `de-AT`.
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
                 * @description A language tag (BCP 47) in any spelling. It is used in canonical form: `de-at` becomes `de-AT`.
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
                 * @description A language tag (BCP 47) in any spelling. It is used in canonical form: `de-at` becomes `de-AT`.
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
         *     English text: the same names and types, and the same options where a value selects an option.
         *     Otherwise the operation returns 400 (`VAL_001`, pointer `/content`). A plural may use the plural
         *     categories of its language.
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
                 * @description The key of a system template or of one of the caller's own templates.
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
         * @description Ends a running session (`active` or `paused`) without completing it. Its recorded durations remain. Returns 409 (`RES_002`) if the session has already ended. Returns 404 (`RES_001`) if the session does not exist or belongs to another user.
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
         *     signal without a note is merged into the previous distraction of the same `type` without a note,
         *     if that distraction's last signal is at most 60 seconds old. Merging adds 1 to its `count` and
         *     updates its `lastAt`. A signal with a note is always stored separately.
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
         *     `to` (at most 366). They are grouped by template, hour of the day, weekday and day, with totals
         *     and distractions. Only sessions that have ended are counted. A session counts for the day and
         *     the hour in which it began. Days are in the caller's time zone and begin at their `dayStart`.
         *     Hours are clock hours in that time zone.
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
         *     Deletions are reported for 90 days. A cursor that was up to date more than 90 days ago returns 410
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
         * @description A timestamp in UTC (RFC 3339) with milliseconds.
         */
        Timestamp: string;
        /** @description Whether maintenance is active, and the announced maintenance window. */
        Maintenance: {
            /** @description Whether maintenance is active. While it is, all operations except health checks and documentation return 503 (`SYS_002`). */
            active: boolean;
            /** @description When the announced window begins; null if none is announced. */
            startsAt: components["schemas"]["Timestamp"] | null;
            /** @description When the announced window ends; null if none is announced. */
            endsAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description The API is running. */
        HealthStatus: {
            /** @constant */
            status: "healthy";
            version: components["schemas"]["Version"];
            /** @description The server's current time. */
            time: components["schemas"]["Timestamp"];
            maintenance: components["schemas"]["Maintenance"];
        };
        /** @description A language tag (BCP 47), such as `en` or `nl-BE`. */
        Locale: string;
        /**
         * @description A code of the error catalogue. Each code has a page under `/docs/errors`. Later versions may add codes: handle an unknown code by its HTTP status.
         * @enum {string}
         */
        ProblemCode: "VAL_001" | "VAL_002" | "VAL_003" | "VAL_004" | "VAL_005" | "VAL_006" | "VAL_007" | "AUTH_001" | "AUTH_002" | "AUTH_003" | "AUTH_004" | "AUTH_005" | "AUTH_006" | "AUTH_007" | "RES_001" | "RES_002" | "RES_003" | "RES_004" | "IDEM_001" | "IDEM_002" | "IDEM_003" | "RATE_001" | "DB_001" | "SYS_001" | "SYS_002";
        /** @description An error in the body. */
        BodyIssue: {
            /** @description The location in the body as a JSON pointer (RFC 6901), such as `/due/time`; empty for the body as a whole. A missing or unknown property has its own pointer. If a pointer would be longer than 1,000 characters, it is the pointer of the nearest enclosing value within that length. */
            pointer: string;
            /** @description The rule that the value violates: a JSON Schema keyword where there is one. */
            keyword: string;
            /** @description A readable statement of the valid values. */
            message: string;
        };
        /** @description An error in a parameter of the path, the query or a header. */
        ParameterIssue: {
            /** @description The name of the parameter, shortened to 200 characters, without control characters. */
            parameter: string;
            /** @description The rule that the value violates: a JSON Schema keyword where there is one. */
            keyword: string;
            /** @description A readable statement of the valid values. */
            message: string;
        };
        /** @description One error in the body or in a parameter of the request. */
        ValidationIssue: components["schemas"]["BodyIssue"] | components["schemas"]["ParameterIssue"];
        /** @description A problem document (RFC 9457). Base decisions on `code`. The texts are for people and may be reworded. */
        Problem: {
            /**
             * Format: uri
             * @description The URL of the page that explains the code.
             */
            type: string;
            /** @description The name of the problem, the same for every occurrence of the code, in the language that `Content-Language` names. */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status of the response.
             */
            status: number;
            /** @description An explanation of this occurrence of the problem. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path of the request, without its query.
             */
            instance: string;
            code: components["schemas"]["ProblemCode"];
            /** @description The same as the header `X-Request-Id`. Include it when you report a problem. */
            requestId: string;
            /** @description With `VAL_001`, every error in the request, up to 100 entries. */
            errors?: components["schemas"]["ValidationIssue"][];
        };
        /** @description The database responded. */
        DatabaseHealth: {
            /** @constant */
            database: "connected";
            /**
             * Format: double
             * @description The response time of the database.
             */
            latencyMilliseconds: number;
        };
        /**
         * @description `healthy`: works. `degraded`: works in part or slowly. `unhealthy`: does not work.
         * @enum {string}
         */
        HealthLevel: "healthy" | "degraded" | "unhealthy";
        /** @description The status of one dependency of the API. */
        DependencyHealth: {
            /** @description The name of the dependency, such as `database`. Later versions may report other dependencies. */
            name: string;
            status: components["schemas"]["HealthLevel"];
            /**
             * Format: double
             * @description The response time; null if it did not respond.
             */
            latencyMilliseconds: number | null;
            /** @description The reason for the status; null if it is healthy. */
            detail: string | null;
        };
        /**
         * @description `ok`: below every threshold. `warning`: an operator should look at it. `critical`: an operator must act now.
         * @enum {string}
         */
        AlertLevel: "ok" | "warning" | "critical";
        /** @description A value that is monitored by an alert, with its thresholds. If the value could not be read, it is null and its level is `warning`. */
        Alert: {
            /** @description `apiErrorRate`: the share of requests to `/api/` that ended in a 5xx. `responseTime`: the 95th percentile of the response time of requests to `/api/`. `databaseFailures`: the number of requests that the database failed, including this check. Each value is for the last 5 minutes. Later versions may report other alerts. */
            name: string;
            level: components["schemas"]["AlertLevel"];
            /**
             * Format: double
             * @description The measured value; null if there is none.
             */
            value: number | null;
            /** @enum {string} */
            unit: "share" | "milliseconds" | "requests";
            /**
             * Format: double
             * @description A higher value is a warning; null if the alert has no warning level.
             */
            warningAbove: number | null;
            /**
             * Format: double
             * @description A higher value is critical.
             */
            criticalAbove: number;
        };
        /** @description Requests to `/api/` on all instances, in the current minute and the whole minutes before it. Requests of the last second may be missing. */
        TrafficWindow: {
            /**
             * Format: int32
             * @description The number of whole minutes.
             */
            minutes: number;
            /** Format: int64 */
            requests: number;
            /**
             * Format: double
             * @description The share of requests that ended in a 5xx; null if there were no requests.
             */
            errorRate: number | null;
            /**
             * Format: double
             * @description The median response time; null if there were no requests. It is estimated from a histogram whose last bound is 10 seconds.
             */
            p50Milliseconds: number | null;
            /**
             * Format: double
             * @description The 95th percentile of the response time, estimated in the same way.
             */
            p95Milliseconds: number | null;
            /**
             * Format: double
             * @description The 99th percentile of the response time, estimated in the same way.
             */
            p99Milliseconds: number | null;
        };
        /** @description Events that have not been delivered to all of their subscribers. */
        QueueBacklog: {
            /**
             * Format: int64
             * @description The number of events that wait for delivery.
             */
            pending: number;
            /**
             * Format: int64
             * @description The number of events that were given up.
             */
            failed: number;
        };
        /** @description The status of the API and of its dependencies. */
        DetailedHealth: {
            /** @description The worst status of the dependencies. */
            status: components["schemas"]["HealthLevel"];
            version: components["schemas"]["Version"];
            /**
             * Format: int32
             * @description How long the responding instance has been running. There are many instances.
             */
            uptimeSeconds: number;
            /** @description The server's current time. */
            time: components["schemas"]["Timestamp"];
            dependencies: components["schemas"]["DependencyHealth"][];
            /** @description The worst level of the alerts. */
            level: components["schemas"]["AlertLevel"];
            /** @description The operators' alerts with their thresholds. There is no alert for memory, because the platform does not report memory usage. */
            alerts: components["schemas"]["Alert"][];
            /** @description The traffic of the last 5 and the last 60 minutes; empty if it could not be read. */
            traffic: components["schemas"]["TrafficWindow"][];
            /** @description The backlog of events; null if it could not be read. */
            queue: components["schemas"]["QueueBacklog"] | null;
            maintenance: components["schemas"]["Maintenance"];
        };
        /** @description An OpenAPI document. This schema has only its outline; the OpenAPI specification defines the rest. */
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
        /** @description The name of a time zone in the IANA database, such as `Europe/Amsterdam` or `UTC`. A name that is not in the database is rejected (`VAL_001`). */
        TimeZone: string;
        /** @description A time of day on the user's clock, `HH:MM`, from `00:00` to `23:59`. */
        LocalTime: string;
        /** @description A new account. */
        RegisterRequest: {
            /**
             * Format: email
             * @description The e-mail address with which the user logs in. Letter case is ignored when addresses are compared.
             */
            email: string;
            /** @description 8 to 256 characters of any kind. There are no composition rules, and nothing is trimmed. */
            password: string;
            /** @description The name that apps show for the user. On one line and not blank. */
            displayName: string;
            /** @default UTC */
            timeZone?: components["schemas"]["TimeZone"];
            /** @default en */
            locale?: components["schemas"]["Locale"];
            /**
             * @description The time at which a new day starts for the user.
             * @default 00:00
             */
            dayStart?: components["schemas"]["LocalTime"];
        };
        /** @description The id of a user. Ids sort by the time of creation. */
        UserId: string;
        /** @description An account with the details that its owner sees. */
        User: {
            id: components["schemas"]["UserId"];
            /**
             * Format: email
             * @description The e-mail address with which the user logs in, as it was registered.
             */
            email: string;
            /** @description The name that apps show for the user. */
            displayName: string;
            /** @description The time zone in which the user's days are counted. */
            timeZone: components["schemas"]["TimeZone"];
            /** @description The language of the texts for the user. */
            locale: components["schemas"]["Locale"];
            /** @description The time at which a new day starts for the user. With `04:00`, 01:30 still belongs to the day before. */
            dayStart: components["schemas"]["LocalTime"];
            createdAt: components["schemas"]["Timestamp"];
            /** @description When the profile last changed. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description A permission that an access token grants. The security scheme describes each scope.
         * @enum {string}
         */
        Scope: "users:read" | "users:write" | "sessions:read" | "sessions:write" | "tasks:read" | "tasks:write" | "flags:read" | "health:read" | "health:write" | "focus:read" | "focus:write" | "sync:read" | "admin:read" | "admin:write" | "admin:metrics";
        /** @description The tokens with which a client acts for the user. Keep both tokens secret. */
        SessionTokens: {
            /** @constant */
            tokenType: "Bearer";
            /** @description The access token, to be sent with each request as `Authorization: Bearer …`. Opaque to clients. */
            accessToken: string;
            /**
             * Format: int32
             * @description The remaining lifetime of the access token, 15 minutes when it is new.
             */
            expiresInSeconds: number;
            /** @description The refresh token, to be exchanged once for new tokens with `POST /api/auth/refresh`. Opaque to clients. */
            refreshToken: string;
            /** @description When the refresh token expires if it is not used, 60 days after it was issued. */
            refreshTokenExpiresAt: components["schemas"]["Timestamp"];
            /** @description The scopes of the access token. */
            scopes: components["schemas"]["Scope"][];
        };
        /** @description A user who has just registered or logged in, and the tokens of the new session. */
        AuthenticatedUser: {
            user: components["schemas"]["User"];
            tokens: components["schemas"]["SessionTokens"];
        };
        /** @description Credentials, and optionally the scopes of the session. */
        LoginRequest: {
            /**
             * Format: email
             * @description The e-mail address of the account, in any letter case.
             */
            email: string;
            password: string;
            /** @description The scopes of the session, for its whole life; by default all scopes that the account may have. */
            scopes?: components["schemas"]["Scope"][];
        };
        /** @description The refresh token to exchange. */
        RefreshRequest: {
            /** @description The newest refresh token of the session. This request consumes it. */
            refreshToken: string;
        };
        /** @description A position in a list. Opaque; its format may change at any time. */
        Cursor: string;
        /** @description The id of a session. Ids sort by the time of creation. */
        SessionId: string;
        /** @description One login of the user, from one app on one device, until it ends by logout, revocation or expiry. */
        Session: {
            id: components["schemas"]["SessionId"];
            /** @description The `User-Agent` of the login, shortened to 512 characters; null if the login sent none. */
            userAgent: string | null;
            /** @description The scopes of the session's access tokens. */
            scopes: components["schemas"]["Scope"][];
            /** @description When the user logged in. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When the session was created or last refreshed its tokens. */
            lastUsedAt: components["schemas"]["Timestamp"];
            /** @description When the session ends unless it is refreshed before. */
            expiresAt: components["schemas"]["Timestamp"];
            /** @description Whether it is the session of this request. */
            current: boolean;
        };
        /** @description A page of sessions. */
        SessionList: {
            data: components["schemas"]["Session"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description The changes to a profile. A property that is absent stays unchanged. */
        UserUpdate: {
            /** @description The name that apps show for the user. On one line and not blank. */
            displayName?: string;
            timeZone?: components["schemas"]["TimeZone"];
            locale?: components["schemas"]["Locale"];
            /** @description The time at which a new day starts for the user. */
            dayStart?: components["schemas"]["LocalTime"];
        };
        /** @description The current password as confirmation, and the new one. */
        PasswordChange: {
            currentPassword: string;
            /** @description 8 to 256 characters of any kind. There are no composition rules, and nothing is trimmed. */
            newPassword: string;
        };
        /** @description The account's password, as confirmation of the deletion. */
        AccountDeletion: {
            password: string;
        };
        /**
         * @description The status of a task.
         * @enum {string}
         */
        TaskStatus: "todo" | "in_progress" | "done";
        /**
         * Format: int32
         * @description The priority of a task: 1 (low), 2 (medium), 3 (high) or 4 (urgent).
         */
        TaskPriority: number;
        /** @description A word or short phrase to group tasks by. On one line and not blank. */
        TaskLabel: string;
        /**
         * @description The order of tasks; a leading `-` reverses it.
         * @enum {string}
         */
        TaskSort: "created" | "-created" | "due" | "-due" | "priority" | "-priority" | "position" | "-position";
        /** @description The id of a task. Ids sort by the time of creation. */
        TaskId: string;
        /**
         * @description When a task is due. The combination of `time` and `timeZone` has four meanings:
         *
         *     | | `timeZone` is null: floating | `timeZone` is set: zoned |
         *     | --- | --- | --- |
         *     | **`time` is null: all day** | that day, wherever the user is | that day in the time zone |
         *     | **`time` is set** | that time on the user's clock, wherever the user is | one exact point in time |
         */
        Due: {
            /**
             * Format: date
             * @description The day.
             */
            date: string;
            /** @description The time on that day; null for all day. */
            time: components["schemas"]["LocalTime"] | null;
            /** @description The time zone of the date and time; null if they are floating. */
            timeZone: components["schemas"]["TimeZone"] | null;
        };
        /** @description A task of the user. */
        Task: {
            id: components["schemas"]["TaskId"];
            title: string;
            /** @description Free text, which may have line breaks; null if there is none. */
            notes: string | null;
            status: components["schemas"]["TaskStatus"];
            priority: components["schemas"]["TaskPriority"];
            /** @description The labels in the order in which they were sent. */
            labels: components["schemas"]["TaskLabel"][];
            /** @description When the task is due; null if it has no due date. */
            due: components["schemas"]["Due"] | null;
            /**
             * Format: int32
             * @description The user's estimate of the duration, up to a week; null if unknown.
             */
            estimateMinutes: number | null;
            /** @description The task of which this task is a subtask; null at the top level. */
            parentId: components["schemas"]["TaskId"] | null;
            /**
             * Format: double
             * @description The position of the task in the user's own order, ascending. To move a task between two others, set a number between theirs.
             */
            position: number;
            /** @description When the task was completed; null unless `status` is `done`. */
            completedAt: components["schemas"]["Timestamp"] | null;
            createdAt: components["schemas"]["Timestamp"];
            /** @description When the task last changed. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description A page of tasks. */
        TaskList: {
            data: components["schemas"]["Task"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description When a task is due: a date with an optional time, floating or in a time zone. `Due` has the table of the four meanings. The value is stored as sent, even if daylight saving time skips or repeats it. */
        DueInput: {
            /**
             * Format: date
             * @description The day.
             */
            date: string;
            /** @description The time on that day; absent or null for all day. */
            time?: components["schemas"]["LocalTime"] | null;
            /** @description The time zone of the date and time; absent or null if they are floating. */
            timeZone?: components["schemas"]["TimeZone"] | null;
        };
        /** @description A new task. Only the title is required. */
        TaskCreate: {
            /** @description The title of the task. On one line and not blank. */
            title: string;
            /** @description Free text, which may have line breaks. */
            notes?: string | null;
            /**
             * @description A task that is created as `done` is completed at once.
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
             * @description The user's estimate of the duration, up to a week.
             */
            estimateMinutes?: number | null;
            /** @description The task of which this task is a subtask. It must be one of the caller's tasks. Otherwise the request is rejected (`VAL_001`, pointer `/parentId`). */
            parentId?: components["schemas"]["TaskId"] | null;
            /**
             * Format: double
             * @description The position of the task in the user's own order. By default the task is last.
             */
            position?: number;
        };
        /** @description The changes to a task. A property that is absent stays unchanged, a property that is null is cleared, and any other value replaces the old value. `labels` and `due` are replaced as a whole. */
        TaskUpdate: {
            /** @description The title of the task. On one line and not blank. */
            title?: string;
            notes?: string | null;
            /** @description Setting the status to `done` sets `completedAt`; any other status clears it. */
            status?: components["schemas"]["TaskStatus"];
            priority?: components["schemas"]["TaskPriority"];
            labels?: components["schemas"]["TaskLabel"][];
            due?: components["schemas"]["DueInput"] | null;
            /** Format: int32 */
            estimateMinutes?: number | null;
            /** @description The new parent, or null to move the task to the top level. It must be one of the caller's tasks. It must not be the task itself or one of its descendants. Otherwise the request is rejected (`VAL_001`, pointer `/parentId`). */
            parentId?: components["schemas"]["TaskId"] | null;
            /** Format: double */
            position?: number;
        };
        /**
         * @description The type of a health log. `GET /api/health/types` describes each type.
         * @enum {string}
         */
        HealthLogType: "sleep" | "water" | "mood" | "steps" | "heart_rate" | "hrv" | "weight" | "body_temperature" | "blood_pressure" | "blood_glucose" | "oxygen_saturation" | "respiratory_rate" | "exercise" | "meal" | "medication" | "meditation" | "symptom" | "menstrual_cycle" | "mindfulness" | "caffeine";
        /**
         * Format: date-time
         * @description A timestamp (RFC 3339) with seconds and any UTC offset, between the years 1900 and 2099. It is stored to the millisecond and returned in UTC.
         */
        Moment: string;
        /**
         * @description The order of health logs.
         * @enum {string}
         */
        HealthLogSort: "recordedAt" | "-recordedAt";
        /** @description A sleep stage. */
        SleepStage: {
            /**
             * @description `asleep` is for devices that do not distinguish sleep stages.
             * @enum {string}
             */
            stage: "awake" | "asleep" | "light" | "deep" | "rem";
            startAt: components["schemas"]["Moment"];
            endAt: components["schemas"]["Moment"];
        };
        /** @description A sleep or a nap. Without `stages`, all of it counts as time asleep. With `stages`, all stages except `awake` count. Stages must lie within the sleep, in order and without overlap (`VAL_001` otherwise). */
        SleepMeasurement: {
            /** @constant */
            type: "sleep";
            value: {
                /** @description When the sleep began. */
                startAt: components["schemas"]["Moment"];
                /** @description When the sleep ended, at most 24 hours later. */
                endAt: components["schemas"]["Moment"];
                /** @description Whether it was a nap; absent if unknown. */
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
        /** @description The user's mood, at a point in time or for a whole day. */
        MoodMeasurement: {
            /** @constant */
            type: "mood";
            value: {
                /**
                 * Format: double
                 * @description From -1 (very unpleasant) through 0 (neutral) to 1 (very pleasant).
                 */
                valence: number;
                /**
                 * @description Whether the mood is that of a point in time or of the day as a whole.
                 * @enum {string}
                 */
                kind: "momentary" | "daily";
                /** @description Words for the mood, such as `calm` or `worried`. */
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
        /** @description The variability of the heart rate, as SDNN, as RMSSD or as both. These are different statistics and cannot be converted into each other. */
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
                 * @description The time of the measurement relative to a meal; absent if unknown.
                 * @enum {string}
                 */
                mealRelation?: "fasting" | "before_meal" | "after_meal" | "bedtime";
            };
        };
        /** @description The oxygen saturation of the blood. */
        OxygenSaturationMeasurement: {
            /** @constant */
            type: "oxygen_saturation";
            value: {
                /** Format: double */
                saturationPercent: number;
            };
        };
        /** @description The respiratory rate. */
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
                 * @description The kind of activity.
                 * @enum {string}
                 */
                activity: "walking" | "running" | "cycling" | "swimming" | "hiking" | "rowing" | "strength_training" | "yoga" | "dancing" | "team_sport" | "other";
                /**
                 * Format: int32
                 * @description The duration without breaks.
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
        /** @description A meal. Unknown values are omitted. */
        MealMeasurement: {
            /** @constant */
            type: "meal";
            value: {
                /**
                 * @description The meal of the day.
                 * @enum {string}
                 */
                kind: "breakfast" | "lunch" | "dinner" | "snack";
                /** @description The food that was eaten. */
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
        /** @description A dose of a medicine. Its amount and unit are either both present or both absent. */
        MedicationMeasurement: {
            /** @constant */
            type: "medication";
            value: {
                /** @description The name of the medicine. */
                name: string;
                /** Format: double */
                doseAmount?: number;
                /**
                 * @description The unit of the amount.
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
                 * @description The duration.
                 */
                durationSeconds: number;
            };
        };
        /** @description A symptom. */
        SymptomMeasurement: {
            /** @constant */
            type: "symptom";
            value: {
                /** @description The name of the symptom, such as a headache. */
                name: string;
                /**
                 * Format: int32
                 * @description From 0 (not present) to 10 (the worst imaginable).
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
                 * @description The intensity of the bleeding; `unspecified` for bleeding of unknown intensity.
                 * @enum {string}
                 */
                flow: "none" | "light" | "medium" | "heavy" | "unspecified";
                /** @description Whether a cycle begins on this day; absent if unknown. */
                isCycleStart?: boolean;
            };
        };
        /** @description A period of mindfulness, such as a breathing exercise. */
        MindfulnessMeasurement: {
            /** @constant */
            type: "mindfulness";
            value: {
                /**
                 * Format: int32
                 * @description The duration.
                 */
                durationSeconds: number;
            };
        };
        /** @description An intake of caffeine. */
        CaffeineMeasurement: {
            /** @constant */
            type: "caffeine";
            value: {
                /** Format: double */
                massMilligrams: number;
            };
        };
        /** @description A measured or observed value. `type` determines the fields of `value`. The names of the fields include their units. Send 0 for zero and omit unknown values. */
        HealthMeasurement: components["schemas"]["SleepMeasurement"] | components["schemas"]["WaterMeasurement"] | components["schemas"]["MoodMeasurement"] | components["schemas"]["StepsMeasurement"] | components["schemas"]["HeartRateMeasurement"] | components["schemas"]["HeartRateVariabilityMeasurement"] | components["schemas"]["WeightMeasurement"] | components["schemas"]["BodyTemperatureMeasurement"] | components["schemas"]["BloodPressureMeasurement"] | components["schemas"]["BloodGlucoseMeasurement"] | components["schemas"]["OxygenSaturationMeasurement"] | components["schemas"]["RespiratoryRateMeasurement"] | components["schemas"]["ExerciseMeasurement"] | components["schemas"]["MealMeasurement"] | components["schemas"]["MedicationMeasurement"] | components["schemas"]["MeditationMeasurement"] | components["schemas"]["SymptomMeasurement"] | components["schemas"]["MenstrualCycleMeasurement"] | components["schemas"]["MindfulnessMeasurement"] | components["schemas"]["CaffeineMeasurement"];
        /** @description The id of a health log. */
        HealthLogId: string;
        /** @description A period of time. Its end must not be before its start. */
        HealthInterval: {
            startAt: components["schemas"]["Moment"];
            endAt: components["schemas"]["Moment"];
        };
        /** @description The name of an app or a device. */
        HealthSourceName: string;
        /**
         * @description How the value was obtained: the user typed it in (`manual`), a device measured it without the user (`automatic`), or the user started the measurement (`active`).
         * @enum {string}
         */
        HealthLogMethod: "manual" | "automatic" | "active";
        /** @description The source of a health log. */
        HealthSource: {
            /** @description The app that sent the log; null if not stated. */
            app: components["schemas"]["HealthSourceName"] | null;
            /** @description The device that measured the value; null if there is none or it was not stated. */
            device: components["schemas"]["HealthSourceName"] | null;
            method: components["schemas"]["HealthLogMethod"];
        };
        /** @description A measurement or an observation about the user. */
        HealthLog: {
            id: components["schemas"]["HealthLogId"];
            type: components["schemas"]["HealthLogType"];
            /** @description The value. Its fields depend on `type`. */
            value: unknown;
            /** @description The time of the measurement. It determines the day to which summaries assign the log. */
            recordedAt: components["schemas"]["Timestamp"];
            /** @description The period of the measurement; null if the log is about a single point in time. */
            interval: components["schemas"]["HealthInterval"] | null;
            /**
             * Format: int32
             * @description The user's offset from UTC at the time of the measurement; null if unknown.
             */
            zoneOffsetMinutes: number | null;
            source: components["schemas"]["HealthSource"];
            /** @description The user's note; null if there is none. Stored encrypted. */
            note: string | null;
            /** @description The id of the log in its source; null if it has none. */
            externalId: string | null;
            /**
             * Format: int64
             * @description The version that the source last sent; null if it sent none.
             */
            externalVersion: number | null;
            createdAt: components["schemas"]["Timestamp"];
            /** @description When the log last changed. */
            updatedAt: components["schemas"]["Timestamp"];
        } & components["schemas"]["HealthMeasurement"];
        /** @description A page of health logs. */
        HealthLogList: {
            data: components["schemas"]["HealthLog"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description The source of a health log. Summaries distinguish sources by `app` and `device`. */
        HealthSourceInput: {
            /** @description The app that sends the log, such as `com.example.watch`. */
            app?: components["schemas"]["HealthSourceName"];
            /** @description The device that measured the value, such as its model and serial number. */
            device?: components["schemas"]["HealthSourceName"];
            /** @default manual */
            method?: components["schemas"]["HealthLogMethod"];
        };
        /**
         * @description A new health log. `type` determines the fields of `value`.
         *
         *     With an `externalId`, a log that is sent several times is stored once. A log is identified by the
         *     user, `source.app`, `type` and `externalId`.
         */
        HealthLogCreate: {
            type: components["schemas"]["HealthLogType"];
            /** @description The value. Its fields depend on `type`. */
            value: unknown;
            /** @description The time of the measurement. It determines the day to which summaries assign the log. */
            recordedAt: components["schemas"]["Moment"];
            /** @description The period of the measurement; absent or null if the log is about a single point in time. */
            interval?: components["schemas"]["HealthInterval"] | null;
            /**
             * Format: int32
             * @description The user's offset from UTC at the time of the measurement.
             */
            zoneOffsetMinutes?: number | null;
            source?: components["schemas"]["HealthSourceInput"];
            /** @description Any further notes, including line breaks. Stored encrypted. */
            note?: string | null;
            /** @description The id of the log in its source, such as the id that the device assigned. */
            externalId?: string;
            /**
             * Format: int64
             * @description A number that grows whenever the source changes the log. A higher version replaces the stored log; any other version is a duplicate. Absent counts as the lowest version.
             */
            externalVersion?: number;
        } & components["schemas"]["HealthMeasurement"];
        /** @description The changes to a health log. A property that is absent stays unchanged, a property that is null is cleared, and any other value replaces the old value. `type`, `source` and `externalId` cannot be changed. */
        HealthLogUpdate: {
            /** @description The new value as a whole. Its fields depend on the log's `type`, as defined in `HealthMeasurement`. */
            value?: {
                [key: string]: unknown;
            };
            recordedAt?: components["schemas"]["Moment"];
            interval?: components["schemas"]["HealthInterval"] | null;
            /** Format: int32 */
            zoneOffsetMinutes?: number | null;
            note?: string | null;
        };
        /** @description Up to 1,000 health logs to create. */
        HealthLogBatchCreate: {
            /** @description The logs, each a `HealthLogCreate`. Each log is validated separately: an invalid log is reported in its result and does not affect the others. */
            logs: components["schemas"]["HealthLogCreate"][];
        };
        /** @description The result of one log of a batch. */
        HealthLogBatchResult: {
            /**
             * @description - `created`: the log is new.
             *     - `updated`: the log replaced an older version with the same `externalId`.
             *     - `duplicate`: this version or a later version is already stored or is in the same batch.
             *       Nothing was changed.
             *     - `invalid`: the log is not a valid `HealthLogCreate`; `errors` has the reasons. Nothing was
             *       stored.
             * @enum {string}
             */
            status: "created" | "updated" | "duplicate" | "invalid";
            /** @description The id of the log; null if the log is invalid. */
            id: components["schemas"]["HealthLogId"] | null;
            /** @description The errors of an invalid log, up to 20; otherwise empty. Each JSON pointer starts at the whole body, such as `/logs/3/value/count`. */
            errors: components["schemas"]["BodyIssue"][];
        };
        /** @description The results of a batch. */
        HealthLogBatch: {
            /** @description One result for each log, in the order of the request. */
            results: components["schemas"]["HealthLogBatchResult"][];
        };
        /**
         * Format: date
         * @description A day between the years 1900 and 2099.
         */
        SummaryDay: string;
        /**
         * @description The length of the buckets of a summary. Weeks begin on Monday (ISO 8601).
         * @enum {string}
         */
        HealthGranularity: "day" | "week" | "month";
        /**
         * Format: int64
         * @description The number of logs.
         */
        HealthLogCount: number;
        /** @description The name of a quantity, which includes its unit. */
        HealthQuantityName: string;
        /** @description A unit in UCUM notation (Unified Code for Units of Measure); `1` for a number without a unit. */
        HealthUnit: string;
        /** @description The aggregated values of a quantity. A quantity that is summed has `sum`. Any other quantity has `average`, `minimum`, `maximum` and `latest`. The other properties are null. */
        HealthFigure: {
            quantity: components["schemas"]["HealthQuantityName"];
            unit: components["schemas"]["HealthUnit"];
            /**
             * Format: int64
             * @description The number of values.
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
        /** @description The values of one source in a bucket. */
        HealthSummarySource: {
            /** @description The app; null for logs that do not state it. */
            app: components["schemas"]["HealthSourceName"] | null;
            /** @description The device; null for logs that do not state it. */
            device: components["schemas"]["HealthSourceName"] | null;
            count: components["schemas"]["HealthLogCount"];
            figures: components["schemas"]["HealthFigure"][];
        };
        /** @description A day, week or month of a summary, limited to the requested days. */
        HealthSummaryBucket: {
            /**
             * Format: date
             * @description The first day of the bucket.
             */
            from: string;
            /**
             * Format: date
             * @description The last day of the bucket.
             */
            to: string;
            /** @description When the first day begins. */
            startsAt: components["schemas"]["Timestamp"];
            /** @description When the last day ends and the next day begins. */
            endsAt: components["schemas"]["Timestamp"];
            /** @description The number of logs from all sources. */
            count: components["schemas"]["HealthLogCount"];
            /** @description One entry for each quantity that has a value in the bucket. For each day, one source is used. */
            figures: components["schemas"]["HealthFigure"][];
            /** @description The values of each source separately, including sources that are not used in `figures`. */
            sources: components["schemas"]["HealthSummarySource"][];
        };
        /** @description The logs of one type, aggregated by day, week or month. */
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
            /** @description The time zone of the days. */
            timeZone: components["schemas"]["TimeZone"];
            /** @description The time at which the user's days begin. */
            dayStart: components["schemas"]["LocalTime"];
            /** @description The buckets from the first day to the last, including buckets without logs. */
            buckets: components["schemas"]["HealthSummaryBucket"][];
        };
        /**
         * @description How summaries aggregate the values of a quantity.
         * @enum {string}
         */
        HealthAggregation: "sum" | "average";
        /** @description A measurable quantity of a type of health log. */
        HealthQuantity: {
            /** @description The property of `value` with the quantity, or the name of a derived quantity in summaries. */
            name: components["schemas"]["HealthQuantityName"];
            /** @description An explanation of the quantity, if its name is not sufficient; otherwise null. */
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
            /** @description The quantities that summaries aggregate; empty for a type of which summaries only count the logs. */
            quantities: components["schemas"]["HealthQuantity"][];
        };
        /** @description Every type of health log. */
        HealthTypeCatalogue: {
            types: components["schemas"]["HealthTypeEntry"][];
        };
        /** @description The key of a feature flag: words of lower-case letters and digits, separated by `_`, `-` or `.`. */
        FlagKey: string;
        /**
         * @description The reason for the value of a flag, as defined by OpenFeature:
         *
         *     - `TARGETING_MATCH`: the value was set for this user.
         *     - `DISABLED`: the flag is switched off.
         *     - `STATIC`: the value is the same for all users.
         *     - `SPLIT`: the flag is rolled out to a percentage of the users.
         * @enum {string}
         */
        FlagReason: "TARGETING_MATCH" | "DISABLED" | "STATIC" | "SPLIT";
        /** @description The value of a feature flag for one user. */
        Flag: {
            key: components["schemas"]["FlagKey"];
            /** @description Whether the feature is switched on for the user. */
            enabled: boolean;
            reason: components["schemas"]["FlagReason"];
        };
        /** @description A page of feature flags with their values for one user. */
        FlagList: {
            data: components["schemas"]["Flag"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description The evaluation context of OFREP. Members other than `targetingKey` are ignored. */
        EvaluationContext: {
            /** @description The id of the user to evaluate for; by default the caller. */
            targetingKey?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A request for an evaluation, in the format of OFREP. */
        EvaluationRequest: {
            context?: components["schemas"]["EvaluationContext"];
        };
        /** @description A feature flag that was evaluated for a user, in the format of OFREP. */
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
        /** @description All feature flags evaluated for a user, in the format of OFREP. */
        EvaluationList: {
            flags: components["schemas"]["Evaluation"][];
        };
        /**
         * @description The error code of OpenFeature:
         *
         *     - `FLAG_NOT_FOUND`: the flag does not exist.
         *     - `PARSE_ERROR`: the body is invalid.
         *     - `INVALID_CONTEXT`: the `context` of the body is invalid.
         *     - `GENERAL`: another part of the request is invalid, such as a parameter.
         * @enum {string}
         */
        EvaluationErrorCode: "FLAG_NOT_FOUND" | "PARSE_ERROR" | "INVALID_CONTEXT" | "GENERAL";
        /** @description A problem document (RFC 9457) with the members of an OFREP error. */
        EvaluationProblem: {
            /**
             * Format: uri
             * @description The URL of the page that explains the code.
             */
            type: string;
            /** @description The name of the problem, the same for every occurrence of the code. */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status of the response.
             */
            status: number;
            /** @description An explanation of this occurrence of the problem. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path of the request, without its query.
             */
            instance: string;
            code: components["schemas"]["ProblemCode"];
            /** @description The same as the header `X-Request-Id`. Include it when you report a problem. */
            requestId: string;
            /** @description With `VAL_001`, every error in the request, up to 100 entries. */
            errors?: components["schemas"]["ValidationIssue"][];
            /** @description The key of the requested flag; absent if all flags were requested. */
            key?: string;
            errorCode: components["schemas"]["EvaluationErrorCode"];
            /** @description The same as `detail`. */
            errorDetails: string;
        };
        /** @description A language of the product. */
        Language: {
            language: components["schemas"]["Locale"];
            /** @description The English name of the language. */
            name: string;
            /** @description The name of the language in the language itself, for language menus. */
            nativeName: string;
            /** @description Whether every text is translated. A text without a translation is shown in a fallback language. */
            isComplete: boolean;
        };
        /** @description A page of languages. */
        LanguageList: {
            data: components["schemas"]["Language"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description The key of a text, the same in every language: words separated by dots, from general to specific. */
        ContentKey: string;
        /** @description A text as an ICU message. `{name}` stands for a value, `{count, plural, one {# task} other {# tasks}}` for a choice by number. An apostrophe before a brace makes it a literal brace. */
        LocalizedText: string;
        /** @description Texts by key. */
        TextMap: {
            [key: string]: components["schemas"]["LocalizedText"];
        };
        /** @description All texts of the product for one language, including fallbacks. */
        Localization: {
            /** @description The requested language, in canonical form. */
            requestedLanguage: components["schemas"]["Locale"];
            /** @description The nearest language that has texts: the requested language, a more general language, or English. */
            language: components["schemas"]["Locale"];
            contents: components["schemas"]["TextMap"];
            /** @description The language of each text that is not translated into `language` and comes from another language. */
            fallbacks: {
                [key: string]: components["schemas"]["Locale"];
            };
        };
        /** @description The translation coverage of one language. */
        LanguageCoverage: {
            language: components["schemas"]["Locale"];
            /**
             * Format: int32
             * @description The number of texts in this language.
             */
            translatedKeys: number;
            /**
             * Format: int32
             * @description The number of texts in English.
             */
            totalKeys: number;
        };
        /** @description The translation coverage of each language. */
        LocalizationCoverage: {
            languages: components["schemas"]["LanguageCoverage"][];
        };
        /** @description The texts of one language, in the format of an import. */
        LanguageExport: {
            language: components["schemas"]["Locale"];
            contents: components["schemas"]["TextMap"];
        };
        /** @description An XLIFF document (OASIS, version 2.0 or 2.1) without a document type. The English texts are its sources and the texts of the language are its targets. The ids of its units are the keys. A document without `trgLang` is monolingual: its texts are the sources. */
        XliffDocument: unknown;
        /** @description Texts of one language. An export can be imported without changes. */
        LanguageImport: {
            /** @description The language of the texts. If present, it must be the language of the path. */
            language?: components["schemas"]["Locale"];
            contents: components["schemas"]["TextMap"];
        };
        /**
         * @description The outcome for one text of an import.
         * @enum {string}
         */
        ImportOutcome: "created" | "updated" | "unchanged" | "refused";
        /** @description The result for one text of an import. */
        ImportResult: {
            contentKey: components["schemas"]["ContentKey"];
            outcome: components["schemas"]["ImportOutcome"];
            /** @description The reason why the text was rejected; absent otherwise. */
            reason?: string;
        };
        /** @description The result for each text of an import, ordered by key. */
        ImportReport: {
            language: components["schemas"]["Locale"];
            results: components["schemas"]["ImportResult"][];
        };
        /**
         * @description The origin of the text. A `shipped` text came with the product and may change with a later version of the product. An `edited` text stays unchanged until it is edited again.
         * @enum {string}
         */
        TranslationOrigin: "shipped" | "edited";
        /** @description One text in one language. */
        Translation: {
            language: components["schemas"]["Locale"];
            contentKey: components["schemas"]["ContentKey"];
            content: components["schemas"]["LocalizedText"];
            origin: components["schemas"]["TranslationOrigin"];
            /** @description When the text last changed. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description The new content of a text. */
        TranslationText: {
            content: components["schemas"]["LocalizedText"];
        };
        /** @description The key of a template, with which sessions refer to it. The key of a system template is a word such as `pomodoro`. The key of a user's own template is an id that begins with `template_`. */
        FocusTemplateKey: string;
        /** @description The plan of a session, which states what the user intends. */
        FocusPlan: {
            /**
             * Format: int32
             * @description The length of a work interval; null if it is open-ended.
             */
            workMinutes: number | null;
            /**
             * Format: int32
             * @description The length of the break after a work interval; null if there is no break.
             */
            shortBreakMinutes: number | null;
            /**
             * Format: int32
             * @description The length of the break after the last round; null if it is the same as the other breaks.
             */
            longBreakMinutes: number | null;
            /**
             * Format: int32
             * @description The number of work intervals before the long break.
             */
            rounds: number;
        };
        /** @description A template for focus sessions. */
        FocusTemplate: {
            key: components["schemas"]["FocusTemplateKey"];
            name: string;
            /** @description The purpose of the template; null if there is none. */
            description: string | null;
            /** @description Whether it is a system template, which all users have and nobody can change. */
            isSystem: boolean;
            plan: components["schemas"]["FocusPlan"];
            createdAt: components["schemas"]["Timestamp"];
            /** @description When the template last changed. */
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
            /** @description On one line and not blank. */
            name: string;
            /** @description The purpose of the template. */
            description?: string | null;
            /**
             * Format: int32
             * @description The length of a work interval; null if it is open-ended.
             */
            workMinutes?: number | null;
            /**
             * Format: int32
             * @description The length of the break after a work interval; null if there is no break.
             */
            shortBreakMinutes?: number | null;
            /**
             * Format: int32
             * @description The length of the break after the last round; null if it is the same as the other breaks.
             */
            longBreakMinutes?: number | null;
            /**
             * Format: int32
             * @description The number of work intervals before the long break.
             * @default 1
             */
            rounds?: number;
        };
        /** @description The changes to a template. A property that is absent stays unchanged; a property that is null is cleared. */
        FocusTemplateUpdate: {
            /** @description On one line and not blank. */
            name?: string;
            /** @description The purpose of the template. */
            description?: string | null;
            /**
             * Format: int32
             * @description The length of a work interval; null if it is open-ended.
             */
            workMinutes?: number | null;
            /**
             * Format: int32
             * @description The length of the break after a work interval; null if there is no break.
             */
            shortBreakMinutes?: number | null;
            /**
             * Format: int32
             * @description The length of the break after the last round; null if it is the same as the other breaks.
             */
            longBreakMinutes?: number | null;
            /**
             * Format: int32
             * @description The number of work intervals before the long break.
             */
            rounds?: number;
        };
        /**
         * @description The status of a session. A session is running while it is `active` or `paused`. `completed` and `abandoned` are final.
         * @enum {string}
         */
        FocusSessionStatus: "active" | "paused" | "completed" | "abandoned";
        /** @description The id of a focus session. Ids sort by the start time of the sessions. */
        FocusSessionId: string;
        /**
         * @description The purpose of an interval.
         * @enum {string}
         */
        FocusPurpose: "work" | "break";
        /** @description The current interval of a running session. */
        FocusRunningInterval: {
            /**
             * Format: int32
             * @description The number of the interval within the session; the first is 1.
             */
            number: number;
            purpose: components["schemas"]["FocusPurpose"];
            startedAt: components["schemas"]["Timestamp"];
        };
        /** @description A period in which the user focuses, from its start to its completion or abandonment. */
        FocusSession: {
            id: components["schemas"]["FocusSessionId"];
            templateKey: components["schemas"]["FocusTemplateKey"];
            /** @description The task that the session is for; null if there is none or the task was deleted. */
            taskId: components["schemas"]["TaskId"] | null;
            status: components["schemas"]["FocusSessionStatus"];
            /** @description The plan of the template at the time when the session started. */
            plan: components["schemas"]["FocusPlan"];
            /** @description The running interval; null if the session has ended. */
            interval: components["schemas"]["FocusRunningInterval"] | null;
            startedAt: components["schemas"]["Timestamp"];
            /** @description When the session was completed or abandoned; null while it is running. */
            endedAt: components["schemas"]["Timestamp"] | null;
            /** @description When the current run of an `active` session began; null if the session is not active. To show the current duration, add the time since `runningSince` to `actualDurationSeconds`. */
            runningSince: components["schemas"]["Timestamp"] | null;
            /** @description When the current pause began; null unless the session is `paused`. */
            pausedAt: components["schemas"]["Timestamp"] | null;
            /**
             * Format: int64
             * @description The duration without pauses: the sum of `workSeconds` and `breakSeconds`. While the session is active, it excludes the current run; add the time since `runningSince`.
             */
            actualDurationSeconds: number;
            /**
             * Format: int64
             * @description The part of the duration that was work.
             */
            workSeconds: number;
            /**
             * Format: int64
             * @description The part of the duration that was breaks.
             */
            breakSeconds: number;
            /**
             * Format: int64
             * @description The total time of pauses, excluding the current pause.
             */
            pausedSeconds: number;
            /**
             * Format: int32
             * @description The user's energy at the end, from 1 (exhausted) to 5 (full of energy); null if not stated.
             */
            energy: number | null;
            /**
             * Format: int32
             * @description The user's rating of the session, from 1 (went badly) to 5 (went very well); null if not stated.
             */
            rating: number | null;
            /** @description The user's note at the end; null if there is none. Stored encrypted. */
            note: string | null;
            /** @description When the session last changed. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description A page of focus sessions. */
        FocusSessionList: {
            data: components["schemas"]["FocusSession"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description A session to start. Only the template is required. */
        FocusSessionStart: {
            /** @description A system template or one of the caller's own templates. Otherwise the request is rejected (`VAL_001`, pointer `/templateKey`). */
            templateKey: components["schemas"]["FocusTemplateKey"];
            /** @description The task that the session is for. It must be one of the caller's tasks. Otherwise the request is rejected (`VAL_001`, pointer `/taskId`). */
            taskId?: components["schemas"]["TaskId"] | null;
            /**
             * Format: int32
             * @description The length of a work interval. It overrides the value of the template.
             */
            workMinutes?: number;
        };
        /** @description The user's feedback on a session. Send `{}` to omit it. */
        FocusSessionComplete: {
            /**
             * Format: int32
             * @description The user's energy, from 1 (exhausted) to 5 (full of energy).
             */
            energy?: number | null;
            /**
             * Format: int32
             * @description The user's rating of the session, from 1 (went badly) to 5 (went very well).
             */
            rating?: number | null;
            /** @description Any further notes. Stored encrypted. */
            note?: string | null;
        };
        /** @description The id of an interval: the id of its session, a full stop and its `number`. */
        FocusIntervalId: string;
        /** @description A part of a session with one purpose. */
        FocusInterval: {
            id: components["schemas"]["FocusIntervalId"];
            focusSessionId: components["schemas"]["FocusSessionId"];
            /**
             * Format: int32
             * @description The number of the interval within the session; the first is 1.
             */
            number: number;
            purpose: components["schemas"]["FocusPurpose"];
            startedAt: components["schemas"]["Timestamp"];
            endedAt: components["schemas"]["Timestamp"];
            /**
             * Format: int64
             * @description The duration, without pauses.
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
         * @description The type of a distraction.
         * @enum {string}
         */
        FocusDistractionType: "phone" | "message" | "email" | "social_media" | "website" | "person" | "noise" | "thought" | "hunger" | "fatigue" | "other";
        /** @description A distraction of the user during a session. It merges one or more consecutive signals. */
        FocusDistraction: {
            id: components["schemas"]["FocusDistractionId"];
            focusSessionId: components["schemas"]["FocusSessionId"];
            type: components["schemas"]["FocusDistractionType"];
            /** @description A note about the distraction; null if there is none. Stored encrypted. */
            note: string | null;
            /**
             * Format: int32
             * @description The number of signals.
             */
            count: number;
            /** @description When the first signal was recorded. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When the last signal was recorded. */
            lastAt: components["schemas"]["Timestamp"];
        };
        /** @description A page of distractions. */
        FocusDistractionList: {
            data: components["schemas"]["FocusDistraction"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description A distraction to record. */
        FocusDistractionRecord: {
            /** @description A note about the distraction. Stored encrypted. */
            note?: string | null;
            type: components["schemas"]["FocusDistractionType"];
        };
        /**
         * Format: int64
         * @description A number of occurrences.
         */
        StatisticsCount: number;
        /** @description Statistics of focus sessions that have ended. */
        FocusFigures: {
            /** @description The number of sessions. */
            sessions: components["schemas"]["StatisticsCount"];
            /** @description The number of completed sessions. */
            completed: components["schemas"]["StatisticsCount"];
            /** @description The number of abandoned sessions. */
            abandoned: components["schemas"]["StatisticsCount"];
            /**
             * Format: double
             * @description The share of completed sessions, from 0 to 1; null if there are no sessions.
             */
            completionRate: number | null;
            /** @description The total time of work, without breaks and pauses. */
            workSeconds: components["schemas"]["StatisticsCount"];
        };
        /** @description Statistics of the sessions with one template. */
        FocusTemplateFigures: {
            templateKey: components["schemas"]["FocusTemplateKey"];
            figures: components["schemas"]["FocusFigures"];
        };
        /** @description Statistics of the sessions that began in one hour of the day. */
        FocusHourFigures: {
            /**
             * Format: int32
             * @description The hour on the user's clock.
             */
            hour: number;
            figures: components["schemas"]["FocusFigures"];
        };
        /** @description Statistics of the sessions that began on one day of the week. */
        FocusWeekdayFigures: {
            /**
             * Format: int32
             * @description The day of the week as defined by ISO 8601, from 1 (Monday) to 7 (Sunday).
             */
            weekday: number;
            figures: components["schemas"]["FocusFigures"];
        };
        /** @description Statistics of the sessions that began on one day. */
        FocusDayFigures: {
            /**
             * Format: date
             * @description The day in the user's time zone.
             */
            day: string;
            figures: components["schemas"]["FocusFigures"];
        };
        /** @description The frequency of one type of distraction. */
        FocusDistractionFigures: {
            type: components["schemas"]["FocusDistractionType"];
            /** @description The number of signals, including merged signals. */
            count: components["schemas"]["StatisticsCount"];
        };
        /** @description Streaks of consecutive days with at least one completed session, in the 366 days that end with `to`. */
        FocusStreaks: {
            /**
             * Format: int32
             * @description The length of the streak that ends at `to`. If the last day has no completed session, the streak counts up to the day before, since the last day may be today.
             */
            currentDays: number;
            /**
             * Format: int32
             * @description The length of the longest streak.
             */
            longestDays: number;
        };
        /** @description Statistics of the user's focus sessions. */
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
            /** @description The user's time zone, in which days and hours are counted. */
            timeZone: components["schemas"]["TimeZone"];
            /** @description The time at which the user's days begin. */
            dayStart: components["schemas"]["LocalTime"];
            totals: components["schemas"]["FocusFigures"];
            /** @description The most used templates, most used first. */
            byTemplate: components["schemas"]["FocusTemplateFigures"][];
            /** @description All hours of the day, including hours in which no session began. */
            byHour: components["schemas"]["FocusHourFigures"][];
            /** @description All days of the week, including days on which no session began. */
            byWeekday: components["schemas"]["FocusWeekdayFigures"][];
            /** @description Every day from the first to the last, including days on which no session began. */
            days: components["schemas"]["FocusDayFigures"][];
            /** @description The types of distraction in these sessions, most frequent first. */
            distractions: components["schemas"]["FocusDistractionFigures"][];
            streaks: components["schemas"]["FocusStreaks"];
        };
        /** @description Marks the last change that a copy contains. Opaque; its format may change at any time. */
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
        /** @description One of the user's own focus templates that was created or changed. */
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
         * @description A kind of synchronized data.
         * @enum {string}
         */
        SyncKind: "task" | "user" | "health_log" | "focus_template" | "focus_session" | "focus_interval" | "focus_distraction";
        /** @description The id of a synchronized item. */
        SyncId: string;
        /** @description A deleted item. Deletions are reported for 90 days. */
        Deletion: {
            kind: components["schemas"]["SyncKind"];
            id: components["schemas"]["SyncId"];
            /** @constant */
            deleted: true;
            /** @description When the item was deleted. */
            changedAt: components["schemas"]["Timestamp"];
        };
        /** @description The latest change of one item. If `deleted` is false, `data` has the current state of the item and `kind` states its type. */
        SyncChange: components["schemas"]["TaskChange"] | components["schemas"]["UserChange"] | components["schemas"]["HealthLogChange"] | components["schemas"]["FocusTemplateChange"] | components["schemas"]["FocusSessionChange"] | components["schemas"]["FocusIntervalChange"] | components["schemas"]["FocusDistractionChange"] | components["schemas"]["Deletion"];
        /** @description A page of changes with the cursor of the next request. */
        SyncPage: {
            /** @description The changes in the order in which they happened. Each item appears at most once. */
            changes: components["schemas"]["SyncChange"][];
            /** @description The cursor to send with the next request. Store it together with the changes. */
            cursor: components["schemas"]["SyncCursor"];
            /** @description Whether more changes are available. If false, the copy is up to date. */
            hasMore: boolean;
        };
        /**
         * @description The status of an account. A `disabled` account can neither log in nor use the API.
         * @enum {string}
         */
        UserStatus: "active" | "disabled";
        /**
         * @description The role of an account. Every account is a `user`; an `admin` may also have the scopes `admin:…`.
         * @enum {string}
         */
        UserRole: "user" | "admin";
        /**
         * @description The order of users; a leading `-` reverses it.
         * @enum {string}
         */
        UserSort: "created" | "-created";
        /** @description An account with the details that administrators see. */
        AdminUser: {
            id: components["schemas"]["UserId"];
            /**
             * Format: email
             * @description The e-mail address with which the user logs in, as it was registered.
             */
            email: string;
            /** @description The name that apps show for the user. */
            displayName: string;
            /** @description The time zone in which the user's days are counted. */
            timeZone: components["schemas"]["TimeZone"];
            /** @description The language of the texts for the user. */
            locale: components["schemas"]["Locale"];
            /** @description The time at which a new day starts for the user. With `04:00`, 01:30 still belongs to the day before. */
            dayStart: components["schemas"]["LocalTime"];
            role: components["schemas"]["UserRole"];
            status: components["schemas"]["UserStatus"];
            /**
             * Format: int32
             * @description The number of sessions in which the user is logged in.
             */
            sessionCount: number;
            /** @description When the user last logged in or refreshed a session; null if no login is on record. */
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
        /** @description The reason for disabling an account. Send `{}` to give no reason. */
        UserDisable: {
            /** @description The reason, which is stored in the audit log and not shown to the user. On one line and not blank. */
            reason?: string;
        };
        /** @description A feature flag with the settings that administrators see. */
        FeatureFlag: {
            key: components["schemas"]["FlagKey"];
            /** @description The feature that the flag controls, for administrators. On one line and not blank. */
            description: string | null;
            /** @description Whether the flag is archived. An archived flag is off for all users, and users cannot see it. */
            archived: boolean;
            /** @description Whether the flag is switched on. If it is off, only users with an override of true have the feature. */
            enabled: boolean;
            /**
             * Format: int32
             * @description The percentage of users who have the feature while the flag is switched on.
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
            /** @description The feature that the flag controls, for administrators. On one line and not blank. */
            description?: string | null;
            /**
             * @description Whether the flag is archived. An archived flag is off for all users, and users cannot see it.
             * @default false
             */
            archived?: boolean;
            /**
             * @description Whether the flag is switched on. If it is off, only users with an override of true have the feature.
             * @default false
             */
            enabled?: boolean;
            /**
             * Format: int32
             * @description The percentage of users who have the feature while the flag is switched on.
             * @default 0
             */
            rolloutPercentage?: number;
        };
        /** @description The changes to a feature flag. A property that is absent stays unchanged. */
        FeatureFlagUpdate: {
            /** @description The feature that the flag controls, for administrators. On one line and not blank. */
            description?: string | null;
            /** @description Whether the flag is archived. An archived flag is off for all users, and users cannot see it. */
            archived?: boolean;
            /** @description Whether the flag is switched on. If it is off, only users with an override of true have the feature. */
            enabled?: boolean;
            /**
             * Format: int32
             * @description The percentage of users who have the feature while the flag is switched on.
             */
            rolloutPercentage?: number;
        };
        /** @description The value of a feature flag that is set for one user. */
        FlagOverride: {
            flagKey: components["schemas"]["FlagKey"];
            userId: components["schemas"]["UserId"];
            /** @description Whether the feature is switched on for the user. */
            enabled: boolean;
            /** @description When the override was created. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description When the override last changed to another value. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description A page of overrides. */
        FlagOverrideList: {
            data: components["schemas"]["FlagOverride"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description The value of a feature flag to set for one user. */
        FlagOverrideInput: {
            /** @description Whether to switch the feature on for the user. */
            enabled: boolean;
        };
        /** @description The actor: the id of a user, or `operator` for a command that was run on the database. */
        AuditActorId: string;
        /** @description The id of the target of the action. The target of a feature flag is its key, of a text its language and key (`de/app.welcome`), and of a language its tag. */
        AuditTargetId: string;
        /**
         * @description The recorded action. For an account: it was disabled or enabled, or the role `admin` was granted or revoked. For a feature flag: it was created, changed or deleted, or an override was set or deleted. For product texts: they were set, deleted or imported.
         * @enum {string}
         */
        AuditAction: "user.disabled" | "user.enabled" | "role.granted" | "role.revoked" | "flag.created" | "flag.updated" | "flag.deleted" | "flag.override_set" | "flag.override_deleted" | "translation.set" | "translation.deleted" | "language.imported";
        /** @description The id of an audit entry. Ids sort by the time of creation. */
        AuditEntryId: string;
        /**
         * @description The type of the target of the action.
         * @enum {string}
         */
        AuditTargetType: "user" | "flag" | "translation" | "language";
        /** @description One change by an administrator or an operator. Entries never change and remain when the accounts that they name are deleted. */
        AuditEntry: {
            id: components["schemas"]["AuditEntryId"];
            actorId: components["schemas"]["AuditActorId"];
            action: components["schemas"]["AuditAction"];
            targetType: components["schemas"]["AuditTargetType"];
            targetId: components["schemas"]["AuditTargetId"];
            /** @description Further details, such as the stated `reason`. Often empty. */
            detail: {
                [key: string]: string;
            };
            /** @description The `X-Request-Id` of the request that made the change; null if the change was not made by a request. */
            requestId: string | null;
            /** @description When the change was made. */
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description A page of audit entries. */
        AuditEntryList: {
            data: components["schemas"]["AuditEntry"][];
            /** @description Send it as `cursor` to get the next page; null on the last page. */
            nextCursor: components["schemas"]["Cursor"] | null;
        };
        /** @description The number of accounts that exist now, regardless of the requested days. */
        AccountTotals: {
            /** @description All accounts, including disabled accounts. */
            users: components["schemas"]["StatisticsCount"];
            /** @description Disabled accounts. */
            disabledUsers: components["schemas"]["StatisticsCount"];
            /** @description Accounts that logged in or refreshed a session within the last 30 days. */
            activeUsers: components["schemas"]["StatisticsCount"];
        };
        /** @description The usage counts of one day. */
        DailyStatistics: {
            /**
             * Format: date
             * @description The day, in UTC.
             */
            day: string;
            /** @description Registered accounts. */
            userRegistrations: components["schemas"]["StatisticsCount"];
            /** @description Completed tasks. */
            taskCompletions: components["schemas"]["StatisticsCount"];
            /** @description Created health logs. */
            healthLogEntries: components["schemas"]["StatisticsCount"];
            /** @description Completed focus sessions. */
            focusSessionCompletions: components["schemas"]["StatisticsCount"];
            /** @description Uploaded voice notes. */
            voiceNoteUploads: components["schemas"]["StatisticsCount"];
            /** @description Unlocked badges. */
            badgeUnlocks: components["schemas"]["StatisticsCount"];
            /** @description Interactions between users. */
            socialInteractions: components["schemas"]["StatisticsCount"];
            /** @description Requested student verifications. */
            studentVerifications: components["schemas"]["StatisticsCount"];
        };
        /** @description Daily usage counts, and the number of accounts. */
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
            /** @description Every day from the first to the last, including days without activity. */
            days: components["schemas"]["DailyStatistics"][];
        };
        /** @description The data of an event about the user. It is empty, because the event itself names the user. */
        UserEventData: Record<string, never>;
        /** @description The data of an event about a task. */
        TaskEventData: {
            taskId: components["schemas"]["TaskId"];
        };
        /** @description The data of an event about health logs. */
        HealthEventData: {
            /**
             * Format: int32
             * @description The number of created logs.
             */
            count: number;
        };
        /** @description The data of an event about a focus session. */
        FocusEventData: {
            focusSessionId: components["schemas"]["FocusSessionId"];
        };
    };
    responses: {
        /** @description The request does not match this document. `errors` lists every error. */
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
        /** @description The `Accept` header allows no media type that the operation can return. */
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
        /** @description The rate limit is exceeded. */
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
        /** @description The database cannot be reached, or maintenance is active. */
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
        /** @description The access token does not have the required scope, or the account is disabled. */
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
        /** @description The caller already has the current representation. The response has no body. */
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
        /** @description The resource does not exist or is not accessible to the caller. */
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
        /** @description The e-mail address is already registered, or the first request with this `Idempotency-Key` is still running. */
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
        /** @description The `Idempotency-Key` was already used for another request. */
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
        /** @description The credentials are correct, but the account is disabled or may not have a requested scope. */
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
        /** @description The refresh token was already used, or is unknown, expired or revoked. */
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
        /** @description The credentials are correct, but the account is disabled. */
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
        /** @description Success. The response has no body. */
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
        /** @description The resource no longer has the `ETag` in `If-Match`. Nothing was changed. */
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
        /** @description The password in the body is wrong, the access token does not have the required scope, or the account is disabled. */
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
        /** @description The first request with this `Idempotency-Key` is still running, or its response was lost. */
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
        /** @description The request does not match this document. The problem also has the members of an OFREP error. */
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
        /** @description The flag does not exist. The problem also has the members of an OFREP error. */
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
        /** @description The request conflicts with stored data. */
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
        /** @description The template is a system template. */
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
        /** @description The user already has a running session, or the first request with this `Idempotency-Key` is still running. */
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
        /** @description The status of the session does not allow this. */
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
        /** @description The status of the session does not allow this, or the first request with this `Idempotency-Key` is still running. */
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
        /** @description The cursor is too old, or covers fewer kinds of data than the access token may read. Discard the local copy and start again without a cursor. */
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
        /** @description A flag with this key exists, or the first request with this `Idempotency-Key` is still running. */
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
         * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
         * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
         */
        IfNoneMatch: string;
        /**
         * @description A released version of this document, followed by `.json`.
         * @example 1.0.0.json
         */
        DocumentFile: string;
        /**
         * @description A code of the error catalogue. An unknown code returns 404 (`RES_001`); text that is not a code returns 400 (`VAL_001`).
         * @example VAL_001
         */
        ErrorCode: string;
        /**
         * @description Makes the request safe to repeat. The key is a value that you choose for this one action, such as a random UUID. For 24 hours, a repetition with the same key and the same body receives the first response again, with `Idempotency-Replayed: true`. The same key with another body returns 422 (`IDEM_001`). A repetition while the first request is still running returns 409 (`IDEM_002`).
         * @example 4b1c3f5e-8f0a-4d6c-9a52-3c1f0e9d7b24
         */
        IdempotencyKey: string;
        /**
         * @description The maximum number of items in the response. A page may have fewer.
         * @example 20
         */
        Limit: number;
        /** @description The `nextCursor` of the previous page, to be sent with the same other parameters. Only `limit` may change from page to page. The cursor is opaque. A cursor that was altered or belongs to another query is rejected (`VAL_001`). */
        Cursor: components["schemas"]["Cursor"];
        /**
         * @description The id of one of the caller's sessions.
         * @example session_01m6dn7tm4e42b6ztc7s2thc4k
         */
        SessionId: components["schemas"]["SessionId"];
        /**
         * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
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
         * @description Only tasks with exactly this label. Letter case matters.
         * @example errands
         */
        TaskLabelFilter: components["schemas"]["TaskLabel"];
        /**
         * @description Only the direct subtasks of this task, or `none` for tasks without a parent. If the task does not exist or belongs to another user, the list is empty.
         * @example none
         */
        TaskParentFilter: string;
        /**
         * @description Only tasks that are due on this date or later. It is compared with the date in `due`, regardless of its time zone. Tasks without a due date never match.
         * @example 2026-11-23
         */
        DueFrom: string;
        /**
         * @description Only tasks that are due on this date or earlier. It is compared with the date in `due`, regardless of its time zone. Tasks without a due date never match. If `dueTo` is before `dueFrom`, no task matches.
         * @example 2026-11-29
         */
        DueTo: string;
        /**
         * @description Only tasks that were created or changed at this time or later. Deleted tasks are not listed. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
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
         *     - `created`: by the time of creation. The default is `-created`, newest first.
         *     - `due`: by the date and time in `due`, regardless of time zones. All-day tasks come before
         *       timed tasks of the same day. Tasks without a due date come last with `due` and first with
         *       `-due`.
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
         * @description Only logs with a `recordedAt` at this time or later. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
         * @example 2026-11-16T00:00:00Z
         */
        HealthLogFrom: components["schemas"]["Moment"];
        /**
         * @description Only logs with a `recordedAt` before this time. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
         * @example 2026-11-23T00:00:00+01:00
         */
        HealthLogTo: components["schemas"]["Moment"];
        /**
         * @description The order of the list by `recordedAt`, by default newest first. Logs with the same time are ordered by id.
         * @example recordedAt
         */
        HealthLogSort: components["schemas"]["HealthLogSort"];
        /**
         * @description The id of one of the caller's health logs.
         * @example health_01m7vzd1r5eyxb91aftq7f28zc
         */
        HealthLogId: components["schemas"]["HealthLogId"];
        /**
         * @description The type of the logs to summarize.
         * @example steps
         */
        HealthSummaryType: components["schemas"]["HealthLogType"];
        /**
         * @description The first day; by default 29 days before `to`. It must not be after `to` or more than 365 days before it (`VAL_001` otherwise).
         * @example 2026-11-16
         */
        HealthSummaryFrom: components["schemas"]["SummaryDay"];
        /**
         * @description The last day; by default today for the user.
         * @example 2026-11-22
         */
        HealthSummaryTo: components["schemas"]["SummaryDay"];
        /**
         * @description The length of the buckets.
         * @example week
         */
        HealthGranularity: components["schemas"]["HealthGranularity"];
        /**
         * @description The time zone of the days; by default that of the user's profile.
         * @example Europe/Berlin
         */
        HealthTimeZone: components["schemas"]["TimeZone"];
        /**
         * @description The key of a feature flag.
         * @example voice_commands
         */
        FlagKey: components["schemas"]["FlagKey"];
        /**
         * @description The key of a feature flag. OFREP allows any text; an unknown key returns 404.
         * @example voice_commands
         */
        EvaluationKey: string;
        /**
         * @description A language tag (BCP 47) in any spelling. It is used in canonical form: `de-at` becomes `de-AT`.
         * @example de-AT
         */
        Language: components["schemas"]["Locale"];
        /**
         * @description Only texts whose keys begin with exactly these characters.
         * @example app.w
         */
        ContentPrefix: string;
        /**
         * @description The key of a text.
         * @example app.welcome
         */
        ContentKey: components["schemas"]["ContentKey"];
        /**
         * @description The key of a system template or of one of the caller's own templates.
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
         * @description Only sessions that were started with the template of this key, even if the template was deleted since.
         * @example pomodoro
         */
        FocusTemplateFilter: components["schemas"]["FocusTemplateKey"];
        /**
         * @description Only sessions for this task. If the task does not exist or belongs to another user, the list is empty.
         * @example task_01m7vzd1r5eyxb91aftq7f28zc
         */
        FocusTaskFilter: components["schemas"]["TaskId"];
        /**
         * @description Only sessions that began at this time or later. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
         * @example 2026-11-01T00:00:00Z
         */
        FocusStartedFrom: string;
        /**
         * @description Only sessions that began before this time. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
         * @example 2026-12-01T00:00:00Z
         */
        FocusStartedBefore: string;
        /**
         * @description The id of one of the caller's focus sessions.
         * @example focus_01m8h3q8ybfx2tpk5v1c6mzd7e
         */
        FocusSessionId: components["schemas"]["FocusSessionId"];
        /**
         * @description The first day, in the caller's time zone; by default 29 days before `to`. It must not be after `to` or more than 365 days before it (`VAL_001` otherwise).
         * @example 2026-11-21
         */
        FocusAnalyticsFrom: string;
        /**
         * @description The last day, in the caller's time zone; by default today.
         * @example 2026-11-23
         */
        FocusAnalyticsTo: string;
        /** @description The `cursor` of the last page that was applied; absent for the first request. It is opaque and belongs to the user. */
        SyncCursor: components["schemas"]["SyncCursor"];
        /**
         * @description The maximum number of changes in the response.
         * @example 200
         */
        SyncLimit: number;
        /**
         * @description Only users whose e-mail address or display name begins with this text, in any letter case, or whose id equals this text.
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
         * @description The order of the list; by default newest account first.
         * @example created
         */
        UserSort: components["schemas"]["UserSort"];
        /**
         * @description The id of a user.
         * @example user_01m6dn7tkcf1gasxd11vg1ahd1
         */
        UserId: components["schemas"]["UserId"];
        /**
         * @description Only changes by this user, or `operator` for changes by commands that were run on the database.
         * @example user_01m5ntcqx1fd1t2y2c9hd0xvqp
         */
        AuditActorFilter: components["schemas"]["AuditActorId"];
        /**
         * @description Only changes to this user, feature flag, text or language.
         * @example user_01m6dn7tkcf1gasxd11vg1ahd1
         */
        AuditTargetFilter: components["schemas"]["AuditTargetId"];
        /**
         * @description Only entries with this action.
         * @example user.disabled
         */
        AuditActionFilter: components["schemas"]["AuditAction"];
        /**
         * @description Only changes at this time or later. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
         * @example 2026-11-01T00:00:00Z
         */
        AuditFrom: string;
        /**
         * @description Only changes before this time. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
         * @example 2026-12-01T00:00:00Z
         */
        AuditTo: string;
        /**
         * @description The first day, in UTC; by default 29 days before `to`. It must not be after `to` or more than 365 days before it (`VAL_001` otherwise).
         * @example 2026-11-21
         */
        StatisticsFrom: string;
        /**
         * @description The last day, in UTC; by default today.
         * @example 2026-11-23
         */
        StatisticsTo: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The id of this request in our logs. Include it when you report a problem. If a request has an `X-Request-Id` of this form, it is used; otherwise the API creates one.
         * @example req_01m83xvs7yfn4bzz0bze0126p2
         */
        "X-Request-Id": string;
        /**
         * @description The version of this document that the server implements.
         * @example 1.0.0
         */
        "API-Version": string;
        /**
         * @description The rest of the quota: `r` requests remain, and more become available in `t` seconds (IETF draft `ratelimit-headers`). If several quotas count the request, the header states the quota with the fewest requests remaining. Absent if the request was not counted.
         * @example "api";r=987;t=2412
         */
        RateLimit: string;
        /**
         * @description The quota of the operation: `q` requests in a window of `w` seconds (IETF draft `ratelimit-headers`). Absent if the request was not counted.
         * @example "api";q=1000;w=3600
         */
        "RateLimit-Policy": string;
        /**
         * @description The origins that may read the response: `*` for all origins, or the origin of the calling page if it is allowed. Absent if it is not allowed.
         * @example https://app.timeandwellness.com
         */
        "Access-Control-Allow-Origin": string;
        /**
         * @description The language of the texts in the response (RFC 9110, 8.5).
         * @example de
         */
        "Content-Language": components["schemas"]["Locale"];
        /**
         * @description The number of seconds to wait before the next attempt.
         * @example 30
         */
        "Retry-After": number;
        /**
         * @description The required authentication (RFC 6750). `error` is absent if the request had no credentials.
         * @example Bearer realm="Time & Wellness API", error="invalid_token"
         */
        "WWW-Authenticate": string;
        /**
         * @description The entity tag of this representation (RFC 9110, 8.8.3). The tag is the same for the same representation, whoever requests it. A proxy that compresses the response may put `W/` before it. Send it in `If-None-Match` to receive the body only if it has changed. Send it in `If-Match` to change the resource only if it has not changed.
         * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
         */
        ETag: string;
        /**
         * @description `true` if this is the stored response to an earlier request with the same `Idempotency-Key`.
         * @example true
         */
        "Idempotency-Replayed": "true";
        /**
         * @description The number of seconds to wait before the next attempt. Present only while the first request is running.
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
export type UserEventData = components['schemas']['UserEventData'];
export type TaskEventData = components['schemas']['TaskEventData'];
export type HealthEventData = components['schemas']['HealthEventData'];
export type FocusEventData = components['schemas']['FocusEventData'];
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description A released version of this document, followed by `.json`.
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Makes the request safe to repeat. The key is a value that you choose for this one action, such as a random UUID. For 24 hours, a repetition with the same key and the same body receives the first response again, with `Idempotency-Replayed: true`. The same key with another body returns 422 (`IDEM_001`). A repetition while the first request is still running returns 409 (`IDEM_002`).
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
                 * @description The maximum number of items in the response. A page may have fewer.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the previous page, to be sent with the same other parameters. Only `limit` may change from page to page. The cursor is opaque. A cursor that was altered or belongs to another query is rejected (`VAL_001`). */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
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
                 * @description Only tasks with exactly this label. Letter case matters.
                 * @example errands
                 */
                label?: components["parameters"]["TaskLabelFilter"];
                /**
                 * @description Only the direct subtasks of this task, or `none` for tasks without a parent. If the task does not exist or belongs to another user, the list is empty.
                 * @example none
                 */
                parentId?: components["parameters"]["TaskParentFilter"];
                /**
                 * @description Only tasks that are due on this date or later. It is compared with the date in `due`, regardless of its time zone. Tasks without a due date never match.
                 * @example 2026-11-23
                 */
                dueFrom?: components["parameters"]["DueFrom"];
                /**
                 * @description Only tasks that are due on this date or earlier. It is compared with the date in `due`, regardless of its time zone. Tasks without a due date never match. If `dueTo` is before `dueFrom`, no task matches.
                 * @example 2026-11-29
                 */
                dueTo?: components["parameters"]["DueTo"];
                /**
                 * @description Only tasks that were created or changed at this time or later. Deleted tasks are not listed. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
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
                 *     - `created`: by the time of creation. The default is `-created`, newest first.
                 *     - `due`: by the date and time in `due`, regardless of time zones. All-day tasks come before
                 *       timed tasks of the same day. Tasks without a due date come last with `due` and first with
                 *       `-due`.
                 *     - `priority`: from low to urgent.
                 *     - `position`: the user's own order.
                 * @example due
                 */
                sort?: components["parameters"]["TaskSort"];
                /**
                 * @description The maximum number of items in the response. A page may have fewer.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the previous page, to be sent with the same other parameters. Only `limit` may change from page to page. The cursor is opaque. A cursor that was altered or belongs to another query is rejected (`VAL_001`). */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Makes the request safe to repeat. The key is a value that you choose for this one action, such as a random UUID. For 24 hours, a repetition with the same key and the same body receives the first response again, with `Idempotency-Replayed: true`. The same key with another body returns 422 (`IDEM_001`). A repetition while the first request is still running returns 409 (`IDEM_002`).
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
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
                 * @description Only logs with a `recordedAt` at this time or later. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
                 * @example 2026-11-16T00:00:00Z
                 */
                from?: components["parameters"]["HealthLogFrom"];
                /**
                 * @description Only logs with a `recordedAt` before this time. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
                 * @example 2026-11-23T00:00:00+01:00
                 */
                to?: components["parameters"]["HealthLogTo"];
                /**
                 * @description The order of the list by `recordedAt`, by default newest first. Logs with the same time are ordered by id.
                 * @example recordedAt
                 */
                sort?: components["parameters"]["HealthLogSort"];
                /**
                 * @description The maximum number of items in the response. A page may have fewer.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the previous page, to be sent with the same other parameters. Only `limit` may change from page to page. The cursor is opaque. A cursor that was altered or belongs to another query is rejected (`VAL_001`). */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Makes the request safe to repeat. The key is a value that you choose for this one action, such as a random UUID. For 24 hours, a repetition with the same key and the same body receives the first response again, with `Idempotency-Replayed: true`. The same key with another body returns 422 (`IDEM_001`). A repetition while the first request is still running returns 409 (`IDEM_002`).
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
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
                 * @description The type of the logs to summarize.
                 * @example steps
                 */
                type: components["parameters"]["HealthSummaryType"];
                /**
                 * @description The first day; by default 29 days before `to`. It must not be after `to` or more than 365 days before it (`VAL_001` otherwise).
                 * @example 2026-11-16
                 */
                from?: components["parameters"]["HealthSummaryFrom"];
                /**
                 * @description The last day; by default today for the user.
                 * @example 2026-11-22
                 */
                to?: components["parameters"]["HealthSummaryTo"];
                /**
                 * @description The length of the buckets.
                 * @example week
                 */
                granularity?: components["parameters"]["HealthGranularity"];
                /**
                 * @description The time zone of the days; by default that of the user's profile.
                 * @example Europe/Berlin
                 */
                timeZone?: components["parameters"]["HealthTimeZone"];
            };
            header?: {
                /**
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description The maximum number of items in the response. A page may have fewer.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the previous page, to be sent with the same other parameters. Only `limit` may change from page to page. The cursor is opaque. A cursor that was altered or belongs to another query is rejected (`VAL_001`). */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description The key of a feature flag. OFREP allows any text; an unknown key returns 404.
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
                 * @description The maximum number of items in the response. A page may have fewer.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the previous page, to be sent with the same other parameters. Only `limit` may change from page to page. The cursor is opaque. A cursor that was altered or belongs to another query is rejected (`VAL_001`). */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Only texts whose keys begin with exactly these characters.
                 * @example app.w
                 */
                prefix?: components["parameters"]["ContentPrefix"];
            };
            header?: {
                /**
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description A language tag (BCP 47) in any spelling. It is used in canonical form: `de-at` becomes `de-AT`.
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description A language tag (BCP 47) in any spelling. It is used in canonical form: `de-at` becomes `de-AT`.
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
                 * @description A language tag (BCP 47) in any spelling. It is used in canonical form: `de-at` becomes `de-AT`.
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description A language tag (BCP 47) in any spelling. It is used in canonical form: `de-at` becomes `de-AT`.
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description A language tag (BCP 47) in any spelling. It is used in canonical form: `de-at` becomes `de-AT`.
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description A language tag (BCP 47) in any spelling. It is used in canonical form: `de-at` becomes `de-AT`.
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
                 * @description The maximum number of items in the response. A page may have fewer.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the previous page, to be sent with the same other parameters. Only `limit` may change from page to page. The cursor is opaque. A cursor that was altered or belongs to another query is rejected (`VAL_001`). */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Makes the request safe to repeat. The key is a value that you choose for this one action, such as a random UUID. For 24 hours, a repetition with the same key and the same body receives the first response again, with `Idempotency-Replayed: true`. The same key with another body returns 422 (`IDEM_001`). A repetition while the first request is still running returns 409 (`IDEM_002`).
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The key of a system template or of one of the caller's own templates.
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The key of a system template or of one of the caller's own templates.
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
                 * @example "u0NLdKkXJ4mVbZ1qT5yPpA"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description The key of a system template or of one of the caller's own templates.
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
                 * @description Only sessions that were started with the template of this key, even if the template was deleted since.
                 * @example pomodoro
                 */
                templateKey?: components["parameters"]["FocusTemplateFilter"];
                /**
                 * @description Only sessions for this task. If the task does not exist or belongs to another user, the list is empty.
                 * @example task_01m7vzd1r5eyxb91aftq7f28zc
                 */
                taskId?: components["parameters"]["FocusTaskFilter"];
                /**
                 * @description Only sessions that began at this time or later. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
                 * @example 2026-11-01T00:00:00Z
                 */
                from?: components["parameters"]["FocusStartedFrom"];
                /**
                 * @description Only sessions that began before this time. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
                 * @example 2026-12-01T00:00:00Z
                 */
                to?: components["parameters"]["FocusStartedBefore"];
                /**
                 * @description The maximum number of items in the response. A page may have fewer.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the previous page, to be sent with the same other parameters. Only `limit` may change from page to page. The cursor is opaque. A cursor that was altered or belongs to another query is rejected (`VAL_001`). */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Makes the request safe to repeat. The key is a value that you choose for this one action, such as a random UUID. For 24 hours, a repetition with the same key and the same body receives the first response again, with `Idempotency-Replayed: true`. The same key with another body returns 422 (`IDEM_001`). A repetition while the first request is still running returns 409 (`IDEM_002`).
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
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
                 * @description Makes the request safe to repeat. The key is a value that you choose for this one action, such as a random UUID. For 24 hours, a repetition with the same key and the same body receives the first response again, with `Idempotency-Replayed: true`. The same key with another body returns 422 (`IDEM_001`). A repetition while the first request is still running returns 409 (`IDEM_002`).
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
                 * @description The maximum number of items in the response. A page may have fewer.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the previous page, to be sent with the same other parameters. Only `limit` may change from page to page. The cursor is opaque. A cursor that was altered or belongs to another query is rejected (`VAL_001`). */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
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
                 * @description The maximum number of items in the response. A page may have fewer.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the previous page, to be sent with the same other parameters. Only `limit` may change from page to page. The cursor is opaque. A cursor that was altered or belongs to another query is rejected (`VAL_001`). */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Makes the request safe to repeat. The key is a value that you choose for this one action, such as a random UUID. For 24 hours, a repetition with the same key and the same body receives the first response again, with `Idempotency-Replayed: true`. The same key with another body returns 422 (`IDEM_001`). A repetition while the first request is still running returns 409 (`IDEM_002`).
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
                 * @description The first day, in the caller's time zone; by default 29 days before `to`. It must not be after `to` or more than 365 days before it (`VAL_001` otherwise).
                 * @example 2026-11-21
                 */
                from?: components["parameters"]["FocusAnalyticsFrom"];
                /**
                 * @description The last day, in the caller's time zone; by default today.
                 * @example 2026-11-23
                 */
                to?: components["parameters"]["FocusAnalyticsTo"];
            };
            header?: {
                /**
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                /** @description The `cursor` of the last page that was applied; absent for the first request. It is opaque and belongs to the user. */
                cursor?: components["parameters"]["SyncCursor"];
                /**
                 * @description The maximum number of changes in the response.
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
                 * @description Only users whose e-mail address or display name begins with this text, in any letter case, or whose id equals this text.
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
                 * @description The order of the list; by default newest account first.
                 * @example created
                 */
                sort?: components["parameters"]["UserSort"];
                /**
                 * @description The maximum number of items in the response. A page may have fewer.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the previous page, to be sent with the same other parameters. Only `limit` may change from page to page. The cursor is opaque. A cursor that was altered or belongs to another query is rejected (`VAL_001`). */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description The maximum number of items in the response. A page may have fewer.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the previous page, to be sent with the same other parameters. Only `limit` may change from page to page. The cursor is opaque. A cursor that was altered or belongs to another query is rejected (`VAL_001`). */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Makes the request safe to repeat. The key is a value that you choose for this one action, such as a random UUID. For 24 hours, a repetition with the same key and the same body receives the first response again, with `Idempotency-Replayed: true`. The same key with another body returns 422 (`IDEM_001`). A repetition while the first request is still running returns 409 (`IDEM_002`).
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
            /** @description The flag that was created. */
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
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
                 * @description The maximum number of items in the response. A page may have fewer.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the previous page, to be sent with the same other parameters. Only `limit` may change from page to page. The cursor is opaque. A cursor that was altered or belongs to another query is rejected (`VAL_001`). */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
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
                 * @description Makes the change only if the resource still has this `ETag`, or one of several (RFC 9110, 13.1.1). Otherwise the operation returns 412 (`RES_003`) and changes nothing.
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
                 * @description Only changes by this user, or `operator` for changes by commands that were run on the database.
                 * @example user_01m5ntcqx1fd1t2y2c9hd0xvqp
                 */
                actorId?: components["parameters"]["AuditActorFilter"];
                /**
                 * @description Only changes to this user, feature flag, text or language.
                 * @example user_01m6dn7tkcf1gasxd11vg1ahd1
                 */
                targetId?: components["parameters"]["AuditTargetFilter"];
                /**
                 * @description Only entries with this action.
                 * @example user.disabled
                 */
                action?: components["parameters"]["AuditActionFilter"];
                /**
                 * @description Only changes at this time or later. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
                 * @example 2026-11-01T00:00:00Z
                 */
                from?: components["parameters"]["AuditFrom"];
                /**
                 * @description Only changes before this time. Any UTC offset is accepted; write the `+` of an offset as `%2B`.
                 * @example 2026-12-01T00:00:00Z
                 */
                to?: components["parameters"]["AuditTo"];
                /**
                 * @description The maximum number of items in the response. A page may have fewer.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description The `nextCursor` of the previous page, to be sent with the same other parameters. Only `limit` may change from page to page. The cursor is opaque. A cursor that was altered or belongs to another query is rejected (`VAL_001`). */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
                 * @description The first day, in UTC; by default 29 days before `to`. It must not be after `to` or more than 365 days before it (`VAL_001` otherwise).
                 * @example 2026-11-21
                 */
                from?: components["parameters"]["StatisticsFrom"];
                /**
                 * @description The last day, in UTC; by default today.
                 * @example 2026-11-23
                 */
                to?: components["parameters"]["StatisticsTo"];
            };
            header?: {
                /**
                 * @description Returns 304 without a body if the representation still has this `ETag`, or one of several (RFC 9110, 13.1.2).
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
