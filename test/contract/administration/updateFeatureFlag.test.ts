import { describe, expect, test } from "vitest";
import { sharedUser } from "../../harness/actors.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, json, problemOf } from "../../harness.ts";
import { createFlag, flagKey } from "../flags/flag.ts";
import { describeAdministration } from "./access.ts";

const entriesOf = async (targetId: string) =>
	(await (await sharedUser()).client.admin.listAuditEntries({ targetId })).data;

describe("200", () => {
	test.each([
		{ description: "New" },
		{ description: null },
		{ archived: true },
		{ enabled: true },
		{ rolloutPercentage: 60 },
		{ archived: true, enabled: true, rolloutPercentage: 1, description: "All" },
	])("%o, and nothing else", async (changes) => {
		const { client } = await sharedUser();
		const flag = await createFlag({ description: "Old" });
		const updated = await client.admin.updateFlag(flag.key, changes);
		expect(updated).toEqual({ ...flag, ...changes, updatedAt: expect.any(String) });
		expect(updated.updatedAt >= flag.updatedAt).toBe(true);
		expect(await client.admin.getFlag(flag.key)).toEqual(updated);
	});

	test("is written to the audit log, with what was changed", async () => {
		const { client, user } = await harness.admin();
		const { key } = await createFlag();
		await client.admin.updateFlag(key, { rolloutPercentage: 20 });
		expect((await entriesOf(key))[0]).toMatchObject({
			actorId: user.id,
			action: "flag.updated",
			targetType: "flag",
			targetId: key,
			detail: { rolloutPercentage: "20" },
		});
	});

	test("of two administrators who have seen the same, the slower learns that it is not", async () => {
		const [one, other] = await Promise.all([harness.admin(), harness.admin()]);
		const { key } = await createFlag();
		const { etag } = await one.client.admin.getFlag(key).withResponse();
		const ifMatch = etag ?? "";
		await one.client.admin.updateFlag(key, { rolloutPercentage: 10 }, { ifMatch });
		const late = other.client.admin.updateFlag(key, { rolloutPercentage: 90 }, { ifMatch });
		await expect(late).rejects.toMatchObject({ status: 412, code: "RES_003" });
		expect((await one.client.admin.getFlag(key)).rolloutPercentage).toBe(10);
		expect(await entriesOf(key)).toHaveLength(2);
	});

	test("what an operator changed by hand counts as a change", async () => {
		const { client } = await sharedUser();
		const { key } = await createFlag();
		const { etag } = await client.admin.getFlag(key).withResponse();
		await harness.sql("UPDATE feature_flags SET is_enabled = 1 WHERE flag_key = ?", key);
		await expect(
			client.admin.updateFlag(key, { rolloutPercentage: 1 }, { ifMatch: etag ?? "" }),
		).rejects.toMatchObject({ code: "RES_003" });
	});
});

describe("404", () => {
	test("no such flag: nothing is written", async () => {
		const { client } = await sharedUser();
		const key = flagKey();
		await expect(client.admin.updateFlag(key, { enabled: true })).rejects.toMatchObject({
			code: "RES_001",
		});
		expect(await entriesOf(key)).toEqual([]);
	});
});

describe("503", () => {
	test("an audit log that cannot be written stops every change", async () => {
		const [{ client }, { user }] = await Promise.all([sharedUser(), harness.user()]);
		const [flag, key] = [await createFlag(), flagKey()];
		await client.admin.setFlagOverride(flag.key, user.id, { enabled: true });
		const trigger = `refuse_${key.replaceAll("-", "_")}`;
		await harness.sql(
			`CREATE TRIGGER ${trigger} BEFORE INSERT ON audit_log WHEN NEW.target_id IN ('${flag.key}', '${key}') BEGIN SELECT RAISE(ABORT, 'no'); END`,
		);
		const changes = [
			() => client.admin.createFlag({ key }),
			() => client.admin.updateFlag(flag.key, { enabled: true }),
			() => client.admin.deleteFlag(flag.key),
			() => client.admin.setFlagOverride(flag.key, user.id, { enabled: false }),
			() => client.admin.deleteFlagOverride(flag.key, user.id),
		];
		for (const change of changes) {
			await expect(change()).rejects.toMatchObject({ status: expect.toSatisfy((s) => s >= 500) });
		}
		await harness.sql(`DROP TRIGGER ${trigger}`);
		expect(await client.admin.getFlag(flag.key)).toEqual(flag);
		expect((await client.admin.getFlagOverride(flag.key, user.id)).enabled).toBe(true);
		await expect(client.admin.getFlag(key)).rejects.toMatchObject({ code: "RES_001" });
	});
});

describe("400", () => {
	test.each([
		[{}, "", "minProperties"],
		[{ key: "other" }, "/key", "additionalProperties"],
		[{ enabled: null }, "/enabled", "type"],
		[{ description: "two\nlines" }, "/description", "pattern"],
	])("%o", async (body, pointer, keyword) => {
		const { authorization } = await sharedUser();
		const { key } = await createFlag();
		const response = await harness.fetch(
			`/api/admin/flags/${key}`,
			json("PATCH", body, authorization),
		);
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([{ pointer, keyword }]);
	});
});

describeAdministration("updateFeatureFlag");
describeSharedStatuses("updateFeatureFlag");
