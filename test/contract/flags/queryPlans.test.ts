import { expect, test } from "vitest";
import { sharedUser } from "../../harness/actors.ts";
import { planOf } from "../../harness/plans.ts";
import { createFlag } from "./flag.ts";

test.each([
	["/api/flags", "idx_feature_flags_active (is_active=? AND flag_key>?)"],
	["/api/admin/flags", "(flag_key>?)"],
])("flags are listed in the order of their keys: %s", async (path, index) => {
	expect(await planOf("feature_flags", path, await sharedUser())).toContain(index);
});

test("so are the users for whom a flag is set", async () => {
	const { key } = await createFlag();
	const path = `/api/admin/flags/${key}/users`;
	expect(await planOf("feature_flag_users", path, await sharedUser())).toContain(
		"(flag_key=? AND user_id>?)",
	);
});
