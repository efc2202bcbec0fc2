import type { z } from "zod";
import type { Cursors, Page } from "../../../core/cursors.ts";
import { found, Problem } from "../../../core/problem.ts";
import { timestampText } from "../../../db/timestamp.ts";
import type { routes } from "../../../generated/routes.ts";
import type { UserDisable } from "../../../generated/schemas.ts";
import type { Clock } from "../../../ports/clock.ts";
import type { AdminRequest, AuditService } from "../../audit/service.ts";
import type { AuthenticationService } from "../../authentication/service.ts";
import type { Account, AccountTotalsQuery, UserAdministrationStore } from "./store.ts";

type UserQuery = z.infer<(typeof routes)["listUsers"]["request"]["query"]>;

interface Parts {
	readonly store: UserAdministrationStore;
	readonly authentication: AuthenticationService;
	readonly audit: AuditService;
	readonly cursors: Cursors;
	readonly clock: Clock;
}

export class UserAdministrationService {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** @throws Problem VAL_001 for a cursor that belongs to another query */
	async listUsers({ limit, cursor, ...query }: UserQuery): Promise<Page<Account>> {
		const { cursors, store, clock } = this.#parts;
		const { search, status, role, sort } = query;
		const isActive = status === undefined ? undefined : status === "active";
		const listing = { filter: { search, isActive, role }, descending: sort === "-created" };
		return cursors.page(
			{ limit, cursor },
			{
				query: ["users", query],
				read: (after, most) => store.list({ ...listing, after, limit: most }, clock.now()),
				sortValue: ({ createdAt }) => timestampText(createdAt),
				id: ({ id }) => id,
			},
		);
	}

	/** @throws Problem RES_001 */
	async getUser(userId: string): Promise<Account> {
		return found(await this.#parts.store.find(userId, this.#parts.clock.now()));
	}

	/** @throws Problem RES_001, RES_002 */
	async disableUser(
		request: AdminRequest,
		userId: string,
		{ reason }: z.infer<typeof UserDisable>,
	): Promise<Account> {
		if (userId === request.actor.userId) {
			throw new Problem("RES_002", { detail: "You cannot disable your own account." });
		}
		const account = await this.#parts.store.disable(userId, this.#parts.clock.now(), {
			record: this.#parts.audit.record(request, {
				action: "user.disabled",
				targetType: "user",
				targetId: userId,
				detail: reason === undefined ? {} : { reason },
			}),
			endSessions: this.#parts.authentication.endAll(userId),
		});
		this.#parts.authentication.invalidate(userId);
		return found(account);
	}

	/** @throws Problem RES_001 */
	async enableUser(request: AdminRequest, userId: string): Promise<Account> {
		const record = this.#parts.audit.record(request, {
			action: "user.enabled",
			targetType: "user",
			targetId: userId,
		});
		const account = await this.#parts.store.enable(userId, this.#parts.clock.now(), record);
		this.#parts.authentication.invalidate(userId);
		return found(account);
	}

	/** Returns a query that counts the accounts, for the batch of another query. */
	totals(activeSince: Date): AccountTotalsQuery {
		return this.#parts.store.totals(activeSince);
	}
}

export type { AccountTotals, AccountTotalsQuery } from "./store.ts";
