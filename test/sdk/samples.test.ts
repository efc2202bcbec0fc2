import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "test/.tmp/samples");

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

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

test("every operation of the SDK has a sample in the document", () => {
	const without = offered.filter((operation) => operation["x-codeSamples"]?.length !== 1);
	expect(without.map(({ operationId }) => operationId)).toEqual([]);
	expect(offered.length).toBeGreaterThan(0);
});

test("every sample compiles against the SDK", () => {
	mkdirSync(FOLDER, { recursive: true });
	for (const { operationId, "x-codeSamples": samples = [] } of offered) {
		for (const { source } of samples) {
			writeFileSync(
				join(FOLDER, `${operationId}.ts`),
				`declare const accessToken: string;\n${source}\nexport {};\n`,
			);
		}
	}
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
	const { stdout } = spawnSync(tsc, ["-p", FOLDER], { encoding: "utf8" });
	expect(stdout).toBe("");
}, 60_000);
