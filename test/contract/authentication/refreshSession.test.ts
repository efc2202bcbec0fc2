import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, json, problemOf, type TestUser } from "../../harness.ts";

let account: TestUser;
beforeAll(async () => {
	account = await harness.user();
});

/** A new session of the account. */
async function begin() {
	const { email, password } = account;
	return (await harness.client().auth.login({ email, password })).tokens;
}

function refresh(refreshToken: string): Promise<Response> {
	return harness.fetch("/api/auth/refresh", json("POST", { refreshToken }));
}

async function codeOf(refreshToken: string): Promise<string> {
	return (await problemOf(await refresh(refreshToken))).code;
}

function hashOf(token: string): string {
	return createHash("sha256").update(token).digest("hex");
}

/** Makes it appear that a token was used some time ago. */
function backdateUse(token: string, seconds: number) {
	return harness.sql(
		"UPDATE refresh_tokens SET used_at = strftime('%Y-%m-%d %H:%M:%f', 'now', ?) WHERE token_hash = ?",
		`-${seconds} seconds`,
		hashOf(token),
	);
}

describe("200", () => {
	test("answers with new tokens that work, also when the access token is gone", async () => {
		const tokens = await begin();
		const renewed = await harness.client().auth.refresh({ refreshToken: tokens.refreshToken });
		expect(renewed.refreshToken).not.toBe(tokens.refreshToken);
		expect(renewed.accessToken).not.toBe(tokens.accessToken);
		expect(renewed.expiresInSeconds).toBe(900);
		const { id } = await harness.client(renewed).users.me();
		expect(id).toBe(account.user.id);
	});

	test("an administrator stays one, and is none any more when the role is taken away", async () => {
		const { user, tokens } = await harness.admin();
		const { auth } = harness.client();
		const kept = await auth.refresh({ refreshToken: tokens.refreshToken });
		expect(kept.scopes).toEqual(tokens.scopes);
		await harness.sql("UPDATE users SET role = 'user' WHERE id = ?", user.id);
		const { scopes, accessToken } = await auth.refresh({ refreshToken: kept.refreshToken });
		expect(scopes).toEqual(account.tokens.scopes);
		const client = harness.client({ accessToken });
		await expect(client.admin.listUsers()).rejects.toMatchObject({ code: "AUTH_003" });
		await expect(client.users.me()).resolves.toBeTruthy();
	});

	test("who becomes an administrator has to log in for it", async () => {
		const { user, tokens } = await harness.user();
		await harness.sql("UPDATE users SET role = 'admin' WHERE id = ?", user.id);
		const { refreshToken } = tokens;
		const { scopes } = await harness.client().auth.refresh({ refreshToken });
		expect(scopes).toEqual(tokens.scopes);
	});

	test("is not disturbed by an access token, even a bad one", async () => {
		const { refreshToken } = await begin();
		const response = await harness.fetch(
			"/api/auth/refresh",
			json("POST", { refreshToken }, { Authorization: "Bearer rubbish" }),
		);
		expect(response.status).toBe(200);
	});

	test("keeps the session's id, and tells when it was last used", async () => {
		const client = harness.client(await begin());
		const before = (await client.sessions.list()).data.find(({ current }) => current);
		await client.auth.refresh({ refreshToken: (await begin()).refreshToken });
		const { refreshToken } = await begin();
		const renewed = await harness.client().auth.refresh({ refreshToken });
		const after = (await harness.client(renewed).sessions.list()).data;
		expect(after.some(({ id }) => id === before?.id)).toBe(true);
		const current = after.find((session) => session.current);
		expect(Date.parse(current?.lastUsedAt ?? "")).toBeGreaterThanOrEqual(
			Date.parse(current?.createdAt ?? ""),
		);
	});

	test("goes on for many generations", async () => {
		let { refreshToken } = await begin();
		for (let generation = 0; generation < 20; generation += 1) {
			({ refreshToken } = await harness.client().auth.refresh({ refreshToken }));
		}
		expect((await refresh(refreshToken)).status).toBe(200);
	});

	test("of 8 requests at once exactly one succeeds, 25 times over, and the session lives on", async () => {
		let { refreshToken } = await begin();
		for (let round = 0; round < 25; round += 1) {
			const racers = await Promise.all(Array.from({ length: 8 }, () => refresh(refreshToken)));
			const winners = racers.filter(({ status }) => status === 200);
			expect(winners, `round ${round}`).toHaveLength(1);
			const losers = racers.filter(({ status }) => status !== 200);
			const codes = await Promise.all(losers.map(async (loser) => (await problemOf(loser)).code));
			expect(new Set(codes)).toEqual(new Set(["AUTH_004"]));
			({ refreshToken } = JSON.parse((await winners[0]?.text()) ?? ""));
		}
		expect((await refresh(refreshToken)).status).toBe(200);
	});
});

describe("401", () => {
	test("a session of nothing but scopes that the account has lost", async () => {
		const { user, tokens } = await harness.admin({ scopes: ["admin:read", "admin:write"] });
		await harness.sql("UPDATE users SET role = 'user' WHERE id = ?", user.id);
		expect(await codeOf(tokens.refreshToken)).toBe("AUTH_006");
	});

	test("used again within 10 seconds: refused, and nothing else happens", async () => {
		const { refreshToken } = await begin();
		const renewed = await harness.client().auth.refresh({ refreshToken });
		await backdateUse(refreshToken, 5);
		expect(await codeOf(refreshToken)).toBe("AUTH_004");
		await expect(harness.client(renewed).users.me()).resolves.toBeTruthy();
		expect((await refresh(renewed.refreshToken)).status).toBe(200);
	});

	test("used again later: the whole session is revoked", async () => {
		const { refreshToken } = await begin();
		const renewed = await harness.client().auth.refresh({ refreshToken });
		await backdateUse(refreshToken, 11);
		expect(await codeOf(refreshToken)).toBe("AUTH_004");
		expect(await codeOf(renewed.refreshToken)).toBe("AUTH_006");
		const { accessToken } = renewed;
		await expect(harness.client({ accessToken }).users.me()).rejects.toMatchObject({
			code: "AUTH_001",
		});
	});

	test("an ancestor of the newest token, used again: the whole session is revoked", async () => {
		const { refreshToken: first } = await begin();
		const client = harness.client();
		const second = await client.auth.refresh({ refreshToken: first });
		const third = await client.auth.refresh({ refreshToken: second.refreshToken });
		await backdateUse(first, 60);
		expect(await codeOf(first)).toBe("AUTH_004");
		expect(await codeOf(third.refreshToken)).toBe("AUTH_006");
	});

	test("other sessions of the user survive", async () => {
		const other = await begin();
		const { refreshToken } = await begin();
		await refresh(refreshToken);
		await backdateUse(refreshToken, 11);
		await refresh(refreshToken);
		expect((await refresh(other.refreshToken)).status).toBe(200);
	});

	test.each(["unknown", "twr_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "a".repeat(512)])(
		"unknown: %s",
		async (token) => {
			expect(await codeOf(token)).toBe("AUTH_006");
		},
	);

	test("an access token", async () => {
		const { accessToken } = await begin();
		expect(await codeOf(accessToken.slice(0, 512))).toBe("AUTH_006");
	});

	test("expired", async () => {
		const { refreshToken } = await begin();
		await harness.sql(
			"UPDATE refresh_tokens SET expires_at = datetime('now', '-1 second') WHERE token_hash = ?",
			hashOf(refreshToken),
		);
		expect(await codeOf(refreshToken)).toBe("AUTH_006");
	});

	test("of a session that was logged out", async () => {
		const tokens = await begin();
		await harness.client(tokens).auth.logout();
		expect(await codeOf(tokens.refreshToken)).toBe("AUTH_006");
	});

	test("of a deleted account", async () => {
		const { client, password, tokens } = await harness.user();
		await client.users.delete({ password });
		expect(await codeOf(tokens.refreshToken)).toBe("AUTH_006");
	});
});

describe("403", () => {
	test("of a disabled account", async () => {
		const { user, tokens } = await harness.user();
		await harness.sql("UPDATE users SET is_active = 0 WHERE id = ?", user.id);
		const response = await refresh(tokens.refreshToken);
		expect(response.status).toBe(403);
		expect((await problemOf(response)).code).toBe("AUTH_005");
	});
});

describeSharedStatuses("refreshSession");
