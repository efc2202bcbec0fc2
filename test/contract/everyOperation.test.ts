import { beforeAll, describe, expect, test } from "vitest";
import { type Operation, operations } from "../harness/document.ts";
import { fixturesOf } from "../harness/fixtures.ts";
import { toInit, validRequest } from "../harness/requests.ts";
import { expectSecurityHeaders } from "../harness/security-headers.ts";
import { harness } from "../harness.ts";

const MOST_ATTEMPTS = 5;

/** How often the request asked the database before it was answered. */
function tripsOf(response: Response): number {
	const timing = response.headers.get("Server-Timing") ?? "";
	return Number(/desc="(\d+) round trip/.exec(timing)?.[1]);
}

async function succeed(operation: Operation): Promise<Response> {
	const request = await validRequest(operation, await harness.admin());
	const init = toInit(operation, request, { "Idempotency-Key": crypto.randomUUID() });
	const response = await harness.fetch(request.path, init);
	expect(response.status).toBeLessThan(300);
	return response;
}

describe.each(operations)("the answer of $id", (operation) => {
	const most = fixturesOf(operation.id).roundTrips ?? (operation.method === "GET" ? 1 : 2);
	let response: Response;
	beforeAll(async () => {
		// A change of what all share begins again when another test has changed it meanwhile.
		for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
			response = await succeed(operation);
			if (tripsOf(response) <= most) return;
		}
	});

	test("took no more round trips to the database than usual", () => {
		expect(tripsOf(response)).toBeLessThanOrEqual(most);
	});

	test("may be kept as the operation declares", () => {
		const policy = operation.extensions["x-cache"] as
			| { visibility: string; maxAgeSeconds: number }
			| undefined;
		const declared =
			policy === undefined
				? "no-store"
				: `${policy.visibility}, ${policy.maxAgeSeconds === 0 ? "no-cache" : `max-age=${policy.maxAgeSeconds}`}`;
		expect(response.headers.get("Cache-Control")).toBe(declared);
	});

	test("states the quota of the policy that the operation names", () => {
		const policy = new RegExp(`^"${operation.rateLimit}";`);
		expect(response.headers.get("RateLimit-Policy")).toMatch(policy);
		expect(response.headers.get("RateLimit")).toMatch(policy);
	});

	test("has the security headers", () => {
		expectSecurityHeaders(response);
	});
});

describe("with If-Match", () => {
	const ids = ["updateTask", "deleteTask", "completeTask", "updateCurrentUser", "revokeSession"];
	test.each(operations.filter(({ id }) => ids.includes(id)))(
		"$id takes two round trips to the database at most",
		async (operation) => {
			const request = await validRequest(operation, await harness.user());
			const init = toInit(operation, request, { "If-Match": "*" });
			const response = await harness.fetch(request.path, init);
			expect(response.status).toBeLessThan(300);
			expect(tripsOf(response)).toBeLessThanOrEqual(2);
		},
	);
});
