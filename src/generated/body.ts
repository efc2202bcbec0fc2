// @generated from openapi/ by `npm run generate`. Do not edit.

/**
 * Reads and validates the body of a request by the media types that its operation declares. The
 * handlers import this file; it is copied beside them.
 */
import type { Context, Env, MiddlewareHandler } from "hono";
import { HTTPException } from "hono/http-exception";
import { z } from "zod";

/** The way to validate a body. The handler itself reads an opaque body. */
export type Kind = "json" | "form" | "text" | "opaque";

export function kindOf(mediaType: string): Kind {
	const name = essence(mediaType);
	if (/^[^/]+\/json$|\+json$/.test(name)) return "json";
	if (name === "application/x-www-form-urlencoded" || name === "multipart/form-data") return "form";
	return /^text\/[^*]/.test(name) ? "text" : "opaque";
}

export interface RequestBody {
	readonly required: boolean;
	readonly content: Readonly<Record<string, { readonly schema: z.ZodType }>>;
}

/** Answers a request whose body does not match its schema. */
export type OnInvalid = (
	result: { success: false; target: "json" | "form"; error: z.ZodError },
	context: never,
) => unknown;

/**
 * Parses the bytes of a JSON body.
 * @throws HTTPException 400 for bytes that cannot be parsed, or another error to answer
 */
export type ParseJson = (body: ArrayBuffer) => unknown;

/**
 * Provides the validated body as `c.req.valid("json")` or `c.req.valid("form")`. It is undefined when the
 * request has no body, or a body of the other kind. The handler reads all other bodies, as streams.
 * @throws HTTPException 415 for a media type that is not declared, 400 for a body that cannot be parsed
 */
export function validateBody<E extends Env>(
	{ required, content }: RequestBody,
	onInvalid: OnInvalid,
	parseJson: ParseJson = parseUtf8,
): MiddlewareHandler<E> {
	return async (c, next) => {
		const header = c.req.header("Content-Type");
		const declared = header === undefined ? undefined : findDeclared(Object.keys(content), header);
		if (declared === undefined) {
			if (await hasContent(c)) throw unsupported();
			return required ? refuse(missing(), "json", onInvalid, c) : await next();
		}
		const kind = kindOf(declared);
		if (kind === "opaque") return await next();
		const target = kind === "form" ? "form" : "json";
		const value = await PARSERS[kind](c, parseJson);
		if (value === undefined) {
			return required ? refuse(missing(), target, onInvalid, c) : await next();
		}
		const result = await (content[declared]?.schema ?? z.unknown()).safeParseAsync(value);
		if (!result.success) return refuse(result.error, target, onInvalid, c);
		if (kind !== "text") c.req.addValidatedData(target, result.data as object);
		return await next();
	};
}

type Parser = (c: Context, parseJson: ParseJson) => Promise<unknown>;

/** Parse bodies by kind. An empty body is undefined: neither JSON nor a form can be empty. */
const PARSERS: Readonly<Record<Exclude<Kind, "opaque">, Parser>> = {
	json: async (c, parseJson) =>
		(await isEmpty(c)) ? undefined : parseJson(await c.req.arrayBuffer()),
	form: async (c) => ((await isEmpty(c)) ? undefined : readForm(c)),
	text: (c) => c.req.text(),
};

function parseUtf8(body: ArrayBuffer): unknown {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(body));
	} catch {
		throw malformed("JSON");
	}
}

async function readForm(c: Context): Promise<unknown> {
	try {
		return gather(await c.req.formData());
	} catch {
		throw malformed("form data");
	}
}

/** Gathers the values of a form. A repeated name gets a list of values. */
function gather(form: FormData): unknown {
	return Object.fromEntries(
		[...new Set(form.keys())].map((name) => {
			const values = form.getAll(name);
			return [name, values.length === 1 ? values[0] : values];
		}),
	);
}

/** Finds the declared media type that matches a `Content-Type`. Exact names come before ranges. */
function findDeclared(declared: readonly string[], header: string): string | undefined {
	const name = essence(header);
	const sent = parametersOf(header);
	const matches = (mediaType: string) =>
		parametersOf(mediaType).every((parameter) => sent.includes(parameter));
	const ranges = [name, name.replace(/\/.*/, "/*"), "*/*"];
	return ranges
		.map((range) => declared.filter((each) => essence(each) === range && matches(each)))
		.map((found) => found.sort((a, b) => parametersOf(b).length - parametersOf(a).length)[0])
		.find((found) => found !== undefined);
}

function essence(mediaType: string): string {
	return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/**
 * Returns the parameters that matter for matching. It ignores `charset`, because JSON is always UTF-8 (RFC 8259,
 * 8.1), and `boundary`, which does not describe the content.
 */
function parametersOf(mediaType: string): string[] {
	return mediaType
		.split(";")
		.slice(1)
		.map((parameter) => parameter.replaceAll(/[\s"]/g, "").toLowerCase())
		.filter((parameter) => !/^(charset=|boundary=|$)/.test(parameter));
}

async function isEmpty(c: Context): Promise<boolean> {
	if (c.req.raw.body === null) return true;
	return (await c.req.arrayBuffer()).byteLength === 0;
}

/**
 * Tells whether the request has a body. Reads it to the end, so that the client receives the answer, but does not
 * store it.
 */
async function hasContent(c: Context): Promise<boolean> {
	if (c.req.raw.body === null || c.req.raw.bodyUsed) return !(await isEmpty(c));
	const reader = c.req.raw.body.getReader();
	for (let bytes = 0; ; ) {
		const { done, value } = await reader.read();
		if (done && bytes > 0) return true;
		if (done) break;
		bytes += value.byteLength;
	}
	// A handler may still read the body, and then gets an empty one.
	c.req.raw = new Request(c.req.raw, { body: new Uint8Array() });
	return false;
}

async function refuse(
	error: z.ZodError,
	target: "json" | "form",
	onInvalid: OnInvalid,
	c: Context,
): Promise<Response> {
	const answer = await onInvalid({ success: false, target, error }, c as never);
	return answer instanceof Response ? answer : c.json({ success: false, error }, 400);
}

function missing(): z.ZodError {
	const params = { keyword: "required" };
	return new z.ZodError([
		{ code: "custom", path: [], message: "a body is required", params, input: undefined },
	]);
}

function unsupported(): HTTPException {
	return new HTTPException(415, { message: "Unsupported Media Type" });
}

function malformed(what: string): HTTPException {
	return new HTTPException(400, { message: `Malformed ${what} in request body` });
}
