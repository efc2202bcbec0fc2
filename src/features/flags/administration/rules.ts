import type { z } from "zod";
import type { FeatureFlagUpdate } from "../../../generated/schemas.ts";
import type { NewFeatureFlagRow } from "../table.ts";

type Changes = z.infer<typeof FeatureFlagUpdate>;

/** The columns of what is stated; what is absent is none. */
export function flagColumns({ description, archived, enabled, rolloutPercentage }: Changes) {
	return {
		...(description === undefined ? {} : { description }),
		...(archived === undefined ? {} : { isActive: !archived }),
		...(enabled === undefined ? {} : { isEnabled: enabled }),
		...(rolloutPercentage === undefined ? {} : { rolloutPercentage }),
	} satisfies Partial<NewFeatureFlagRow>;
}

/** What the audit log keeps of it: all that decides who has the feature. */
export function auditDetail(changes: Changes): Record<string, string> {
	const { archived, enabled, rolloutPercentage } = changes;
	const stated = Object.entries({ archived, enabled, rolloutPercentage });
	return Object.fromEntries(
		stated.filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]),
	);
}
