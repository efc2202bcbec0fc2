import { Problem } from "./problem.ts";

/** A user for whom an actor acts, and the scopes that the actor has. */
interface OnBehalf {
	readonly userId: string;
	readonly scopes: readonly string[];
}

/** A session: the user is logged in. */
export interface SessionActor extends OnBehalf {
	readonly kind: "session";
	readonly sessionId: string;
}

/** An app to which the user has given access. */
export interface AppActor extends OnBehalf {
	readonly kind: "app";
	readonly appId: string;
}

/** A scheduled job of the API. It runs without a request. */
export interface SystemActor extends OnBehalf {
	readonly kind: "system";
	readonly job: string;
}

/** An actor that sends requests. The access token says which kind. */
export type TokenActor = SessionActor | AppActor;

/** An actor: a session, an app or a job, acting for one user. */
export type Actor = TokenActor | SystemActor;

/**
 * Returns the key under which quotas, idempotency keys and caches are stored. All sessions of a user share one
 * key. Each app of the user has its own.
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
 * Requires a session, for example to change the password.
 * @throws Problem AUTH_003 for an app
 */
export function requireSession(actor: Actor): SessionActor {
	if (actor.kind === "session") return actor;
	throw new Problem("AUTH_003", {
		detail: "Only the user can do this, in a session of their own.",
	});
}
