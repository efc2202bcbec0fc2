import { beforeAll, describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, json, problemOf, type TestUser } from "../../harness.ts";

let account: TestUser;
beforeAll(async () => {
	account = await harness.user();
});

async function login({ email, password }: TestUser, headers: Record<string, string> = {}) {
	const response = await harness.fetch(
		"/api/auth/login",
		json("POST", { email, password }, headers),
	);
	const { tokens } = (await response.json()) as { tokens: TestUser["tokens"] };
	return harness.client(tokens);
}

describe("200", () => {
	test("the newest login first, and which of them is this one", async () => {
		const user = await harness.user();
		const phone = await login(user, { "User-Agent": "Phone/1.0" });
		await login(user, { "User-Agent": "Tablet/2.0" });
		const { data, nextCursor } = await phone.sessions.list();
		expect(data.map(({ userAgent }) => userAgent).slice(0, 2)).toEqual(["Tablet/2.0", "Phone/1.0"]);
		expect(data.map(({ current }) => current)).toEqual([false, true, false]);
		expect(nextCursor).toBeNull();
	});

	test("a long User-Agent is cut to 512 characters", async () => {
		const client = await login(account, { "User-Agent": `Long/${"x".repeat(1000)}` });
		const current = (await client.sessions.list()).data.find((session) => session.current);
		expect(current?.userAgent).toHaveLength(512);
	});

	test("no character of a User-Agent is cut in half", async () => {
		const longest = `${"x".repeat(511)}😀`;
		const bytes = Buffer.from(`${longest}x`).toString("latin1");
		const client = await login(account, { "User-Agent": bytes });
		const current = (await client.sessions.list()).data.find((session) => session.current);
		expect(current?.userAgent).toBe(longest);
	});

	test.each(["", " "])("a User-Agent that says nothing is null: %o", async (agent) => {
		const client = await login(account, { "User-Agent": agent });
		const current = (await client.sessions.list()).data.find((session) => session.current);
		expect(current?.userAgent).toBeNull();
	});

	test("sessions that were logged out, revoked or have expired are not listed", async () => {
		const user = await harness.user();
		const [one, two, three] = [await login(user), await login(user), await login(user)];
		await one.auth.logout();
		const sessions = (await two.sessions.list()).data;
		const third = (await three.sessions.list()).data.find(({ current }) => current);
		await two.sessions.revoke(third?.id ?? "");
		const first = sessions.at(-1);
		await harness.sql(
			"UPDATE sessions SET expires_at = datetime('now', '-1 second') WHERE id = ?",
			first?.id ?? "",
		);
		expect((await two.sessions.list()).data.map(({ current }) => current)).toEqual([true]);
	});

	test("pages hold every session once, also when some end meanwhile", async () => {
		const user = await harness.user();
		for (let index = 0; index < 6; index += 1) await login(user);
		const all = (await user.client.sessions.list()).data.map(({ id }) => id);
		const seen: string[] = [];
		for await (const page of user.client.sessions.list({ limit: 2 }).pages()) {
			expect(page.data.length).toBeLessThanOrEqual(2);
			seen.push(...page.data.map(({ id }) => id));
			// The one that the cursor points at.
			if (seen.length === 2) await user.client.sessions.revoke(seen[1] ?? "");
		}
		expect(seen).toEqual(all);
	});

	test("nobody else's", async () => {
		const stranger = await harness.user();
		expect((await stranger.client.sessions.list()).data).toHaveLength(1);
	});
});

describe("400", () => {
	test.each([
		["limit=0", "limit", "minimum"],
		["limit=101", "limit", "maximum"],
		["limit=5x", "limit", "type"],
		["limit=1.5", "limit", "type"],
		["limit=", "limit", "type"],
		["limit=1&limit=2", "limit", "type"],
		["cursor=nonsense", "cursor", "cursor"],
		["cursor=", "cursor", "minLength"],
	])("%s", async (query, parameter, keyword) => {
		const response = await harness.fetch(`/api/auth/sessions?${query}`, {
			headers: account.authorization,
		});
		expect(response.status).toBe(400);
		const { errors = [] } = await problemOf(response);
		expect(errors).toContainEqual(expect.objectContaining({ parameter, keyword }));
	});

	test("another user's cursor, and a cursor of another list", async () => {
		const user = await harness.user();
		await login(user);
		const { nextCursor } = await user.client.sessions.list({ limit: 1 });
		const cursor = nextCursor ?? "";
		await expect(account.client.sessions.list({ limit: 1, cursor })).rejects.toMatchObject({
			code: "VAL_001",
		});
		await expect(user.client.tasks.list({ limit: 1, cursor })).rejects.toMatchObject({
			code: "VAL_001",
		});
	});
});

describeSharedStatuses("listSessions");
