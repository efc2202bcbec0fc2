import { describe, expect, test } from "vitest";
import { findBreakingChanges } from "../../../openapi/codegen/breaking/index.ts";
import { resolvePointer } from "../../../openapi/codegen/document.ts";
import { base } from "./base.ts";
import { mutate, mutations } from "./mutations.ts";

const breaking = mutations.filter(({ breaks }) => breaks !== null);
const compatible = mutations.filter(({ breaks }) => breaks === null);

describe("a change that breaks clients is found, by its rule alone", () => {
	test.each(breaking)("$breaks: $name", (mutation) => {
		const changes = findBreakingChanges(base, mutate(base, mutation));
		expect(new Set(changes.map(({ rule }) => rule))).toEqual(new Set([mutation.breaks]));
	});

	test.each(breaking)("where it is: $breaks: $name", (mutation) => {
		const mutant = mutate(base, mutation);
		for (const { pointer, message } of findBreakingChanges(base, mutant)) {
			const places = [mutant, base].map((document) => () => resolvePointer(document, pointer));
			expect(places.some((read) => succeeds(read))).toBe(true);
			expect(message).toMatch(/^[^\n]+: [^\n]+\.$/);
			expect(message).not.toMatch(/undefined|\[object/);
		}
	});
});

describe("a change that clients do not notice passes", () => {
	test.each(compatible)("$name", (mutation) => {
		expect(findBreakingChanges(base, mutate(base, mutation))).toEqual([]);
	});
});

test("the battery is large enough to mean something", () => {
	expect(breaking.length).toBeGreaterThanOrEqual(55);
	expect(compatible.length).toBeGreaterThanOrEqual(20);
	expect(new Set(breaking.map(({ breaks }) => breaks)).size).toBeGreaterThanOrEqual(80);
});

function succeeds(read: () => unknown): boolean {
	try {
		return read() !== undefined;
	} catch {
		return false;
	}
}
