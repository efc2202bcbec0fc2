import { describe, expect, test } from "vitest";
import { sharedUser } from "../../harness/actors.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf } from "../../harness.ts";
import { createFlag } from "./flag.ts";

describe("200", () => {
	test.each([
		[{}, { enabled: false, reason: "DISABLED" }],
		[{ rolloutPercentage: 100 }, { enabled: false, reason: "DISABLED" }],
		[{ enabled: true }, { enabled: false, reason: "STATIC" }],
		[
			{ enabled: true, rolloutPercentage: 100 },
			{ enabled: true, reason: "STATIC" },
		],
		[{ enabled: true, rolloutPercentage: 50 }, { reason: "SPLIT" }],
	])("%o", async (fields, expected) => {
		const { client } = await harness.user();
		const { key } = await createFlag(fields);
		expect(await client.flags.get(key)).toMatchObject({ key, ...expected });
	});

	test("what is set for the user goes first, and nobody else notices", async () => {
		const [admin, one, other] = await Promise.all([sharedUser(), harness.user(), harness.user()]);
		const { key } = await createFlag();
		await admin.client.admin.setFlagOverride(key, one.user.id, { enabled: true });
		const set = { key, enabled: true, reason: "TARGETING_MATCH" };
		expect(await one.client.flags.get(key)).toEqual(set);
		expect(await other.client.flags.get(key)).toMatchObject({ enabled: false });
		await admin.client.admin.setFlagOverride(key, one.user.id, { enabled: false });
		await admin.client.admin.updateFlag(key, { enabled: true, rolloutPercentage: 100 });
		expect(await one.client.flags.get(key)).toEqual({ ...set, enabled: false });
		expect(await other.client.flags.get(key)).toMatchObject({ enabled: true });
		await admin.client.admin.deleteFlagOverride(key, one.user.id);
		expect(await one.client.flags.get(key)).toMatchObject({ enabled: true, reason: "STATIC" });
	});

	test("users keep the feature while the share grows", async () => {
		const admin = await sharedUser();
		const people = await Promise.all(Array.from({ length: 8 }, () => harness.user()));
		const { key } = await createFlag({ enabled: true });
		let had = new Set<string>();
		for (const rolloutPercentage of [10, 40, 70, 100]) {
			await admin.client.admin.updateFlag(key, { rolloutPercentage });
			const flags = await Promise.all(people.map(({ client }) => client.flags.get(key)));
			const have = new Set(people.filter((_, at) => flags[at]?.enabled).map(({ user }) => user.id));
			expect(have).toEqual(have.union(had));
			had = have;
		}
		expect(had.size).toBe(people.length);
	});
});

describe("404", () => {
	test("a flag that is not there, was deleted, or is archived, even where it is set", async () => {
		const [admin, { client, user }] = await Promise.all([sharedUser(), harness.user()]);
		const [deleted, archived] = await Promise.all([createFlag(), createFlag({ enabled: true })]);
		await admin.client.admin.deleteFlag(deleted.key);
		await admin.client.admin.setFlagOverride(archived.key, user.id, { enabled: true });
		await admin.client.admin.updateFlag(archived.key, { archived: true });
		for (const key of ["no-such-flag", deleted.key, archived.key]) {
			await expect(client.flags.get(key)).rejects.toMatchObject({
				code: "RES_001",
				detail: "There is no feature flag with this key.",
			});
		}
		await admin.client.admin.updateFlag(archived.key, { archived: false });
		expect(await client.flags.get(archived.key)).toMatchObject({ reason: "TARGETING_MATCH" });
	});
});

describe("400", () => {
	test.each(["Voice", "voice commands", "voice--x", "-", "'; DROP TABLE users; --", "ключ", "a:b"])(
		"the key %s",
		async (key) => {
			const { authorization } = await sharedUser();
			const response = await harness.fetch(`/api/flags/${encodeURIComponent(key)}`, {
				headers: authorization,
			});
			expect(response.status).toBe(400);
			expect(await problemOf(response)).toMatchObject({
				code: "VAL_001",
				errors: [{ parameter: "flagKey", keyword: "pattern" }],
			});
		},
	);
});

describeSharedStatuses("getFlag");
