import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { circleIn, importsBelow } from "./imports.ts";

const CONTRIBUTING = readFileSync(join(import.meta.dirname, "../../CONTRIBUTING.md"), "utf8");

/** Reads the layers that the text draws: on each line a folder or file of src/, and what it imports. */
const drawn = new Map(
	(/## Layers\n.*?```text\n(.*?)```/s.exec(CONTRIBUTING)?.[1] ?? "")
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => line.split("->").map((part) => part.trim()))
		.map(([name = "", imported = ""]) => [name, imported.split(" ").filter(Boolean)] as const),
);

/** Every folder and file of src/ with the others that it imports. Generated code is below all of them. */
function found(): Map<string, Set<string>> {
	const layers = new Map<string, Set<string>>();
	for (const [file, imported] of importsBelow("src")) {
		const layer = layerOf(file);
		const others = imported.map(layerOf).filter((other) => other !== layer);
		layers.set(layer, (layers.get(layer) ?? new Set()).union(new Set(others)));
	}
	layers.delete("generated");
	for (const imported of layers.values()) imported.delete("generated");
	return layers;
}

function layerOf(file: string): string {
	return file.split("/")[1] ?? "";
}

const sorted = (names: Iterable<string>) => [...names].sort();

describe("the layers that CONTRIBUTING.md draws", () => {
	const layers = found();

	test("are those of src/", () => {
		expect(sorted(drawn.keys())).toEqual(sorted(layers.keys()));
	});

	test.each([...drawn])("%s imports what is drawn", (name, imported) => {
		expect(sorted(imported)).toEqual(sorted(layers.get(name) ?? []));
	});

	test.each([...drawn])("%s imports only layers above its line", (name, imported) => {
		const names = [...drawn.keys()];
		const above = names.slice(0, names.indexOf(name));
		expect(imported.filter((other) => !above.includes(other))).toEqual([]);
	});
});

describe("circles of imports", () => {
	test.each(["src", "openapi/codegen"])("%s has none", (folder) => {
		expect(circleIn(importsBelow(folder))).toBeUndefined();
	});

	test("are found, and the shortest is named", () => {
		const imports = new Map([
			["a", ["b", "c"]],
			["b", ["c"]],
			["c", ["d"]],
			["d", ["b"]],
			["e", ["a"]],
		]);
		expect(circleIn(imports)).toEqual(["b", "c", "d", "b"]);
		expect(circleIn(new Map([["a", ["b"]]]))).toBeUndefined();
	});
});

describe("features", () => {
	test("reach another feature by its services, its tables and what it shows, never by its store", () => {
		const reached = [...importsBelow("src/features")].flatMap(([file, imported]) =>
			imported
				.filter((other) => /^src\/features\//.test(other) && featureOf(other) !== featureOf(file))
				.map((other) => other.split("/").at(-1) ?? ""),
		);
		expect(sorted(new Set(reached))).toEqual([
			"kind.ts",
			"present.ts",
			"rules.ts",
			"service.ts",
			"table.ts",
		]);
	});
});

function featureOf(file: string): string {
	return file.split("/")[2] ?? "";
}
