import { LRUCache } from "lru-cache";
import { callerKey, type SessionActor, type TokenActor } from "../../core/actor.ts";
import { Problem } from "../../core/problem.ts";
import type { Instant } from "../../time/instant.ts";
import { allowedScopes, type Role } from "./rules.ts";
import type { SessionStore } from "./store.ts";

type State = "live" | "ended" | "disabled";

interface Known {
	readonly userId: string;
	readonly state: State;
	readonly role: Role;
}

const MAXIMUM_SESSIONS = 10_000;

/**
 * Caches which sessions and accounts are live, so that most requests need no query for it. A session that another
 * isolate ends stays live here until its entry expires.
 */
export class LiveSessions {
	readonly #store: SessionStore;
	readonly #known: LRUCache<string, Known>;

	/** @param seconds lifetime of an entry; 0 caches nothing */
	constructor(store: SessionStore, seconds: number) {
		this.#store = store;
		// With a resolution, the cache stores the time in a variable that a timer clears. In Workers a timer ends with
		// the request that set it, so the variable would stay and no entry would ever expire.
		const ttl = Math.max(seconds * 1000, 1);
		this.#known = new LRUCache({ max: MAXIMUM_SESSIONS, ttl, ttlResolution: 0 });
	}

	/**
	 * @returns the actor without the scopes that the account has lost since the token was issued
	 * @throws Problem AUTH_001 for a session that has ended, AUTH_005 for a disabled account
	 */
	async require<Caller extends TokenActor>(actor: Caller): Promise<Caller> {
		const { state, role } = this.#known.get(keyOf(actor)) ?? (await this.#read(actor));
		if (state === "ended") throw new Problem("AUTH_001");
		if (state === "disabled") throw new Problem("AUTH_005");
		return { ...actor, scopes: allowedScopes(actor.scopes, role) };
	}

	/** Adds a session that has just begun, so that its first request needs no query. */
	add({ userId, sessionId }: Pick<SessionActor, "userId" | "sessionId">, role: Role): void {
		this.#known.set(sessionId, { userId, state: "live", role });
	}

	/** Removes a user's entries, so that a change which this isolate makes takes effect at once. */
	invalidate(userId: string): void {
		for (const [key, known] of this.#known.entries()) {
			if (known.userId === userId) this.#known.delete(key);
		}
	}

	async #read(actor: TokenActor): Promise<Known> {
		const { userId } = actor;
		const row =
			actor.kind === "session"
				? await this.#store.findState(actor.sessionId)
				: await this.#store.findAccountState(userId);
		const known = { userId, state: stateOf(row), role: row?.role ?? "user" };
		this.#known.set(keyOf(actor), known);
		return known;
	}
}

function keyOf(actor: TokenActor): string {
	return actor.kind === "session" ? actor.sessionId : callerKey(actor);
}

function stateOf(row: { isActive: boolean; revokedAt?: Instant | null } | undefined): State {
	if (row === undefined || row.revokedAt != null) return "ended";
	return row.isActive ? "live" : "disabled";
}
