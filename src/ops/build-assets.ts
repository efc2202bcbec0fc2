import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import { scalarScript } from "./scalar-script.ts";
import { ROOT } from "./wrangler.ts";

/** Headers of the files that the platform serves without calling the worker. */
const ASSET_HEADERS = "/docs/*.js\n  X-Content-Type-Options: nosniff\n";

type Files = ReadonlyMap<string, Buffer>;

/**
 * Writes the published files to `dist/public`, and removes all other files there. Unchanged files are not written
 * again, so that a running `wrangler dev` does not reload without need.
 */
export function buildAssets(root: string = ROOT): void {
	const folder = join(root, "dist/public");
	const files = publishedFiles(root);
	mkdirSync(folder, { recursive: true });
	removeOthers(folder, files);
	for (const [path, content] of files) writeIfChanged(join(folder, path), content);
}

function publishedFiles(root: string): Files {
	const json = readFileSync(join(root, "src/generated/openapi.json"));
	const document = JSON.parse(json.toString()) as { info: { version: string } };
	return new Map([
		...releasedDocuments(join(root, "openapi/releases")),
		[join("openapi", `${document.info.version}.json`), json],
		["openapi.json", json],
		["openapi.yaml", toYaml(document)],
		[join("docs", "scalar.js"), Buffer.from(scalarScript())],
		["_headers", Buffer.from(ASSET_HEADERS)],
	]);
}

function releasedDocuments(folder: string): Files {
	if (!existsSync(folder)) return new Map();
	const names = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
	return new Map(
		names.map((name) => [
			join("openapi", `${basename(name, ".yaml")}.json`),
			toJson(readFileSync(join(folder, name), "utf8")),
		]),
	);
}

function toYaml(document: object): Buffer {
	return Buffer.from(stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 }));
}

function toJson(yaml: string): Buffer {
	return Buffer.from(`${JSON.stringify(parse(yaml), null, "\t")}\n`);
}

function removeOthers(folder: string, files: Files): void {
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name);
		if (entry.isFile() && !files.has(path.slice(folder.length + 1))) rmSync(path);
	}
}

function writeIfChanged(file: string, content: Buffer): void {
	if (existsSync(file) && readFileSync(file).equals(content)) return;
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}

if (import.meta.main) buildAssets();
