import type { z } from "zod";
import type * as schemas from "../../../generated/schemas.ts";
import type { FeatureFlagRow, FlagOverrideRow } from "../table.ts";

export function presentFeatureFlag(row: FeatureFlagRow): z.infer<typeof schemas.FeatureFlag> {
	return {
		key: row.key,
		description: row.description,
		archived: !row.isActive,
		enabled: row.isEnabled,
		rolloutPercentage: row.rolloutPercentage,
		createdAt: row.createdAt.toISOString(),
		updatedAt: row.updatedAt.toISOString(),
	};
}

export function presentFlagOverride(row: FlagOverrideRow): z.infer<typeof schemas.FlagOverride> {
	return {
		flagKey: row.flagKey,
		userId: row.userId,
		enabled: row.enabled,
		createdAt: row.createdAt.toISOString(),
		updatedAt: row.updatedAt.toISOString(),
	};
}
