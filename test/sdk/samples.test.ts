import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "test/.tmp/samples");

/** What the README's samples take for granted; those that declare a name themselves hide it. */
const README_SURROUNDINGS = `
import type { SessionTokens, SyncChange, Task, TimeAndWellness, Tokens } from "@timeandwellness/sdk";

declare global {
	const tw: TimeAndWellness;
	const id: string;
	const controller: AbortController;
	const storage: {
		read(): Promise<Tokens>;
		write(tokens: SessionTokens): Promise<void>;
		clear(): Promise<void>;
	};
	const copy: {
		readCursor(): Promise<string | undefined>;
		apply(changes: readonly SyncChange[], cursor: string): Promise<void>;
	};
	function show(task: Task): void;
	function showAll(tasks: readonly Task[]): void;
}
`;

interface Sample {
	readonly lang: string;
	readonly source: string;
}

interface Documented {
	readonly operationId: string;
	readonly "x-sdk": object | false;
	readonly "x-codeSamples"?: readonly Sample[];
}

const document = JSON.parse(readFileSync(join(ROOT, "src/generated/openapi.json"), "utf8")) as {
	readonly paths: Record<string, Record<string, Documented>>;
};
const operations = Object.values(document.paths).flatMap((item) =>
	Object.values(item).filter(({ operationId }) => operationId !== undefined),
);
const offered = operations.filter((operation) => operation["x-sdk"] !== false);

const readme = readFileSync(join(ROOT, "sdk/README.md"), "utf8");
const readmeSamples = [...readme.matchAll(/^```ts\n(.*?)^```/gms)];

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

test("every operation of the SDK has a sample in the document", () => {
	const without = offered.filter((operation) => operation["x-codeSamples"]?.length !== 1);
	expect(without.map(({ operationId }) => operationId)).toEqual([]);
	expect(offered.length).toBeGreaterThan(0);
});

test("every sample compiles against the SDK, of the document and of the README", () => {
	mkdirSync(FOLDER, { recursive: true });
	for (const { operationId, "x-codeSamples": samples = [] } of offered) {
		for (const { source } of samples) {
			writeFileSync(
				join(FOLDER, `${operationId}.ts`),
				`declare const accessToken: string;\n${source}\nexport {};\n`,
			);
		}
	}
	writeFileSync(join(FOLDER, "readme-surroundings.ts"), README_SURROUNDINGS);
	for (const [index, [, source]] of readmeSamples.entries())
		writeFileSync(join(FOLDER, `readme-${index}.ts`), `${source}\nexport {};\n`);
	writeFileSync(
		join(FOLDER, "tsconfig.json"),
		JSON.stringify({
			extends: "../../../tsconfig.json",
			compilerOptions: {
				noUnusedLocals: false,
				paths: { "@timeandwellness/sdk": [join(ROOT, "sdk/src/index.ts")] },
			},
			include: ["*.ts"],
			exclude: [],
		}),
	);
	const tsc = join(ROOT, "node_modules/.bin/tsc");
	expect(readmeSamples.length).toBeGreaterThan(0);
	const { stdout } = spawnSync(tsc, ["--singleThreaded", "-p", FOLDER], { encoding: "utf8" });
	expect(stdout).toBe("");
}, 60_000);
