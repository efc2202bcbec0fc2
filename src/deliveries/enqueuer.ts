import { typeidUnboxed } from "typeid-js";
import type { Statement } from "../db/client.ts";
import type { PerUserDatabase } from "../db/databases.ts";
import type { Clock } from "../ports/clock.ts";
import type { Payloads } from "./payloads.ts";
import { later } from "./retries.ts";
import type { DeliveryStore, NewRow } from "./store.ts";

export interface NewDelivery {
	readonly userId: string;
	readonly channel: string;
	/** The endpoint or vendor that takes it. Back-off and circuit breaker are per target. */
	readonly target: string;
	/** Says what is delivered to whom, such as the ids of an event and a device. The channel delivers it once. */
	readonly dedupKey: string;
	/** JSON, encrypted while it is kept. */
	readonly payload: unknown;
	/** When to send it; at once where it is absent. */
	readonly dueAt?: Date;
	/** When it has lost its point; after `DELIVERY_LIFETIME_SECONDS` where it is absent. */
	readonly expiresAt?: Date;
}

interface Parts {
	readonly stores: PerUserDatabase<DeliveryStore>;
	readonly payloads: Payloads;
	readonly clock: Clock;
	readonly lifetimeSeconds: number;
}

/** Makes the statements that write deliveries. */
export class Enqueuer {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** @returns a statement for each delivery; in an array, because a statement that is awaited by itself runs */
	async enqueue(deliveries: readonly NewDelivery[]): Promise<Statement[]> {
		const rows = await Promise.all(deliveries.map((delivery) => this.#row(delivery)));
		return rows.map((row) => this.#parts.stores.of(row.userId).insertion(row));
	}

	async #row({ payload, ...delivery }: NewDelivery): Promise<NewRow> {
		const { payloads, clock, lifetimeSeconds } = this.#parts;
		const id = typeidUnboxed("delivery");
		const createdAt = clock.now();
		const { dueAt = createdAt, expiresAt = later(dueAt, lifetimeSeconds) } = delivery;
		const sealed = await payloads.seal(id, payload);
		return { ...delivery, id, payload: sealed, createdAt, dueAt, expiresAt };
	}
}
