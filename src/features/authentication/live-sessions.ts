import { LRUCache } from "lru-cache";
import { Problem } from "../../errors.ts";
import type { Actor } from "../../security/actor.ts";
import type { SessionStore } from "./store.ts";

type State = "live" | "ended" | "disabled";

const MAXIMUM_SESSIONS = 10_000;

/**
 * Which sessions still open anything. The answer is kept for a while, so that most requests ask the
 * database nothing for it; what is ended elsewhere ends here when that while is over.
 */
export class LiveSessions {
	readonly #store: SessionStore;
	readonly #known: LRUCache<string, State>;

	/** @param seconds how long an answer is believed; 0 asks every time */
	constructor(store: SessionStore, seconds: number) {
		this.#store = store;
		this.#known = new LRUCache({ max: MAXIMUM_SESSIONS, ttl: Math.max(seconds * 1000, 1) });
	}

	/** @throws Problem AUTH_001 for a session that has ended, AUTH_005 for a disabled account */
	async require({ sessionId }: Actor): Promise<void> {
		const state = this.#known.get(sessionId) ?? (await this.#look(sessionId));
		this.#known.set(sessionId, state);
		if (state === "ended") throw new Problem("AUTH_001");
		if (state === "disabled") throw new Problem("AUTH_005");
	}

	/** What ends a session in this isolate ends it at once. */
	forget(sessionIds: readonly string[]): void {
		for (const id of sessionIds) this.#known.delete(id);
	}

	async #look(sessionId: string): Promise<State> {
		const row = await this.#store.findState(sessionId);
		if (row === undefined || row.revokedAt !== null) return "ended";
		return row.isActive ? "live" : "disabled";
	}
}
