import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf } from "../../harness.ts";
import { describeAdministration, NOBODY } from "./access.ts";

describe("200", () => {
	test("is the profile, with what only administrators see", async () => {
		const [{ client }, { user }] = await Promise.all([harness.admin(), harness.user()]);
		const account = await client.admin.getUser(user.id);
		expect(account).toEqual({
			...user,
			role: "user",
			status: "active",
			sessionCount: 1,
			lastSeenAt: expect.any(String),
		});
		expect(Date.parse(account.lastSeenAt ?? "")).toBeGreaterThanOrEqual(Date.parse(user.createdAt));
	});

	test("counts the sessions that have not ended, and knows the last login all the same", async () => {
		const [admin, { user, email, password, client }] = await Promise.all([
			harness.admin(),
			harness.user(),
		]);
		await harness.client().auth.login({ email, password });
		expect((await admin.client.admin.getUser(user.id)).sessionCount).toBe(2);
		await harness.sql(
			"UPDATE sessions SET expires_at = '2020-01-01 00:00:00.000' WHERE user_id = ? AND id <> (SELECT MAX(id) FROM sessions WHERE user_id = ?)",
			user.id,
			user.id,
		);
		expect((await admin.client.admin.getUser(user.id)).sessionCount).toBe(1);
		await client.auth.logoutEverywhere();
		const account = await admin.client.admin.getUser(user.id);
		expect(account.sessionCount).toBe(0);
		expect(account.lastSeenAt).not.toBeNull();
	});

	test("a user of whom no login is on record", async () => {
		const [admin, { user }] = await Promise.all([harness.admin(), harness.user()]);
		await harness.sql("DELETE FROM sessions WHERE user_id = ?", user.id);
		const account = await admin.client.admin.getUser(user.id);
		expect(account).toMatchObject({ sessionCount: 0, lastSeenAt: null });
	});

	test("themself, with their role", async () => {
		const { client, user } = await harness.admin();
		expect(await client.admin.getUser(user.id)).toMatchObject({ id: user.id, role: "admin" });
	});

	test("a user whom the runbook's statement disabled", async () => {
		const [admin, { user }] = await Promise.all([harness.admin(), harness.user()]);
		await harness.sql("UPDATE users SET is_active = false WHERE id = ?", user.id);
		expect((await admin.client.admin.getUser(user.id)).status).toBe("disabled");
	});
});

describe("404", () => {
	test("nobody, and somebody whose account was deleted", async () => {
		const [{ client, authorization }, gone] = await Promise.all([harness.admin(), harness.user()]);
		await gone.client.users.delete({ password: gone.password });
		await expect(client.admin.getUser(gone.user.id)).rejects.toMatchObject({ code: "RES_001" });
		const response = await harness.fetch(`/api/admin/users/${NOBODY}`, { headers: authorization });
		expect(response.status).toBe(404);
		expect((await problemOf(response)).code).toBe("RES_001");
	});
});

describeAdministration("getUser");
describeSharedStatuses("getUser");
