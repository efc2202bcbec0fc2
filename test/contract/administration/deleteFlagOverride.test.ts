import { describe, expect, test } from "vitest";
import { sharedUser } from "../../harness/actors.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { createFlag, flagKey } from "../flags/flag.ts";
import { describeAdministration, NOBODY } from "./access.ts";

describe("204", () => {
	test("the flag decides for the user again, and it is written", async () => {
		const [admin, { user, client }] = await Promise.all([harness.admin(), harness.user()]);
		const { key } = await createFlag({ enabled: true, rolloutPercentage: 100 });
		await admin.client.admin.setFlagOverride(key, user.id, { enabled: false });
		await admin.client.admin.deleteFlagOverride(key, user.id);
		expect(await client.flags.get(key)).toMatchObject({ enabled: true, reason: "STATIC" });
		const { data } = await admin.client.admin.listAuditEntries({ targetId: key });
		expect(data[0]).toMatchObject({
			actorId: admin.user.id,
			action: "flag.override_deleted",
			detail: { userId: user.id },
		});
	});
});

describe("404", () => {
	test("nothing is set, or there is no such flag or user: nothing is written", async () => {
		const [{ client }, { user }] = await Promise.all([sharedUser(), harness.user()]);
		const { key } = await createFlag();
		for (const [flag, id] of [
			[key, user.id],
			[flagKey(), user.id],
			[key, NOBODY],
		] as const) {
			await expect(client.admin.deleteFlagOverride(flag, id)).rejects.toMatchObject({
				code: "RES_001",
			});
		}
		expect((await client.admin.listAuditEntries({ targetId: key })).data).toHaveLength(1);
	});
});

describeAdministration("deleteFlagOverride");
describeSharedStatuses("deleteFlagOverride");
