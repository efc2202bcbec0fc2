import type { z } from "zod";
import type { User } from "../../generated/schemas.ts";
import type { UserRow } from "./table.ts";

export function presentUser(row: UserRow): z.infer<typeof User> {
	return {
		id: row.id,
		email: row.email,
		displayName: row.displayName,
		timeZone: row.timeZone,
		locale: row.locale,
		dayStart: row.dayStart,
		createdAt: row.createdAt.toISOString(),
		updatedAt: row.updatedAt.toISOString(),
	};
}
