import { typeidUnboxed } from "typeid-js";
import type { z } from "zod";
import { isUniqueViolation } from "../../db/failures.ts";
import { Problem } from "../../errors.ts";
import type { PasswordChange, RegisterRequest, UserUpdate } from "../../generated/schemas.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Metrics } from "../../ports/metrics.ts";
import type { Actor } from "../../security/actor.ts";
import type { Passwords } from "../../security/passwords.ts";
import { requireLocale, requireTimeZone } from "./rules.ts";
import type { UserStore } from "./store.ts";
import type { UserRow } from "./table.ts";

export class UserService {
	readonly #store: UserStore;
	readonly #passwords: Passwords;
	readonly #clock: Clock;
	readonly #metrics: Metrics;

	constructor(store: UserStore, passwords: Passwords, clock: Clock, metrics: Metrics) {
		this.#store = store;
		this.#passwords = passwords;
		this.#clock = clock;
		this.#metrics = metrics;
	}

	/** @throws Problem RES_002 when the e-mail address has an account, VAL_001 */
	async register(input: z.infer<typeof RegisterRequest>): Promise<UserRow> {
		requireProfile(input);
		const { password, ...profile } = input;
		const now = this.#clock.now();
		try {
			const user = await this.#store.create({
				...profile,
				id: typeidUnboxed("user"),
				passwordHash: await this.#passwords.hash(password),
				createdAt: now,
				updatedAt: now,
			});
			this.#metrics.business("user_registrations");
			return user;
		} catch (cause) {
			if (!isUniqueViolation(cause)) throw cause;
			throw new Problem("RES_002", {
				detail: "An account with this e-mail address exists.",
				cause,
			});
		}
	}

	/**
	 * An unknown address and a wrong password take the same time and get the same answer.
	 * @throws Problem AUTH_002, AUTH_005
	 */
	async signIn(email: string, password: string): Promise<UserRow> {
		const user = await this.#store.findByEmail(email);
		const verdict = await this.#passwords.verify(password, user?.passwordHash ?? null);
		if (user === undefined || !verdict.matches) throw new Problem("AUTH_002");
		if (!user.isActive) throw new Problem("AUTH_005");
		if (verdict.outdated) {
			await this.#store.update(user.id, { passwordHash: await this.#passwords.hash(password) });
		}
		return user;
	}

	/** @throws Problem AUTH_001 when the account is gone but its token is not yet known to be */
	async get(actor: Actor): Promise<UserRow> {
		return required(await this.#store.find(actor.userId));
	}

	async update(actor: Actor, changes: z.infer<typeof UserUpdate>): Promise<UserRow> {
		requireProfile(changes);
		return required(
			await this.#store.update(actor.userId, { ...changes, updatedAt: this.#clock.now() }),
		);
	}

	/** @throws Problem AUTH_007 */
	async changePassword(actor: Actor, input: z.infer<typeof PasswordChange>): Promise<void> {
		await this.#requirePassword(actor, input.currentPassword);
		const passwordHash = await this.#passwords.hash(input.newPassword);
		await this.#store.update(actor.userId, { passwordHash, updatedAt: this.#clock.now() });
	}

	/** @throws Problem AUTH_007 */
	async delete(actor: Actor, password: string): Promise<void> {
		await this.#requirePassword(actor, password);
		await this.#store.delete(actor.userId);
	}

	async #requirePassword(actor: Actor, password: string): Promise<void> {
		const { passwordHash } = await this.get(actor);
		const { matches } = await this.#passwords.verify(password, passwordHash);
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
	if (profile.timeZone !== undefined) requireTimeZone(profile.timeZone, "/timeZone");
	if (profile.locale !== undefined) requireLocale(profile.locale, "/locale");
}
