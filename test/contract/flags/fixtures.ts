import { sharedUser } from "../../harness/actors.ts";
import type { Fixtures } from "../../harness/fixtures.ts";
import { createFlag, flagKey, flagWithOverride } from "./flag.ts";

export const fixtures: Fixtures = {
	pathValues: { flagKey: async () => (await flagWithOverride()).key },
	operations: { createFeatureFlag: { body: () => ({ key: flagKey() }) } },
	fill: async ({ user }) => {
		const [admin, { key }] = await Promise.all([sharedUser(), createFlag()]);
		await admin.client.admin.setFlagOverride(key, user.id, { enabled: true });
	},
};
