import { DurableObject } from "cloudflare:workers";
import type { RatePolicy } from "./policy.ts";
import { type Grant, type Places, SlidingWindow } from "./sliding-window.ts";

type Entries = SlidingWindow["entries"];

/**
 * The one place where a caller's requests under a policy are counted. An object runs one call at a time,
 * so no two callers get the same place.
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

	/** @param unspent places of earlier grants that nobody will spend */
	take(policy: RatePolicy, wanted: number, unspent: readonly Places[]): Grant {
		const now = Date.now();
		for (const places of unspent) this.#window.giveBack(places);
		const grant = this.#window.take(policy, wanted, now);
		if (grant.count > 0 || unspent.length > 0) this.#keep(now);
		return grant;
	}

	/** Places that a crash forgets are a few requests too many, which costs less than every request waiting for a disk. */
	#keep(now: number): void {
		const { storage } = this.ctx;
		void storage.put("entries", this.#window.entries, { allowUnconfirmed: true });
		if (!this.#cleansUp) void this.#cleanUpAt(this.#window.endsAt(now) ?? now);
	}

	/** When all places are back, what is stored says no more than an empty object does. */
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
