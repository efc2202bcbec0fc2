import { describe, expect, test } from "vitest";
import { operations } from "../harness/document.ts";
import { fixturesOf } from "../harness/fixtures.ts";
import { toInit, validRequest } from "../harness/requests.ts";
import { harness } from "../harness.ts";

/** How often the request asked the database before it was answered. */
function tripsOf(response: Response): number {
	const timing = response.headers.get("Server-Timing") ?? "";
	return Number(/desc="(\d+) round trip/.exec(timing)?.[1]);
}

describe("how often an operation asks the database", () => {
	test.each(operations.map((operation) => [operation.id, operation] as const))(
		"%s",
		async (_, operation) => {
			const user = await harness.admin();
			const request = await validRequest(operation, user);
			const response = await harness.fetch(
				request.path,
				toInit(operation, request, { "Idempotency-Key": crypto.randomUUID() }),
			);
			expect(response.status).toBeLessThan(300);
			const usual = operation.method === "GET" ? 1 : 2;
			expect(tripsOf(response)).toBeLessThanOrEqual(fixturesOf(operation.id).roundTrips ?? usual);
		},
	);

	test.each(["updateTask", "deleteTask", "completeTask", "updateCurrentUser", "revokeSession"])(
		"%s with If-Match",
		async (id) => {
			const operation = operations.find((candidate) => candidate.id === id);
			if (operation === undefined) throw new Error(`there is no ${id}`);
			const user = await harness.user();
			const request = await validRequest(operation, user);
			const response = await harness.fetch(
				request.path,
				toInit(operation, request, { "If-Match": "*" }),
			);
			expect(response.status).toBeLessThan(300);
			expect(tripsOf(response)).toBeLessThanOrEqual(2);
		},
	);
});
