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

	/** @throws Problem AUTH_001 when the account is gone but its token is not yet known to be, VAL_001 */
	async analytics(actor: Actor, query: AnalyticsQuery) {
		const now = this.#parts.clock.now();
		const found = await this.#parts.stores
			.of(actor.userId)
			.read(actor.userId, timeAround(query.to, now));
		const { own, sessions, distractions } = found;
		if (own === undefined) throw new Problem("AUTH_001");
		const range = dayRange(query, dayOf(now, own.timeZone, own.dayStart), MOST_DAYS);
		const calendar = calendarOf(range.to, own);
		return { ...range, ...own, ...analyse(sessions, distractions, calendar, range, own) };
	}
}

export type Analytics = Awaited<ReturnType<FocusAnalyticsService["analytics"]>>;
