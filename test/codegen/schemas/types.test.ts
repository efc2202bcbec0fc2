import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import {
	createSchemaCompiler,
	type OpenApiDocument,
} from "../../../openapi/codegen/schemas/index.ts";
import { cases } from "./cases/index.ts";
import { documentOf, generate } from "./load.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../../..");

/** Type-checks the generated schemas of `document` together with `assertions`, strictly. */
async function check(document: OpenApiDocument, assertions = ""): Promise<void> {
	const { directory } = await generate(document);
	const imports = 'import type { z } from "zod";\nimport * as schemas from "./schemas.ts";\n';
	await writeFile(join(directory, "assertions.ts"), `${imports}${assertions}\nvoid schemas;\n`);
	const config = {
		extends: join(root, "tsconfig.json"),
		compilerOptions: { types: [], noUnusedLocals: false, skipLibCheck: true },
		include: ["*.ts"],
		exclude: [],
	};
	await writeFile(join(directory, "tsconfig.json"), JSON.stringify(config));
	const compiler = join(root, "node_modules/.bin/tsc");
	await run(compiler, ["--singleThreaded", "--project", directory], { cwd: root }).catch(
		(error) => {
			throw new Error(error.stdout);
		},
	);
}

test("every schema of the tables compiles", async () => {
	const families = Object.values(cases)
		.flat()
		.map(({ schema, definitions }, index) => {
			const text = JSON.stringify({ S: schema, ...definitions });
			const renamed: object = JSON.parse(
				text.replaceAll(/(#\/components\/schemas\/\w+)/g, `$1_${index}`),
			);
			return Object.entries(renamed).map(([name, each]) => [`${name}_${index}`, each]);
		});
	await check(documentOf(Object.fromEntries(families.flat())));
}, 60_000);

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const closed = { type: "object", additionalProperties: false };

const representative = documentOf({
	Status: { type: "string", enum: ["todo", "done"] },
	Priority: { type: "integer", enum: [1, 2] },
	Due: { ...closed, properties: { date: { type: "string", format: "date" } }, required: ["date"] },
	Task: {
		...closed,
		properties: {
			id: { type: "string" },
			status: { ...reference("Status"), default: "todo" },
			priority: reference("Priority"),
			notes: { type: ["string", "null"] },
			labels: { type: "array", items: { type: "string" }, uniqueItems: true, default: [] },
			due: { anyOf: [reference("Due"), { type: "null" }] },
		},
		required: ["id", "notes"],
	},
	Open: { type: "object", properties: { a: { type: "number" } }, required: ["b"] },
	Counts: { type: "object", additionalProperties: { type: "integer" }, maxProperties: 9 },
	Both: { allOf: [reference("Due"), { type: "object", properties: { n: { const: 1 } } }] },
	Pair: {
		type: "array",
		prefixItems: [{ type: "string" }, { type: "number" }],
		items: { type: "boolean" },
		minItems: 2,
	},
	Prefix: { type: "array", prefixItems: [{ type: "string" }], items: { type: "null" } },
	Cat: {
		...closed,
		properties: { kind: { const: "cat" }, lives: { type: "integer" } },
		required: ["kind"],
	},
	Dog: { ...closed, properties: { kind: { const: "dog" } }, required: ["kind"] },
	Pet: { oneOf: [reference("Cat"), reference("Dog")], discriminator: { propertyName: "kind" } },
	Map: { type: ["object", "null"], additionalProperties: reference("Map") },
	Tree: {
		...closed,
		properties: {
			name: { type: "string" },
			left: { anyOf: [reference("Tree"), { type: "null" }] },
			children: { type: "array", items: reference("Tree"), default: [] },
			byName: { type: "object", additionalProperties: reference("Tree") },
			pair: {
				type: "array",
				prefixItems: [reference("Tree")],
				items: reference("Tree"),
				contains: true,
			},
			either: { oneOf: [reference("Tree"), { type: "string" }] },
			all: { allOf: [reference("Tree"), { type: "object", required: ["name"] }] },
			closedIn: { ...reference("Tree"), unevaluatedProperties: false },
			some: { not: reference("Tree") },
			status: reference("Status"),
			"odd name": { enum: ["a", 1, null] },
		},
		required: ["name"],
	},
	Even: { type: "object", properties: { next: reference("Odd") } },
	Odd: { type: ["object", "null"], properties: { next: reference("Even") } },
});

const assertions = `
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const yes = <_T extends true>() => {};
type In<S extends z.ZodType> = z.input<S>;
type Out<S extends z.ZodType> = z.output<S>;

yes<Equal<Out<typeof schemas.Status>, "todo" | "done">>();
yes<Equal<Out<typeof schemas.Priority>, 1 | 2>>();
yes<Equal<Out<typeof schemas.Due>, { date: string }>>();
type Due = { date: string };
yes<Equal<Out<typeof schemas.Task>, {
	id: string;
	status: "todo" | "done";
	priority?: 1 | 2 | undefined;
	notes: string | null;
	labels: string[];
	due?: Due | null | undefined;
}>>();
yes<Equal<In<typeof schemas.Task>["status"], "todo" | "done" | undefined>>();
yes<Equal<Out<typeof schemas.Open>, { [key: string]: unknown; b: unknown; a?: number | undefined }>>();
yes<Equal<Out<typeof schemas.Counts>, Record<string, number>>>();
yes<Equal<Out<typeof schemas.Both>["date"], string>>();
yes<Equal<Out<typeof schemas.Both>["n"], 1 | undefined>>();
yes<Equal<Out<typeof schemas.Pair>, [string, number, ...boolean[]]>>();
yes<Equal<Out<typeof schemas.Prefix>, [string?, ...null[]]>>();
yes<Equal<Out<typeof schemas.Pet>, { kind: "cat"; lives?: number | undefined } | { kind: "dog" }>>();
yes<Equal<Out<typeof schemas.Tree>["children"][number]["name"], string>>();
yes<Equal<In<typeof schemas.Tree>["children"], In<typeof schemas.Tree>[] | undefined>>();
yes<Equal<Out<typeof schemas.Tree>["odd name"], "a" | 1 | null | undefined>>();

// @ts-expect-error a closed object has no other property
const wrong: Out<typeof schemas.Due> = { date: "2026-01-31", x: 1 };
void wrong;
`;

test("inferred types are those of the schemas", async () => {
	await check(representative, assertions);
}, 60_000);

test("an inline expression compiles too, and refers to what schemas.ts exports", async () => {
	const compiler = createSchemaCompiler(representative);
	const inline = { type: "array", items: reference("Tree"), maxItems: 3 };
	expect(compiler.expression(inline, "#/x")).toBe("z.array(schemas.Tree).max(3)");
});
