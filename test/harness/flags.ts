import type { FeatureFlag, FeatureFlagCreate } from "../../sdk/src/index.ts";
import { sharedUser } from "./requests.ts";

/** The key of a flag that nobody has. */
export function flagKey(): string {
	return `test-${crypto.randomUUID()}`;
}

/** A flag of the test's own. */
export async function createFlag(fields: Partial<FeatureFlagCreate> = {}): Promise<FeatureFlag> {
	const { client } = await sharedUser();
	return client.admin.createFlag({ key: flagKey(), ...fields });
}
