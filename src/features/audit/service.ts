import { typeidUnboxed } from "typeid-js";
import type { z } from "zod";
import type { Actor } from "../../core/actor.ts";
import type { Cursors, Page } from "../../core/cursors.ts";
import type { Statement } from "../../db/client.ts";
import { timestampText } from "../../db/timestamp.ts";
import type { routes } from "../../generated/routes.ts";
import type { AuditAction, AuditTargetType } from "../../generated/schemas.ts";
import type { Clock } from "../../ports/clock.ts";
import { asInstant } from "../../time/instant.ts";
import type { AuditStore } from "./store.ts";
import type { AuditRow } from "./table.ts";

type AuditQuery = z.infer<(typeof routes)["listAuditEntries"]["request"]["query"]>;

/** A request of an administrator. */
export interface AdminRequest {
	readonly actor: Actor;
	readonly requestId: string;
}

/** A change that an administrator makes. */
export interface AuditEvent {
	readonly action: z.infer<typeof AuditAction>;
	readonly targetType: z.infer<typeof AuditTargetType>;
	readonly targetId: string;
	readonly detail?: Readonly<Record<string, string>>;
}

interface Parts {
	readonly store: AuditStore;
	readonly cursors: Cursors;
	readonly clock: Clock;
}

/** Records the changes that administrators make. */
export class AuditService {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/**
	 * Returns a statement that must follow the change directly in the same batch. It writes nothing if the change
	 * affected no row.
	 */
	record({ actor, requestId }: AdminRequest, event: AuditEvent): Statement {
		return this.#parts.store.record({
			...event,
			actorId: actor.userId,
			requestId,
			id: typeidUnboxed("audit"),
			detail: { ...event.detail },
			createdAt: this.#parts.clock.now(),
		});
	}

	/** @throws Problem VAL_001 for a cursor that belongs to another query */
	async list({ limit, cursor, ...query }: AuditQuery): Promise<Page<AuditRow>> {
		const { cursors, store } = this.#parts;
		const filter = { ...query, from: asInstant(query.from), to: asInstant(query.to) };
		return cursors.page(
			{ limit, cursor },
			{
				query: ["audit", query],
				read: (after, most) => store.list(filter, most, after),
				sortValue: ({ createdAt }) => timestampText(createdAt),
				id: ({ id }) => id,
			},
		);
	}
}
