import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, json, problemOf } from "../../harness.ts";

const NEW = "an entirely new one";

describe("204", () => {
	test("from then on only the new password logs in", async () => {
		const { email, password, client } = await harness.user();
		await client.users.changePassword({ currentPassword: password, newPassword: NEW });
		const { auth } = harness.client();
		await expect(auth.login({ email, password })).rejects.toMatchObject({ code: "AUTH_002" });
		await expect(auth.login({ email, password: NEW })).resolves.toBeTruthy();
	});

	test("whoever else was logged in no longer is; the caller stays", async () => {
		const { email, password, client } = await harness.user();
		const { tokens } = await harness.client().auth.login({ email, password });
		await client.users.changePassword({ currentPassword: password, newPassword: NEW });
		await expect(client.users.me()).resolves.toBeTruthy();
		const { accessToken, refreshToken } = tokens;
		await expect(harness.client({ accessToken }).users.me()).rejects.toMatchObject({
			code: "AUTH_001",
		});
		await expect(harness.client().auth.refresh({ refreshToken })).rejects.toMatchObject({
			code: "AUTH_006",
		});
	});
});

describe("403", () => {
	test("the current password is wrong: nothing changes", async () => {
		const { email, password, client } = await harness.user();
		await expect(
			client.users.changePassword({ currentPassword: "wrong", newPassword: NEW }),
		).rejects.toMatchObject({ status: 403, code: "AUTH_007" });
		await expect(client.auth.login({ email, password })).resolves.toBeTruthy();
	});
});

describe("400", () => {
	test.each([
		["7 characters", "1234567", "minLength"],
		["7 emoji", "😀".repeat(7), "minLength"],
		["257 characters", "p".repeat(257), "maxLength"],
	])("a new password of %s", async (_, newPassword, keyword) => {
		const { password, authorization } = await harness.user();
		const response = await harness.fetch(
			"/api/users/me/password",
			json("POST", { currentPassword: password, newPassword }, authorization),
		);
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([
			{ pointer: "/newPassword", keyword },
		]);
	});
});

describeSharedStatuses("changePassword");
