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

/** The house rules: what this project demands beyond the two public rulesets. */
export function houseRules(catalogue: ErrorCatalogue) {
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

/** The rules that our bundled document is held to; whatever they find is an error. */
export function createRuleset(catalogue: ErrorCatalogue): RulesetDefinition {
	return {
		extends: [
			[oas as RulesetDefinition, "all"],
			[owasp, "all"],
		],
		rules: {
			...houseRules(catalogue),
			// Tags stand in the order in which the reference is read.
			"openapi-tags-alphabetical": "off",
			// Knows scopes of OAuth 2 only; OpenAPI 3.1 allows them for bearer tokens. tw-security checks ours.
			"oas3-operation-security-defined": "off",
			// Both refuse `security: []` everywhere; tw-security allows it to the operations on its list.
			"owasp:api2:2023-read-restricted": "off",
			"owasp:api2:2023-write-restricted": "off",
			// Demands 401 of operations that never ask for a token; tw-expected-errors demands it of the others.
			"owasp:api8:2023-define-error-responses-401": "off",
		},
	};
}
