import type { OpenApiDocument } from "../../../openapi/codegen/document.ts";

const problem = (description: string) => ({
	description,
	content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
});

/** A release that has one of everything that a change can break. */
export const base: OpenApiDocument = {
	openapi: "3.1.0",
	info: { title: "Parcels", version: "1.0.0", description: "Sends parcels." },
	servers: [{ url: "https://api.example.com" }, { url: "https://staging.example.com" }],
	security: [{ bearer: [] }],
	tags: [{ name: "Parcels" }],
	"x-problem-statuses": { VAL_001: 400, RES_001: 404 },
	paths: {
		"/parcels": {
			get: {
				operationId: "listParcels",
				tags: ["Parcels"],
				"x-sdk": { resource: "parcels", method: "list" },
				"x-problem-codes": ["VAL_001", "AUTH_001"],
				security: [{ bearer: ["parcels:read"] }],
				parameters: [
					{
						name: "limit",
						in: "query",
						schema: { type: "integer", format: "int32", minimum: 1, maximum: 100, default: 50 },
					},
					{
						name: "status",
						in: "query",
						style: "form",
						explode: false,
						schema: {
							type: "array",
							items: { $ref: "#/components/schemas/Status" },
							minItems: 1,
							maxItems: 3,
						},
					},
					{ name: "day", in: "query", schema: { type: "string", format: "date" } },
					{ name: "X-Trace", in: "header", schema: { type: "string", maxLength: 64 } },
				],
				responses: {
					200: {
						description: "A page.",
						headers: {
							"X-Request-Id": { $ref: "#/components/headers/RequestId" },
							"X-Total": { schema: { type: "integer", minimum: 0 } },
						},
						content: {
							"application/json": { schema: { $ref: "#/components/schemas/ParcelList" } },
							"text/csv": { schema: { type: "string" } },
						},
					},
					400: problem("Invalid."),
					401: problem("No token."),
				},
			},
			post: {
				operationId: "createParcel",
				tags: ["Parcels"],
				"x-sdk": { resource: "parcels", method: "create" },
				security: [{ bearer: ["parcels:write"] }],
				requestBody: {
					required: true,
					content: {
						"application/json": { schema: { $ref: "#/components/schemas/ParcelCreate" } },
						"multipart/form-data": {
							schema: { type: "object", properties: { label: { type: "string" } } },
							encoding: { label: { contentType: "image/png" } },
						},
					},
				},
				callbacks: {
					delivered: {
						"{$request.body#/callback}": {
							post: {
								requestBody: {
									content: {
										"application/json": { schema: { $ref: "#/components/schemas/Event" } },
									},
								},
								responses: { 204: { description: "Noted." } },
							},
						},
					},
				},
				responses: {
					201: {
						description: "Created.",
						content: { "application/json": { schema: { $ref: "#/components/schemas/Parcel" } } },
					},
					"4XX": problem("Refused."),
				},
			},
		},
		"/parcels/{parcelId}/legs/{leg}": {
			parameters: [
				{
					name: "parcelId",
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
						description: "A leg.",
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
				responses: { 204: { description: "Stored." } },
			},
		},
		"/health": {
			get: {
				operationId: "getHealth",
				tags: ["Parcels"],
				"x-sdk": false,
				security: [],
				responses: { 200: { description: "Well." } },
			},
		},
	},
	"x-events": {
		"parcel.delivered": {
			description: "A parcel was delivered.",
			data: { $ref: "#/components/schemas/DeliveryData" },
		},
	},
	webhooks: {
		parcelDelivered: {
			post: {
				parameters: [
					{ name: "X-Signature", in: "header", required: true, schema: { type: "string" } },
				],
				requestBody: {
					required: true,
					content: { "application/json": { schema: { $ref: "#/components/schemas/Event" } } },
				},
				responses: {
					200: {
						description: "Noted.",
						content: {
							"application/json": {
								schema: { type: "object", properties: { note: { type: "string", maxLength: 9 } } },
							},
						},
					},
					204: { description: "Noted." },
				},
			},
		},
	},
	components: {
		securitySchemes: {
			bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" },
			key: { type: "apiKey", in: "header", name: "X-Key" },
		},
		headers: {
			RequestId: { required: true, schema: { type: "string", pattern: "^req_", maxLength: 40 } },
		},
		schemas: {
			DeliveryData: {
				type: "object",
				required: ["parcelId", "attempts"],
				properties: {
					parcelId: { type: "string", maxLength: 30 },
					attempts: { type: "integer", minimum: 1, maximum: 3 },
				},
				additionalProperties: false,
			},
			Status: { type: "string", enum: ["ready", "moving", "done"] },
			ProblemCode: {
				type: "string",
				enum: ["VAL_001", "RES_001", "AUTH_001"],
				"x-extensible-enum": true,
			},
			Problem: {
				type: "object",
				required: ["status", "code"],
				properties: {
					status: { type: "integer", minimum: 400, maximum: 599 },
					code: { $ref: "#/components/schemas/ProblemCode" },
				},
				additionalProperties: false,
			},
			Contents: {
				description: "What is in it: parcels may hold parcels.",
				type: "object",
				required: ["name"],
				properties: {
					name: { type: "string", maxLength: 20 },
					inside: { type: "array", items: { $ref: "#/components/schemas/Contents" }, maxItems: 9 },
				},
				additionalProperties: false,
			},
			Letter: {
				type: "object",
				required: ["kind", "pages"],
				properties: { kind: { const: "letter" }, pages: { type: "integer", minimum: 1 } },
				additionalProperties: false,
			},
			Box: {
				type: "object",
				required: ["kind", "litres"],
				properties: { kind: { const: "box" }, litres: { type: "number", exclusiveMinimum: 0 } },
				additionalProperties: false,
			},
			ParcelCreate: {
				type: "object",
				required: ["title"],
				properties: {
					title: { type: "string", minLength: 1, maxLength: 100, pattern: "\\S" },
					notes: { type: ["string", "null"], maxLength: 500 },
					email: { type: "string", format: "email" },
					priority: { type: "integer", minimum: 1, maximum: 4, default: 1 },
					weight: { type: "number", multipleOf: 0.5, exclusiveMaximum: 100 },
					labels: {
						type: "array",
						items: { type: "string", maxLength: 30 },
						uniqueItems: false,
						minItems: 0,
						maxItems: 10,
						default: [],
					},
					speed: { type: "string", enum: ["slow", "fast"] },
					carrier: { type: "string", enum: ["post", "bike"], "x-extensible-enum": true },
					size: { type: "array", prefixItems: [{ type: "number" }, { type: "number" }] },
					extras: { type: "object", additionalProperties: { type: "string" }, maxProperties: 5 },
					open: { type: "object", properties: { a: { type: "string" } } },
					pickup: { type: "object", properties: { from: {}, to: {} } },
					what: {
						oneOf: [{ $ref: "#/components/schemas/Letter" }, { $ref: "#/components/schemas/Box" }],
						discriminator: {
							propertyName: "kind",
							mapping: {
								letter: "#/components/schemas/Letter",
								box: "#/components/schemas/Box",
							},
						},
					},
					key: {
						anyOf: [
							{ type: "string", maxLength: 8 },
							{ type: "integer", minimum: 0 },
						],
					},
					contents: { $ref: "#/components/schemas/Contents" },
					sender: { allOf: [{ $ref: "#/components/schemas/Party" }, { required: ["name"] }] },
				},
				additionalProperties: false,
			},
			Party: {
				type: "object",
				properties: { name: { type: "string", maxLength: 80 }, vat: { type: "string" } },
			},
			Parcel: {
				type: "object",
				required: ["id", "status", "due", "createdAt", "labels", "position"],
				properties: {
					id: { type: "string", pattern: "^parcel_", minLength: 8, maxLength: 40 },
					status: { $ref: "#/components/schemas/Status" },
					due: { type: ["string", "null"], format: "date" },
					eta: { anyOf: [{ $ref: "#/components/schemas/Eta" }, { type: "null" }] },
					createdAt: { type: "string", format: "date-time" },
					labels: { type: "array", items: { type: "string" }, uniqueItems: true, maxItems: 10 },
					position: { type: "number", multipleOf: 1, minimum: 0, maximum: 1000 },
					count: { type: "integer", format: "int32" },
					version: { const: 1 },
					gift: { type: "boolean" },
					notes: { type: "string" },
					size: { type: "array", prefixItems: [{ type: "number" }], items: false, minItems: 1 },
					extras: {
						type: "object",
						additionalProperties: { type: "string" },
						minProperties: 1,
						propertyNames: { pattern: "^x" },
					},
					insurance: {
						type: "object",
						properties: { sum: { type: "number" }, currency: { type: "string" } },
						dependentRequired: { sum: ["currency"] },
					},
					what: {
						oneOf: [{ $ref: "#/components/schemas/Letter" }, { $ref: "#/components/schemas/Box" }],
					},
					code: { type: "string", not: { const: "" } },
					contents: { $ref: "#/components/schemas/Contents" },
					extra: {
						oneOf: [{ $ref: "#/components/schemas/Letter" }, { $ref: "#/components/schemas/Box" }],
						"x-extensible-enum": true,
					},
				},
				additionalProperties: false,
			},
			Eta: {
				type: "object",
				required: ["day"],
				properties: { day: { type: "string", format: "date" } },
				additionalProperties: false,
			},
			ParcelList: {
				type: "object",
				required: ["data", "nextCursor"],
				properties: {
					data: { type: "array", items: { $ref: "#/components/schemas/Parcel" }, maxItems: 100 },
					nextCursor: { anyOf: [{ type: "string", maxLength: 100 }, { type: "null" }] },
				},
				additionalProperties: false,
			},
			Leg: { type: "object", properties: { from: { type: "string" } } },
			LegInput: { type: "object", properties: { from: { type: "string" } } },
			Event: {
				type: "object",
				required: ["id"],
				properties: { id: { type: "string" }, sequence: { type: "integer", maximum: 99 } },
			},
		},
	},
};
