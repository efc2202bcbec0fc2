import { DurableObject } from "cloudflare:workers";

export interface Allowance {
	readonly allowed: boolean;
	/** Requests left at this moment. */
	readonly remaining: number;
	/** Milliseconds until the whole quota is available again; when refused, until the next request is let through. */
	readonly resetMilliseconds: number;
}

/** Thirds of a window do not add up to it in floating point. */
const EPSILON = 1e-6;

/**
 * The generic cell rate algorithm (ITU-T I.371, annex A) for one key. Its whole state is one time: when a
 * caller that spends evenly would have used up what it has spent. An object runs one call at a time, so
 * no two callers get the same place.
 */
export class RateLimiter extends DurableObject {
	#theoreticalArrival: number | undefined;

	/** @param window in milliseconds */
	async take(requests: number, window: number): Promise<Allowance> {
		const now = Date.now();
		const interval = window / Math.max(requests, 1);
		this.#theoreticalArrival ??= (await this.ctx.storage.get<number>("tat")) ?? now;
		const arrival = Math.max(this.#theoreticalArrival, now);
		const next = arrival + interval;
		if (requests === 0 || next - now > window + EPSILON) {
			return {
				allowed: false,
				remaining: 0,
				resetMilliseconds: requests === 0 ? window : next - now - window,
			};
		}
		await this.#keep(next, now + window);
		return {
			allowed: true,
			remaining: Math.floor((window - (next - now)) / interval + EPSILON),
			resetMilliseconds: next - now,
		};
	}

	/** A place that a crash forgets is a request too many, which costs less than every request waiting for a disk. */
	async #keep(theoreticalArrival: number, cleanUpAt: number): Promise<void> {
		this.#theoreticalArrival = theoreticalArrival;
		void this.ctx.storage.put("tat", theoreticalArrival, { allowUnconfirmed: true });
		if ((await this.ctx.storage.getAlarm()) !== null) return;
		await this.ctx.storage.setAlarm(cleanUpAt, { allowUnconfirmed: true });
	}

	/** When the quota is whole again, what is stored says no more than an empty object does. */
	override async alarm(): Promise<void> {
		const theoreticalArrival = (await this.ctx.storage.get<number>("tat")) ?? 0;
		if (theoreticalArrival > Date.now()) await this.ctx.storage.setAlarm(theoreticalArrival);
		else await this.ctx.storage.deleteAll();
	}
}
