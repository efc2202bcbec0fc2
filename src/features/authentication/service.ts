import { typeidUnboxed } from "typeid-js";
import type { z } from "zod";
import { type Actor, requireSession, type TokenActor } from "../../core/actor.ts";
import type { Cursors, Page, PageRequest } from "../../core/cursors.ts";
import { currentIfMatch, type IfMatch } from "../../core/if-match.ts";
import { found, Problem } from "../../core/problem.ts";
import type { Statement } from "../../db/client.ts";
import { timestampText } from "../../db/timestamp.ts";
import type * as schemas from "../../generated/schemas.ts";
import type { CommitKey } from "../../idempotency/commit-key.ts";
import type { Clock } from "../../ports/clock.ts";
import { ACCESS_TOKEN_SECONDS, type AccessTokens } from "../../security/access-tokens.ts";
import { hashToken, newOpaqueToken } from "../../security/opaque-token.ts";
import type { UserService } from "../users/service.ts";
import type { UserRow } from "../users/table.ts";
import { LiveSessions } from "./live-sessions.ts";
import { allowedScopes, requireAllowed, type Scope, scopesOf } from "./rules.ts";
import type { SessionStore } from "./store.ts";
import type { SessionRow } from "./table.ts";

type Tokens = z.infer<typeof schemas.SessionTokens>;

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
const REFRESH_MILLISECONDS = 60 * DAY_MILLISECONDS;
/**
 * A used refresh token that comes again within this time is refused, but not treated as stolen: two tabs may refresh
 * at once.
 */
const RACE_MILLISECONDS = 10_000;

interface Parts {
	readonly store: SessionStore;
	readonly users: UserService;
	readonly accessTokens: AccessTokens;
	readonly cursors: Cursors;
	readonly clock: Clock;
	readonly checkSeconds: number;
}

export interface SignedIn {
	readonly user: UserRow;
	readonly tokens: Tokens;
}

interface NewToken {
	readonly token: string;
	readonly row: { readonly tokenHash: string; readonly createdAt: Date; readonly expiresAt: Date };
}

export class AuthenticationService {
	readonly #parts: Parts;
	readonly #live: LiveSessions;

	constructor(parts: Parts) {
		const { store, checkSeconds } = parts;
		this.#parts = parts;
		this.#live = new LiveSessions(store, checkSeconds);
	}

	/**
	 * @returns the actor with the scopes that the account still has
	 * @throws Problem AUTH_001, AUTH_005
	 */
	requireLive<Caller extends TokenActor>(actor: Caller): Promise<Caller> {
		return this.#live.require(actor);
	}

	/** @throws Problem RES_002, VAL_001 */
	async register(
		input: z.infer<typeof schemas.RegisterRequest>,
		userAgent: string | null,
		commitKey: CommitKey,
	): Promise<SignedIn> {
		const token = await this.#newRefreshToken();
		const session = newSession(scopesOf("user"), userAgent, token);
		const user = await this.#parts.users.register(input, token.row.createdAt, (userId) => [
			...this.#parts.store.creation({ ...session, userId }, token.row),
			...commitKey(userId),
		]);
		this.#live.add({ userId: user.id, sessionId: session.id }, user.role);
		return { user, tokens: await this.#tokens({ ...session, userId: user.id }, token) };
	}

	/** @throws Problem AUTH_002, AUTH_003, AUTH_005 */
	async login(
		input: z.infer<typeof schemas.LoginRequest>,
		userAgent: string | null,
	): Promise<SignedIn> {
		const user = await this.#parts.users.signIn(input.email, input.password);
		const scopes = input.scopes ?? scopesOf(user.role);
		requireAllowed(scopes, user.role);
		return { user, tokens: await this.#open(user, scopes, userAgent) };
	}

	/** @throws Problem AUTH_004, AUTH_005, AUTH_006 */
	async refresh(refreshToken: string): Promise<Tokens> {
		const tokenHash = await hashToken(refreshToken);
		const successor = await this.#newRefreshToken();
		const rotated = await this.#parts.store.rotate(tokenHash, successor.row);
		if (rotated === undefined) throw await this.#refusal(tokenHash);
		if (!rotated.isActive) throw new Problem("AUTH_005");
		const scopes = allowedScopes(rotated.session.scopes, rotated.role);
		// The account has lost all scopes of the session, so its tokens are of no use.
		if (scopes.length === 0) throw new Problem("AUTH_006");
		return this.#tokens({ ...rotated.session, scopes }, successor);
	}

	/** @throws Problem AUTH_003 for an app */
	async logout(actor: Actor): Promise<void> {
		const { sessionId } = requireSession(actor);
		await this.#parts.store.revoke(actor.userId, sessionId, this.#parts.clock.now());
		this.#live.invalidate(actor.userId);
	}

	/** @throws Problem AUTH_003 for an app */
	async logoutEverywhere(actor: Actor): Promise<void> {
		requireSession(actor);
		await this.#parts.store.revokeAll(actor.userId, this.#parts.clock.now());
		this.#live.invalidate(actor.userId);
	}

	/** @throws Problem RES_001 */
	async get(actor: Actor, sessionId: string): Promise<SessionRow> {
		return found(await this.#parts.store.find(actor.userId, sessionId, this.#parts.clock.now()));
	}

	/** @throws Problem RES_001, RES_003 */
	async revoke(actor: Actor, sessionId: string, ifMatch?: IfMatch<SessionRow>): Promise<void> {
		const current = await currentIfMatch(ifMatch, () => this.get(actor, sessionId));
		const now = this.#parts.clock.now();
		if (!(await this.#parts.store.revoke(actor.userId, sessionId, now, current?.lastUsedAt))) {
			throw new Problem(current === undefined ? "RES_001" : "RES_003");
		}
		this.#live.invalidate(actor.userId);
	}

	/** @throws Problem VAL_001 for a cursor of another list */
	async list({ userId }: Actor, page: PageRequest): Promise<Page<SessionRow>> {
		const { cursors, store, clock } = this.#parts;
		return cursors.page(page, {
			query: ["sessions", userId],
			read: (after, limit) => store.list(userId, clock.now(), limit, after),
			sortValue: ({ createdAt }) => timestampText(createdAt),
			id: ({ id }) => id,
		});
	}

	/**
	 * Changes the password and ends all other sessions: somebody who knows the old password may have begun them.
	 * @throws Problem AUTH_003 for an app, AUTH_007
	 */
	async changePassword(actor: Actor, input: z.infer<typeof schemas.PasswordChange>): Promise<void> {
		const { userId, sessionId } = requireSession(actor);
		const others = this.#parts.store.revokeAll(userId, this.#parts.clock.now(), sessionId);
		await this.#parts.users.changePassword(actor, input, [others]);
		this.#live.invalidate(actor.userId);
	}

	/** @throws Problem AUTH_003 for an app, AUTH_007 */
	async deleteAccount(actor: Actor, password: string): Promise<void> {
		await this.#parts.users.delete(requireSession(actor), password);
		this.#live.invalidate(actor.userId);
	}

	/**
	 * Returns a statement that ends all sessions of a user, for the batch of the change that disables the account. Call
	 * `invalidate` after the batch.
	 */
	endAll(userId: string): Statement {
		return this.#parts.store.revokeAll(userId, this.#parts.clock.now());
	}

	/** Removes a user's sessions and account from the cache of this isolate, after a change of either. */
	invalidate(userId: string): void {
		this.#live.invalidate(userId);
	}

	async #open(user: UserRow, scopes: readonly Scope[], userAgent: string | null): Promise<Tokens> {
		const token = await this.#newRefreshToken();
		const session = { ...newSession(scopes, userAgent, token), userId: user.id };
		await this.#parts.store.create(session, token.row);
		this.#live.add({ userId: user.id, sessionId: session.id }, user.role);
		return this.#tokens(session, token);
	}

	async #newRefreshToken(): Promise<NewToken> {
		const token = newOpaqueToken();
		const createdAt = this.#parts.clock.now();
		const expiresAt = new Date(createdAt.getTime() + REFRESH_MILLISECONDS);
		return { token, row: { tokenHash: await hashToken(token), createdAt, expiresAt } };
	}

	async #tokens(
		session: Pick<SessionRow, "id" | "userId" | "scopes">,
		refresh: NewToken,
	): Promise<Tokens> {
		const { id: sessionId, userId, scopes } = session;
		return {
			tokenType: "Bearer",
			accessToken: await this.#parts.accessTokens.issue({ userId, sessionId, scopes }),
			expiresInSeconds: ACCESS_TOKEN_SECONDS,
			refreshToken: refresh.token,
			refreshTokenExpiresAt: refresh.row.expiresAt.toISOString(),
			scopes: scopes as Scope[],
		};
	}

	/** Finds out why a refresh token was refused, and ends its session when the token was stolen. */
	async #refusal(tokenHash: string): Promise<Problem> {
		const row = await this.#parts.store.findRefreshToken(tokenHash);
		if (row === undefined || row.usedAt === null) return new Problem("AUTH_006");
		const now = this.#parts.clock.now();
		if (now.getTime() - row.usedAt.getTime() > RACE_MILLISECONDS) {
			const userId = await this.#parts.store.revokeById(row.sessionId, now);
			if (userId !== undefined) this.#live.invalidate(userId);
		}
		return new Problem("AUTH_004");
	}
}

function newSession(scopes: readonly Scope[], userAgent: string | null, { row }: NewToken) {
	const { createdAt, expiresAt } = row;
	return {
		id: typeidUnboxed("session"),
		scopes: [...scopes],
		userAgent,
		createdAt,
		lastUsedAt: createdAt,
		expiresAt,
	};
}
