import { beforeAll, describe, expect, test } from "vitest";
import type { AuditEntry, ListAuditEntriesQuery } from "../../../sdk/src/index.ts";
import { AuditAction } from "../../../src/generated/schemas.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf, type TestUser } from "../../harness.ts";
import { describeAdministration } from "./access.ts";

let admin: TestUser;
let one: TestUser;
let other: TestUser;
/** Everything that this administrator did, the newest first. */
let all: AuditEntry[];

beforeAll(async () => {
	[admin, one, other] = await Promise.all([harness.admin(), harness.user(), harness.user()]);
	const { disableUser, enableUser } = bound(admin);
	await disableUser(one.user.id);
	await enableUser(one.user.id);
	await disableUser(other.user.id);
	all = await walk({ actorId: admin.user.id });
});

function bound({ client }: TestUser) {
	return {
		disableUser: (id: string) => client.admin.disableUser(id, {}),
		enableUser: (id: string) => client.admin.enableUser(id),
	};
}

async function walk(query: ListAuditEntriesQuery): Promise<AuditEntry[]> {
	const seen: AuditEntry[] = [];
	for await (const entry of admin.client.admin.listAuditEntries(query)) seen.push(entry);
	return seen;
}

describe("200", () => {
	test("the newest first", () => {
		expect(all.map(({ action, targetId }) => [action, targetId])).toEqual([
			["user.disabled", other.user.id],
			["user.enabled", one.user.id],
			["user.disabled", one.user.id],
		]);
	});

	test("of everybody", async () => {
		const { data } = await admin.client.admin.listAuditEntries({ limit: 100 });
		const times = data.map(({ createdAt }) => createdAt);
		expect(times).toEqual(times.toSorted().reverse());
		expect(data.length).toBeGreaterThanOrEqual(all.length);
	});

	test("filtered by target, action and both", async () => {
		const actorId = admin.user.id;
		const [third, second, first] = all;
		expect(await walk({ actorId, targetId: one.user.id })).toEqual([second, first]);
		expect(await walk({ actorId, action: "user.disabled" })).toEqual([third, first]);
		expect(await walk({ targetId: one.user.id, action: "user.enabled" })).toEqual([second]);
		expect(await walk({ actorId, action: "role.granted" })).toEqual([]);
		expect(await walk({ actorId: one.user.id })).toEqual([]);
	});

	test.each(AuditAction.options)("filtered by what was done: %s", async (action) => {
		const { data } = await admin.client.admin.listAuditEntries({ action, limit: 5 });
		expect(new Set(data.map((entry) => entry.action)).isSubsetOf(new Set([action]))).toBe(true);
	});

	test("from a moment on, until before another, in any offset", async () => {
		const actorId = admin.user.id;
		const [third, second, first] = all;
		const from = second?.createdAt ?? "";
		const to = third?.createdAt ?? "";
		expect(await walk({ actorId, from })).toEqual([third, second]);
		expect(await walk({ actorId, to })).toEqual([second, first]);
		expect(await walk({ actorId, from, to })).toEqual([second]);
		expect(await walk({ actorId, from: to, to: from })).toEqual([]);
		const elsewhere = new Date(Date.parse(from) + 2 * 3600_000).toISOString();
		expect(await walk({ actorId, from: elsewhere.replace("Z", "+02:00") })).toEqual([
			third,
			second,
		]);
	});

	test("every page size walks every entry once, also those of one moment", async () => {
		const { user } = await harness.user();
		const target = user.id;
		for (let index = 0; index < 5; index += 1) {
			await harness.sql(
				"INSERT INTO audit_log (id, actor_id, action, target_type, target_id, created_at) VALUES (?, 'operator', 'role.granted', 'user', ?, '2026-01-01 00:00:00.000')",
				`audit_0000000000000${target.slice(5, 16)}0${index}`,
				target,
			);
		}
		const whole = await walk({ targetId: target });
		expect(whole.map(({ actorId, requestId }) => [actorId, requestId])).toEqual(
			Array(5).fill(["operator", null]),
		);
		expect(await walk({ targetId: target, actorId: "operator" })).toEqual(whole);
		for (const limit of [1, 2, 5]) expect(await walk({ targetId: target, limit })).toEqual(whole);
	});

	test("entries stay when the accounts that they name are gone", async () => {
		const [boss, target] = await Promise.all([harness.admin(), harness.user()]);
		await boss.client.admin.disableUser(target.user.id, {});
		await boss.client.admin.enableUser(target.user.id);
		const { email, password } = target;
		const client = harness.client();
		await client.auth.login({ email, password });
		await client.users.delete({ password });
		await boss.client.users.delete({ password: boss.password });
		expect(await walk({ targetId: target.user.id })).toHaveLength(2);
		expect(await walk({ actorId: boss.user.id })).toHaveLength(2);
	});
});

describe("400", () => {
	test.each([
		["actorId=somebody", "actorId", "pattern"],
		["targetId=no%20id", "targetId", "pattern"],
		["action=user.deleted", "action", "enum"],
		["from=2026-11-20", "from", "format"],
		["to=tomorrow", "to", "format"],
	])("%s", async (query, parameter, keyword) => {
		const response = await harness.fetch(`/api/admin/audit-entries?${query}`, {
			headers: admin.authorization,
		});
		expect(response.status).toBe(400);
		const { errors = [] } = await problemOf(response);
		expect(errors).toContainEqual(expect.objectContaining({ parameter, keyword }));
	});

	test("a cursor of another query", async () => {
		const actorId = admin.user.id;
		const { nextCursor } = await admin.client.admin.listAuditEntries({ actorId, limit: 1 });
		const cursor = nextCursor ?? "";
		await expect(admin.client.admin.listAuditEntries({ cursor })).rejects.toMatchObject({
			code: "VAL_001",
		});
	});
});

describeAdministration("listAuditEntries");
describeSharedStatuses("listAuditEntries");
