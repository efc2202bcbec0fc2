import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { timestamp } from "../../db/timestamp.ts";

export const users = sqliteTable("users", {
	id: text().primaryKey(),
	email: text().notNull().unique(),
	passwordHash: text("password_hash").notNull(),
	displayName: text("display_name").notNull(),
	timeZone: text("time_zone").notNull(),
	locale: text().notNull(),
	dayStart: text("day_start").notNull(),
	isActive: integer("is_active", { mode: "boolean" }).notNull().default(true),
	version: integer().notNull().default(1),
	role: text({ enum: ["user", "admin"] })
		.notNull()
		.default("user"),
	foldedDisplayName: text("folded_display_name").notNull().default(""),
	createdAt: timestamp("created_at").notNull(),
	updatedAt: timestamp("updated_at").notNull(),
});

export type UserRow = typeof users.$inferSelect;
