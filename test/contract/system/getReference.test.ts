import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";

describe("200", () => {
	test("is a page whose policy lets it load from this host only", async () => {
		const response = await harness.fetch("/docs", { headers: { Accept: "text/html" } });
		const policy = response.headers.get("Content-Security-Policy") ?? "";
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toMatch(/https?:/);
		const [, nonce] = /'nonce-([^']+)'/.exec(policy) ?? [];
		expect(await response.text()).toContain(`nonce="${nonce}"`);
	});

	test("has another nonce each time", async () => {
		const policies = await Promise.all(
			[1, 2].map(async () => (await harness.fetch("/docs")).headers.get("Content-Security-Policy")),
		);
		expect(new Set(policies).size).toBe(2);
	});

	test("every script that the page loads is there", async () => {
		const html = await (await harness.fetch("/docs")).text();
		const [, script = ""] = /<script[^>]* src="([^"]+)"/.exec(html) ?? [];
		// Not an operation of the API, so the document says nothing of it.
		const response = await fetch(new URL(script, harness.url));
		expect(response.status).toBe(200);
		expect(response.headers.get("Content-Type")).toContain("javascript");
		expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
		expect((await response.text()).length).toBeGreaterThan(100_000);
	});
});

describeSharedStatuses("getReference");
