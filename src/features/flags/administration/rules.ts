import type { z } from "zod";
import type { FeatureFlagUpdate } from "../../../generated/schemas.ts";
import type { NewFeatureFlagRow } from "../table.ts";

type Changes = z.infer<typeof FeatureFlagUpdate>;

/** Returns the columns of the stated members. */
export function flagColumns({ description, archived, enabled, rolloutPercentage }: Changes) {
	return {
		...(description === undefined ? {} : { description }),
		...(archived === undefined ? {} : { isActive: !archived }),
		...(enabled === undefined ? {} : { isEnabled: enabled }),
		...(rolloutPercentage === undefined ? {} : { rolloutPercentage }),
	} satisfies Partial<NewFeatureFlagRow>;
}

/** Returns the audit log's detail: all members that decide who has the feature. */
export function auditDetail(changes: Changes): Record<string, string> {
	const { archived, enabled, rolloutPercentage } = changes;
	const stated = Object.entries({ archived, enabled, rolloutPercentage });
	return Object.fromEntries(
		stated.filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]),
	);
}
