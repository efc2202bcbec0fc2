import { describe, expect, test } from "vitest";
import { sharedUser } from "../../harness/actors.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { createFlag } from "../flags/flag.ts";
import { describeAdministration } from "./access.ts";

describe("200", () => {
	test("every flag in the order of the keys, archived ones too, whatever the size of a page", async () => {
		const { client } = await sharedUser();
		const [one, archived] = await Promise.all([createFlag(), createFlag({ archived: true })]);
		for (const limit of [9, 100]) {
			const flags = await Array.fromAsync(client.admin.listFlags({ limit }));
			expect(flags).toContainEqual(one);
			expect(flags).toContainEqual(archived);
			const keys = flags.map(({ key }) => key);
			expect(keys).toEqual([...new Set(keys)].sort());
		}
	});
});

describe("400", () => {
	test("a cursor of another list", async () => {
		const { client } = await sharedUser();
		await Promise.all([createFlag(), createFlag()]);
		const { nextCursor } = await client.flags.list({ limit: 1 });
		const cursor = nextCursor ?? "";
		await expect(client.admin.listFlags({ cursor })).rejects.toMatchObject({ code: "VAL_001" });
	});
});

describeAdministration("listFeatureFlags");
describeSharedStatuses("listFeatureFlags");
