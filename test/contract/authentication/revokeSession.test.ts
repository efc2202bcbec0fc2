import { beforeAll, describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf, type TestUser } from "../../harness.ts";

let user: TestUser;
beforeAll(async () => {
	user = await harness.user();
});

/** A second session of the user, and its id. */
async function begin() {
	const { email, password } = user;
	const { tokens } = await harness.client().auth.login({ email, password });
	const client = harness.client({ accessToken: tokens.accessToken });
	const id = (await client.sessions.list()).data.find(({ current }) => current)?.id ?? "";
	return { id, client, tokens };
}

describe("204", () => {
	test("logs another device out", async () => {
		const device = await begin();
		await user.client.sessions.revoke(device.id);
		await expect(device.client.users.me()).rejects.toMatchObject({ code: "AUTH_001" });
		const { refreshToken } = device.tokens;
		await expect(harness.client().auth.refresh({ refreshToken })).rejects.toMatchObject({
			code: "AUTH_006",
		});
		await expect(user.client.users.me()).resolves.toBeTruthy();
	});

	test("the caller's own session", async () => {
		const { id, client } = await begin();
		await client.sessions.revoke(id);
		await expect(client.users.me()).rejects.toMatchObject({ code: "AUTH_001" });
	});
});

describe("404", () => {
	test("a session that has ended", async () => {
		const { id } = await begin();
		await user.client.sessions.revoke(id);
		await expect(user.client.sessions.revoke(id)).rejects.toMatchObject({ code: "RES_001" });
	});

	test("a session that has expired", async () => {
		const { id } = await begin();
		await harness.sql(
			"UPDATE sessions SET expires_at = datetime('now', '-1 second') WHERE id = ?",
			id,
		);
		await expect(user.client.sessions.revoke(id)).rejects.toMatchObject({ code: "RES_001" });
	});

	test("another user's session answers exactly like one that does not exist, and lives on", async () => {
		const stranger = await harness.user();
		const { id, client } = await begin();
		const ask = async (sessionId: string) => {
			const response = await harness.fetch(`/api/auth/sessions/${sessionId}`, {
				method: "DELETE",
				headers: stranger.authorization,
			});
			const { requestId, instance, ...problem } = await problemOf(response);
			return { status: response.status, problem };
		};
		const theirs = await ask(id);
		expect(theirs.status).toBe(404);
		expect(theirs).toEqual(await ask("session_01m6dn7tm4e42b6ztc7s2thc4k"));
		await expect(client.users.me()).resolves.toBeTruthy();
	});
});

describe("400", () => {
	test.each(["current", "task_01m6dn7tm4e42b6ztc7s2thc4k"])(
		"%s is not a session's id",
		async (id) => {
			const response = await harness.fetch(`/api/auth/sessions/${id}`, {
				method: "DELETE",
				headers: user.authorization,
			});
			expect(response.status).toBe(400);
			expect((await problemOf(response)).errors).toMatchObject([{ parameter: "sessionId" }]);
		},
	);
});

describeSharedStatuses("revokeSession");
