import type { Names } from "./names.ts";
import type { JsonSchema } from "./schema.ts";
import type { Emitted } from "./text.ts";

/** One schema of the generated module. */
export interface Declaration {
	readonly pointer: string;
	readonly schema: JsonSchema;
	readonly value: Emitted;
	/** True if the schema refers to itself, and so needs an explicit type. */
	readonly recursive: boolean;
}

export function assemble(declarations: readonly Declaration[], names: Names): string {
	const body = declarations.map((declaration) => declare(declaration, names));
	const aliases = declarations
		.filter(({ pointer }) => names.local(pointer) !== names.exported(pointer))
		.map(({ pointer }) => `\t${names.local(pointer)} as ${exportName(names.exported(pointer))},\n`);
	if (aliases.length > 0) body.push(`export {\n${aliases.join("")}};\n`);
	return [header(body.join("")), ...body].join("\n");
}

function header(body: string): string {
	const lines = [
		"// Generated from the OpenAPI document. Do not edit: change the document instead.",
	];
	if (/\bz\./.test(body)) lines.push('import { z } from "zod";');
	if (/\brt\./.test(body)) lines.push('import * as rt from "./runtime.ts";');
	if (body === "") lines.push("export {};");
	return `${lines.join("\n")}\n`;
}

function declare({ pointer, schema, value, recursive }: Declaration, names: Names): string {
	const name = names.local(pointer);
	const visible = name === names.exported(pointer) ? "export " : "";
	const declared = `${comment(schema)}${visible}const ${name}`;
	if (!recursive) return `${declared} = ${value.code};\n`;
	return [
		`type ${name}Output = ${value.output};\n`,
		`type ${name}Input = ${value.input};\n`,
		`${declared}: z.ZodType<${name}Output, ${name}Input> = ${value.code};\n`,
	].join("");
}

function comment(schema: JsonSchema): string {
	const text = typeof schema === "object" ? (schema.description ?? schema.title) : undefined;
	if (typeof text !== "string" || text.trim() === "") return "";
	const lines = text.trim().replaceAll("*/", "*\\/").split(/\r?\n/);
	if (lines.length === 1) return `/** ${lines[0]} */\n`;
	return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

/** Quotes a name that is no identifier. Reserved words such as `default` are valid export names. */
function exportName(name: string): string {
	return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
