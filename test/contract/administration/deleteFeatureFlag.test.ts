import { describe, expect, test } from "vitest";
import { sharedUser } from "../../harness/actors.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { createFlag, flagKey } from "../flags/flag.ts";
import { describeAdministration } from "./access.ts";

describe("204", () => {
	test("the flag and what was set for users are gone, and the key is free again", async () => {
		const [{ client }, { user }] = await Promise.all([sharedUser(), harness.user()]);
		const { key } = await createFlag();
		await client.admin.setFlagOverride(key, user.id, { enabled: true });
		await client.admin.deleteFlag(key);
		await expect(client.admin.getFlag(key)).rejects.toMatchObject({ code: "RES_001" });
		await client.admin.createFlag({ key });
		expect((await client.admin.listFlagOverrides(key)).data).toEqual([]);
	});

	test("is written to the audit log", async () => {
		const { client, user } = await harness.admin();
		const { key } = await createFlag();
		await client.admin.deleteFlag(key);
		const { data } = await client.admin.listAuditEntries({ targetId: key });
		expect(data[0]).toMatchObject({ actorId: user.id, action: "flag.deleted", detail: {} });
	});
});

describe("404", () => {
	test("no such flag, or no longer: nothing is written", async () => {
		const { client } = await sharedUser();
		const { key } = await createFlag();
		await client.admin.deleteFlag(key);
		for (const each of [key, flagKey()]) {
			await expect(client.admin.deleteFlag(each)).rejects.toMatchObject({ code: "RES_001" });
		}
		const { data } = await client.admin.listAuditEntries({ targetId: key });
		expect(data).toHaveLength(2);
	});
});

describeAdministration("deleteFeatureFlag");
describeSharedStatuses("deleteFeatureFlag");
