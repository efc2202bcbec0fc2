import { DurableObject } from "cloudflare:workers";
import type { RatePolicy } from "./policy.ts";
import { type Grant, type Places, SlidingWindow } from "./sliding-window.ts";

type Entries = SlidingWindow["entries"];

/**
 * Counts the requests of one caller under one policy, for all isolates. The platform runs one call to an object at a
 * time, so no place is granted twice.
 */
export class RateLimiter extends DurableObject {
	#window = new SlidingWindow();
	#cleansUp = false;

	constructor(state: DurableObjectState, bindings: object) {
		super(state, bindings);
		void state.blockConcurrencyWhile(async () => {
			this.#window = new SlidingWindow(await state.storage.get<Entries>("entries"));
		});
	}

	/** @param unspent places of earlier grants that will not be used */
	take(policy: RatePolicy, wanted: number, unspent: readonly Places[]): Grant {
		const now = Date.now();
		for (const places of unspent) this.#window.giveBack(places);
		const grant = this.#window.take(policy, wanted, now);
		if (grant.count > 0 || unspent.length > 0) this.#keep(now);
		return grant;
	}

	/** Does not wait for the disk. A crash may lose the newest places and so allow a few requests too many. */
	#keep(now: number): void {
		const { storage } = this.ctx;
		void storage.put("entries", this.#window.entries, { allowUnconfirmed: true });
		if (!this.#cleansUp) void this.#cleanUpAt(this.#window.endsAt(now) ?? now);
	}

	/** Deletes the stored entries once all places are free again. Until then it sets the next alarm. */
	override async alarm(): Promise<void> {
		this.#cleansUp = false;
		const endsAt = this.#window.endsAt(Date.now());
		if (endsAt === undefined) await this.ctx.storage.deleteAll();
		else await this.#cleanUpAt(endsAt);
	}

	#cleanUpAt(time: number): Promise<void> {
		this.#cleansUp = true;
		return this.ctx.storage.setAlarm(time, { allowUnconfirmed: true });
	}
}
