import { Problem } from "./problem.ts";

/** The user for whom something is done, and what may be done for them. */
interface OnBehalf {
	readonly userId: string;
	readonly scopes: readonly string[];
}

/** The user, logged in. */
export interface SessionActor extends OnBehalf {
	readonly kind: "session";
	readonly sessionId: string;
}

/** An app that the user has given access to. */
export interface AppActor extends OnBehalf {
	readonly kind: "app";
	readonly appId: string;
}

/** A job of the API, which no request asks for. */
export interface SystemActor extends OnBehalf {
	readonly kind: "system";
	readonly job: string;
}

/** Who sends requests: an access token says which. */
export type TokenActor = SessionActor | AppActor;

/** Who acts for a user. */
export type Actor = TokenActor | SystemActor;

/**
 * Names the caller for whom quotas, idempotency keys and caches are kept. All sessions of a user share them; an
 * app shares them neither with the user's sessions nor with other apps.
 */
export function callerKey(actor: Actor): string {
	switch (actor.kind) {
		case "session":
			return actor.userId;
		case "app":
			return `${actor.userId}/app/${actor.appId}`;
		case "system":
			return `${actor.userId}/system/${actor.job}`;
	}
}

/**
 * Asks for the user themselves, such as to end a session or to change the password.
 * @throws Problem AUTH_003 for an app
 */
export function requireSession(actor: Actor): SessionActor {
	if (actor.kind === "session") return actor;
	throw new Problem("AUTH_003", {
		detail: "Only the user can do this, in a session of their own.",
	});
}
