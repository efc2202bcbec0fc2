import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";

describe("200", () => {
	test("is the session as the list has it", async () => {
		const { client } = await harness.user();
		const { data } = await client.sessions.list();
		const [session] = data;
		expect(await client.sessions.get(session?.id ?? "")).toEqual(session);
		expect(session?.current).toBe(true);
	});
});

describe("404", () => {
	test("a session that was revoked", async () => {
		const { client, email, password } = await harness.user();
		await harness.client().auth.login({ email, password });
		const other = (await client.sessions.list()).data.find(({ current }) => !current);
		await client.sessions.revoke(other?.id ?? "");
		await expect(client.sessions.get(other?.id ?? "")).rejects.toMatchObject({ code: "RES_001" });
	});

	test("another user's session", async () => {
		const [one, other] = await Promise.all([harness.user(), harness.user()]);
		const [session] = (await other.client.sessions.list()).data;
		await expect(one.client.sessions.get(session?.id ?? "")).rejects.toMatchObject({
			status: 404,
			code: "RES_001",
		});
	});
});

describeSharedStatuses("getSession");
