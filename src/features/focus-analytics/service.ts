import type { z } from "zod";
import type { routes } from "../../generated/routes.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Actor } from "../../security/actor.ts";
import { dayOf } from "../../time/days.ts";
import type { UserService } from "../users/service.ts";
import { analyse, analyticsRange, boundsOf, calendarOf } from "./rules.ts";
import type { FocusAnalyticsStore } from "./store.ts";

type AnalyticsQuery = z.infer<(typeof routes)["getFocusAnalytics"]["request"]["query"]>;

export class FocusAnalyticsService {
	readonly #store: FocusAnalyticsStore;
	readonly #users: UserService;
	readonly #clock: Clock;

	constructor(store: FocusAnalyticsStore, users: UserService, clock: Clock) {
		this.#store = store;
		this.#users = users;
		this.#clock = clock;
	}

	/** @throws Problem VAL_001 */
	async analytics(actor: Actor, query: AnalyticsQuery) {
		const { timeZone, dayStart } = await this.#users.get(actor);
		const own = { timeZone, dayStart };
		const range = analyticsRange(query, dayOf(this.#clock.now(), timeZone, dayStart));
		const calendar = calendarOf(range, own);
		const bounds = boundsOf(calendar, range);
		const { sessions, distractions } = await this.#store.read(actor.userId, bounds);
		return { ...range, ...own, ...analyse(sessions, calendar, range, own), distractions };
	}
}

export type Analytics = Awaited<ReturnType<FocusAnalyticsService["analytics"]>>;
