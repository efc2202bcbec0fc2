import { z } from "zod";
import { Problem } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { Actor } from "./actor.ts";
import type { KeyRing } from "./key-ring.ts";

export const ACCESS_TOKEN_SECONDS = 15 * 60;

const ISSUER = "https://api.timeandwellness.com";
const AUDIENCE = "https://api.timeandwellness.com";

const claims = z.object({ sub: z.string(), sid: z.string(), scope: z.string() });

/** Access tokens as RFC 9068 profiles them: short-lived, self-contained, `typ: at+jwt`. */
export class AccessTokens {
	readonly #keys: KeyRing;
	readonly #clock: Clock;

	constructor(keys: KeyRing, clock: Clock) {
		this.#keys = keys;
		this.#clock = clock;
	}

	issue(actor: Actor): Promise<string> {
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

	/** @throws Problem AUTH_001 for anything but a token that `issue` made and that has not expired. */
	async verify(token: string): Promise<Actor> {
		try {
			const payload = await this.#keys.verify("at+jwt", token, {
				issuer: ISSUER,
				audience: AUDIENCE,
				requiredClaims: ["sub", "sid", "scope", "jti", "iat", "exp"],
				currentDate: this.#clock.now(),
			});
			const { sub, sid, scope } = claims.parse(payload);
			return { userId: sub, sessionId: sid, scopes: scope.split(" ").filter(Boolean) };
		} catch (cause) {
			throw new Problem("AUTH_001", { cause });
		}
	}
}
