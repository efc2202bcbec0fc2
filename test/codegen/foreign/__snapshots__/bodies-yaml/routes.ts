// @generated from openapi/ by `npm run generate`. Do not edit.

import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
// @ts-ignore: the ending needs allowImportingTsExtensions
import * as parameters from "./parameters.ts";
// @ts-ignore: the ending needs allowImportingTsExtensions
import * as rt from "./runtime.ts";
// @ts-ignore: the ending needs allowImportingTsExtensions
import * as schemas from "./schemas.ts";

const responses = {
	"Echo": { description: "What was understood.", content: { "application/json": { schema: z.unknown() } } },
} as const;

export const routes = {
	"required": createRoute({
		operationId: "required",
		method: "put",
		path: "/required",
		tags: [],
		security: [],
		request: {
			query: rt.strictObject({}),
			body: {
				required: true,
				content: {
					"application/json": { schema: schemas.Pet },
				},
			},
		},
		responses: {
			200: responses["Echo"],
		},
	} as const),
	"optional": createRoute({
		operationId: "optional",
		method: "put",
		path: "/optional",
		tags: [],
		security: [],
		request: {
			query: rt.strictObject({}),
			body: {
				required: false,
				content: {
					"application/json": { schema: schemas.Pet },
				},
			},
		},
		responses: {
			200: responses["Echo"],
		},
	} as const),
	"several": createRoute({
		operationId: "several",
		method: "put",
		path: "/several",
		tags: [],
		security: [],
		request: {
			query: rt.strictObject({}),
			body: {
				required: true,
				content: {
					"application/vnd.pet.v2+json": { schema: schemas.Pet },
					"application/json;version=1": { schema: z.array(rt.integer()) },
					"application/json;charset=utf-8": { schema: z.string().check(rt.maxLength(3)) },
					"application/x-www-form-urlencoded": { schema: parameters.read(parameters.object({ name: parameters.string, age: parameters.integer }), schemas.Pet) },
				},
			},
		},
		responses: {
			200: responses["Echo"],
		},
	} as const),
	"form": createRoute({
		operationId: "form",
		method: "put",
		path: "/form",
		tags: [],
		security: [],
		request: {
			query: rt.strictObject({}),
			body: {
				required: true,
				content: {
					"application/x-www-form-urlencoded": { schema: parameters.read(parameters.object({ count: parameters.integer, tags: parameters.repeated(parameters.string), point: parameters.json, ids: parameters.separated(",", parameters.integer) }), rt.strictObject({
						count: rt.integer(),
						tags: rt.array(z.string(), { uniqueItems: true }).optional(),
						point: rt.looseObject({
							x: z.number(),
						}).optional(),
						ids: z.array(rt.integer()).optional(),
					})) },
				},
			},
		},
		responses: {
			200: responses["Echo"],
		},
	} as const),
	"upload": createRoute({
		operationId: "upload",
		method: "put",
		path: "/upload",
		tags: [],
		security: [],
		request: {
			query: rt.strictObject({}),
			body: {
				required: true,
				content: {
					"multipart/form-data": { schema: parameters.read(parameters.object({ title: parameters.string, meta: parameters.json, photo: parameters.asIs, pages: parameters.repeated(parameters.asIs) }), rt.looseObject({
						title: z.string().check(rt.maxLength(5)).optional(),
						meta: schemas.Pet.optional(),
						photo: z.unknown(),
						pages: z.array(z.unknown()).max(2).optional(),
					})).check(parameters.partTypes({ photo: ["image/png", "image/jpeg"] })) },
				},
			},
		},
		responses: {
			200: responses["Echo"],
		},
	} as const),
	"text": createRoute({
		operationId: "text",
		method: "put",
		path: "/text",
		tags: [],
		security: [],
		request: {
			query: rt.strictObject({}),
			body: {
				required: true,
				content: {
					"text/plain": { schema: z.string().check(rt.maxLength(3)) },
				},
			},
		},
		responses: {
			200: responses["Echo"],
		},
	} as const),
	"bytes": createRoute({
		operationId: "bytes",
		method: "put",
		path: "/bytes",
		tags: [],
		security: [],
		request: {
			query: rt.strictObject({}),
			body: {
				required: false,
				content: {
					"application/octet-stream": { schema: z.unknown() },
					"image/*": { schema: z.unknown() },
				},
			},
		},
		responses: {
			200: responses["Echo"],
		},
	} as const),
};

export type OperationId = keyof typeof routes;

/** Where the router finds each operation, by its id. Concrete paths come before templated ones. */
export const routing: readonly (readonly [id: string, path: string])[] = [
	["required", "/required"],
	["optional", "/optional"],
	["several", "/several"],
	["form", "/form"],
	["upload", "/upload"],
	["text", "/text"],
	["bytes", "/bytes"],
];

/** The version of the document that these routes follow. */
export const version = "1.0.0";

// Generated text may need none of these, depending on the document.
void createRoute;
void z;
void parameters;
void rt;
void schemas;
void responses;
