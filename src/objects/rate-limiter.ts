import { DurableObject } from "cloudflare:workers";

export interface Allowance {
	readonly allowed: boolean;
	/** Requests left at this moment. */
	readonly remaining: number;
	/** Milliseconds until the whole quota is available again; when refused, until the next request is let through. */
	readonly resetMilliseconds: number;
}

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
		if (requests === 0 || next - now > window) {
			return {
				allowed: false,
				remaining: 0,
				resetMilliseconds: requests === 0 ? window : next - now - window,
			};
		}
		this.#theoreticalArrival = next;
		await this.ctx.storage.put("tat", next);
		await this.ctx.storage.setAlarm(next);
		return {
			allowed: true,
			remaining: Math.floor((window - (next - now)) / interval),
			resetMilliseconds: next - now,
		};
	}

	/** The quota is whole again: what is stored says no more than an empty object does. */
	override async alarm(): Promise<void> {
		if ((this.#theoreticalArrival ?? 0) > Date.now()) return;
		await this.ctx.storage.deleteAll();
	}
}
