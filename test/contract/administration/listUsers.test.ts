import { beforeAll, describe, expect, test } from "vitest";
import type { AdminUser, ListUsersQuery } from "../../../sdk/src/index.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf, type TestUser } from "../../harness.ts";
import { describeAdministration, NOBODY } from "./access.ts";

let admin: TestUser;
beforeAll(async () => {
	admin = await harness.admin();
});

/** A beginning of names and addresses that no other test uses. */
function prefix(): string {
	return `q${crypto.randomUUID().slice(0, 8)}`;
}

async function ids(query: ListUsersQuery): Promise<string[]> {
	const seen: string[] = [];
	for await (const { id } of admin.client.admin.listUsers(query)) seen.push(id);
	return seen;
}

/** Users whose addresses begin alike, in the order of their registration. */
async function registered(search: string, count: number): Promise<string[]> {
	const users: string[] = [];
	for (let index = 0; index < count; index += 1) {
		const { user } = await harness.user({ email: `${search}-${index}@example.com` });
		users.push(user.id);
	}
	return users;
}

describe("200", () => {
	test("everybody, the newest first", async () => {
		const { user } = await harness.user();
		const { data } = await admin.client.admin.listUsers({ limit: 100 });
		expect(data.map(({ id }) => id)).toContain(user.id);
		const times = data.map(({ createdAt }) => createdAt);
		expect(times).toEqual(times.toSorted().reverse());
	});

	test("each as it is alone", async () => {
		const search = prefix();
		const [id = ""] = await registered(search, 1);
		const { data, nextCursor } = await admin.client.admin.listUsers({ search });
		expect(data).toEqual([await admin.client.admin.getUser(id)]);
		expect(nextCursor).toBeNull();
	});

	test("every page size walks everybody once, in either order", async () => {
		const search = prefix();
		const users = await registered(search, 5);
		await harness.sql(
			"UPDATE users SET created_at = '2026-01-01 00:00:00.000' WHERE id IN (?, ?, ?)",
			...users.slice(0, 3),
		);
		const tied = users.slice(0, 3).sort();
		const expected = [...tied, ...users.slice(3)];
		for (const limit of [1, 2, 4, 5, 6]) {
			expect(await ids({ search, limit, sort: "created" })).toEqual(expected);
			expect(await ids({ search, limit })).toEqual(expected.toReversed());
		}
	});
});

describe("200, searched", () => {
	let name: string;
	let found: TestUser;
	beforeAll(async () => {
		name = prefix();
		found = await harness.user({
			email: `${name}.Haddad@example.com`,
			displayName: `Ö${name} 100%`,
		});
	});

	test.each<[string, (name: string) => string]>([
		["the beginning of the address", (text) => text],
		["in another letter case", (text) => text.toUpperCase()],
		["the whole address", (text) => `${text}.haddad@EXAMPLE.com`],
		["the beginning of the name", (text) => `Ö${text}`],
		["in another letter case, beyond ASCII too", (text) => `ö${text.toUpperCase()} 1`],
		["in another encoding", (text) => `o\u0308${text}`],
		["with a character that means something to LIKE", (text) => `ö${text} 100%`],
	])("%s", async (_, search) => {
		expect(await ids({ search: search(name) })).toEqual([found.user.id]);
	});

	test("the id", async () => {
		expect(await ids({ search: found.user.id })).toEqual([found.user.id]);
	});

	test.each(["haddad", "%", "_", "' OR 1=1 --", "example.com"])(
		"%s begins nothing",
		async (text) => {
			expect(await ids({ search: `${text}${name}` })).toEqual([]);
		},
	);

	test("a new name is found, and the old one no longer", async () => {
		const [before, after] = [prefix(), prefix()];
		const { client, user } = await harness.user({ displayName: before });
		expect(await ids({ search: before })).toEqual([user.id]);
		await client.users.update({ displayName: `Ä${after}` });
		expect(await ids({ search: before })).toEqual([]);
		expect(await ids({ search: `ä${after}` })).toEqual([user.id]);
		await client.users.update({ locale: "sv" });
		expect(await ids({ search: `ä${after}` })).toEqual([user.id]);
	});
});

describe("200, filtered", () => {
	test("by status and role, together with the search", async () => {
		const search = prefix();
		const [one = "", two = "", three = ""] = await registered(search, 3);
		await harness.sql("UPDATE users SET is_active = false WHERE id = ?", one);
		await harness.sql("UPDATE users SET role = 'admin' WHERE id IN (?, ?)", one, two);
		expect(await ids({ search, status: "active" })).toEqual([three, two]);
		expect(await ids({ search, status: "disabled" })).toEqual([one]);
		expect(await ids({ search, role: "admin" })).toEqual([two, one]);
		expect(await ids({ search, role: "user" })).toEqual([three]);
		expect(await ids({ search, role: "admin", status: "active" })).toEqual([two]);
	});

	test("without a search", async () => {
		const { id } = (await harness.user()).user;
		await harness.sql("UPDATE users SET is_active = false, role = 'admin' WHERE id = ?", id);
		const holds = (users: readonly AdminUser[]) => users.some((user) => user.id === id);
		const query = { status: "disabled", role: "admin", limit: 100 } as const;
		const { data } = await admin.client.admin.listUsers(query);
		expect(holds(data)).toBe(true);
		expect(new Set(data.map(({ status, role }) => `${status} ${role}`))).toEqual(
			new Set(["disabled admin"]),
		);
	});

	test("nobody", async () => {
		const page = await admin.client.admin.listUsers({ search: NOBODY });
		expect(page).toEqual({ data: [], nextCursor: null });
	});
});

describe("400", () => {
	test.each([
		["search=a", "search", "minLength"],
		["search=%20%20", "search", "pattern"],
		[`search=${"x".repeat(255)}`, "search", "maxLength"],
		["status=gone", "status", "enum"],
		["role=owner", "role", "enum"],
		["sort=email", "sort", "enum"],
		["limit=101", "limit", "maximum"],
	])("%s", async (query, parameter, keyword) => {
		const response = await harness.fetch(`/api/admin/users?${query}`, {
			headers: admin.authorization,
		});
		expect(response.status).toBe(400);
		const { errors = [] } = await problemOf(response);
		expect(errors).toContainEqual(expect.objectContaining({ parameter, keyword }));
	});

	test("a cursor of another query", async () => {
		const search = prefix();
		await registered(search, 2);
		const { nextCursor } = await admin.client.admin.listUsers({ search, limit: 1 });
		const cursor = nextCursor ?? "";
		await expect(admin.client.admin.listUsers({ cursor })).rejects.toMatchObject({
			code: "VAL_001",
			errors: [{ parameter: "cursor" }],
		});
	});
});

describeAdministration("listUsers");
describeSharedStatuses("listUsers");
