import type { z } from "zod";
import type { Actor } from "../../core/actor.ts";
import type * as schemas from "../../generated/schemas.ts";
import type { SessionRow } from "./table.ts";

type Session = z.infer<typeof schemas.Session>;

/** @param actor the caller, whose session is marked as `current`; an app has no session */
export function presentSession(row: SessionRow, actor: Actor): Session {
	return {
		id: row.id,
		userAgent: row.userAgent,
		scopes: row.scopes as Session["scopes"],
		createdAt: row.createdAt.toISOString(),
		lastUsedAt: row.lastUsedAt.toISOString(),
		expiresAt: row.expiresAt.toISOString(),
		current: actor.kind === "session" && row.id === actor.sessionId,
	};
}
