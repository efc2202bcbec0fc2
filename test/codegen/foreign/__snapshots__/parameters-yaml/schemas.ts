// Generated from the OpenAPI document. Do not edit: change the document instead.
import { z } from "zod";
// @ts-ignore: the ending needs allowImportingTsExtensions
import * as rt from "./runtime.ts";

export const Day = z.string().check(rt.format("date"));
