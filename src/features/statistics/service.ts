import type { z } from "zod";
import type { Statement } from "../../db/client.ts";
import type { DomainEvent } from "../../events/catalogue.ts";
import { document } from "../../generated/document.ts";
import type { routes } from "../../generated/routes.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Metrics } from "../../ports/metrics.ts";
import { dayOf } from "../../time/days.ts";
import { dayRange } from "../../time/range.ts";
import type { UserAdministrationService } from "../users/administration/service.ts";
import { type CountedType, countOf } from "./rules.ts";
import type { StatisticsStore } from "./store.ts";

type StatisticsQuery = z.infer<(typeof routes)["getStatistics"]["request"]["query"]>;

const { maxItems: MOST_DAYS } = document.components.schemas.Statistics.properties.days;

/** A user counts as active for this long after the last use of the API. */
const ACTIVE_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;

interface Parts {
	readonly store: StatisticsStore;
	readonly userAdministration: UserAdministrationService;
	readonly metrics: Metrics;
	readonly clock: Clock;
}

export class StatisticsService {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	async count(event: DomainEvent<CountedType>, receipt: Statement): Promise<void> {
		const day = event.occurredAt.toISOString().slice(0, 10);
		const { metric, times } = countOf(event);
		await this.#parts.store.increment({ day, metric, times }, receipt);
		this.#parts.metrics.business(metric, times);
	}

	/** @throws Problem VAL_001 */
	async read(query: StatisticsQuery) {
		const { store, userAdministration, clock } = this.#parts;
		const now = clock.now();
		const range = dayRange(query, dayOf(now, "UTC", "00:00"), MOST_DAYS);
		const since = new Date(now.getTime() - ACTIVE_MILLISECONDS);
		return { range, ...(await store.read(range, userAdministration.totals(since))) };
	}
}
