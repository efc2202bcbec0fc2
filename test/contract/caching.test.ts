import { describe, expect, test } from "vitest";
import { harness } from "../harness.ts";

describe("what is public", () => {
	const path = "/docs/errors/RATE_001";

	test("comes from the cache the second time, and is the same", async () => {
		const first = await harness.fetch(path);
		const text = await first.text();
		await expect
			.poll(async () => (await harness.fetch(path)).headers.get("CF-Cache-Status"))
			.toBe("HIT");
		const second = await harness.fetch(path);
		expect(await second.text()).toBe(text);
		expect(second.headers.get("ETag")).toBe(first.headers.get("ETag"));
	});

	test("has the quota and the id of its own request all the same", async () => {
		const left = new Set<string | null>();
		const ids = new Set<string | null>();
		for (let index = 0; index < 5; index += 1) {
			const { headers } = await harness.fetch(path);
			left.add(headers.get("RateLimit"));
			ids.add(headers.get("X-Request-Id"));
		}
		expect(left.size).toBeGreaterThan(1);
		expect(ids.size).toBe(5);
	});

	test("is not kept for longer when it is an error", async () => {
		const response = await harness.fetch("/docs/errors/NO_000");
		expect(response.status).toBe(404);
		expect(response.headers.get("Cache-Control")).toBe("no-store");
	});

	test("is still refused to who asks for it wrongly", async () => {
		await harness.fetch(path);
		const response = await harness.fetch(path, { headers: { "If-None-Match": "nonsense" } });
		expect(response.status).toBe(400);
	});
});
