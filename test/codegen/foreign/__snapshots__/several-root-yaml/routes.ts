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
	"200": { description: "Pets.", content: { "application/json": { schema: z.array(schemas.Pet) } } },
} as const;

export const routes = {
	"listPets": createRoute({
		operationId: "listPets",
		method: "get",
		path: "/pets",
		tags: [],
		security: [],
		request: {
			query: rt.strictObject({
				"limit": parameters.read(parameters.integer, rt.integer().gte(1)).optional(),
			}),
		},
		responses: {
			200: { description: "Pets.", content: { "application/json": { schema: z.array(schemas.Pet) } } },
		},
	} as const),
	"listCats": createRoute({
		operationId: "listCats",
		method: "get",
		path: "/cats",
		tags: [],
		security: [],
		request: {
			query: rt.strictObject({}),
		},
		responses: {
			200: responses["200"],
		},
	} as const),
};

export type OperationId = keyof typeof routes;

/** Where the router finds each operation, by its id. Concrete paths come before templated ones. */
export const routing: readonly (readonly [id: string, path: string])[] = [
	["listPets", "/pets"],
	["listCats", "/cats"],
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
