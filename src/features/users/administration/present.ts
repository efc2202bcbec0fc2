import type { z } from "zod";
import type * as schemas from "../../../generated/schemas.ts";
import { presentUser } from "../present.ts";
import type { Account } from "./store.ts";

export function presentAccount(row: Account): z.infer<typeof schemas.AdminUser> {
	return {
		...presentUser(row),
		role: row.role,
		status: row.isActive ? "active" : "disabled",
		sessionCount: row.sessionCount,
		lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
	};
}
