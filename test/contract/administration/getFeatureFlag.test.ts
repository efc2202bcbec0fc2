import { describe, expect, test } from "vitest";
import { sharedUser } from "../../harness/actors.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { createFlag, flagKey } from "../flags/flag.ts";
import { describeAdministration } from "./access.ts";

describe("200", () => {
	test("the flag, also one that is archived", async () => {
		const { client } = await sharedUser();
		for (const archived of [false, true]) {
			const flag = await createFlag({ archived });
			expect(await client.admin.getFlag(flag.key)).toEqual(flag);
		}
	});
});

describe("404", () => {
	test("no such flag", async () => {
		const { client } = await sharedUser();
		await expect(client.admin.getFlag(flagKey())).rejects.toMatchObject({ code: "RES_001" });
	});
});

describeAdministration("getFeatureFlag");
describeSharedStatuses("getFeatureFlag");
