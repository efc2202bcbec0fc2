// @generated from openapi/ by `npm run generate`. Do not edit.

import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import * as parameters from "./parameters.ts";
import * as rt from "./runtime.ts";
import * as schemas from "./schemas.ts";

const responses = {
	"BadRequest": { description: "The request does not match this document. `errors` lists every reason.", content: { "application/problem+json": { schema: schemas.Problem } } },
	"NotAcceptable": { description: "The `Accept` header allows no media type that the operation can answer with.", content: { "application/problem+json": { schema: schemas.Problem } } },
	"TooManyRequests": { description: "The quota of the rate limit policy is used up.", content: { "application/problem+json": { schema: schemas.Problem } } },
	"InternalServerError": { description: "Something failed inside the API.", content: { "application/problem+json": { schema: schemas.Problem } } },
	"ServiceUnavailable": { description: "The database cannot be reached.", content: { "application/problem+json": { schema: schemas.Problem } } },
	"NotFound": { description: "It does not exist, or is not the caller's to see.", content: { "application/problem+json": { schema: schemas.Problem } } },
	"Conflict": { description: "The request contradicts what is already stored.", content: { "application/problem+json": { schema: schemas.Problem } } },
	"ContentTooLarge": { description: "The body is larger than 1 MiB.", content: { "application/problem+json": { schema: schemas.Problem } } },
	"UnsupportedMediaType": { description: "The body is not declared as JSON.", content: { "application/problem+json": { schema: schemas.Problem } } },
	"LoginRefused": { description: "No account has this e-mail address and password.", content: { "application/problem+json": { schema: schemas.Problem } } },
	"AccountDisabled": { description: "The credentials are right, but the account is disabled.", content: { "application/problem+json": { schema: schemas.Problem } } },
	"RefreshRefused": { description: "The refresh token was used before, or is unknown, expired or revoked.", content: { "application/problem+json": { schema: schemas.Problem } } },
	"NoContent": { description: "Done. The answer has no body." },
	"Unauthorized": { description: "The access token is missing, invalid or expired.", content: { "application/problem+json": { schema: schemas.Problem } } },
	"Forbidden": { description: "The access token does not have the scope that the operation needs, or the account is disabled.", content: { "application/problem+json": { schema: schemas.Problem } } },
	"PasswordRefused": { description: "The password in the body is not the account's, the access token does not have the scope that the operation needs, or the account is disabled.", content: { "application/problem+json": { schema: schemas.Problem } } },
} as const;

export const routes = {
	"getHealth": createRoute({
		operationId: "getHealth",
		method: "get",
		path: "/health",
		tags: ["System"],
		security: [],
		"x-sdk": {"resource":"health","method":"get"},
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_004","RATE_001","SYS_001"],
		request: {
			query: z.strictObject({

			}),
		},
		responses: {
			200: { description: "The API is up.", content: { "application/json": { schema: schemas.HealthStatus } } },
			400: responses["BadRequest"],
			406: responses["NotAcceptable"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
		},
	} as const),
	"getDatabaseHealth": createRoute({
		operationId: "getDatabaseHealth",
		method: "get",
		path: "/health/db",
		tags: ["System"],
		security: [],
		"x-sdk": {"resource":"health","method":"database"},
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_004","RATE_001","DB_001","SYS_001"],
		request: {
			query: z.strictObject({

			}),
		},
		responses: {
			200: { description: "The database answers.", content: { "application/json": { schema: schemas.DatabaseHealth } } },
			400: responses["BadRequest"],
			406: responses["NotAcceptable"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
			503: responses["ServiceUnavailable"],
		},
	} as const),
	"getDetailedHealth": createRoute({
		operationId: "getDetailedHealth",
		method: "get",
		path: "/health/detailed",
		tags: ["System"],
		security: [],
		"x-sdk": {"resource":"health","method":"detailed"},
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_004","RATE_001","SYS_001"],
		request: {
			query: z.strictObject({

			}),
		},
		responses: {
			200: { description: "The check was carried out; `status` is its result.", content: { "application/json": { schema: schemas.DetailedHealth } } },
			400: responses["BadRequest"],
			406: responses["NotAcceptable"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
		},
	} as const),
	"getOpenapiJson": createRoute({
		operationId: "getOpenapiJson",
		method: "get",
		path: "/openapi.json",
		tags: ["System"],
		security: [],
		"x-sdk": false,
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_004","RATE_001","SYS_001"],
		request: {
			query: z.strictObject({

			}),
		},
		responses: {
			200: { description: "The document.", content: { "application/json": { schema: schemas.OpenapiDocument } } },
			400: responses["BadRequest"],
			406: responses["NotAcceptable"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
		},
	} as const),
	"getOpenapiYaml": createRoute({
		operationId: "getOpenapiYaml",
		method: "get",
		path: "/openapi.yaml",
		tags: ["System"],
		security: [],
		"x-sdk": false,
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_004","RATE_001","SYS_001"],
		request: {
			query: z.strictObject({

			}),
		},
		responses: {
			200: { description: "The document.", content: { "application/yaml": { schema: z.unknown() } } },
			400: responses["BadRequest"],
			406: responses["NotAcceptable"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
		},
	} as const),
	"getPublishedDocument": createRoute({
		operationId: "getPublishedDocument",
		method: "get",
		path: "/openapi/{document}",
		tags: ["System"],
		security: [],
		"x-sdk": false,
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_004","RES_001","RATE_001","SYS_001"],
		request: {
			params: z.object({
				"document": parameters.scalar("string", z.string().check(rt.maxLength(19)).regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}\.json$/u)),
			}),
			query: z.strictObject({

			}),
		},
		responses: {
			200: { description: "The document as it was published.", content: { "application/json": { schema: schemas.OpenapiDocument } } },
			400: responses["BadRequest"],
			404: responses["NotFound"],
			406: responses["NotAcceptable"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
		},
	} as const),
	"getReference": createRoute({
		operationId: "getReference",
		method: "get",
		path: "/docs",
		tags: ["System"],
		security: [],
		"x-sdk": false,
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_004","RATE_001","SYS_001"],
		request: {
			query: z.strictObject({

			}),
		},
		responses: {
			200: { description: "The page.", content: { "text/html": { schema: z.unknown() } } },
			400: responses["BadRequest"],
			406: responses["NotAcceptable"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
		},
	} as const),
	"listErrorPages": createRoute({
		operationId: "listErrorPages",
		method: "get",
		path: "/docs/errors",
		tags: ["System"],
		security: [],
		"x-sdk": false,
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_004","RATE_001","SYS_001"],
		request: {
			query: z.strictObject({

			}),
		},
		responses: {
			200: { description: "The page.", content: { "text/html": { schema: z.unknown() } } },
			400: responses["BadRequest"],
			406: responses["NotAcceptable"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
		},
	} as const),
	"getErrorPage": createRoute({
		operationId: "getErrorPage",
		method: "get",
		path: "/docs/errors/{code}",
		tags: ["System"],
		security: [],
		"x-sdk": false,
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_004","RES_001","RATE_001","SYS_001"],
		request: {
			params: z.object({
				"code": parameters.scalar("string", z.string().check(rt.maxLength(12)).regex(/^[A-Z]{2,8}_\d{3}$/u)),
			}),
			query: z.strictObject({

			}),
		},
		responses: {
			200: { description: "The page.", content: { "text/html": { schema: z.unknown() } } },
			400: responses["BadRequest"],
			404: responses["NotFound"],
			406: responses["NotAcceptable"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
		},
	} as const),
	"registerUser": createRoute({
		operationId: "registerUser",
		method: "post",
		path: "/api/auth/register",
		tags: ["Authentication"],
		security: [],
		"x-sdk": {"resource":"auth","method":"register"},
		"x-rate-limit": "auth",
		"x-problem-codes": ["VAL_001","VAL_002","VAL_003","VAL_004","RES_002","RATE_001","DB_001","SYS_001"],
		request: {
			query: z.strictObject({

			}),
			body: {
				required: true,
				content: {
					"application/json": { schema: schemas.RegisterRequest },
				},
			},
		},
		responses: {
			201: { description: "The account exists, and its first session has begun.", content: { "application/json": { schema: schemas.AuthenticatedUser } } },
			400: responses["BadRequest"],
			406: responses["NotAcceptable"],
			409: responses["Conflict"],
			413: responses["ContentTooLarge"],
			415: responses["UnsupportedMediaType"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
			503: responses["ServiceUnavailable"],
		},
	} as const),
	"loginUser": createRoute({
		operationId: "loginUser",
		method: "post",
		path: "/api/auth/login",
		tags: ["Authentication"],
		security: [],
		"x-sdk": {"resource":"auth","method":"login"},
		"x-rate-limit": "auth",
		"x-problem-codes": ["VAL_001","VAL_002","VAL_003","VAL_004","AUTH_002","AUTH_005","RATE_001","DB_001","SYS_001"],
		request: {
			query: z.strictObject({

			}),
			body: {
				required: true,
				content: {
					"application/json": { schema: schemas.LoginRequest },
				},
			},
		},
		responses: {
			200: { description: "A session has begun.", content: { "application/json": { schema: schemas.AuthenticatedUser } } },
			400: responses["BadRequest"],
			401: responses["LoginRefused"],
			403: responses["AccountDisabled"],
			406: responses["NotAcceptable"],
			413: responses["ContentTooLarge"],
			415: responses["UnsupportedMediaType"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
			503: responses["ServiceUnavailable"],
		},
	} as const),
	"refreshSession": createRoute({
		operationId: "refreshSession",
		method: "post",
		path: "/api/auth/refresh",
		tags: ["Authentication"],
		security: [],
		"x-sdk": {"resource":"auth","method":"refresh"},
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_002","VAL_003","VAL_004","AUTH_004","AUTH_005","AUTH_006","RATE_001","DB_001","SYS_001"],
		request: {
			query: z.strictObject({

			}),
			body: {
				required: true,
				content: {
					"application/json": { schema: schemas.RefreshRequest },
				},
			},
		},
		responses: {
			200: { description: "The session goes on with these tokens.", content: { "application/json": { schema: schemas.SessionTokens } } },
			400: responses["BadRequest"],
			401: responses["RefreshRefused"],
			403: responses["AccountDisabled"],
			406: responses["NotAcceptable"],
			413: responses["ContentTooLarge"],
			415: responses["UnsupportedMediaType"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
			503: responses["ServiceUnavailable"],
		},
	} as const),
	"logoutSession": createRoute({
		operationId: "logoutSession",
		method: "post",
		path: "/api/auth/logout",
		tags: ["Authentication"],
		security: [{"bearer":["sessions:write"]}],
		"x-sdk": {"resource":"auth","method":"logout"},
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_004","AUTH_001","AUTH_003","AUTH_005","RATE_001","DB_001","SYS_001"],
		request: {
			query: z.strictObject({

			}),
		},
		responses: {
			204: responses["NoContent"],
			400: responses["BadRequest"],
			401: responses["Unauthorized"],
			403: responses["Forbidden"],
			406: responses["NotAcceptable"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
			503: responses["ServiceUnavailable"],
		},
	} as const),
	"logoutEverywhere": createRoute({
		operationId: "logoutEverywhere",
		method: "post",
		path: "/api/auth/logout-everywhere",
		tags: ["Authentication"],
		security: [{"bearer":["sessions:write"]}],
		"x-sdk": {"resource":"auth","method":"logoutEverywhere"},
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_004","AUTH_001","AUTH_003","AUTH_005","RATE_001","DB_001","SYS_001"],
		request: {
			query: z.strictObject({

			}),
		},
		responses: {
			204: responses["NoContent"],
			400: responses["BadRequest"],
			401: responses["Unauthorized"],
			403: responses["Forbidden"],
			406: responses["NotAcceptable"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
			503: responses["ServiceUnavailable"],
		},
	} as const),
	"listSessions": createRoute({
		operationId: "listSessions",
		method: "get",
		path: "/api/auth/sessions",
		tags: ["Authentication"],
		security: [{"bearer":["sessions:read"]}],
		"x-sdk": {"resource":"sessions","method":"list"},
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_004","AUTH_001","AUTH_003","AUTH_005","RATE_001","DB_001","SYS_001"],
		request: {
			query: z.strictObject({
				"limit": parameters.scalar("number", rt.integer().gte(1).lte(100).check(rt.integerFormat("int32"))).default(50),
				"cursor": parameters.scalar("string", schemas.Cursor).optional(),
			}),
		},
		responses: {
			200: { description: "A page of sessions.", content: { "application/json": { schema: schemas.SessionList } } },
			400: responses["BadRequest"],
			401: responses["Unauthorized"],
			403: responses["Forbidden"],
			406: responses["NotAcceptable"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
			503: responses["ServiceUnavailable"],
		},
	} as const),
	"revokeSession": createRoute({
		operationId: "revokeSession",
		method: "delete",
		path: "/api/auth/sessions/{sessionId}",
		tags: ["Authentication"],
		security: [{"bearer":["sessions:write"]}],
		"x-sdk": {"resource":"sessions","method":"revoke"},
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_004","AUTH_001","AUTH_003","AUTH_005","RES_001","RATE_001","DB_001","SYS_001"],
		request: {
			params: z.object({
				"sessionId": parameters.scalar("string", schemas.SessionId),
			}),
			query: z.strictObject({

			}),
		},
		responses: {
			204: responses["NoContent"],
			400: responses["BadRequest"],
			401: responses["Unauthorized"],
			403: responses["Forbidden"],
			404: responses["NotFound"],
			406: responses["NotAcceptable"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
			503: responses["ServiceUnavailable"],
		},
	} as const),
	"getCurrentUser": createRoute({
		operationId: "getCurrentUser",
		method: "get",
		path: "/api/users/me",
		tags: ["Users"],
		security: [{"bearer":["users:read"]}],
		"x-sdk": {"resource":"users","method":"me"},
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_004","AUTH_001","AUTH_003","AUTH_005","RATE_001","DB_001","SYS_001"],
		request: {
			query: z.strictObject({

			}),
		},
		responses: {
			200: { description: "The profile.", content: { "application/json": { schema: schemas.User } } },
			400: responses["BadRequest"],
			401: responses["Unauthorized"],
			403: responses["Forbidden"],
			406: responses["NotAcceptable"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
			503: responses["ServiceUnavailable"],
		},
	} as const),
	"updateCurrentUser": createRoute({
		operationId: "updateCurrentUser",
		method: "patch",
		path: "/api/users/me",
		tags: ["Users"],
		security: [{"bearer":["users:write"]}],
		"x-sdk": {"resource":"users","method":"update"},
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_002","VAL_003","VAL_004","AUTH_001","AUTH_003","AUTH_005","RATE_001","DB_001","SYS_001"],
		request: {
			query: z.strictObject({

			}),
			body: {
				required: true,
				content: {
					"application/json": { schema: schemas.UserUpdate },
				},
			},
		},
		responses: {
			200: { description: "The profile after the change.", content: { "application/json": { schema: schemas.User } } },
			400: responses["BadRequest"],
			401: responses["Unauthorized"],
			403: responses["Forbidden"],
			406: responses["NotAcceptable"],
			413: responses["ContentTooLarge"],
			415: responses["UnsupportedMediaType"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
			503: responses["ServiceUnavailable"],
		},
	} as const),
	"changePassword": createRoute({
		operationId: "changePassword",
		method: "post",
		path: "/api/users/me/password",
		tags: ["Users"],
		security: [{"bearer":["users:write"]}],
		"x-sdk": {"resource":"users","method":"changePassword"},
		"x-rate-limit": "auth",
		"x-problem-codes": ["VAL_001","VAL_002","VAL_003","VAL_004","AUTH_001","AUTH_003","AUTH_005","AUTH_007","RATE_001","DB_001","SYS_001"],
		request: {
			query: z.strictObject({

			}),
			body: {
				required: true,
				content: {
					"application/json": { schema: schemas.PasswordChange },
				},
			},
		},
		responses: {
			204: responses["NoContent"],
			400: responses["BadRequest"],
			401: responses["Unauthorized"],
			403: responses["PasswordRefused"],
			406: responses["NotAcceptable"],
			413: responses["ContentTooLarge"],
			415: responses["UnsupportedMediaType"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
			503: responses["ServiceUnavailable"],
		},
	} as const),
	"deleteCurrentUser": createRoute({
		operationId: "deleteCurrentUser",
		method: "post",
		path: "/api/users/me/delete",
		tags: ["Users"],
		security: [{"bearer":["users:write"]}],
		"x-sdk": {"resource":"users","method":"delete"},
		"x-rate-limit": "auth",
		"x-problem-codes": ["VAL_001","VAL_002","VAL_003","VAL_004","AUTH_001","AUTH_003","AUTH_005","AUTH_007","RATE_001","DB_001","SYS_001"],
		request: {
			query: z.strictObject({

			}),
			body: {
				required: true,
				content: {
					"application/json": { schema: schemas.AccountDeletion },
				},
			},
		},
		responses: {
			204: responses["NoContent"],
			400: responses["BadRequest"],
			401: responses["Unauthorized"],
			403: responses["PasswordRefused"],
			406: responses["NotAcceptable"],
			413: responses["ContentTooLarge"],
			415: responses["UnsupportedMediaType"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
			503: responses["ServiceUnavailable"],
		},
	} as const),
	"listTasks": createRoute({
		operationId: "listTasks",
		method: "get",
		path: "/api/tasks",
		tags: ["Tasks"],
		security: [{"bearer":["tasks:read"]}],
		"x-sdk": {"resource":"tasks","method":"list"},
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_004","AUTH_001","AUTH_003","AUTH_005","RATE_001","DB_001","SYS_001"],
		request: {
			query: z.strictObject({
				"status": parameters.list("string", false, rt.array(schemas.TaskStatus, { minItems: 1, maxItems: 3, uniqueItems: true })).optional(),
				"priority": parameters.list("number", false, rt.array(schemas.TaskPriority, { minItems: 1, maxItems: 4, uniqueItems: true })).optional(),
				"label": parameters.scalar("string", schemas.TaskLabel).optional(),
				"parentId": parameters.scalar("string", z.string().check(rt.maxLength(31)).regex(/^(?:none|task_[0-7][0-9a-hjkmnp-tv-z]{25})$/u)).optional(),
				"dueFrom": parameters.scalar("string", z.string().check(rt.maxLength(10), rt.format("date"))).optional(),
				"dueTo": parameters.scalar("string", z.string().check(rt.maxLength(10), rt.format("date"))).optional(),
				"updatedSince": parameters.scalar("string", z.string().check(rt.maxLength(40), rt.format("date-time"))).optional(),
				"search": parameters.scalar("string", z.string().check(rt.minLength(1), rt.maxLength(100)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u)).optional(),
				"sort": parameters.scalar("string", schemas.TaskSort).default("-created"),
				"limit": parameters.scalar("number", rt.integer().gte(1).lte(100).check(rt.integerFormat("int32"))).default(50),
				"cursor": parameters.scalar("string", schemas.Cursor).optional(),
			}),
		},
		responses: {
			200: { description: "A page of tasks.", content: { "application/json": { schema: schemas.TaskList } } },
			400: responses["BadRequest"],
			401: responses["Unauthorized"],
			403: responses["Forbidden"],
			406: responses["NotAcceptable"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
			503: responses["ServiceUnavailable"],
		},
	} as const),
	"createTask": createRoute({
		operationId: "createTask",
		method: "post",
		path: "/api/tasks",
		tags: ["Tasks"],
		security: [{"bearer":["tasks:write"]}],
		"x-sdk": {"resource":"tasks","method":"create"},
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_002","VAL_003","VAL_004","AUTH_001","AUTH_003","AUTH_005","RATE_001","DB_001","SYS_001"],
		request: {
			query: z.strictObject({

			}),
			body: {
				required: true,
				content: {
					"application/json": { schema: schemas.TaskCreate },
				},
			},
		},
		responses: {
			201: { description: "The task as it was created.", content: { "application/json": { schema: schemas.Task } } },
			400: responses["BadRequest"],
			401: responses["Unauthorized"],
			403: responses["Forbidden"],
			406: responses["NotAcceptable"],
			413: responses["ContentTooLarge"],
			415: responses["UnsupportedMediaType"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
			503: responses["ServiceUnavailable"],
		},
	} as const),
	"getTask": createRoute({
		operationId: "getTask",
		method: "get",
		path: "/api/tasks/{taskId}",
		tags: ["Tasks"],
		security: [{"bearer":["tasks:read"]}],
		"x-sdk": {"resource":"tasks","method":"get"},
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_004","AUTH_001","AUTH_003","AUTH_005","RES_001","RATE_001","DB_001","SYS_001"],
		request: {
			params: z.object({
				"taskId": parameters.scalar("string", schemas.TaskId),
			}),
			query: z.strictObject({

			}),
		},
		responses: {
			200: { description: "The task.", content: { "application/json": { schema: schemas.Task } } },
			400: responses["BadRequest"],
			401: responses["Unauthorized"],
			403: responses["Forbidden"],
			404: responses["NotFound"],
			406: responses["NotAcceptable"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
			503: responses["ServiceUnavailable"],
		},
	} as const),
	"updateTask": createRoute({
		operationId: "updateTask",
		method: "patch",
		path: "/api/tasks/{taskId}",
		tags: ["Tasks"],
		security: [{"bearer":["tasks:write"]}],
		"x-sdk": {"resource":"tasks","method":"update"},
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_002","VAL_003","VAL_004","AUTH_001","AUTH_003","AUTH_005","RES_001","RATE_001","DB_001","SYS_001"],
		request: {
			params: z.object({
				"taskId": parameters.scalar("string", schemas.TaskId),
			}),
			query: z.strictObject({

			}),
			body: {
				required: true,
				content: {
					"application/json": { schema: schemas.TaskUpdate },
				},
			},
		},
		responses: {
			200: { description: "The task after the change.", content: { "application/json": { schema: schemas.Task } } },
			400: responses["BadRequest"],
			401: responses["Unauthorized"],
			403: responses["Forbidden"],
			404: responses["NotFound"],
			406: responses["NotAcceptable"],
			413: responses["ContentTooLarge"],
			415: responses["UnsupportedMediaType"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
			503: responses["ServiceUnavailable"],
		},
	} as const),
	"deleteTask": createRoute({
		operationId: "deleteTask",
		method: "delete",
		path: "/api/tasks/{taskId}",
		tags: ["Tasks"],
		security: [{"bearer":["tasks:write"]}],
		"x-sdk": {"resource":"tasks","method":"delete"},
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_004","AUTH_001","AUTH_003","AUTH_005","RES_001","RATE_001","DB_001","SYS_001"],
		request: {
			params: z.object({
				"taskId": parameters.scalar("string", schemas.TaskId),
			}),
			query: z.strictObject({

			}),
		},
		responses: {
			204: responses["NoContent"],
			400: responses["BadRequest"],
			401: responses["Unauthorized"],
			403: responses["Forbidden"],
			404: responses["NotFound"],
			406: responses["NotAcceptable"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
			503: responses["ServiceUnavailable"],
		},
	} as const),
	"completeTask": createRoute({
		operationId: "completeTask",
		method: "post",
		path: "/api/tasks/{taskId}/complete",
		tags: ["Tasks"],
		security: [{"bearer":["tasks:write"]}],
		"x-sdk": {"resource":"tasks","method":"complete"},
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_004","AUTH_001","AUTH_003","AUTH_005","RES_001","RATE_001","DB_001","SYS_001"],
		request: {
			params: z.object({
				"taskId": parameters.scalar("string", schemas.TaskId),
			}),
			query: z.strictObject({

			}),
		},
		responses: {
			200: { description: "The task, done.", content: { "application/json": { schema: schemas.Task } } },
			400: responses["BadRequest"],
			401: responses["Unauthorized"],
			403: responses["Forbidden"],
			404: responses["NotFound"],
			406: responses["NotAcceptable"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
			503: responses["ServiceUnavailable"],
		},
	} as const),
	"reopenTask": createRoute({
		operationId: "reopenTask",
		method: "post",
		path: "/api/tasks/{taskId}/reopen",
		tags: ["Tasks"],
		security: [{"bearer":["tasks:write"]}],
		"x-sdk": {"resource":"tasks","method":"reopen"},
		"x-rate-limit": "api",
		"x-problem-codes": ["VAL_001","VAL_004","AUTH_001","AUTH_003","AUTH_005","RES_001","RATE_001","DB_001","SYS_001"],
		request: {
			params: z.object({
				"taskId": parameters.scalar("string", schemas.TaskId),
			}),
			query: z.strictObject({

			}),
		},
		responses: {
			200: { description: "The task, to be done.", content: { "application/json": { schema: schemas.Task } } },
			400: responses["BadRequest"],
			401: responses["Unauthorized"],
			403: responses["Forbidden"],
			404: responses["NotFound"],
			406: responses["NotAcceptable"],
			429: responses["TooManyRequests"],
			500: responses["InternalServerError"],
			503: responses["ServiceUnavailable"],
		},
	} as const),
};

export type OperationId = keyof typeof routes;

/** The version of the document that these routes follow. */
export const version = "1.0.0";

// Generated text may need none of these, depending on the document.
void z;
void parameters;
void rt;
void schemas;
