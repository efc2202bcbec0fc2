/**
 * The constraints of schemas. Requests that a release accepts must stay valid, so constraints of requests may not
 * become narrower. Responses must stay valid for the release, so constraints of responses may not become wider.
 */
export type Constraint =
	| "type"
	| "nullability"
	| "enum"
	| "const"
	| "format"
	| "pattern"
	| "content-encoding"
	| "content-media-type"
	| "min-length"
	| "max-length"
	| "minimum"
	| "maximum"
	| "multiple-of"
	| "min-items"
	| "max-items"
	| "unique-items"
	| "contains"
	| "items"
	| "unevaluated-items"
	| "min-properties"
	| "max-properties"
	| "additional-properties"
	| "property-names"
	| "dependent-required"
	| "dependent-schemas"
	| "union"
	| "discriminator"
	| "not"
	| "condition";

export type Direction = "request" | "response";

export type SchemaRule = `request-${Constraint}-narrowed` | `response-${Constraint}-widened`;

/** All other rules, each with the consequence of the change for clients that were written for the release. */
const consequences = {
	"server-removed": "clients that use its address reach nothing",
	"path-removed": "clients that call it get 404",
	"operation-removed": "clients that call it get 405",

	"operation-id-changed": "generated clients call it by its old name",
	"operation-tag-changed": "generated clients and links to the reference look under its old tag",
	"sdk-method-changed": "programs that call it through the SDK no longer compile",
	"sdk-arguments-reordered": "programs that call it through the SDK pass the wrong arguments",
	"sdk-type-removed": "programs that import its type from the SDK no longer compile",

	"security-added": "requests without credentials are refused",
	"security-scope-added": "tokens that sufficed are refused",
	"security-scheme-removed": "credentials that sufficed are refused",
	"security-scheme-changed": "credentials that are sent the old way are refused",

	"parameter-removed": "requests that send it are refused",
	"required-parameter-added": "requests without it are refused",
	"parameter-became-required": "requests without it are refused",
	"parameter-style-changed": "values that are written the old way are misread",
	"parameter-explode-changed": "values that are written the old way are misread",
	"parameter-content-changed": "values that are written the old way are misread",

	"request-body-removed": "requests that send it are refused",
	"required-request-body-added": "requests without it are refused",
	"request-body-became-required": "requests without it are refused",
	"request-media-type-removed": "requests that use it are refused",
	"request-encoding-changed": "bodies that are written the old way are misread",
	"request-property-removed": "requests that send it are refused",
	"request-required-property-added": "requests without it are refused",
	"request-property-became-required": "requests without it are refused",
	// In the release the absence had a meaning, even without a stated default.
	"request-default-changed": "requests that leave it out mean something else",

	"response-status-removed": "clients that act on it never receive it again",
	// Clients treat a new error by its class (RFC 9110, 15). A new success may have another body, or none.
	"response-success-status-added": "clients do not know how to read it",
	"response-media-type-removed": "clients that ask for it are refused",
	"response-header-removed": "clients that read it find nothing",
	"response-header-became-optional": "clients that rely on it may find nothing",
	"response-property-removed": "clients that read it find nothing",
	"response-property-became-optional": "clients that rely on it may find nothing",
	// Otherwise two minor releases could do what one may not: declare a list extensible, then extend it.
	"response-enum-became-extensible": "clients were told that the list is complete",
	"problem-code-removed": "clients that act on it never receive it again",
	"problem-status-changed": "clients that act on the status take it for another error",

	"webhook-removed": "receivers never get it again",
	"webhook-body-removed": "receivers that read it find nothing",
	"webhook-media-type-removed": "receivers cannot read what they get",
	"webhook-parameter-removed": "receivers that read it find nothing",
	"webhook-parameter-became-optional": "receivers that rely on it may find nothing",
	"webhook-response-status-removed": "answers that sufficed count as failures",

	"event-removed": "subscribers never get it again",
} as const;

export type RuleId = SchemaRule | keyof typeof consequences;

export interface Change {
	/** Stable, in kebab-case. */
	readonly rule: RuleId;
	/** JSON pointer (RFC 6901) into the later document; into the earlier one for a removed part. */
	readonly pointer: string;
	/** One sentence with the change and its consequence for clients. */
	readonly message: string;
}

/** @param what start of a sentence about the change, such as "`/api/tasks` is gone" */
export function change(rule: RuleId, pointer: string, what: string): Change {
	return { rule, pointer, message: `${what}: ${consequence(rule)}.` };
}

export function schemaRule(direction: Direction, constraint: Constraint): SchemaRule {
	return direction === "request"
		? `request-${constraint}-narrowed`
		: `response-${constraint}-widened`;
}

function consequence(rule: RuleId): string {
	if (isListed(rule)) return consequences[rule];
	return rule.startsWith("request-")
		? "requests that were valid are refused"
		: "clients meet values that they were told cannot come";
}

function isListed(rule: RuleId): rule is keyof typeof consequences {
	return Object.hasOwn(consequences, rule);
}
