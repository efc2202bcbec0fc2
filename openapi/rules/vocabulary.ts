/** What an operation may do, as the first word of its id. A new verb is a decision: add it here. */
export const verbs: readonly string[] = [
	"list",
	"get",
	"create",
	"update",
	"delete",
	"register",
	"login",
	"logout",
	"refresh",
	"revoke",
	"change",
	"complete",
	"reopen",
	"disable",
	"enable",
	"set",
	"evaluate",
	"import",
	"export",
	"start",
	"pause",
	"resume",
	"abandon",
	"restart",
	"begin",
	"record",
	"sync",
];

/** Operations that need no access token. Opening one to the world is a change of this list. */
export const publicOperations: readonly string[] = [
	"getHealth",
	"getDatabaseHealth",
	"getDetailedHealth",
	"getOpenapiJson",
	"getOpenapiYaml",
	"getPublishedDocument",
	"getReference",
	"getHealthTypes",
	"listErrorPages",
	"getErrorPage",
	"registerUser",
	"loginUser",
	"refreshSession",
	"listLanguages",
	"getLocalization",
];

/** Segments of a path that stand before a parameter, or first below /api, and are not a plural. */
export const singularSegments: readonly string[] = [
	"admin",
	"auth",
	"focus",
	"health",
	"localization",
	"openapi",
	"sync",
];

/** Headers that every answer has. */
export const sharedHeaders: readonly string[] = [
	"X-Request-Id",
	"API-Version",
	"RateLimit",
	"RateLimit-Policy",
];
