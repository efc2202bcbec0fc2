import { type JsonObject, type OpenApiDocument, resolvePointer } from "../document.ts";
import type { Operation } from "../operations.ts";

type Sdk = NonNullable<Operation["sdk"]>;

/**
 * Adds a sample of the SDK to each operation that has a method there, made from the operation's examples. Reference
 * pages show the samples in `x-codeSamples`.
 */
export function withSamples(
	document: OpenApiDocument,
	operations: readonly Operation[],
): OpenApiDocument {
	const copy = structuredClone(document);
	for (const operation of operations) {
		if (operation.sdk === null) continue;
		const target = resolvePointer(copy, operation.pointer) as JsonObject;
		const source = emitSample(document, operation, operation.sdk);
		target["x-codeSamples"] = [{ lang: "TypeScript", label: "SDK", source }];
	}
	return copy;
}

function emitSample(document: OpenApiDocument, operation: Operation, sdk: Sdk): string {
	const client = operation.scopes === null ? "" : "{ accessToken }";
	return [
		'import { TimeAndWellness } from "@timeandwellness/sdk";',
		"",
		`const tw = new TimeAndWellness(${client});`,
		"",
		emitCall(document, operation, sdk),
	].join("\n");
}

function emitCall(document: OpenApiDocument, operation: Operation, sdk: Sdk): string {
	const call = `tw.${sdk.resource}.${sdk.method}(${emitArguments(document, operation).join(", ")})`;
	const answer = answerName(operation);
	if (answer === null) return `await ${call};`;
	const item = /^(.+)List$/.exec(answer)?.[1];
	return item === undefined
		? `const ${variable(answer)} = await ${call};`
		: `for await (const ${variable(item)} of ${call}) {\n\tconsole.log(${variable(item)}.${tellingProperty(document, item)});\n}`;
}

/** Returns the property that identifies the items of a list: an id if they have one. */
function tellingProperty(document: OpenApiDocument, item: string): string {
	const schema = resolvePointer(document, `/components/schemas/${item}`) as JsonObject;
	const names = Object.keys(schema.properties as JsonObject);
	return names.find((name) => /^id$|Id$/.test(name)) ?? names[0] ?? "";
}

function emitArguments(document: OpenApiDocument, operation: Operation): string[] {
	const path = operation.parameters
		.filter((parameter) => parameter.in === "path")
		.map((parameter) => parameterExample(document, parameter.pointer));
	const body = operation.body === null ? [] : [bodyExample(document, operation)];
	const required = operation.parameters
		.filter((parameter) => parameter.in === "query" && parameter.required)
		.map(({ name, pointer }) => [name, parameterExample(document, pointer)]);
	const query = required.length === 0 ? [] : [Object.fromEntries(required)];
	return [...path, ...body, ...query].map((value) => literal(value));
}

/** @param pointer pointer to the parameter's schema; the example is beside it */
function parameterExample(document: OpenApiDocument, pointer: string): unknown {
	return (resolvePointer(document, pointer.replace(/\/schema$/, "")) as JsonObject).example;
}

function bodyExample(document: OpenApiDocument, operation: Operation): unknown {
	const pointer = operation.body?.contents[0]?.pointer.replace(/\/schema$/, "");
	if (pointer === undefined) return undefined;
	const { examples = {} } = resolvePointer(document, pointer) as { examples?: JsonObject };
	const first = Object.values(examples)[0] as JsonObject | undefined;
	if (typeof first?.$ref !== "string") return first?.value;
	return (resolvePointer(document, first.$ref.slice(1)) as JsonObject).value;
}

/** Returns the name of the component in the success response; null if that has no body. */
function answerName(operation: Operation): string | null {
	const success = operation.responses.find(({ status }) => status.startsWith("2"));
	const schema = success?.contents[0]?.schema;
	if (typeof schema !== "object") return null;
	return /([^/]+)$/.exec(String(schema.$ref))?.[1] ?? null;
}

function variable(name: string): string {
	return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Writes a value in the usual style of TypeScript. */
function literal(value: unknown): string {
	return JSON.stringify(value, null, "\t").replace(/^(\t*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
}
