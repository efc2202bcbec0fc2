import { and, eq, gt, isNull, ne, type SQL, sql } from "drizzle-orm";
import type { Position } from "../../core/cursors.ts";
import type { Database, Statement } from "../../db/client.ts";
import { keyset } from "../../db/keyset.ts";
import type { Instant } from "../../time/instant.ts";
import { users } from "../users/table.ts";
import { isLive, type RefreshTokenRow, refreshTokens, type SessionRow, sessions } from "./table.ts";

type NewRefreshToken = Pick<RefreshTokenRow, "tokenHash" | "createdAt" | "expiresAt">;

type NewSession = typeof sessions.$inferInsert;

export class SessionStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	async create(session: NewSession, token: NewRefreshToken): Promise<void> {
		await this.#database.batch(this.creation(session, token));
	}

	/** Returns the statements that create a session, for the batch of another change. */
	creation(session: NewSession, token: NewRefreshToken): [Statement, Statement] {
		return [
			this.#database.insert(sessions).values(session),
			this.#database.insert(refreshTokens).values({ ...token, sessionId: session.id }),
		];
	}

	/**
	 * Exchanges a refresh token for its successor. One UPDATE decides a race. The statements after it act only for
	 * its winner, whose token is in `replaced_by`.
	 * @returns the session with the state of its account; undefined when the token was not usable
	 */
	async rotate(tokenHash: string, successor: NewRefreshToken) {
		const { createdAt: now } = successor;
		const unrevoked = this.#database
			.select({ id: sessions.id })
			.from(sessions)
			.where(and(eq(sessions.id, refreshTokens.sessionId), isNull(sessions.revokedAt)));
		const won = and(
			eq(refreshTokens.tokenHash, tokenHash),
			eq(refreshTokens.replacedBy, successor.tokenHash),
		);
		const renewed = this.#database
			.select({ id: refreshTokens.sessionId })
			.from(refreshTokens)
			.where(won);
		const [, , , rows] = await this.#database.batch([
			this.#database
				.update(refreshTokens)
				.set({ usedAt: now, replacedBy: successor.tokenHash })
				.where(
					and(
						eq(refreshTokens.tokenHash, tokenHash),
						isNull(refreshTokens.usedAt),
						gt(refreshTokens.expiresAt, now),
						sql`EXISTS ${unrevoked}`,
					),
				),
			this.#insertSuccessor(successor, won),
			this.#database
				.update(sessions)
				.set({ lastUsedAt: now, expiresAt: successor.expiresAt })
				.where(sql`${sessions.id} IN ${renewed}`),
			this.#database
				.select({ session: sessions, isActive: users.isActive, role: users.role })
				.from(refreshTokens)
				.innerJoin(sessions, eq(sessions.id, refreshTokens.sessionId))
				.innerJoin(users, eq(users.id, sessions.userId))
				.where(won),
		]);
		return rows[0];
	}

	/** Inserts the successor into the session of the token that `won` selects. */
	#insertSuccessor({ tokenHash, createdAt, expiresAt }: NewRefreshToken, won: SQL | undefined) {
		return this.#database.insert(refreshTokens).select(
			this.#database
				.select({
					tokenHash: sql`${tokenHash}`.as("token_hash"),
					sessionId: refreshTokens.sessionId,
					createdAt: sql`${sql.param(createdAt, refreshTokens.createdAt)}`.as("created_at"),
					expiresAt: sql`${sql.param(expiresAt, refreshTokens.expiresAt)}`.as("expires_at"),
					usedAt: sql`NULL`.as("used_at"),
					replacedBy: sql`NULL`.as("replaced_by"),
				})
				.from(refreshTokens)
				.where(won),
		);
	}

	async findRefreshToken(tokenHash: string): Promise<RefreshTokenRow | undefined> {
		return this.#database
			.select()
			.from(refreshTokens)
			.where(eq(refreshTokens.tokenHash, tokenHash))
			.get();
	}

	/** Reads the state that decides whether the tokens of a session are still valid. */
	async findState(sessionId: string) {
		return this.#database
			.select({ isActive: users.isActive, role: users.role, revokedAt: sessions.revokedAt })
			.from(sessions)
			.innerJoin(users, eq(users.id, sessions.userId))
			.where(eq(sessions.id, sessionId))
			.get();
	}

	/** Reads the state that decides whether an app's tokens are still valid. */
	async findAccountState(userId: string) {
		return this.#database
			.select({ isActive: users.isActive, role: users.role })
			.from(users)
			.where(eq(users.id, userId))
			.get();
	}

	async list(userId: string, now: Date, limit: number, after?: Position): Promise<SessionRow[]> {
		const { order, past } = keyset(sessions.createdAt, sessions.id, { descending: true, after });
		return this.#database
			.select()
			.from(sessions)
			.where(and(eq(sessions.userId, userId), isLive(now), past))
			.orderBy(...order)
			.limit(limit);
	}

	async find(userId: string, sessionId: string, now: Date): Promise<SessionRow | undefined> {
		return this.#database
			.select()
			.from(sessions)
			.where(isLiveSession(userId, sessionId, now))
			.get();
	}

	/**
	 * @param lastUsedAt the session is revoked only if it has not been used since
	 * @returns whether a session was revoked
	 */
	async revoke(
		userId: string,
		sessionId: string,
		now: Date,
		lastUsedAt?: Instant,
	): Promise<boolean> {
		const unused = lastUsedAt && eq(sessions.lastUsedAt, lastUsedAt);
		const rows = await this.#database
			.update(sessions)
			.set({ revokedAt: now })
			.where(and(isLiveSession(userId, sessionId, now), unused))
			.returning({ id: sessions.id });
		return rows.length > 0;
	}

	/**
	 * Returns a statement that runs when it is awaited, or as part of a batch.
	 * @param except a session that is not revoked
	 */
	revokeAll(userId: string, now: Date, except?: string) {
		return this.#database
			.update(sessions)
			.set({ revokedAt: now })
			.where(
				and(
					eq(sessions.userId, userId),
					isNull(sessions.revokedAt),
					except === undefined ? undefined : ne(sessions.id, except),
				),
			);
	}

	/**
	 * Revokes a session whose refresh token was sent again after its use: somebody has a copy of it.
	 * @returns the id of its user; undefined when the session had ended before
	 */
	async revokeById(sessionId: string, now: Date): Promise<string | undefined> {
		const row = await this.#database
			.update(sessions)
			.set({ revokedAt: now })
			.where(and(eq(sessions.id, sessionId), isNull(sessions.revokedAt)))
			.returning({ userId: sessions.userId })
			.get();
		return row?.userId;
	}
}

function isLiveSession(userId: string, sessionId: string, now: Date): SQL | undefined {
	return and(eq(sessions.id, sessionId), eq(sessions.userId, userId), isLive(now));
}
