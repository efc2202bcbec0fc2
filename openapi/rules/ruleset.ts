import type { RulesetDefinition } from "@stoplight/spectral-core";
import owasp from "@stoplight/spectral-owasp-ruleset";
import { oas } from "@stoplight/spectral-rulesets";
import type { ErrorCatalogue } from "../codegen/errors.ts";
import { behaviourRules } from "./behaviour.ts";
import { eventRules } from "./events.ts";
import { flagRules } from "./flags.ts";
import { nameRules } from "./names.ts";
import { operationRules, problemCodeRule } from "./operations.ts";
import { proseRules } from "./prose.ts";
import { rateLimitRules } from "./rate-limits.ts";
import { responseRules } from "./responses.ts";
import { schemaRules } from "./schemas.ts";
import { streamRules } from "./streams.ts";
import { syncRules } from "./sync.ts";

/** Returns the rules of this project, which complement the two public rulesets. */
export function projectRules(catalogue: ErrorCatalogue) {
	return {
		...operationRules,
		"tw-problem-codes": problemCodeRule(catalogue),
		...behaviourRules,
		...rateLimitRules,
		...eventRules,
		...flagRules,
		...streamRules,
		...responseRules,
		...schemaRules,
		...nameRules,
		...syncRules,
		...proseRules,
	};
}

/** Creates the ruleset for our bundled document. Every finding is an error. */
export function createRuleset(catalogue: ErrorCatalogue): RulesetDefinition {
	return {
		extends: [
			[oas as RulesetDefinition, "all"],
			[owasp, "all"],
		],
		rules: {
			...projectRules(catalogue),
			// The order of the tags is the reading order of the reference.
			"openapi-tags-alphabetical": "off",
			// It knows only scopes of OAuth 2, but OpenAPI 3.1 allows them for bearer tokens. tw-security checks ours.
			"oas3-operation-security-defined": "off",
			// Both reject `security: []` everywhere. tw-security allows it for the operations on its list.
			"owasp:api2:2023-read-restricted": "off",
			"owasp:api2:2023-write-restricted": "off",
			// It requires 401 also for operations without a token. tw-expected-errors requires it for the others.
			"owasp:api8:2023-define-error-responses-401": "off",
		},
	};
}
