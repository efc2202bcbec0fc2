import type { z } from "zod";
import type * as schemas from "../../generated/schemas.ts";
import type { SessionRow } from "./table.ts";

type Session = z.infer<typeof schemas.Session>;

export function presentSession(row: SessionRow, currentId: string): Session {
	return {
		id: row.id,
		userAgent: row.userAgent,
		scopes: row.scopes as Session["scopes"],
		createdAt: row.createdAt.toISOString(),
		lastUsedAt: row.lastUsedAt.toISOString(),
		expiresAt: row.expiresAt.toISOString(),
		current: row.id === currentId,
	};
}
