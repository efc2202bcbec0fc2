import { describe, expect, test } from "vitest";
import { operation as find } from "../../harness/document.ts";
import { toInit, validRequest } from "../../harness/requests.ts";
import { harness, problemOf } from "../../harness.ts";

/** The id of a user who was never there. */
export const NOBODY = "user_00000000000000000000000000";

/** Tests that an operation is for administrators only, and tells others nothing. */
export function describeAdministration(id: string): void {
	const operation = find(id);

	describe("403", () => {
		test("a user without the role, whether or not there is what they ask for", async () => {
			const { authorization } = await harness.user();
			const request = await validRequest(operation);
			const there = await harness.fetch(request.path, toInit(operation, request, authorization));
			const path = request.path
				.replace(/user_[0-9a-z]{26}/, NOBODY)
				.replace(/(?<=\/flags\/)[^/]+/, "no-such-flag");
			const nowhere = await harness.fetch(path, toInit(operation, request, authorization));
			for (const response of [there, nowhere]) {
				expect(response.status).toBe(403);
				expect(await problemOf(response)).toMatchObject({
					code: "AUTH_003",
					detail: `The access token lacks the scope ${operation.scopes?.join(" ")}.`,
				});
			}
		});

		test("an administrator from whom the role was taken, within the check interval", async () => {
			const { user, authorization } = await harness.admin();
			const request = await validRequest(operation);
			const send = harness.configured({ ACCESS_CHECK_SECONDS: "0" });
			const init = toInit(operation, request, authorization);
			expect((await send(request.path, init)).status).toBeLessThan(300);
			await harness.sql("UPDATE users SET role = 'user' WHERE id = ?", user.id);
			const response = await send(request.path, init);
			expect(response.status).toBe(403);
			expect((await problemOf(response)).code).toBe("AUTH_003");
		});
	});
}
