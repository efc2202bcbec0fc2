import { describe, expect, test, vi } from "vitest";
import { fillTables } from "../../harness/fixtures.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, type TestUser } from "../../harness.ts";

/** Every row of every table that says whose it is, or belongs to a row that does. */
async function rowsOf({ user }: TestUser): Promise<Record<string, number>> {
	const tables = await harness.sql(
		"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%' AND name NOT LIKE 'd1_%'",
	);
	const counts: Record<string, number> = {};
	for (const name of tables.map((table) => String(table.name))) {
		const owned = await ownership(name);
		if (owned === undefined) continue;
		const [row] = await harness.sql(`SELECT COUNT(*) AS n FROM "${name}" WHERE ${owned}`, user.id);
		counts[name] = Number(row?.n);
	}
	return counts;
}

/** The condition under which a row of a table is a user's: by its own column or through its parents. */
async function ownership(table: string): Promise<string | undefined> {
	if (table === "users") return "id = ?1";
	const columns = await harness.sql(`PRAGMA table_info("${table}")`);
	if (columns.some(({ name }) => name === "user_id")) return "user_id = ?1";
	const parents = await harness.sql(`PRAGMA foreign_key_list("${table}")`);
	for (const parent of parents) {
		const condition = await ownership(String(parent.table));
		if (condition !== undefined) {
			return `"${parent.from}" IN (SELECT "${parent.to}" FROM "${parent.table}" WHERE ${condition})`;
		}
	}
	return undefined;
}

/** A user of whom every table holds something. */
async function livedInAccount(): Promise<TestUser> {
	const user = await harness.user();
	await fillTables(user);
	// No feature makes deliveries yet.
	await harness.sql(
		`INSERT INTO deliveries (id, user_id, channel, target, dedup_key, payload, due_at, expires_at)
			VALUES (?1, ?2, 'push', 'vendor', ?1, '', '2999-01-01', '2999-01-02')`,
		`delivery_of_${user.user.id}`,
		user.user.id,
	);
	const undelivered = "SELECT id FROM outbox WHERE user_id = ? AND delivered_at IS NULL";
	await vi.waitFor(async () => expect(await harness.sql(undelivered, user.user.id)).toEqual([]), {
		timeout: 30_000,
	});
	return user;
}

describe("204", () => {
	test("nothing of the user is left in any table, and everything of others is", async () => {
		const [user, other] = await Promise.all([livedInAccount(), livedInAccount()]);
		const before = await rowsOf(user);
		for (const [table, count] of Object.entries(before)) expect(count, table).toBeGreaterThan(0);
		const others = await rowsOf(other);
		await user.client.users.delete({ password: user.password });
		expect(new Set(Object.values(await rowsOf(user)))).toEqual(new Set([0]));
		expect(await rowsOf(other)).toEqual(others);
	});

	test("every access token of the user stops working at once", async () => {
		const { email, password, client } = await harness.user();
		const { tokens } = await harness.client().auth.login({ email, password });
		const { accessToken } = tokens;
		const second = harness.client({ accessToken });
		await second.users.me();
		await client.users.delete({ password });
		await expect(second.users.me()).rejects.toMatchObject({ code: "AUTH_001" });
		await expect(second.tasks.list()).rejects.toMatchObject({ code: "AUTH_001" });
		await expect(second.tasks.create({ title: "Ghost" })).rejects.toMatchObject({
			code: "AUTH_001",
		});
	});

	test("however deep its tasks are nested", async () => {
		const user = await harness.user();
		let parentId: string | null = null;
		for (let depth = 0; depth < 30; depth += 1) {
			({ id: parentId } = await user.client.tasks.create({ title: `Depth ${depth}`, parentId }));
		}
		await user.client.users.delete({ password: user.password });
		expect((await rowsOf(user)).tasks).toBe(0);
	});

	test("the address may be registered again", async () => {
		const { email, password, client } = await harness.user();
		await client.tasks.create({ title: "Of the old account" });
		await client.users.delete({ password });
		const again = await harness.user({ email });
		expect((await again.client.tasks.list()).data).toEqual([]);
	});
});

describe("403", () => {
	test("the password is wrong: nothing happens", async () => {
		const { client, user } = await harness.user();
		await expect(client.users.delete({ password: "wrong" })).rejects.toMatchObject({
			status: 403,
			code: "AUTH_007",
		});
		expect(await client.users.me()).toEqual(user);
	});
});

describe("503", () => {
	test("the database fails in the middle: the account is whole", async () => {
		const user = await livedInAccount();
		const before = await rowsOf(user);
		for (const call of [1, 2, 3]) {
			const client = harness.client({
				accessToken: user.tokens.accessToken,
				fetch: harness.faulty(`database@${call}`),
			});
			await client.users.delete({ password: user.password }).catch(() => {});
			const after = await rowsOf(user);
			if (after.users === 0) break;
			expect(after).toEqual(before);
		}
	});
});

describeSharedStatuses("deleteCurrentUser");
