import { describe, expect, test } from "vitest";
import { document } from "../../src/generated/document.ts";
import { operation as find } from "../harness/document.ts";
import { toInit, validRequest } from "../harness/requests.ts";
import { harness, json } from "../harness.ts";

/**
 * A worker whose quotas are small; the window is in milliseconds. Other settings make it another isolate
 * as far as leases go: what it shares with others is the Durable Objects.
 */
function limited(
	policies: Record<string, { requests: number; window: number }>,
	settings: Record<string, string> = {},
) {
	return harness.configured({ RATE_LIMITS: JSON.stringify(policies), ...settings });
}

const MINUTE = 60_000;

let addresses = 0;

/** An address that no other test comes from: of a network that is reserved for examples (RFC 3849). */
function newAddress(): string {
	addresses += 1;
	return `2001:db8:${(Date.now() % 65_536).toString(16)}:${addresses.toString(16)}::1`;
}

function read(response: Response): { remaining: number; seconds: number } {
	const [, remaining, seconds] =
		/^"[a-z]+";r=(\d+);t=(\d+)$/.exec(response.headers.get("RateLimit") ?? "") ?? [];
	return { remaining: Number(remaining), seconds: Number(seconds) };
}

describe("the policy that an operation names", () => {
	test.each(["getHealth", "loginUser"])("has the quota of the document: %s", async (id) => {
		const operation = find(id);
		const { requests, windowSeconds } =
			document["x-rate-limits"][operation.rateLimit as keyof (typeof document)["x-rate-limits"]];
		const request = await validRequest(operation);
		const init = toInit(operation, request, { "CF-Connecting-IP": newAddress() });
		const response = await limited({})(request.path, init);
		expect(response.headers.get("RateLimit-Policy")).toBe(
			`"${operation.rateLimit}";q=${requests};w=${windowSeconds}`,
		);
		expect(read(response).remaining).toBe(requests - 1);
	});
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

	test("is never exceeded, nor cut short, in two isolates at the same time", async () => {
		const { authorization } = await harness.user();
		const quotas = { api: { requests: 100, window: 60 * MINUTE } };
		const isolates = ["59", "60"].map((seconds) =>
			limited(quotas, { ACCESS_CHECK_SECONDS: seconds }),
		);
		const ask = (number: number) =>
			isolates[number % 2]?.("/api/users/me", { headers: authorization });
		// By then, each has a lease.
		const first = [];
		for (let number = 0; number < 30; number += 1) first.push(await ask(number));
		const rest = await Promise.all(Array.from({ length: 170 }, (_, number) => ask(number)));
		const statuses = [...first, ...rest].map((response) => response?.status);
		expect(statuses.filter((status) => status === 200)).toHaveLength(100);
		expect(statuses.filter((status) => status === 429)).toHaveLength(100);
	});

	test("is counted down one by one, also where requests are counted in blocks", async () => {
		const { authorization } = await harness.user();
		const send = limited({ api: { requests: 1000, window: 60 * MINUTE } });
		for (let left = 999; left > 900; left -= 1) {
			const response = await send("/api/users/me", { headers: authorization });
			expect(read(response).remaining).toBe(left);
		}
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
		const send = limited({ api: { requests: 2, window: 3000 } });
		const ask = () => send("/api/users/me", { headers: authorization });
		const responses = await Promise.all([ask(), ask(), ask()]);
		const refused = responses.find(({ status }) => status === 429);
		const seconds = Number(refused?.headers.get("Retry-After"));
		expect(seconds).toBeGreaterThanOrEqual(1);
		expect(seconds).toBeLessThanOrEqual(3);
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
			headers: {
				...authorization,
				"CF-Connecting-IP": newAddress(),
				"Content-Type": "application/json",
			},
			body: JSON.stringify({ password: `not ${password}` }),
		});
		expect(response.status).toBe(403);
	});

	test.each(["limiter", "limiter-silence"] as const)(
		"that cannot be counted takes nothing down: %s",
		async (fault) => {
			const { authorization } = await harness.user();
			const response = await harness.faulty(fault)("/api/users/me", { headers: authorization });
			expect(response.status).toBe(200);
			expect(response.headers.has("RateLimit")).toBe(false);
			expect(await harness.logs()).toContainEqual(expect.stringContaining("rate limiter failed"));
		},
	);
});

describe("the quota of an operation that checks a password", () => {
	const strict = () => limited({ auth: { requests: 3, window: 15 * MINUTE } });
	const guess = (email: string, address: string) =>
		strict()("/api/auth/login", {
			...json("POST", { email, password: "a guess" }, { "CF-Connecting-IP": address }),
		});

	test("is the account's too, from wherever the guesses come", async () => {
		const { email, tokens } = await harness.user();
		const spellings = [email, email.toUpperCase(), email, email];
		const statuses = [];
		for (const spelling of spellings) statuses.push((await guess(spelling, newAddress())).status);
		expect(statuses).toEqual([401, 401, 401, 429]);
		// Whoever is logged in does not notice.
		const refresh = json("POST", { refreshToken: tokens.refreshToken });
		expect((await strict()("/api/auth/refresh", refresh)).status).toBe(200);
	});

	test("is the same for an account that does not exist", async () => {
		const email = harness.email();
		const statuses = [];
		for (let number = 0; number < 4; number += 1) {
			statuses.push((await guess(email, newAddress())).status);
		}
		expect(statuses).toEqual([401, 401, 401, 429]);
	});

	test("is the address's too, whichever accounts are tried", async () => {
		const address = newAddress();
		const neighbour = address.replace(/1$/, "9:9:9:9");
		const statuses = [];
		for (const from of [address, neighbour, address, neighbour]) {
			statuses.push((await guess(harness.email(), from)).status);
		}
		expect(statuses).toEqual([401, 401, 401, 429]);
		expect((await guess(harness.email(), newAddress())).status).toBe(401);
	});

	test("is spent on neither side by a request that is refused on the other", async () => {
		const [email, other] = [harness.email(), harness.email()];
		const address = newAddress();
		for (let number = 0; number < 3; number += 1) await guess(email, newAddress());
		for (let number = 0; number < 5; number += 1) {
			expect((await guess(email, address)).status).toBe(429);
		}
		expect(read(await guess(harness.email(), address)).remaining).toBe(2);
		for (let number = 0; number < 2; number += 1) await guess(harness.email(), address);
		expect((await guess(other, address)).status).toBe(429);
		expect(read(await guess(other, newAddress())).remaining).toBe(2);
	});

	test("is stated where it has the least left", async () => {
		const email = harness.email();
		const address = newAddress();
		expect(read(await guess(email, newAddress())).remaining).toBe(2);
		expect(read(await guess(email, address)).remaining).toBe(1);
		expect(read(await guess(harness.email(), address)).remaining).toBe(1);
	});

	test("counts the address of a body that names no account", async () => {
		const address = newAddress();
		const init = json("POST", { email: 7 }, { "CF-Connecting-IP": address });
		const response = await strict()("/api/auth/login", init);
		expect(response.status).toBe(400);
		expect(read(response).remaining).toBe(2);
	});

	test("is the user's where a token tells who they are", async () => {
		const { authorization } = await harness.user();
		const attempt = () =>
			strict()(
				"/api/users/me/password",
				json(
					"POST",
					{ currentPassword: "a guess", newPassword: "correct horse battery" },
					{ ...authorization, "CF-Connecting-IP": newAddress() },
				),
			);
		const statuses = [];
		for (let number = 0; number < 4; number += 1) statuses.push((await attempt()).status);
		expect(statuses).toEqual([403, 403, 403, 429]);
	});
});
