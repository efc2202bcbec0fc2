/** Allowed first words of operation ids. A new verb is a decision, and has to be added here. */
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

/** Operations that need no access token. A new public operation has to be added here. */
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

/** Path segments that need not be a plural, although they precede a parameter or come first below /api. */
export const singularSegments: readonly string[] = [
	"admin",
	"auth",
	"focus",
	"health",
	"localization",
	"openapi",
	"sync",
];

/** Headers of every response. */
export const sharedHeaders: readonly string[] = [
	"X-Request-Id",
	"API-Version",
	"RateLimit",
	"RateLimit-Policy",
];
