import { typeidUnboxed } from "typeid-js";
import type { z } from "zod";
import type { Actor } from "../../core/actor.ts";
import { currentIfMatch, type IfMatch } from "../../core/if-match.ts";
import { Problem } from "../../core/problem.ts";
import type { Query, Statement } from "../../db/client.ts";
import { isUniqueViolation } from "../../db/failures.ts";
import type { PasswordChange, RegisterRequest, UserUpdate } from "../../generated/schemas.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Passwords } from "../../security/passwords.ts";
import { requireLocale, requireTimeZone } from "./rules.ts";
import type { UserKey, UserStore } from "./store.ts";
import type { UserRow } from "./table.ts";

interface Parts {
	readonly store: UserStore;
	readonly passwords: Passwords;
	readonly clock: Clock;
}

export class UserService {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/**
	 * @param alongside returns statements for the batch that creates the user
	 * @throws Problem RES_002 when the e-mail address has an account, VAL_001
	 */
	async register(
		input: z.infer<typeof RegisterRequest>,
		now: Date,
		alongside: (userId: string) => readonly Statement[],
	): Promise<UserRow> {
		requireProfile(input);
		const { password, ...profile } = input;
		const row = {
			...profile,
			id: typeidUnboxed("user"),
			passwordHash: await this.#parts.passwords.hash(password),
			createdAt: now,
			updatedAt: now,
		};
		try {
			return await this.#parts.store.create(row, alongside(row.id));
		} catch (cause) {
			if (!isUniqueViolation(cause)) throw cause;
			throw new Problem("RES_002", {
				detail: "An account with this e-mail address exists.",
				cause,
			});
		}
	}

	/**
	 * Checks the password. An unknown address and a wrong password take the same time and cause the same problem.
	 * @throws Problem AUTH_002, AUTH_005
	 */
	async signIn(email: string, password: string): Promise<UserRow> {
		const user = await this.#parts.store.findByEmail(email);
		const verdict = await this.#parts.passwords.verify(password, user?.passwordHash ?? null);
		if (user === undefined || !verdict.matches) throw new Problem("AUTH_002");
		if (!user.isActive) throw new Problem("AUTH_005");
		if (verdict.outdated) {
			await this.#parts.store.update(user, {
				passwordHash: await this.#parts.passwords.hash(password),
			});
		}
		return user;
	}

	/** @throws Problem AUTH_001 when the account is deleted and its token still in the cache */
	async get(actor: Actor): Promise<UserRow> {
		return required(await this.#parts.store.find(actor.userId));
	}

	/**
	 * Returns a query for the actor's account, for the batch of another query. It takes no ids, because those may be in
	 * another database.
	 */
	findOwn(actor: Actor): Query<UserRow> {
		return this.#parts.store.findOwn(actor.userId);
	}

	/** @throws Problem RES_003, VAL_001 */
	async update(
		actor: Actor,
		changes: z.infer<typeof UserUpdate>,
		ifMatch?: IfMatch<UserRow>,
	): Promise<UserRow> {
		requireProfile(changes);
		const key = await this.#key(actor, ifMatch);
		const row = await this.#parts.store.update(key, {
			...changes,
			updatedAt: this.#parts.clock.now(),
		});
		if (row !== undefined) return row;
		await this.get(actor);
		throw new Problem("RES_003");
	}

	/**
	 * @param alongside statements for the same batch
	 * @throws Problem AUTH_007
	 */
	async changePassword(
		actor: Actor,
		input: z.infer<typeof PasswordChange>,
		alongside: readonly Statement[],
	): Promise<void> {
		await this.#requirePassword(actor, input.currentPassword);
		const passwordHash = await this.#parts.passwords.hash(input.newPassword);
		const changes = { passwordHash, updatedAt: this.#parts.clock.now() };
		await this.#parts.store.update({ id: actor.userId }, changes, alongside);
	}

	/** @throws Problem AUTH_007 */
	async delete(actor: Actor, password: string): Promise<void> {
		await this.#requirePassword(actor, password);
		await this.#parts.store.delete(actor.userId);
	}

	async #key(actor: Actor, ifMatch?: IfMatch<UserRow>): Promise<UserKey> {
		const current = await currentIfMatch(ifMatch, () => this.get(actor));
		return { id: actor.userId, version: current?.version };
	}

	async #requirePassword(actor: Actor, password: string): Promise<void> {
		const { passwordHash } = await this.get(actor);
		const { matches } = await this.#parts.passwords.verify(password, passwordHash);
		if (!matches) throw new Problem("AUTH_007");
	}
}

function required(row: UserRow | undefined): UserRow {
	if (row === undefined) throw new Problem("AUTH_001");
	return row;
}

function requireProfile(profile: {
	timeZone?: string | undefined;
	locale?: string | undefined;
}): void {
	if (profile.timeZone !== undefined) requireTimeZone(profile.timeZone, { pointer: "/timeZone" });
	if (profile.locale !== undefined) requireLocale(profile.locale, "/locale");
}
