import { expect, test } from "vitest";
import { harness } from "../harness.ts";

test("a deprecated operation says since when, until when, and where to read on", async () => {
	// test/faults has deprecated it; no operation of the document is.
	const response = await harness.configured({})("/docs/errors");
	expect(response.status).toBe(200);
	const since = Number(/^@(\d+)$/.exec(response.headers.get("Deprecation") ?? "")?.[1]);
	expect(new Date(since * 1000).toISOString()).toBe("2026-11-01T00:00:00.000Z");
	expect(response.headers.get("Sunset")).toBe("Mon, 01 Nov 2027 00:00:00 GMT");
	expect(response.headers.get("Link")).toBe('</docs>; rel="deprecation"; type="text/html"');
});

test("also when it refuses", async () => {
	const response = await harness.configured({})("/docs/errors?colour=blue");
	expect(response.status).toBe(400);
	expect(response.headers.get("Sunset")).toBe("Mon, 01 Nov 2027 00:00:00 GMT");
});

test("others say nothing of it", async () => {
	const response = await harness.configured({})("/health");
	for (const name of ["Deprecation", "Sunset", "Link"]) {
		expect(response.headers.get(name)).toBeNull();
	}
});
