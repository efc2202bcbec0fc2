import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { buildAssets } from "../../src/ops/build-assets.ts";

const DOCUMENT = '{"info":{"version":"1.2.0"}}\n';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "assets-"));
	write("src/generated/openapi.json", DOCUMENT);
});

afterEach(() => rmSync(root, { recursive: true }));

describe("buildAssets", () => {
	test("publishes the document under its names, and the script of the reference", () => {
		buildAssets(root);
		expect(published()).toEqual([
			"_headers",
			"docs/scalar.js",
			"openapi.json",
			"openapi.yaml",
			"openapi/1.2.0.json",
		]);
		expect(read("openapi.json")).toBe(DOCUMENT);
		expect(read("openapi/1.2.0.json")).toBe(DOCUMENT);
		expect(parse(read("openapi.yaml"))).toEqual(JSON.parse(DOCUMENT));
		expect(read("docs/scalar.js")).toContain("createApiReference");
	});

	test("publishes each release as JSON", () => {
		write("openapi/releases/1.0.0.yaml", "info: { version: 1.0.0 }\n");
		buildAssets(root);
		expect(JSON.parse(read("openapi/1.0.0.json"))).toEqual({ info: { version: "1.0.0" } });
	});

	test("removes what is no longer published", () => {
		write("dist/public/openapi/1.1.0.json", "{}");
		buildAssets(root);
		expect(published()).not.toContain("openapi/1.1.0.json");
	});

	test("touches only what changed", () => {
		buildAssets(root);
		const before = modified("docs/scalar.js");
		write("src/generated/openapi.json", DOCUMENT.replace("1.2.0", "1.3.0"));
		buildAssets(root);
		expect(modified("docs/scalar.js")).toBe(before);
		expect(read("openapi.yaml")).toContain("1.3.0");
	});
});

function write(path: string, text: string): void {
	const file = join(root, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

function read(path: string): string {
	return readFileSync(join(root, "dist/public", path), "utf8");
}

function modified(path: string): bigint {
	return statSync(join(root, "dist/public", path), { bigint: true }).mtimeNs;
}

function published(): string[] {
	return readdirSync(join(root, "dist/public"), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(root, "dist/public/").length))
		.sort();
}
