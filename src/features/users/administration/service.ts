import type { z } from "zod";
import type { Cursors, Page } from "../../../core/cursors.ts";
import { found, Problem } from "../../../core/problem.ts";
import { timestampText } from "../../../db/timestamp.ts";
import { document } from "../../../generated/document.ts";
import type { routes } from "../../../generated/routes.ts";
import type { UserDisable } from "../../../generated/schemas.ts";
import type { Clock } from "../../../ports/clock.ts";
import { dayOf } from "../../../time/days.ts";
import { dayRange } from "../../../time/range.ts";
import type { AdminRequest, AuditService } from "../../audit/service.ts";
import type { AuthenticationService } from "../../authentication/service.ts";
import type { StatisticsService } from "../../statistics/service.ts";
import { activeSince } from "./rules.ts";
import type { Account, AdminStore } from "./store.ts";

type UserQuery = z.infer<(typeof routes)["listUsers"]["request"]["query"]>;
type StatisticsQuery = z.infer<(typeof routes)["getStatistics"]["request"]["query"]>;

const { maxItems: MOST_DAYS } = document.components.schemas.Statistics.properties.days;

interface Dependencies {
	readonly store: AdminStore;
	readonly authentication: AuthenticationService;
	readonly audit: AuditService;
	readonly statistics: StatisticsService;
	readonly cursors: Cursors;
	readonly clock: Clock;
}

export class AdminService {
	readonly #store: AdminStore;
	readonly #authentication: AuthenticationService;
	readonly #audit: AuditService;
	readonly #statistics: StatisticsService;
	readonly #cursors: Cursors;
	readonly #clock: Clock;

	constructor({ store, authentication, audit, statistics, cursors, clock }: Dependencies) {
		this.#store = store;
		this.#authentication = authentication;
		this.#audit = audit;
		this.#statistics = statistics;
		this.#cursors = cursors;
		this.#clock = clock;
	}

	/** @throws Problem VAL_001 for a cursor that belongs to another query */
	async listUsers({ limit, cursor, ...query }: UserQuery): Promise<Page<Account>> {
		const identity = ["users", query];
		const after = await this.#cursors.decode(identity, cursor);
		const { search, status, role, sort } = query;
		const isActive = status === undefined ? undefined : status === "active";
		const rows = await this.#store.list(
			{
				filter: { search, isActive, role },
				descending: sort === "-created",
				after,
				limit: limit + 1,
			},
			this.#clock.now(),
		);
		return this.#cursors.page(identity, rows, limit, (row) => timestampText(row.createdAt));
	}

	/** @throws Problem RES_001 */
	async getUser(userId: string): Promise<Account> {
		return found(await this.#store.find(userId, this.#clock.now()));
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
		const account = await this.#store.disable(userId, this.#clock.now(), {
			record: this.#audit.record(request, {
				action: "user.disabled",
				targetType: "user",
				targetId: userId,
				detail: reason === undefined ? {} : { reason },
			}),
			endSessions: this.#authentication.endAll(userId),
		});
		this.#authentication.forget(userId);
		return found(account);
	}

	/** @throws Problem RES_001 */
	async enableUser(request: AdminRequest, userId: string): Promise<Account> {
		const record = this.#audit.record(request, {
			action: "user.enabled",
			targetType: "user",
			targetId: userId,
		});
		const account = await this.#store.enable(userId, this.#clock.now(), record);
		this.#authentication.forget(userId);
		return found(account);
	}

	/** @throws Problem VAL_001 */
	async statistics(query: StatisticsQuery) {
		const now = this.#clock.now();
		const range = dayRange(query, dayOf(now, "UTC", "00:00"), MOST_DAYS);
		const counts = this.#statistics.between(range.from, range.to);
		return { range, ...(await this.#store.figures(activeSince(now), counts)) };
	}
}
