import type { z } from "zod";
import type { SyncChange } from "../../generated/schemas.ts";
import type { Change } from "./service.ts";

export function presentChange({ kind, entityId, changedAt, data }: Change) {
	const change = {
		kind,
		id: entityId,
		deleted: data === undefined,
		changedAt: changedAt.toISOString(),
	};
	// Which data goes with which kind is what the type `SyncKinds` says.
	return (data === undefined ? change : { ...change, data }) as z.infer<typeof SyncChange>;
}
