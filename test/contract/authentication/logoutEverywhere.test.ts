import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";

describe("204", () => {
	test("ends every session of the user, and of nobody else", async () => {
		const { email, password, tokens, client } = await harness.user();
		const second = await harness.client().auth.login({ email, password });
		const stranger = await harness.user();
		await client.auth.logoutEverywhere();
		for (const { accessToken, refreshToken } of [tokens, second.tokens]) {
			await expect(harness.client({ accessToken }).users.me()).rejects.toMatchObject({
				code: "AUTH_001",
			});
			await expect(harness.client().auth.refresh({ refreshToken })).rejects.toMatchObject({
				code: "AUTH_006",
			});
		}
		await expect(stranger.client.users.me()).resolves.toBeTruthy();
	});

	test("the user can log in again", async () => {
		const { email, password, client } = await harness.user();
		await client.auth.logoutEverywhere();
		await client.auth.login({ email, password });
		expect((await client.sessions.list()).data).toHaveLength(1);
	});
});

describeSharedStatuses("logoutEverywhere");
