import { totalOf } from "../core/total.ts";
import type { PerUserDatabase } from "../db/databases.ts";
import type { Meter } from "../observability/meter.ts";
import type { Clock } from "../ports/clock.ts";
import { later } from "./retries.ts";
import type { DeliveryStore } from "./store.ts";
import type { TargetStore } from "./target-store.ts";

/** How long finished deliveries are kept for operators to look at. */
const RETENTION_SECONDS = 30 * 24 * 60 * 60;

interface Parts {
	readonly stores: PerUserDatabase<DeliveryStore>;
	readonly targets: TargetStore;
	readonly clock: Clock;
	readonly meter: Meter;
}

/** Ends deliveries that have lost their point, and deletes what nobody needs any more. */
export class DeliveryCleanup {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** @returns how many deliveries it ended */
	async expire(limit: number): Promise<number> {
		const { stores, clock, meter } = this.#parts;
		const expired = await Promise.all(stores.all.map((store) => store.expire(clock.now(), limit)));
		for (const channel of expired.flat()) {
			meter.count("deliveries_total", { channel, outcome: "expired" });
		}
		return expired.flat().length;
	}

	/** @returns how many deliveries and targets it deleted */
	async deleteOld(limit: number): Promise<number> {
		const { stores, targets, clock } = this.#parts;
		const before = later(clock.now(), -RETENTION_SECONDS);
		const [unused, finished] = await Promise.all([
			targets.deleteUnused(before, limit),
			totalOf(stores.all, (store) => store.deleteFinished(before, limit)),
		]);
		return unused + finished;
	}
}
