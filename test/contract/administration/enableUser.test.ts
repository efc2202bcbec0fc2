import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { describeAdministration, NOBODY } from "./access.ts";

describe("200", () => {
	test("the user may log in again; what was ended stays ended", async () => {
		const [admin, { user, email, password, client, tokens }] = await Promise.all([
			harness.admin(),
			harness.user(),
		]);
		await admin.client.admin.disableUser(user.id, {});
		const account = await admin.client.admin.enableUser(user.id);
		expect(account).toMatchObject({ id: user.id, status: "active", sessionCount: 0 });
		await expect(client.users.me()).rejects.toMatchObject({ code: "AUTH_001" });
		const { refreshToken } = tokens;
		await expect(harness.client().auth.refresh({ refreshToken })).rejects.toMatchObject({
			code: "AUTH_006",
		});
		await expect(harness.client().auth.login({ email, password })).resolves.toBeTruthy();
	});

	test("is written to the audit log once", async () => {
		const [admin, { user }] = await Promise.all([harness.admin(), harness.user()]);
		await admin.client.admin.disableUser(user.id, { reason: "By mistake" });
		const first = await admin.client.admin.enableUser(user.id);
		expect(await admin.client.admin.enableUser(user.id)).toEqual(first);
		const { data } = await admin.client.admin.listAuditEntries({ targetId: user.id });
		expect(data.map(({ action, actorId, detail }) => ({ action, actorId, detail }))).toEqual([
			{ action: "user.enabled", actorId: admin.user.id, detail: {} },
			{ action: "user.disabled", actorId: admin.user.id, detail: { reason: "By mistake" } },
		]);
	});

	test("a user who is not disabled stays as they are", async () => {
		const [admin, { user, client }] = await Promise.all([harness.admin(), harness.user()]);
		expect(await admin.client.admin.enableUser(user.id)).toMatchObject({ sessionCount: 1 });
		await expect(client.users.me()).resolves.toBeTruthy();
		expect((await admin.client.admin.listAuditEntries({ targetId: user.id })).data).toEqual([]);
	});

	test("a user whom the runbook's statement disabled: at once, with the sessions that they had", async () => {
		const [admin, { user, tokens, password, email }] = await Promise.all([
			harness.admin(),
			harness.user(),
		]);
		const { accessToken } = tokens;
		const client = harness.client({
			accessToken,
			fetch: harness.configured({ ACCESS_CHECK_SECONDS: "0" }),
		});
		await harness.sql("UPDATE users SET is_active = false WHERE id = ?", user.id);
		await expect(harness.client().auth.login({ email, password })).rejects.toMatchObject({
			code: "AUTH_005",
		});
		await expect(client.users.me()).rejects.toMatchObject({ code: "AUTH_005" });
		await admin.client.admin.enableUser(user.id);
		await expect(client.users.me()).resolves.toBeTruthy();
	});
});

describe("404", () => {
	test("nobody", async () => {
		const admin = await harness.admin();
		await expect(admin.client.admin.enableUser(NOBODY)).rejects.toMatchObject({
			status: 404,
			code: "RES_001",
		});
	});
});

describe("503", () => {
	test("whichever call of the database fails, the account and the audit log tell the same", async () => {
		const [admin, { user }] = await Promise.all([harness.admin(), harness.user()]);
		await admin.client.admin.disableUser(user.id, {});
		for (let call = 1; ; call += 1) {
			const response = await harness.faulty(`database@${call}`)(
				`/api/admin/users/${user.id}/enable`,
				{ method: "POST", headers: admin.authorization },
			);
			const { status } = await admin.client.admin.getUser(user.id);
			const { data } = await admin.client.admin.listAuditEntries({ targetId: user.id });
			const written = data.filter(({ action }) => action === "user.enabled").length;
			if (response.status === 200) {
				expect({ status, written }).toEqual({ status: "active", written: 1 });
				break;
			}
			expect({ status, written }).toEqual({ status: "disabled", written: 0 });
		}
	});
});

describeAdministration("enableUser");
describeSharedStatuses("enableUser");
