import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";

describe("200", () => {
	test("is the profile of the access token's user", async () => {
		const [one, other] = await Promise.all([harness.user(), harness.user()]);
		expect(await one.client.users.me()).toEqual(one.user);
		expect(await other.client.users.me()).toEqual(other.user);
	});

	test("the address as it was registered", async () => {
		const email = harness.email().replace("user", "Noor.Haddad");
		const { client } = await harness.user({ email });
		expect((await client.users.me()).email).toBe(email);
	});
});

describe("401", () => {
	test("an account that was deleted", async () => {
		const { client, password, tokens } = await harness.user();
		await client.users.delete({ password });
		const { accessToken } = tokens;
		await expect(harness.client({ accessToken }).users.me()).rejects.toMatchObject({
			code: "AUTH_001",
		});
	});
});

describe("403", () => {
	test("an account that is disabled, within the check interval", async () => {
		const { tokens, user } = await harness.user();
		const client = harness.client({
			accessToken: tokens.accessToken,
			fetch: harness.configured({ ACCESS_CHECK_SECONDS: "1" }),
		});
		await client.users.me();
		await harness.sql("UPDATE users SET is_active = 0 WHERE id = ?", user.id);
		await expect
			.poll(() => client.users.me().catch(({ code }) => code), { timeout: 5000 })
			.toBe("AUTH_005");
		await harness.sql("UPDATE users SET is_active = 1 WHERE id = ?", user.id);
		await expect
			.poll(() => client.users.me().catch(({ code }) => code), { timeout: 5000 })
			.toMatchObject({ id: user.id });
	});
});

describeSharedStatuses("getCurrentUser");
