import type { RuleId } from "../../../openapi/codegen/breaking/index.ts";
import type { OpenApiDocument } from "../../../openapi/codegen/document.ts";

/** One change of the base document: what it sets by JSON pointer; undefined removes. */
export interface Mutation {
	readonly name: string;
	/** The rule that it breaks; null when clients do not notice. */
	readonly breaks: RuleId | null;
	readonly edits: Readonly<Record<string, unknown>>;
}

const LIST = "/paths/~1parcels/get";
const CREATE = "/paths/~1parcels/post";
const LEG = "/paths/~1parcels~1{parcelId}~1legs~1{leg}";
const HEALTH = "/paths/~1health/get";
const HOOK = "/webhooks/parcelDelivered/post";
const SCHEMAS = "/components/schemas";
const INPUT = `${SCHEMAS}/ParcelCreate/properties`;
const OUTPUT = `${SCHEMAS}/Parcel/properties`;
const gone = undefined;

/** Of a union that goes by `kind`. */
function member(kind: string) {
	return { type: "object", required: ["kind"], properties: { kind: { const: kind }, height: {} } };
}

const wire: [RuleId, string, Record<string, unknown>][] = [
	// Paths and operations.
	["path-removed", "a path is removed", { "/paths/~1health": gone }],
	["path-removed", "a path is renamed", { "/paths/~1health": gone, "/paths/~1alive": {} }],
	["operation-removed", "an operation is removed", { [CREATE]: gone }],
	["server-removed", "the first server moves", { "/servers/0/url": "https://new.example.com" }],

	// Security.
	["security-added", "an open operation needs a token", { [`${HEALTH}/security`]: gone }],
	["security-scope-added", "a scope is added", { [`${LIST}/security/0/bearer/1`]: "all:read" }],
	["security-scope-added", "a scope is replaced", { [`${LIST}/security/0/bearer/0`]: "all:read" }],
	["security-scheme-removed", "another scheme", { [`${LIST}/security`]: [{ key: [] }] }],
	["security-scheme-removed", "a second scheme at once", { [`${LIST}/security/0/key`]: [] }],
	["security-scope-added", "the scopes of the document grow", { "/security/0/bearer/0": "all" }],
	[
		"security-scheme-changed",
		"the scheme of a credential changes",
		{ "/components/securitySchemes/bearer/scheme": "basic" },
	],

	// Parameters.
	["parameter-removed", "a query parameter is removed", { [`${LIST}/parameters/2`]: gone }],
	["parameter-removed", "a query parameter is renamed", { [`${LIST}/parameters/2/name`]: "date" }],
	["parameter-removed", "a parameter moves", { [`${LIST}/parameters/2/in`]: "header" }],
	[
		"required-parameter-added",
		"a required parameter is added",
		{ [`${LIST}/parameters/4`]: { name: "q", in: "query", required: true, schema: {} } },
	],
	[
		"required-parameter-added",
		"a required header is added where there were no parameters",
		{ [`${HEALTH}/parameters`]: [{ name: "X-A", in: "header", required: true, schema: {} }] },
	],
	[
		"required-parameter-added",
		"a required parameter is added to a path",
		{ [`${LEG}/parameters/2`]: { name: "q", in: "query", required: true, schema: {} } },
	],
	["parameter-became-required", "required", { [`${LIST}/parameters/2/required`]: true }],
	["parameter-style-changed", "style", { [`${LIST}/parameters/1/style`]: "pipeDelimited" }],
	["parameter-explode-changed", "explode", { [`${LIST}/parameters/1/explode`]: gone }],
	[
		"parameter-content-changed",
		"a parameter becomes JSON",
		{
			[`${LIST}/parameters/2/schema`]: gone,
			[`${LIST}/parameters/2/content`]: { "application/json": {} },
		},
	],
	["request-type-narrowed", "its type", { [`${LIST}/parameters/2/schema/type`]: "integer" }],
	["request-format-narrowed", "its format", { [`${LIST}/parameters/2/schema/format`]: "time" }],
	["request-maximum-narrowed", "its maximum", { [`${LIST}/parameters/0/schema/maximum`]: 99 }],
	["request-minimum-narrowed", "path parameter", { [`${LEG}/parameters/1/schema/minimum`]: 2 }],
	["request-default-changed", "its default", { [`${LIST}/parameters/0/schema/default`]: 20 }],
	["request-default-changed", "default goes", { [`${LIST}/parameters/0/schema/default`]: gone }],
	["request-default-changed", "default comes", { [`${LIST}/parameters/2/schema/default`]: "now" }],
	["request-max-items-narrowed", "maxItems", { [`${LIST}/parameters/1/schema/maxItems`]: 2 }],

	// Request bodies.
	["request-body-removed", "the body is removed", { [`${CREATE}/requestBody`]: gone }],
	[
		"required-request-body-added",
		"a required body is added",
		{ [`${LIST}/requestBody`]: { required: true, content: { "application/json": {} } } },
	],
	["request-body-became-required", "required", { [`${LEG}/put/requestBody/required`]: true }],
	[
		"request-media-type-removed",
		"a media type is removed",
		{ [`${CREATE}/requestBody/content/multipart~1form-data`]: gone },
	],
	[
		"request-encoding-changed",
		"a part's encoding changes",
		{
			[`${CREATE}/requestBody/content/multipart~1form-data/encoding/label/contentType`]:
				"image/gif",
		},
	],

	// Request schemas.
	[
		"request-required-property-added",
		"new and required",
		{ [`${SCHEMAS}/ParcelCreate/required/1`]: "to", [`${INPUT}/to`]: {} },
	],
	[
		"request-property-became-required",
		"required",
		{ [`${SCHEMAS}/ParcelCreate/required/1`]: "notes" },
	],
	["request-property-removed", "a property is removed", { [`${INPUT}/notes`]: gone }],
	[
		"request-property-removed",
		"an open object loses one",
		{ [`${INPUT}/open/properties/a`]: gone },
	],
	["request-type-narrowed", "a type changes", { [`${INPUT}/title/type`]: "integer" }],
	["request-type-narrowed", "number to integer", { [`${INPUT}/weight/type`]: "integer" }],
	["request-nullability-narrowed", "null is refused", { [`${INPUT}/notes/type`]: "string" }],
	[
		"request-enum-narrowed",
		"a value leaves an extensible enum",
		{ [`${INPUT}/carrier/enum/1`]: gone },
	],
	["request-enum-narrowed", "a value leaves an enum", { [`${INPUT}/speed/enum/1`]: gone }],
	["request-enum-narrowed", "a string becomes an enum", { [`${INPUT}/email/enum`]: ["a@b.c"] }],
	["request-const-narrowed", "a string becomes a const", { [`${INPUT}/email/const`]: "a@b.c" }],
	["request-min-length-narrowed", "minLength rises", { [`${INPUT}/title/minLength`]: 2 }],
	["request-max-length-narrowed", "maxLength falls", { [`${INPUT}/title/maxLength`]: 99 }],
	["request-max-length-narrowed", "maxLength is set", { [`${INPUT}/email/maxLength`]: 254 }],
	["request-pattern-narrowed", "pattern changes", { [`${INPUT}/title/pattern`]: "^\\S" }],
	["request-pattern-narrowed", "pattern is set", { [`${INPUT}/email/pattern`]: "@" }],
	["request-format-narrowed", "format changes", { [`${INPUT}/email/format`]: "idn-email" }],
	["request-format-narrowed", "format is set", { [`${INPUT}/title/format`]: "uri" }],
	["request-content-encoding-narrowed", "base64", { [`${INPUT}/title/contentEncoding`]: "base64" }],
	["request-minimum-narrowed", "minimum rises", { [`${INPUT}/priority/minimum`]: 2 }],
	["request-maximum-narrowed", "maximum falls", { [`${INPUT}/priority/maximum`]: 3 }],
	["request-maximum-narrowed", "bound falls", { [`${INPUT}/weight/exclusiveMaximum`]: 99 }],
	["request-multiple-of-narrowed", "multipleOf grows", { [`${INPUT}/weight/multipleOf`]: 1 }],
	["request-min-items-narrowed", "minItems rises", { [`${INPUT}/labels/minItems`]: 1 }],
	["request-max-items-narrowed", "maxItems falls", { [`${INPUT}/labels/maxItems`]: 9 }],
	["request-unique-items-narrowed", "uniqueItems", { [`${INPUT}/labels/uniqueItems`]: true }],
	["request-max-length-narrowed", "items shrink", { [`${INPUT}/labels/items/maxLength`]: 29 }],
	["request-type-narrowed", "a prefix item", { [`${INPUT}/size/prefixItems/1/type`]: "string" }],
	[
		"request-type-narrowed",
		"a prefix item is added",
		{ [`${INPUT}/size/prefixItems/2`]: { type: "number" } },
	],
	["request-items-narrowed", "items are closed", { [`${INPUT}/size/items`]: false }],
	[
		"request-contains-narrowed",
		"contains is set",
		{ [`${INPUT}/labels/contains`]: { const: "a" } },
	],
	["request-max-properties-narrowed", "maxProperties", { [`${INPUT}/extras/maxProperties`]: 4 }],
	["request-min-properties-narrowed", "minProperties", { [`${INPUT}/open/minProperties`]: 1 }],
	[
		"request-additional-properties-narrowed",
		"an object is closed",
		{ [`${INPUT}/open/additionalProperties`]: false },
	],
	[
		"request-type-narrowed",
		"values of a map",
		{ [`${INPUT}/extras/additionalProperties/type`]: "integer" },
	],
	[
		"request-property-names-narrowed",
		"names",
		{ [`${INPUT}/extras/propertyNames`]: { maxLength: 9 } },
	],
	[
		"request-dependent-required-narrowed",
		"dependentRequired",
		{ [`${INPUT}/pickup/dependentRequired`]: { from: ["to"] } },
	],
	[
		"request-dependent-schemas-narrowed",
		"dependentSchemas",
		{ [`${INPUT}/pickup/dependentSchemas`]: { from: { required: ["to"] } } },
	],
	[
		"request-union-narrowed",
		"a member of oneOf leaves",
		{
			[`${INPUT}/what/oneOf/2`]: gone,
			[`${INPUT}/what/oneOf/1`]: { $ref: "#/components/schemas/Eta" },
		},
	],
	["request-type-narrowed", "a member of anyOf leaves", { [`${INPUT}/key/anyOf/1`]: gone }],
	[
		"request-union-narrowed",
		"oneOf becomes its first member",
		{ [`${INPUT}/what`]: { $ref: "#/components/schemas/Letter" } },
	],
	[
		"request-property-became-required",
		"a member of allOf is added",
		{ [`${INPUT}/sender/allOf/2`]: { required: ["vat"] } },
	],
	[
		"request-discriminator-narrowed",
		"a tag is reassigned",
		{ [`${INPUT}/what/discriminator/mapping/box`]: "#/components/schemas/Letter" },
	],
	["request-not-narrowed", "not is set", { [`${INPUT}/title/not`]: { const: "untitled" } }],
	[
		"request-condition-narrowed",
		"a condition is set",
		{ [`${INPUT}/open/if`]: { required: ["a"] }, [`${INPUT}/open/then`]: { required: ["b"] } },
	],
	[
		"request-max-length-narrowed",
		"a recursive schema shrinks",
		{ [`${SCHEMAS}/Contents/properties/name/maxLength`]: 19 },
	],
	[
		"request-max-length-narrowed",
		"a part of allOf shrinks",
		{ [`${SCHEMAS}/Party/properties/name/maxLength`]: 79 },
	],

	[
		"request-type-narrowed",
		"a key of a map is given another type",
		{ [`${INPUT}/extras/properties`]: { n: { type: "integer" } } },
	],

	// Responses.
	["response-status-removed", "a success is removed", { [`${LEG}/put/responses/204`]: gone }],
	["response-status-removed", "an error is removed", { [`${LIST}/responses/400`]: gone }],
	[
		"response-success-status-added",
		"a success is added",
		{ [`${CREATE}/responses/202`]: { description: "Later." } },
	],
	[
		"response-media-type-removed",
		"a media type is removed",
		{ [`${LIST}/responses/200/content/text~1csv`]: gone },
	],
	[
		"response-media-type-removed",
		"a body is removed",
		{ [`${CREATE}/responses/201/content`]: gone },
	],
	[
		"response-header-removed",
		"a header is removed",
		{ [`${LIST}/responses/200/headers/X-Total`]: gone },
	],
	[
		"response-header-became-optional",
		"a header becomes optional",
		{ "/components/headers/RequestId/required": false },
	],
	[
		"response-type-widened",
		"a header's type",
		{ [`${LIST}/responses/200/headers/X-Total/schema/type`]: "string" },
	],
	[
		"response-pattern-widened",
		"a header's pattern",
		{ "/components/headers/RequestId/schema/pattern": "^r_" },
	],
	["problem-code-removed", "an operation loses a code", { [`${LIST}/x-problem-codes/1`]: gone }],
	["problem-code-removed", "the catalogue loses a code", { "/x-problem-statuses/RES_001": gone }],
	["problem-status-changed", "a code changes its status", { "/x-problem-statuses/VAL_001": 422 }],

	// Response schemas.
	[
		"response-property-removed",
		"a required property is removed",
		{ [`${OUTPUT}/createdAt`]: gone },
	],
	["response-property-removed", "an optional property is removed", { [`${OUTPUT}/gift`]: gone }],
	[
		"response-property-removed",
		"an open object loses one",
		{ [`${SCHEMAS}/Leg/properties/from`]: gone },
	],
	[
		"response-property-became-optional",
		"required no more",
		{ [`${SCHEMAS}/Parcel/required/0`]: "status" },
	],
	["response-type-widened", "a type changes", { [`${OUTPUT}/gift/type`]: "string" }],
	["response-type-widened", "integer to number", { [`${OUTPUT}/count/type`]: "number" }],
	["response-type-widened", "a type is added", { [`${OUTPUT}/notes/type`]: ["string", "integer"] }],
	[
		"response-nullability-widened",
		"null is added",
		{ [`${OUTPUT}/notes/type`]: ["string", "null"] },
	],
	[
		"response-nullability-widened",
		"null by anyOf",
		{
			[`${OUTPUT}/contents`]: {
				anyOf: [{ $ref: "#/components/schemas/Contents" }, { type: "null" }],
			},
		},
	],
	["response-enum-widened", "a value joins an enum", { [`${SCHEMAS}/Status/enum/3`]: "lost" }],
	["response-enum-widened", "an enum becomes a string", { [`${SCHEMAS}/Status/enum`]: gone }],
	[
		"response-enum-became-extensible",
		"an enum is opened",
		{ [`${SCHEMAS}/Status/x-extensible-enum`]: true },
	],
	[
		"response-const-widened",
		"a const becomes an enum",
		{ [`${OUTPUT}/version`]: { enum: [1, 2] } },
	],
	["response-format-widened", "format changes", { [`${OUTPUT}/createdAt/format`]: "date" }],
	["response-format-widened", "format is removed", { [`${OUTPUT}/createdAt/format`]: gone }],
	["response-format-widened", "int32 to int64", { [`${OUTPUT}/count/format`]: "int64" }],
	["response-pattern-widened", "pattern is removed", { [`${OUTPUT}/id/pattern`]: gone }],
	["response-min-length-widened", "minLength falls", { [`${OUTPUT}/id/minLength`]: 7 }],
	["response-max-length-widened", "maxLength rises", { [`${OUTPUT}/id/maxLength`]: 41 }],
	["response-max-length-widened", "maxLength is removed", { [`${OUTPUT}/id/maxLength`]: gone }],
	["response-minimum-widened", "minimum falls", { [`${OUTPUT}/position/minimum`]: -1 }],
	["response-maximum-widened", "maximum rises", { [`${OUTPUT}/position/maximum`]: 1001 }],
	[
		"response-multiple-of-widened",
		"multipleOf shrinks",
		{ [`${OUTPUT}/position/multipleOf`]: 0.5 },
	],
	["response-unique-items-widened", "items may repeat", { [`${OUTPUT}/labels/uniqueItems`]: gone }],
	["response-max-items-widened", "maxItems rises", { [`${OUTPUT}/labels/maxItems`]: 11 }],
	["response-min-items-widened", "minItems falls", { [`${OUTPUT}/size/minItems`]: 0 }],
	["response-items-widened", "a tuple is opened", { [`${OUTPUT}/size/items`]: gone }],
	["response-type-widened", "a prefix item", { [`${OUTPUT}/size/prefixItems/0/type`]: "string" }],
	["response-min-properties-widened", "minProperties", { [`${OUTPUT}/extras/minProperties`]: 0 }],
	[
		"response-property-names-widened",
		"names of a map",
		{ [`${OUTPUT}/extras/propertyNames`]: gone },
	],
	[
		"response-additional-properties-widened",
		"an object is opened",
		{ [`${SCHEMAS}/Parcel/additionalProperties`]: gone },
	],
	[
		"response-dependent-required-widened",
		"dependentRequired goes",
		{ [`${OUTPUT}/insurance/dependentRequired`]: gone },
	],
	[
		"response-union-widened",
		"a member joins oneOf",
		{ [`${OUTPUT}/what/oneOf/2`]: { $ref: "#/components/schemas/Eta" } },
	],
	[
		"response-type-widened",
		"a member joins anyOf",
		{ [`${OUTPUT}/eta/anyOf/2`]: { type: "string" } },
	],
	[
		"response-union-widened",
		"a member joins an open union that is taken for another",
		{ [`${OUTPUT}/extra/oneOf/2`]: member("box") },
	],
	[
		"response-union-widened",
		"a member joins an open union and names no kind",
		{ [`${OUTPUT}/extra/oneOf/2`]: { type: "object" } },
	],
	[
		"response-enum-became-extensible",
		"a union is opened",
		{ [`${OUTPUT}/what/x-extensible-enum`]: true },
	],
	[
		"response-union-widened",
		"one schema becomes two",
		{
			[`${OUTPUT}/contents`]: {
				oneOf: [{ $ref: "#/components/schemas/Contents" }, { $ref: "#/components/schemas/Eta" }],
			},
		},
	],
	["response-not-widened", "not is removed", { [`${OUTPUT}/code/not`]: gone }],
	[
		"response-maximum-widened",
		"an error's schema",
		{ [`${SCHEMAS}/Problem/properties/status/maximum`]: 600 },
	],
	[
		"response-max-items-widened",
		"a recursive schema grows",
		{ [`${SCHEMAS}/Contents/properties/inside/maxItems`]: 10 },
	],

	[
		"response-property-removed",
		"a required property is removed from both lists",
		{ [`${OUTPUT}/position`]: gone, [`${SCHEMAS}/Parcel/required/5`]: gone },
	],
	[
		"response-type-widened",
		"a key of a map is given another type",
		{ [`${OUTPUT}/extras/properties`]: { xn: { type: "integer" } } },
	],
	[
		"response-type-widened",
		"an error is unlike the range that announced it",
		{
			[`${CREATE}/responses/409`]: {
				content: { "application/problem+json": { schema: { type: "string" } } },
			},
		},
	],

	// Events.
	["event-removed", "an event is removed", { "/x-events/parcel.delivered": gone }],
	[
		"response-maximum-widened",
		"the data of an event grows",
		{ [`${SCHEMAS}/DeliveryData/properties/attempts/maximum`]: 4 },
	],
	[
		"response-property-removed",
		"the data of an event shrinks",
		{ [`${SCHEMAS}/DeliveryData/properties/attempts`]: gone },
	],
	[
		"response-type-widened",
		"the data of an event is anything",
		{ "/x-events/parcel.delivered/data": gone },
	],

	// Webhooks and callbacks.
	["webhook-removed", "a webhook is removed", { "/webhooks/parcelDelivered": gone }],
	["webhook-removed", "a callback is removed", { [`${CREATE}/callbacks`]: gone }],
	["webhook-body-removed", "its body is removed", { [`${HOOK}/requestBody`]: gone }],
	[
		"webhook-media-type-removed",
		"its media type changes",
		{ [`${HOOK}/requestBody/content`]: { "text/plain": {} } },
	],
	["webhook-parameter-removed", "its header is removed", { [`${HOOK}/parameters`]: gone }],
	[
		"webhook-parameter-became-optional",
		"its header becomes optional",
		{ [`${HOOK}/parameters/0/required`]: gone },
	],
	[
		"webhook-response-status-removed",
		"an answer no longer suffices",
		{ [`${HOOK}/responses/204`]: gone },
	],
	[
		"response-maximum-widened",
		"what it sends grows",
		{ [`${SCHEMAS}/Event/properties/sequence/maximum`]: 100 },
	],
	[
		"response-property-removed",
		"what it sends shrinks",
		{ [`${SCHEMAS}/Event/properties/sequence`]: gone },
	],
	[
		"request-max-length-narrowed",
		"what it takes back shrinks",
		{ [`${HOOK}/responses/200/content/application~1json/schema/properties/note/maxLength`]: 8 },
	],
];

const sdk: [RuleId, string, Record<string, unknown>][] = [
	["operation-id-changed", "operationId changes", { [`${LIST}/operationId`]: "readParcels" }],
	["operation-tag-changed", "the tag changes", { [`${LIST}/tags/0`]: "Post" }],
	["sdk-method-changed", "the method changes", { [`${LIST}/x-sdk/method`]: "all" }],
	["sdk-method-changed", "the resource changes", { [`${LIST}/x-sdk/resource`]: "post" }],
	["sdk-method-changed", "the method is removed", { [`${LIST}/x-sdk`]: false }],
	[
		"sdk-type-removed",
		"a component schema is renamed",
		{
			[`${SCHEMAS}/Leg`]: gone,
			[`${SCHEMAS}/Stage`]: { type: "object", properties: { from: { type: "string" } } },
			[`${LEG}/get/responses/200/content/application~1json/schema/$ref`]:
				"#/components/schemas/Stage",
		},
	],
	[
		"sdk-arguments-reordered",
		"path parameters change places",
		{
			[`${LEG}/parameters/0`]: {
				name: "leg",
				in: "path",
				required: true,
				schema: { type: "integer", minimum: 1 },
			},
			[`${LEG}/parameters/1`]: {
				name: "parcelId",
				in: "path",
				required: true,
				schema: { type: "string", pattern: "^parcel_" },
			},
		},
	],
];

const compatible: [string, Record<string, unknown>][] = [
	[
		"prose changes",
		{
			"/info/description": "Sends all.",
			[`${LIST}/summary`]: "List",
			[`${INPUT}/title/description`]: "Its name.",
		},
	],
	["an example is added", { [`${INPUT}/title/examples`]: ["Books"] }],
	["a path is added", { "/paths/~1labels": { get: { operationId: "listLabels", responses: {} } } }],
	[
		"an operation is added",
		{ [`${LEG}/delete`]: { operationId: "deleteLeg", responses: { 204: {} } } },
	],
	["an operation is deprecated", { [`${LIST}/deprecated`]: true }],
	["a server is added", { "/servers/2": { url: "https://eu.example.com" } }],
	["a tag is added to the document", { "/tags/1": { name: "Labels" } }],
	["an operation joins the SDK", { [`${HEALTH}/x-sdk`]: { resource: "health", method: "get" } }],
	["an operation is opened to all", { [`${LIST}/security`]: [] }],
	["a scope is no longer needed", { [`${LIST}/security/0/bearer`]: [] }],
	["another way to be let in", { [`${LIST}/security/1`]: { key: [] } }],
	[
		"a security scheme is added",
		{ "/components/securitySchemes/basic": { type: "http", scheme: "basic" } },
	],
	[
		"an optional parameter is added",
		{ [`${LIST}/parameters/4`]: { name: "q", in: "query", schema: { type: "string" } } },
	],
	[
		"a path parameter is renamed",
		{
			[LEG]: gone,
			"/paths/~1parcels~1{id}~1legs~1{leg}": {
				parameters: [
					{
						name: "id",
						in: "path",
						required: true,
						schema: { type: "string", pattern: "^parcel_" },
					},
					{ name: "leg", in: "path", required: true, schema: { type: "integer", minimum: 1 } },
				],
				get: {
					operationId: "getLeg",
					tags: ["Parcels"],
					"x-sdk": { resource: "parcels", method: "leg" },
					responses: {
						200: {
							content: { "application/json": { schema: { $ref: "#/components/schemas/Leg" } } },
						},
					},
				},
				put: {
					operationId: "putLeg",
					tags: ["Parcels"],
					requestBody: {
						content: { "application/json": { schema: { $ref: "#/components/schemas/LegInput" } } },
					},
					responses: { 204: {} },
				},
			},
		},
	],
	["a header parameter changes its case", { [`${LIST}/parameters/3/name`]: "x-trace" }],
	[
		"a default is written out",
		{ [`${LIST}/parameters/2/style`]: "form", [`${LIST}/parameters/2/explode`]: false },
	],
	["a parameter's bound rises", { [`${LIST}/parameters/0/schema/maximum`]: 200 }],
	[
		"an optional body is added",
		{ [`${LIST}/requestBody`]: { content: { "application/json": {} } } },
	],
	["a body becomes optional", { [`${CREATE}/requestBody/required`]: false }],
	["a request media type is added", { [`${CREATE}/requestBody/content/application~1cbor`]: {} }],
	["an optional request property is added", { [`${INPUT}/colour`]: { type: "string" } }],
	[
		"an optional property is added to an open request",
		{ [`${INPUT}/open/properties/b`]: { type: "string" } },
	],
	[
		"a request property becomes optional, with a default",
		{ [`${SCHEMAS}/ParcelCreate/required`]: [], [`${INPUT}/title/default`]: "Untitled" },
	],
	["null is accepted", { [`${INPUT}/email/type`]: ["string", "null"] }],
	["a request type is added", { [`${INPUT}/priority/type`]: ["integer", "string"] }],
	["integer to number in a request", { [`${INPUT}/priority/type`]: "number" }],
	["a value joins an enum of a request", { [`${INPUT}/speed/enum/2`]: "express" }],
	["an enum of a request becomes a string", { [`${INPUT}/speed/enum`]: gone }],
	[
		"bounds of a request are loosened",
		{
			[`${INPUT}/title/minLength`]: 0,
			[`${INPUT}/title/maxLength`]: 200,
			[`${INPUT}/title/pattern`]: gone,
			[`${INPUT}/email/format`]: gone,
		},
	],
	[
		"a step of a request is refined",
		{ [`${INPUT}/weight/multipleOf`]: 0.25, [`${INPUT}/weight/exclusiveMaximum`]: gone },
	],
	[
		"an exclusive bound becomes inclusive",
		{ [`${INPUT}/weight/exclusiveMaximum`]: gone, [`${INPUT}/weight/maximum`]: 100 },
	],
	[
		"a bound of whole numbers is written otherwise",
		{ [`${INPUT}/priority/maximum`]: gone, [`${INPUT}/priority/exclusiveMaximum`]: 5 },
	],
	["a request object is opened", { [`${SCHEMAS}/ParcelCreate/additionalProperties`]: gone }],
	[
		"a member joins oneOf of a request",
		{ [`${INPUT}/what/oneOf/2`]: { $ref: "#/components/schemas/Eta" } },
	],
	["a member of allOf leaves a request", { [`${INPUT}/sender/allOf/1`]: gone }],
	[
		"a reference is written out",
		{
			[`${INPUT}/contents`]: {
				type: "object",
				required: ["name"],
				properties: {
					name: { type: "string", maxLength: 20 },
					inside: { type: "array", items: { $ref: "#/components/schemas/Contents" }, maxItems: 9 },
				},
				additionalProperties: false,
			},
		},
	],
	[
		"allOf is merged",
		{
			[`${INPUT}/sender`]: {
				type: "object",
				required: ["name"],
				properties: { name: { type: "string", maxLength: 80 }, vat: { type: "string" } },
			},
		},
	],
	[
		"a schema is wrapped in allOf",
		{
			[`${OUTPUT}/contents`]: {
				description: "Them.",
				allOf: [{ $ref: "#/components/schemas/Contents" }],
			},
		},
	],
	[
		"an error is added",
		{ [`${LEG}/get/responses/404`]: { $ref: "#/paths/~1parcels/get/responses/400" } },
	],
	[
		"errors are joined in a range",
		{
			[`${LIST}/responses/400`]: gone,
			[`${LIST}/responses/401`]: gone,
			[`${LIST}/responses/4XX`]: { $ref: "#/paths/~1parcels/post/responses/4XX" },
		},
	],
	[
		"an error that a range covers is added",
		{ [`${CREATE}/responses/409`]: { $ref: "#/paths/~1parcels/get/responses/400" } },
	],
	["a response media type is added", { [`${CREATE}/responses/201/content/application~1cbor`]: {} }],
	[
		"a response header is added",
		{ [`${CREATE}/responses/201/headers`]: { Location: { schema: {} } } },
	],
	[
		"a response header becomes required",
		{ [`${LIST}/responses/200/headers/X-Total/required`]: true },
	],
	[
		"a problem code is added",
		{ [`${LIST}/x-problem-codes/2`]: "RES_001", "/x-problem-statuses/RES_002": 409 },
	],
	["an open union grows", { [`${OUTPUT}/extra/oneOf/2`]: member("pallet") }],
	["an extensible enum grows", { [`${SCHEMAS}/ProblemCode/enum/3`]: "RES_002" }],
	[
		"an optional response property is added to a closed object",
		{ [`${OUTPUT}/colour`]: { type: "string" } },
	],
	[
		"a required response property is added",
		{ [`${OUTPUT}/colour`]: {}, [`${SCHEMAS}/Parcel/required/6`]: "colour" },
	],
	["a response property becomes required", { [`${SCHEMAS}/Parcel/required/6`]: "gift" }],
	["a response is never null", { [`${OUTPUT}/due/type`]: "string" }],
	["a response is never null, by anyOf", { [`${OUTPUT}/eta/anyOf/1`]: gone }],
	[
		"null is written otherwise",
		{ [`${OUTPUT}/due`]: { anyOf: [{ type: "null" }, { type: "string", format: "date" }] } },
	],
	["number to integer in a response", { [`${OUTPUT}/position/type`]: "integer" }],
	["a string of a response becomes an enum", { [`${OUTPUT}/notes/enum`]: ["fragile", "none"] }],
	[
		"a response is tightened",
		{
			[`${OUTPUT}/id/maxLength`]: 30,
			[`${OUTPUT}/id/minLength`]: 10,
			[`${OUTPUT}/position/minimum`]: 1,
			[`${OUTPUT}/labels/maxItems`]: 5,
			[`${OUTPUT}/notes/format`]: "uri",
		},
	],
	["a response object is closed", { [`${SCHEMAS}/Leg/additionalProperties`]: false }],
	["a member leaves oneOf of a response", { [`${OUTPUT}/what/oneOf/1`]: gone }],
	["a response default changes", { [`${OUTPUT}/notes/default`]: "none" }],
	["a component schema is added", { [`${SCHEMAS}/New`]: { type: "string" } }],
	[
		"an event is added",
		{ "/x-events/parcel.lost": { description: "It was lost.", data: { type: "object" } } },
	],
	["an event says more", { [`${SCHEMAS}/DeliveryData/properties/at`]: { type: "string" } }],
	["a webhook is added", { "/webhooks/parcelLost": { post: { responses: { 204: {} } } } }],
	["a webhook sends more", { [`${SCHEMAS}/Event/properties/at`]: { type: "string" } }],
	["a webhook takes another answer", { [`${HOOK}/responses/202`]: { description: "Later." } }],
];

export const mutations: readonly Mutation[] = [
	...[...wire, ...sdk].map(([breaks, name, edits]) => ({ name, breaks, edits })),
	...compatible.map(([name, edits]) => ({ name, breaks: null, edits })),
];

export function mutate(document: OpenApiDocument, { edits }: Mutation): OpenApiDocument {
	const mutant = structuredClone(document);
	for (const [pointer, value] of Object.entries(edits)) edit(mutant, pointer, value);
	return mutant;
}

type Container = Record<string, unknown>;

function edit(document: OpenApiDocument, pointer: string, value: unknown): void {
	const segments = pointer
		.split("/")
		.slice(1)
		.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
	const last = segments.pop() ?? "";
	const parent = segments.reduce((place, key) => place[key] as Container, document as Container);
	if (value !== undefined) parent[last] = structuredClone(value);
	else if (Array.isArray(parent)) parent.splice(Number(last), 1);
	else delete parent[last];
}
