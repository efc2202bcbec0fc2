import { LRUCache } from "lru-cache";
import { z } from "zod";
import type { SessionActor, TokenActor } from "../core/actor.ts";
import { Problem } from "../core/problem.ts";
import type { Clock } from "../ports/clock.ts";
import type { KeyRing } from "./key-ring.ts";

export const ACCESS_TOKEN_SECONDS = 15 * 60;

const ISSUER = "https://api.timeandwellness.com";
const AUDIENCE = "https://api.timeandwellness.com";

const common = { sub: z.string(), scope: z.string(), exp: z.number() };

/** The token of an app has `client_id` (RFC 9068, 2.2), the token of a session `sid`. */
const claims = z.union([
	z.object({ ...common, client_id: z.string().min(1) }),
	z.object({ ...common, client_id: z.undefined().optional(), sid: z.string() }),
]);

const MAXIMUM_TOKENS = 5_000;

interface Verified {
	readonly actor: TokenActor;
	/** In seconds since 1970. */
	readonly expiresAt: number;
}

/** Access tokens as RFC 9068 profiles them: short-lived, self-contained, `typ: at+jwt`. */
export class AccessTokens {
	readonly #keys: KeyRing;
	readonly #clock: Clock;
	/** Verified tokens. Apps send the same token many times, and its signature stays valid. */
	readonly #verified = new LRUCache<string, Verified>({ max: MAXIMUM_TOKENS });

	constructor(keys: KeyRing, clock: Clock) {
		this.#keys = keys;
		this.#clock = clock;
	}

	issue(actor: Omit<SessionActor, "kind">): Promise<string> {
		const now = Math.floor(this.#clock.now().getTime() / 1000);
		return this.#keys.sign("at+jwt", {
			iss: ISSUER,
			aud: AUDIENCE,
			sub: actor.userId,
			sid: actor.sessionId,
			scope: actor.scopes.join(" "),
			jti: crypto.randomUUID(),
			iat: now,
			exp: now + ACCESS_TOKEN_SECONDS,
		});
	}

	/** @throws Problem AUTH_001 unless one of our keys signed the token, and it has not expired */
	async verify(token: string): Promise<TokenActor> {
		const known = this.#verified.get(token);
		if (known !== undefined && known.expiresAt > this.#clock.now().getTime() / 1000) {
			return known.actor;
		}
		try {
			const payload = await this.#keys.verify("at+jwt", token, {
				issuer: ISSUER,
				audience: AUDIENCE,
				requiredClaims: ["sub", "scope", "jti", "iat", "exp"],
				currentDate: this.#clock.now(),
			});
			const parsed = claims.parse(payload);
			const actor = actorOf(parsed);
			this.#verified.set(token, { actor, expiresAt: parsed.exp });
			return actor;
		} catch (cause) {
			throw new Problem("AUTH_001", { cause });
		}
	}
}

function actorOf(token: z.infer<typeof claims>): TokenActor {
	const onBehalf = { userId: token.sub, scopes: token.scope.split(" ").filter(Boolean) };
	return token.client_id === undefined
		? { kind: "session", ...onBehalf, sessionId: token.sid }
		: { kind: "app", ...onBehalf, appId: token.client_id };
}
