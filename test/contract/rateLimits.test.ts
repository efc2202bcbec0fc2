import { describe, expect, test } from "vitest";
import { operations } from "../harness/document.ts";
import { toInit, validRequest } from "../harness/requests.ts";
import { harness } from "../harness.ts";

/** A worker whose quotas are small; the window is in milliseconds. */
function limited(policies: Record<string, { requests: number; window: number }>) {
	return harness.configured({ RATE_LIMITS: JSON.stringify(policies) });
}

const MINUTE = 60_000;

function read(response: Response): { remaining: number; seconds: number } {
	const [, remaining, seconds] =
		/^"[a-z]+";r=(\d+);t=(\d+)$/.exec(response.headers.get("RateLimit") ?? "") ?? [];
	return { remaining: Number(remaining), seconds: Number(seconds) };
}

describe("the policy that an operation names", () => {
	test.each(operations.map((operation) => [operation.id, operation] as const))(
		"is the one that counts: %s",
		async (_, operation) => {
			const request = await validRequest(operation);
			const response = await harness.fetch(request.path, toInit(operation, request));
			expect(response.status).toBeLessThan(300);
			const policy = new RegExp(`^"${operation.rateLimit}";`);
			expect(response.headers.get("RateLimit-Policy")).toMatch(policy);
			expect(response.headers.get("RateLimit")).toMatch(policy);
		},
	);
});

describe("a quota", () => {
	test("lets exactly as many requests through, and tells how many are left", async () => {
		const { authorization } = await harness.user();
		const send = limited({ api: { requests: 5, window: 60 * MINUTE } });
		const responses = [];
		for (let index = 0; index < 7; index += 1) {
			responses.push(await send("/api/users/me", { headers: authorization }));
		}
		expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429]);
		expect(responses.map((response) => read(response).remaining)).toEqual([4, 3, 2, 1, 0, 0, 0]);
		expect(responses[0]?.headers.get("RateLimit-Policy")).toBe('"api";q=5;w=3600');
	});

	test("is never exceeded by requests at the same time", async () => {
		const { authorization } = await harness.user();
		const send = limited({ api: { requests: 10, window: 60 * MINUTE } });
		const responses = await Promise.all(
			Array.from({ length: 30 }, () => send("/api/users/me", { headers: authorization })),
		);
		expect(responses.filter(({ status }) => status === 200)).toHaveLength(10);
	});

	test("belongs to a user, not to an address", async () => {
		const [one, other] = await Promise.all([harness.user(), harness.user()]);
		const send = limited({ api: { requests: 1, window: 60 * MINUTE } });
		const ask = async (user: typeof one) =>
			(await send("/api/users/me", { headers: user.authorization })).status;
		expect([await ask(one), await ask(one), await ask(other)]).toEqual([200, 429, 200]);
	});

	test("is whole again after its window, and Retry-After says when the next request may come", async () => {
		const { authorization } = await harness.user();
		const send = limited({ api: { requests: 2, window: 4000 } });
		const ask = () => send("/api/users/me", { headers: authorization });
		const responses = await Promise.all([ask(), ask(), ask()]);
		const refused = responses.find(({ status }) => status === 429);
		const seconds = Number(refused?.headers.get("Retry-After"));
		expect(seconds).toBeGreaterThanOrEqual(1);
		expect(seconds).toBeLessThanOrEqual(2);
		await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
		expect((await ask()).status).toBe(200);
	});

	test("of each policy is counted apart", async () => {
		const { authorization, password } = await harness.user();
		const send = limited({ api: { requests: 1, window: 60 * MINUTE } });
		await send("/api/users/me", { headers: authorization });
		expect((await send("/api/users/me", { headers: authorization })).status).toBe(429);
		const response = await send("/api/users/me/delete", {
			method: "POST",
			headers: { ...authorization, "Content-Type": "application/json" },
			body: JSON.stringify({ password: `not ${password}` }),
		});
		expect(response.status).toBe(403);
	});

	test("that cannot be counted takes nothing down", async () => {
		const { authorization } = await harness.user();
		const send = harness.faulty("limiter");
		expect((await send("/api/users/me", { headers: authorization })).status).toBe(200);
	});
});
