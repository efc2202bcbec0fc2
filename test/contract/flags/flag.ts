import type { FeatureFlag, FeatureFlagCreate } from "../../../sdk/src/index.ts";
import { sharedTarget, sharedUser } from "../../harness/actors.ts";

/** The key of a flag that nobody has. */
export function flagKey(): string {
	return `test-${crypto.randomUUID()}`;
}

/** A flag of the test's own. */
export async function createFlag(fields: Partial<FeatureFlagCreate> = {}): Promise<FeatureFlag> {
	const { client } = await sharedUser();
	return client.admin.createFlag({ key: flagKey(), ...fields });
}

/** A flag that is switched off for the shared target. */
export async function flagWithOverride(): Promise<FeatureFlag> {
	const [flag, admin, { user }] = await Promise.all([createFlag(), sharedUser(), sharedTarget()]);
	await admin.client.admin.setFlagOverride(flag.key, user.id, { enabled: false });
	return flag;
}
