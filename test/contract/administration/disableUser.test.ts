import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, json, problemOf, type TestUser } from "../../harness.ts";
import { describeAdministration, NOBODY } from "./access.ts";

const reason = "Sends advertising to strangers";

async function pair(): Promise<[TestUser, TestUser]> {
	return Promise.all([harness.admin(), harness.user()]);
}

async function entries(admin: TestUser, targetId: string) {
	return (await admin.client.admin.listAuditEntries({ targetId })).data;
}

describe("200", () => {
	test("every token of the user stops at once, and so do logins", async () => {
		const [admin, { user, email, password, client, tokens }] = await pair();
		const second = await harness.client().auth.login({ email, password });
		await client.users.me();
		const account = await admin.client.admin.disableUser(user.id, { reason });
		expect(account).toMatchObject({ id: user.id, status: "disabled", sessionCount: 0 });
		for (const { accessToken, refreshToken } of [tokens, second.tokens]) {
			await expect(harness.client({ accessToken }).users.me()).rejects.toMatchObject({
				code: "AUTH_001",
			});
			await expect(harness.client().auth.refresh({ refreshToken })).rejects.toMatchObject({
				code: "AUTH_006",
			});
		}
		await expect(harness.client().auth.login({ email, password })).rejects.toMatchObject({
			code: "AUTH_005",
		});
	});

	test("nobody else is touched, and nothing of the user is lost", async () => {
		const [admin, target] = await pair();
		const bystander = await harness.user();
		const task = await target.client.tasks.create({ title: "Keep me" });
		await admin.client.admin.disableUser(target.user.id, {});
		await expect(bystander.client.users.me()).resolves.toBeTruthy();
		await expect(admin.client.users.me()).resolves.toBeTruthy();
		await admin.client.admin.enableUser(target.user.id);
		const { email, password } = target;
		const client = harness.client();
		await client.auth.login({ email, password });
		expect(await client.tasks.get(task.id)).toEqual(task);
	});

	test("is written to the audit log, with the reason and the request", async () => {
		const [admin, { user }] = await pair();
		const requestId = `disable-${crypto.randomUUID()}`;
		const response = await harness.fetch(
			`/api/admin/users/${user.id}/disable`,
			json("POST", { reason }, { ...admin.authorization, "X-Request-Id": requestId }),
		);
		expect(response.status).toBe(200);
		expect(await entries(admin, user.id)).toEqual([
			{
				id: expect.stringMatching(/^audit_/),
				actorId: admin.user.id,
				action: "user.disabled",
				targetType: "user",
				targetId: user.id,
				detail: { reason },
				requestId,
				createdAt: expect.any(String),
			},
		]);
	});

	test("a second time changes nothing, and writes nothing", async () => {
		const [admin, { user }] = await pair();
		const first = await admin.client.admin.disableUser(user.id, {});
		expect(await admin.client.admin.disableUser(user.id, { reason })).toEqual(first);
		expect((await entries(admin, user.id)).map(({ detail }) => detail)).toEqual([{}]);
	});

	test("of 5 requests at once one is written", async () => {
		const [admin, { user }] = await pair();
		await Promise.all(
			Array.from({ length: 5 }, () => admin.client.admin.disableUser(user.id, { reason })),
		);
		expect(await entries(admin, user.id)).toHaveLength(1);
	});

	test("ends the sessions of a user whom the runbook's statement disabled, and writes that", async () => {
		const [admin, { user }] = await pair();
		await harness.sql("UPDATE users SET is_active = false WHERE id = ?", user.id);
		const account = await admin.client.admin.disableUser(user.id, {});
		expect(account).toMatchObject({ status: "disabled", sessionCount: 0 });
		expect(await entries(admin, user.id)).toHaveLength(1);
	});

	test("an administrator too: others lose nothing by it", async () => {
		const [one, other] = await Promise.all([harness.admin(), harness.admin()]);
		await one.client.admin.disableUser(other.user.id, {});
		await expect(other.client.admin.getUser(one.user.id)).rejects.toMatchObject({
			code: "AUTH_001",
		});
	});
});

describe("409", () => {
	test("oneself", async () => {
		const admin = await harness.admin();
		await expect(admin.client.admin.disableUser(admin.user.id, {})).rejects.toMatchObject({
			status: 409,
			code: "RES_002",
			detail: "You cannot disable your own account.",
		});
		expect((await admin.client.admin.getUser(admin.user.id)).status).toBe("active");
		expect(await entries(admin, admin.user.id)).toEqual([]);
	});
});

describe("404", () => {
	test("nobody: nothing is written", async () => {
		const admin = await harness.admin();
		await expect(admin.client.admin.disableUser(NOBODY, {})).rejects.toMatchObject({
			code: "RES_001",
		});
		expect(await entries(admin, NOBODY)).toEqual([]);
	});
});

describe("503", () => {
	test("whichever call of the database fails, the account and the audit log tell the same", async () => {
		const [admin, { user }] = await pair();
		for (let call = 1; ; call += 1) {
			const response = await harness.faulty(`database@${call}`)(
				`/api/admin/users/${user.id}/disable`,
				json("POST", { reason }, admin.authorization),
			);
			const { status, sessionCount } = await admin.client.admin.getUser(user.id);
			const written = await entries(admin, user.id);
			if (response.status === 200) {
				expect({ status, sessionCount, written: written.length }).toEqual({
					status: "disabled",
					sessionCount: 0,
					written: 1,
				});
				break;
			}
			expect((await problemOf(response)).code).toBe("DB_001");
			expect({ status, sessionCount, written }).toEqual({
				status: "active",
				sessionCount: 1,
				written: [],
			});
		}
	});

	test("an audit log that cannot be written stops the change", async () => {
		const [admin, { user }] = await pair();
		const trigger = `refuse_${user.id}`;
		await harness.sql(
			`CREATE TRIGGER ${trigger} BEFORE INSERT ON audit_log WHEN NEW.target_id = '${user.id}' BEGIN SELECT RAISE(ABORT, 'no'); END`,
		);
		const response = await harness.fetch(
			`/api/admin/users/${user.id}/disable`,
			json("POST", { reason }, admin.authorization),
		);
		await harness.sql(`DROP TRIGGER ${trigger}`);
		expect(response.status).toBeGreaterThanOrEqual(500);
		const account = await admin.client.admin.getUser(user.id);
		expect(account).toMatchObject({ status: "active", sessionCount: 1 });
	});
});

describe("400", () => {
	test.each([
		["", "minLength"],
		["  ", "pattern"],
		["two\nlines", "pattern"],
		["x".repeat(501), "maxLength"],
		[null, "type"],
	])("the reason %o", async (text, keyword) => {
		const [admin, { user }] = await pair();
		const response = await harness.fetch(
			`/api/admin/users/${user.id}/disable`,
			json("POST", { reason: text }, admin.authorization),
		);
		expect(response.status).toBe(400);
		const { errors = [] } = await problemOf(response);
		expect(errors).toContainEqual(expect.objectContaining({ pointer: "/reason", keyword }));
	});
});

describeAdministration("disableUser");
describeSharedStatuses("disableUser");
