import { describe, expect, test } from "vitest";
import { catalogue } from "../../harness/document.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";

describe("200", () => {
	test("links to the page of every code", async () => {
		const html = await (await harness.fetch("/docs/errors")).text();
		for (const [code, { status }] of Object.entries(catalogue)) {
			expect(html).toContain(`/docs/errors/${code}"`);
			expect(html).toContain(String(status));
		}
	});
});

describeSharedStatuses("listErrorPages");
