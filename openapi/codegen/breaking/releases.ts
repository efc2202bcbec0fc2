import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import { bundleDocument } from "../bundle.ts";
import type { OpenApiDocument } from "../document.ts";
import { compareVersions, parseVersion } from "./version.ts";

/**
 * Reads the document in its released form, with the statuses of the error catalogue. The document itself does not have
 * them, but clients depend on them.
 */
export async function readCurrent(input: string): Promise<OpenApiDocument> {
	const { document, errors } = await bundleDocument(input);
	if (errors === null) return document;
	const statuses = Object.entries(errors).map(([code, { status }]) => [code, status]);
	return { ...document, "x-problem-statuses": Object.fromEntries(statuses) };
}

/** Reads the newest document in the folder of releases; undefined before the first release. */
export function readNewestRelease(folder: string): OpenApiDocument | undefined {
	const [newest] = releasedVersions(folder).sort((one, other) =>
		compareVersions(parseVersion(other), parseVersion(one)),
	);
	if (newest === undefined) return undefined;
	const file = fileOf(folder, newest);
	const document = parse(readFileSync(file, "utf8")) as OpenApiDocument;
	if (document.info.version !== newest) {
		throw new Error(`${file}: info.version is ${document.info.version}`);
	}
	return document;
}

function releasedVersions(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith(".yaml"))
		.map((name) => basename(name, ".yaml"));
}

/**
 * Writes the document to the folder of releases.
 * @returns the file.
 * @throws Error when the version was released before.
 */
export function freeze(document: OpenApiDocument, folder: string): string {
	const file = fileOf(folder, document.info.version);
	if (existsSync(file)) throw new Error(`${file} exists: a release is never changed`);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 }));
	return file;
}

function fileOf(folder: string, version: string): string {
	return join(folder, `${version}.yaml`);
}
