import { describe, expect, test } from "vitest";
import { catalogue } from "../../harness/document.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf } from "../../harness.ts";

describe("200", () => {
	test.each(Object.entries(catalogue))("explains %s", async (code, { status, title }) => {
		const response = await harness.fetch(`/docs/errors/${code}`);
		expect(response.status).toBe(200);
		const html = await response.text();
		expect(html).toContain(code);
		expect(html).toContain(String(status));
		expect(html.replaceAll("&#39;", "'")).toContain(title);
	});

	test("is where the `type` of a problem points", async () => {
		const { type } = (await problemOf(await harness.fetch("/nowhere"))) as unknown as {
			type: string;
		};
		expect((await harness.fetch(new URL(type).pathname)).status).toBe(200);
	});
});

describe("404", () => {
	test.each(["ZZZ_999", "VAL_000", "TO_000"])("%s is not a code", async (code) => {
		const response = await harness.fetch(`/docs/errors/${code}`);
		expect(response.status).toBe(404);
		expect((await problemOf(response)).code).toBe("RES_001");
	});
});

describe("400", () => {
	test.each(["val_001", "constructor", "VAL_001x", "__proto__", "%3Cscript%3E"])(
		"%s does not look like a code",
		async (code) => {
			const response = await harness.fetch(`/docs/errors/${code}`);
			expect(response.status).toBe(400);
			expect((await problemOf(response)).errors).toMatchObject([{ parameter: "code" }]);
		},
	);
});

describeSharedStatuses("getErrorPage");
