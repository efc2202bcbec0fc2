import { beforeAll, describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, type TestUser } from "../../harness.ts";

let account: TestUser;
beforeAll(async () => {
	account = await harness.user();
});

async function begin() {
	const { email, password } = account;
	return (await harness.client().auth.login({ email, password })).tokens;
}

describe("204", () => {
	test("ends the session of the access token: neither of its tokens works", async () => {
		const tokens = await begin();
		const client = harness.client(tokens);
		await client.users.me();
		await client.auth.logout();
		const { accessToken, refreshToken } = tokens;
		await expect(harness.client({ accessToken }).users.me()).rejects.toMatchObject({
			code: "AUTH_001",
		});
		await expect(harness.client().auth.refresh({ refreshToken })).rejects.toMatchObject({
			code: "AUTH_006",
		});
	});

	test("ends access that another isolate believes in within its check interval", async () => {
		const tokens = await begin();
		const { accessToken } = tokens;
		const elsewhere = harness.client({
			accessToken,
			fetch: harness.configured({ ACCESS_CHECK_SECONDS: "1" }),
		});
		await elsewhere.users.me();
		await harness.client(tokens).auth.logout();
		await expect
			.poll(() => elsewhere.users.me().catch(({ code }) => code), { timeout: 5000 })
			.toBe("AUTH_001");
	});

	test("other sessions of the user go on", async () => {
		const [one, other] = await Promise.all([begin(), begin()]);
		await harness.client(one).auth.logout();
		await expect(harness.client(other).users.me()).resolves.toBeTruthy();
	});
});

describe("401", () => {
	test("a session that has ended", async () => {
		const { accessToken } = await begin();
		await harness.client({ accessToken }).auth.logout();
		await expect(harness.client({ accessToken }).auth.logout()).rejects.toMatchObject({
			status: 401,
			code: "AUTH_001",
		});
	});
});

describeSharedStatuses("logoutSession");
