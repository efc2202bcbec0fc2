import { describe, expect, test } from "vitest";
import { sharedUser } from "../../harness/actors.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, type TestUser } from "../../harness.ts";
import { createFlag } from "./flag.ts";

async function all({ client }: TestUser, limit?: number) {
	return Array.fromAsync(client.flags.list(limit === undefined ? {} : { limit }));
}

describe("200", () => {
	test("every flag that is not archived, as it is for the caller, in the order of the keys", async () => {
		const [admin, user] = await Promise.all([sharedUser(), harness.user()]);
		const [on, off, set, archived] = await Promise.all([
			createFlag({ enabled: true, rolloutPercentage: 100 }),
			createFlag(),
			createFlag(),
			createFlag({ archived: true }),
		]);
		await admin.client.admin.setFlagOverride(set.key, user.user.id, { enabled: true });
		const flags = await all(user);
		const byKey = new Map(flags.map((flag) => [flag.key, flag]));
		expect(byKey.get(on.key)).toEqual({ key: on.key, enabled: true, reason: "STATIC" });
		expect(byKey.get(off.key)).toEqual({ key: off.key, enabled: false, reason: "DISABLED" });
		expect(byKey.get(set.key)).toEqual({
			key: set.key,
			enabled: true,
			reason: "TARGETING_MATCH",
		});
		expect(byKey.has(archived.key)).toBe(false);
		const keys = flags.map(({ key }) => key);
		expect(keys).toEqual(keys.toSorted());
	});

	test("every page size walks every flag once", async () => {
		const user = await harness.user();
		const { key } = await createFlag();
		for (const limit of [7, 100]) {
			const keys = (await all(user, limit)).map((flag) => flag.key);
			expect(keys).toContain(key);
			expect(new Set(keys).size).toBe(keys.length);
		}
	});

	test("is one query", async () => {
		const { authorization } = await harness.user();
		await harness.fetch("/api/flags", { headers: authorization });
		// The first call of the database asks for the session.
		const second = await harness.faulty("database@2")("/api/flags", { headers: authorization });
		const third = await harness.faulty("database@3")("/api/flags", { headers: authorization });
		expect([second.status, third.status]).toEqual([503, 200]);
	});
});

describe("400", () => {
	test("a cursor of another user", async () => {
		const [one, other] = await Promise.all([harness.user(), harness.user()]);
		await Promise.all([createFlag(), createFlag()]);
		const { nextCursor } = await one.client.flags.list({ limit: 1 });
		const cursor = nextCursor ?? "";
		await expect(other.client.flags.list({ cursor })).rejects.toMatchObject({ code: "VAL_001" });
	});
});

describeSharedStatuses("listFlags");
