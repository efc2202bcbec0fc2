import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { timestamp } from "../../db/timestamp.ts";

export const featureFlags = sqliteTable(
	"feature_flags",
	{
		key: text("flag_key").primaryKey(),
		description: text(),
		/** false for an archived flag */
		isActive: integer("is_active", { mode: "boolean" }).notNull(),
		isEnabled: integer("is_enabled", { mode: "boolean" }).notNull(),
		rolloutPercentage: integer("rollout_percentage").notNull(),
		version: integer().notNull().default(1),
		createdAt: timestamp("created_at").notNull(),
		updatedAt: timestamp("updated_at").notNull(),
	},
	(table) => [index("idx_feature_flags_active").on(table.isActive, table.key)],
);

/** The overrides of flags for single users. */
export const featureFlagUsers = sqliteTable(
	"feature_flag_users",
	{
		flagKey: text("flag_key").notNull(),
		userId: text("user_id").notNull(),
		enabled: integer({ mode: "boolean" }).notNull(),
		version: integer().notNull().default(1),
		createdAt: timestamp("created_at").notNull(),
		updatedAt: timestamp("updated_at").notNull(),
	},
	(table) => [
		primaryKey({ columns: [table.flagKey, table.userId] }),
		index("idx_feature_flag_users_user").on(table.userId),
	],
);

export type FeatureFlagRow = typeof featureFlags.$inferSelect;
export type NewFeatureFlagRow = typeof featureFlags.$inferInsert;
export type FlagOverrideRow = typeof featureFlagUsers.$inferSelect;
