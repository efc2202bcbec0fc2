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
	"scalars": createRoute({
		operationId: "scalars",
		method: "get",
		path: "/scalars",
		tags: [],
		security: [],
		request: {
			query: rt.strictObject({
				"integer": parameters.read(parameters.integer, rt.integer().check(rt.integerFormat("int32"))).default(7),
				"number": parameters.read(parameters.number, z.number()).optional(),
				"boolean": parameters.read(parameters.boolean, z.boolean()).optional(),
				"level": parameters.read(parameters.number, z.literal([1, 2, 3])).optional(),
				"nullable": parameters.read(parameters.integer, rt.integer().nullable()).optional(),
				"untyped": parameters.read(parameters.string, z.unknown()).optional(),
				"either": parameters.read(parameters.either(parameters.integer, parameters.string), z.union([rt.integer().gte(10), z.enum(["auto", "5"])])).optional(),
				"when": parameters.read(parameters.string, schemas.Day).default("2026-01-01"),
				"flag": parameters.unlessEmpty(parameters.read(parameters.boolean, z.boolean()).optional()).optional(),
				"constructor": parameters.read(parameters.string, z.string()).optional(),
			}),
		},
		responses: {
			200: responses["Echo"],
		},
	} as const),
	"lists": createRoute({
		operationId: "lists",
		method: "get",
		path: "/lists",
		tags: [],
		security: [],
		request: {
			query: rt.strictObject({
				"exploded": parameters.read(parameters.repeated(parameters.integer), z.array(rt.integer())).optional(),
				"commas": parameters.read(parameters.separated(",", parameters.string), z.array(z.string().check(rt.minLength(1))).max(3)).optional(),
				"spaces": parameters.read(parameters.separated(" ", parameters.integer), z.array(rt.integer())).optional(),
				"pipes": parameters.read(parameters.separated("|", parameters.boolean), z.array(z.boolean())).optional(),
				"one-or-many": parameters.read(parameters.either(parameters.string, parameters.repeated(parameters.string)), z.xor([z.string().check(rt.maxLength(2)), z.array(z.string()).min(2)])).optional(),
			}),
		},
		responses: {
			200: responses["Echo"],
		},
	} as const),
	"objects": createRoute({
		operationId: "objects",
		method: "get",
		path: "/objects",
		tags: [],
		security: [],
		request: {
			query: parameters.gather({ "filter": "deepObject", "page": { properties: ["size","number"], others: false } }, rt.strictObject({
				"filter": parameters.read(parameters.object({ min: parameters.integer, tag: parameters.repeated(parameters.string) }), rt.strictObject({
	min: rt.integer(),
	tag: z.array(z.string()).optional(),
})).optional(),
				"page": parameters.read(parameters.object({ size: parameters.integer, number: parameters.integer }), rt.strictObject({
	size: rt.integer().lte(50).optional(),
	number: rt.integer().optional(),
})).optional(),
				"colour": parameters.read(parameters.pairs(",", false, { R: parameters.integer, G: parameters.integer }), rt.looseObject({
	R: rt.integer().optional(),
	G: rt.integer().optional(),
})).optional(),
				"where": parameters.read(parameters.json, rt.looseObject({
	a: rt.integer(),
})).optional(),
			})),
		},
		responses: {
			200: responses["Echo"],
		},
	} as const),
	"open": createRoute({
		operationId: "open",
		method: "get",
		path: "/open",
		tags: [],
		security: [],
		request: {
			query: parameters.gather({ "others": { properties: [], others: true } }, rt.strictObject({
				"limit": parameters.read(parameters.integer, rt.integer()).optional(),
				"others": parameters.read(parameters.object({}, parameters.integer), rt.record(rt.integer())).optional(),
			})),
		},
		responses: {
			200: responses["Echo"],
		},
	} as const),
	"headers": createRoute({
		operationId: "headers",
		method: "get",
		path: "/headers",
		tags: [],
		security: [],
		request: {
			query: rt.strictObject({}),
			headers: parameters.known(rt.looseObject({
				"x-count": parameters.read(parameters.integer, rt.integer()),
				"x-list": parameters.read(parameters.headerList(parameters.integer), z.array(rt.integer())).optional(),
			})),
			cookies: parameters.known(rt.looseObject({
				"session": parameters.read(parameters.integer, rt.integer()).optional(),
				"ids": parameters.read(parameters.separated(",", parameters.integer), z.array(rt.integer())).optional(),
			})),
		},
		responses: {
			200: responses["Echo"],
		},
	} as const),
	"simple": createRoute({
		operationId: "simple",
		method: "get",
		path: "/simple/{id}/{list}/{object}",
		tags: [],
		security: [],
		request: {
			params: parameters.known(rt.looseObject({
				"id": parameters.read(parameters.integer, rt.integer()),
				"list": parameters.read(parameters.separated(",", parameters.integer), z.array(rt.integer())),
				"object": parameters.read(parameters.pairs(",", true, { a: parameters.integer }), rt.strictObject({
	a: rt.integer().optional(),
})),
			})),
			query: rt.strictObject({}),
		},
		responses: {
			200: responses["Echo"],
		},
	} as const),
	"label": createRoute({
		operationId: "label",
		method: "get",
		path: "/label/{id}/{list}/{object}",
		tags: [],
		security: [],
		request: {
			params: parameters.known(rt.looseObject({
				"id": parameters.read(parameters.behind(".", parameters.integer), rt.integer()),
				"list": parameters.read(parameters.behind(".", parameters.separated(".", parameters.integer)), z.array(rt.integer())),
				"object": parameters.read(parameters.behind(".", parameters.pairs(",", false, { a: parameters.integer })), rt.looseObject({
	a: rt.integer().optional(),
})),
			})),
			query: rt.strictObject({}),
		},
		responses: {
			200: responses["Echo"],
		},
	} as const),
	"matrix": createRoute({
		operationId: "matrix",
		method: "get",
		path: "/matrix/{id}/{list}/{spread}/{object}",
		tags: [],
		security: [],
		request: {
			params: parameters.known(rt.looseObject({
				"id": parameters.read(parameters.behind(";id=", parameters.integer), rt.integer()),
				"list": parameters.read(parameters.behind(";list=", parameters.separated(",", parameters.integer)), z.array(rt.integer())),
				"spread": parameters.read(parameters.matrixList("spread", parameters.integer), z.array(rt.integer())),
				"object": parameters.read(parameters.behind(";", parameters.pairs(";", true, { a: parameters.integer })), rt.looseObject({
	a: rt.integer().optional(),
})),
			})),
			query: rt.strictObject({}),
		},
		responses: {
			200: responses["Echo"],
		},
	} as const),
};

export type OperationId = keyof typeof routes;

/** Where the router finds each operation, by its id. Concrete paths come before templated ones. */
export const routing: readonly (readonly [id: string, path: string])[] = [
	["scalars", "/scalars"],
	["lists", "/lists"],
	["objects", "/objects"],
	["open", "/open"],
	["headers", "/headers"],
	["simple", "/simple/:id/:list/:object"],
	["label", "/label/:id/:list/:object"],
	["matrix", "/matrix/:id/:list/:spread/:object"],
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
