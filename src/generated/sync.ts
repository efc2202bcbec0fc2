// @generated from openapi/ by `npm run generate`. Do not edit.

/** Who may read things of a kind has it. */
export const kindScopes = {
	"task": "tasks:read",
	"user": "users:read",
	"health_log": "health:read",
	"focus_template": "focus:read",
	"focus_session": "focus:read",
	"focus_interval": "focus:read",
	"focus_distraction": "focus:read"
} as const;
