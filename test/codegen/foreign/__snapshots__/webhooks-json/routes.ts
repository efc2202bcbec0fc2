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

} as const;

export const routes = {

};

export type OperationId = keyof typeof routes;

/** Where the router finds each operation, by its id. Concrete paths come before templated ones. */
export const routing: readonly (readonly [id: string, path: string])[] = [

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
