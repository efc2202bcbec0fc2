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
	// The type `SyncKinds` guarantees that the data matches the kind.
	return (data === undefined ? change : { ...change, data }) as z.infer<typeof SyncChange>;
}
