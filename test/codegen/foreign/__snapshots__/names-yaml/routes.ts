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
	"Found": { description: "Found.", content: { "application/json": { schema: schemas.Date } } },
} as const;

export const routes = {
	"peek": createRoute({
		operationId: "peek",
		method: "head",
		path: "/pets/{id}",
		tags: [],
		security: [],
		request: {
			params: parameters.known(rt.looseObject({
				"id": parameters.read(parameters.string, schemas.class),
			})),
			query: rt.strictObject({}),
		},
		responses: {
			204: { description: "It is there." },
		},
	} as const),
	"getPetsById": createRoute({
		operationId: "getPetsById",
		method: "get",
		path: "/pets/{id}",
		tags: [],
		security: [{"bearer":["pets:read"]},{"key":[],"oauth":["read","write"]}],
		request: {
			params: parameters.known(rt.looseObject({
				"id": parameters.read(parameters.string, schemas.class),
			})),
			query: rt.strictObject({}),
		},
		responses: {
			200: responses["Found"],
			"4XX": { description: "Refused.", content: { "application/problem+json": { schema: schemas.Error } } },
			"default": { description: "Anything else." },
		},
	} as const),
	"getPetsMine": createRoute({
		operationId: "getPetsMine",
		method: "get",
		path: "/pets/mine",
		tags: ["First","Second"],
		security: [{},{"bearer":[]}],
		request: {
			query: rt.strictObject({}),
		},
		responses: {
			"2XX": { description: "Mine.", content: { "application/json": { schema: schemas["my-schema"] } } },
		},
	} as const),
	"getPetsById2": createRoute({
		operationId: "getPetsById2",
		method: "get",
		path: "/pets/by/id",
		tags: [],
		security: [{"bearer":["pets:read"]},{"key":[],"oauth":["read","write"]}],
		request: {
			query: rt.strictObject({}),
		},
		responses: {
			204: { description: "Shares its derived name." },
		},
	} as const),
	"getPetsByById": createRoute({
		operationId: "getPetsByById",
		method: "get",
		path: "/pets/by/{id}",
		tags: [],
		security: [{"bearer":["pets:read"]},{"key":[],"oauth":["read","write"]}],
		request: {
			params: parameters.known(rt.looseObject({
				"id": parameters.read(parameters.string, schemas.class),
			})),
			query: rt.strictObject({}),
		},
		responses: {
			204: { description: "Has a derived name." },
		},
	} as const),
	"1-file!": createRoute({
		operationId: "1-file!",
		method: "get",
		path: "/files/{name}.json",
		tags: [],
		security: [{"bearer":["pets:read"]},{"key":[],"oauth":["read","write"]}],
		request: {
			params: parameters.split({ segment1: ["", "name", ".json"] }, parameters.known(rt.looseObject({
				"name": parameters.read(parameters.string, z.string().check(rt.maxLength(5))),
			}))),
			query: rt.strictObject({}),
		},
		responses: {
			200: { description: "Text and JSON.", content: { "text/csv": { schema: z.unknown() }, "application/json": { schema: rt.integer() } } },
		},
	} as const),
	"class": createRoute({
		operationId: "class",
		method: "get",
		path: "/compare/{base}...{head}",
		tags: [],
		security: [{"bearer":["pets:read"]},{"key":[],"oauth":["read","write"]}],
		request: {
			params: parameters.split({ segment1: ["", "base", "...", "head", ""] }, parameters.known(rt.looseObject({
				"base": parameters.read(parameters.string, z.string().regex(/^[a-z.]+$/u)),
				"head": parameters.read(parameters.string, z.string().regex(/^[a-z]+$/u)),
			}))),
			query: rt.strictObject({}),
		},
		responses: {
			302: { description: "Elsewhere." },
		},
	} as const),
	["__proto__"]: createRoute({
		operationId: "__proto__",
		method: "post",
		path: "/v1/jobs:run",
		tags: [],
		security: [{"bearer":["pets:read"]},{"key":[],"oauth":["read","write"]}],
		"x-cost": {"per":"call"},
		request: {
			query: rt.strictObject({}),
		},
		responses: {
		},
	} as const),
	"toString": createRoute({
		operationId: "toString",
		method: "post",
		path: "/v1/jobs:run/{id}/",
		tags: [],
		security: [{"bearer":["pets:read"]},{"key":[],"oauth":["read","write"]}],
		request: {
			params: parameters.known(rt.looseObject({
				"id": parameters.read(parameters.string, schemas.class),
			})),
			query: rt.strictObject({}),
		},
		responses: {
			204: { description: "With a slash at its end." },
		},
	} as const),
};

export type OperationId = keyof typeof routes;

/** Where the router finds each operation, by its id. Concrete paths come before templated ones. */
export const routing: readonly (readonly [id: string, path: string])[] = [
	["getPetsMine", "/pets/mine"],
	["getPetsById2", "/pets/by/id"],
	["getPetsByById", "/pets/by/:id"],
	["__proto__", "/v1/:segment1{jobs:run}"],
	["toString", "/v1/:segment1{jobs:run}/:id/"],
	["1-file!", "/files/:segment1{[^/]+\\.json}"],
	["class", "/compare/:segment1{[^/]+\\.\\.\\.[^/]+}"],
	["peek", "/pets/:id"],
	["getPetsById", "/pets/:id"],
];

/** The version of the document that these routes follow. */
export const version = "2.0.0-beta.1";

// Generated text may need none of these, depending on the document.
void createRoute;
void z;
void parameters;
void rt;
void schemas;
void responses;
