// Generated from the OpenAPI document. Do not edit: change the document instead.
import { z } from "zod";
// @ts-ignore: the ending needs allowImportingTsExtensions
import * as rt from "./runtime.ts";

const _z = rt.integer();

export const Date = rt.looseObject({
	z: _z,
});

const _rt = z.boolean();

export const Error = rt.looseObject({
	rt: _rt.optional(),
});

const _class = z.string().check(rt.maxLength(4));

const _my_schema = z.array(Date);

export {
	_z as z,
	_rt as rt,
	_class as class,
	_my_schema as "my-schema",
};
