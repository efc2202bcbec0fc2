// Generated from the OpenAPI document. Do not edit: change the document instead.
import { z } from "zod";
// @ts-ignore: the ending needs allowImportingTsExtensions
import * as rt from "./runtime.ts";

type PetOutput = { name: string; parent?: PetOutput | undefined; [key: string]: unknown; };
type PetInput = { name: string; parent?: PetInput | undefined; [key: string]: unknown; };
export const Pet: z.ZodType<PetOutput, PetInput> = rt.looseObject({
	name: z.string(),
	parent: z.lazy(() => Pet).optional(),
});
