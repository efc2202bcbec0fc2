import type { z } from "zod";
import type { Actor } from "../../../core/actor.ts";
import { Problem } from "../../../core/problem.ts";
import type { PerUserDatabase } from "../../../db/databases.ts";
import type { routes } from "../../../generated/routes.ts";
import type { Clock } from "../../../ports/clock.ts";
import { dayOf } from "../../../time/days.ts";
import { dayRange } from "../../../time/range.ts";
import { analyse, calendarOf, MOST_DAYS, timeAround } from "./rules.ts";
import type { FocusAnalyticsStore } from "./store.ts";

type AnalyticsQuery = z.infer<(typeof routes)["getFocusAnalytics"]["request"]["query"]>;

interface Parts {
	readonly stores: PerUserDatabase<FocusAnalyticsStore>;
	readonly clock: Clock;
}

export class FocusAnalyticsService {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** @throws Problem AUTH_001 when the account is deleted and its token still in the cache, VAL_001 */
	async analytics(actor: Actor, query: AnalyticsQuery) {
		const now = this.#parts.clock.now();
		const found = await this.#parts.stores
			.of(actor.userId)
			.read(actor.userId, timeAround(query.to, now));
		const { userClock, sessions, distractions } = found;
		if (userClock === undefined) throw new Problem("AUTH_001");
		const range = dayRange(query, dayOf(now, userClock.timeZone, userClock.dayStart), MOST_DAYS);
		const calendar = calendarOf(range.to, userClock);
		return {
			...range,
			...userClock,
			...analyse(sessions, distractions, calendar, range, userClock),
		};
	}
}

export type Analytics = Awaited<ReturnType<FocusAnalyticsService["analytics"]>>;
