import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { bundleDocument } from "../../../openapi/codegen/bundle.ts";

const CHECK = join(import.meta.dirname, "../../../openapi/codegen/breaking/check.ts");

const operation = { operationId: "getHealth", responses: { 200: { description: "Well." } } };
const document = (version: string, paths: Record<string, unknown>, description = "An API.") => ({
	openapi: "3.1.0",
	info: { title: "Test", version, description },
	paths,
});
const healthy = { "/health": { get: operation } };
const grown = { ...healthy, "/ready": { get: { ...operation, operationId: "getReady" } } };

let folder: string;
const input = () => join(folder, "openapi.yaml");
const releases = () => join(folder, "releases");

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "releases-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Outcome {
	readonly code: number;
	readonly output: string;
}

function check(...options: string[]): Promise<Outcome> {
	return new Promise((resolve) => {
		execFile(process.execPath, [CHECK, "--input", input(), ...options], (error, stdout, stderr) =>
			resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
		);
	});
}

function write(content: object): void {
	writeFileSync(input(), stringify(content));
}

function release(version: string, content: object): void {
	mkdirSync(releases(), { recursive: true });
	writeFileSync(join(releases(), `${version}.yaml`), stringify(content));
}

describe("the gate", () => {
	test("passes before the first release, and says so", async () => {
		write(document("1.0.0", healthy));
		expect(await check()).toEqual({
			code: 0,
			output: expect.stringContaining("nothing is released"),
		});
	});

	test("passes when a minor version adds", async () => {
		release("1.0.0", document("1.0.0", healthy));
		write(document("1.1.0", grown));
		expect(await check()).toEqual({
			code: 0,
			output: "1.1.0 breaks no client of the release 1.0.0\n",
		});
	});

	test("fails on a breaking change in the same major version, with rule, pointer and remedy", async () => {
		release("1.0.0", document("1.0.0", grown));
		write(document("1.1.0", healthy));
		const { code, output } = await check();
		expect(code).toBe(1);
		expect(output).toContain("path-removed #/paths/~1ready");
		expect(output).toContain("`/ready` is gone: clients that call it get 404.");
		expect(output).toContain("set info.version to 2.0.0");
	});

	test("passes on a breaking change in a new major version", async () => {
		release("1.0.0", document("1.0.0", grown));
		write(document("2.0.0", healthy));
		expect(await check()).toMatchObject({ code: 0 });
	});

	test("compares with the newest release by number, not by name", async () => {
		release("1.9.0", document("1.9.0", grown));
		release("1.10.0", document("1.10.0", healthy));
		write(document("1.11.0", healthy));
		expect(await check()).toMatchObject({ code: 0, output: expect.stringContaining("1.10.0") });
	});

	test("fails when the version is lower than the newest release", async () => {
		release("1.1.0", document("1.1.0", healthy));
		write(document("1.0.9", healthy));
		const { code, output } = await check();
		expect(code).toBe(1);
		expect(output).toContain("1.0.9 is lower than the release 1.1.0");
	});

	test.each([
		["a path", document("1.0.0", grown), "#/paths/~1ready was added"],
		["prose", document("1.0.0", healthy, "Our API."), "#/info/description was changed"],
	])("fails when a frozen version changes: %s", async (_, changed, difference) => {
		release("1.0.0", document("1.0.0", healthy));
		write(changed);
		const { code, output } = await check();
		expect(code).toBe(1);
		expect(output).toContain(difference);
		expect(output).toContain("Raise the minor version: set info.version to 1.1.0");
	});

	test("passes when a frozen version is only reordered", async () => {
		const { openapi, info, paths } = document("1.0.0", grown);
		write({ openapi, info, paths });
		await check("--freeze");
		write({ paths, info, openapi });
		expect(await check()).toMatchObject({ code: 0 });
	});

	test("refuses a version that is not three numbers", async () => {
		write(document("1.0.0-beta", healthy));
		expect(await check()).toEqual({
			code: 1,
			output: '"1.0.0-beta" is not a version such as 1.0.0\n',
		});
	});

	test("refuses a release whose name is not its version", async () => {
		release("1.0.0", document("1.0.1", healthy));
		write(document("1.1.0", healthy));
		expect(await check()).toMatchObject({ code: 1, output: expect.stringContaining("1.0.1") });
	});
});

describe("--freeze", () => {
	test("writes the bundle among the releases, where the gate then finds it", async () => {
		write(document("1.0.0", healthy));
		expect(await check("--freeze")).toMatchObject({ code: 0 });
		expect(readdirSync(releases())).toEqual(["1.0.0.yaml"]);
		expect(parse(readFileSync(join(releases(), "1.0.0.yaml"), "utf8"))).toEqual(
			(await bundleDocument(input())).document,
		);
		expect(await check()).toMatchObject({
			code: 0,
			output: expect.stringContaining("breaks no client"),
		});
	});

	test("does not overwrite a release", async () => {
		write(document("1.0.0", healthy));
		await check("--freeze");
		expect(await check("--freeze")).toMatchObject({
			code: 1,
			output: expect.stringContaining("a release is never changed"),
		});
	});

	test("does not release what the gate refuses", async () => {
		release("1.0.0", document("1.0.0", grown));
		write(document("1.1.0", healthy));
		expect(await check("--freeze")).toMatchObject({ code: 1 });
		expect(readdirSync(releases())).toEqual(["1.0.0.yaml"]);
	});

	test("keeps the statuses of the error catalogue, which may not change", async () => {
		const catalogue = (status: number) =>
			writeFileSync(join(folder, "errors.yaml"), stringify({ VAL_001: { status } }));
		const coded = (version: string) => ({
			...document(version, healthy),
			components: { schemas: { ProblemCode: { type: "string" } } },
		});
		catalogue(400);
		write(coded("1.0.0"));
		await check("--freeze");
		catalogue(422);
		write(coded("1.1.0"));
		expect(await check()).toMatchObject({
			code: 1,
			output: expect.stringContaining("problem-status-changed #/x-problem-statuses/VAL_001"),
		});
	});
});
