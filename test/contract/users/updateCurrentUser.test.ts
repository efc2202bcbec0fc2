import { beforeEach, describe, expect, test } from "vitest";
import { sharedUser } from "../../harness/actors.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, json, problemOf, type TestUser } from "../../harness.ts";

let user: TestUser;
beforeEach(async () => {
	user = await sharedUser();
});

function update(body: unknown): Promise<Response> {
	return harness.fetch("/api/users/me", json("PATCH", body, user.authorization));
}

describe("200", () => {
	test.each([
		{ displayName: "Noor de Vries" },
		{ timeZone: "Europe/Lisbon" },
		{ locale: "pt-PT" },
		{ dayStart: "23:59" },
	])("changes what is named and nothing else: %o", async (change) => {
		const before = await user.client.users.me();
		const after = await user.client.users.update(change);
		expect(after).toEqual({ ...before, ...change, updatedAt: after.updatedAt });
		expect(Date.parse(after.updatedAt)).toBeGreaterThan(Date.parse(before.updatedAt));
		expect(await user.client.users.me()).toEqual(after);
	});

	test.each([
		"UTC",
		"Etc/GMT+12",
		"Asia/Kolkata",
		"America/Argentina/Buenos_Aires",
		"Pacific/Chatham",
	])("the time zone %s", async (timeZone) => {
		expect((await user.client.users.update({ timeZone })).timeZone).toBe(timeZone);
	});
});

describe("400", () => {
	test("nothing to change", async () => {
		const response = await update({});
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([
			{ pointer: "", keyword: "minProperties" },
		]);
	});

	test.each([
		["timeZone", "Mars/Olympus_Mons", "timeZone"],
		["timeZone", "+01:00", "pattern"],
		["timeZone", null, "type"],
		["locale", "en_US", "pattern"],
		["locale", "en-a", "locale"],
		["dayStart", "24:00", "pattern"],
		["dayStart", "4:00", "pattern"],
		["displayName", "", "minLength"],
		["displayName", "   ", "pattern"],
		["displayName", "two\nlines", "pattern"],
		["displayName", "n".repeat(81), "maxLength"],
		["email", "new@example.com", "additionalProperties"],
		["id", "user_01m7vzd1r5eyxb91aftq7f28zc", "additionalProperties"],
	])("%s: %o", async (property, value, keyword) => {
		const response = await update({ [property]: value });
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toContainEqual(
			expect.objectContaining({ pointer: `/${property}`, keyword }),
		);
	});

	test("nothing of a request with one bad value is kept", async () => {
		const before = await user.client.users.me();
		await update({ displayName: "Half", timeZone: "Mars/Olympus_Mons" });
		expect(await user.client.users.me()).toEqual(before);
	});
});

describeSharedStatuses("updateCurrentUser");
