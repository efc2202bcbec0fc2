import { Problem } from "../../core/problem.ts";
import { TimeoutError } from "../../core/with-timeout.ts";
import { version } from "../../generated/routes.ts";
import { exposition } from "../../observability/exposition.ts";
import { series } from "../../observability/families.ts";
import { BUSINESS_METRICS } from "../../ports/business-metrics.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Backlog, Measurements, Tally } from "../../ports/metrics.ts";
import { checkDependency, type Dependency, measure, withCheckTimeout } from "./checks.ts";
import { alerts, trafficWindow, worstLevel, worstState } from "./rules.ts";
import type { SystemStore } from "./store.ts";

interface Parts {
	readonly store: SystemStore;
	readonly clock: Clock;
	readonly measurements: Measurements;
	readonly backlog: Backlog;
	/** The dependencies besides the database. */
	readonly others: readonly Dependency[];
	readonly maintenance: Maintenance;
}

/** Whether maintenance is active, and its announced window. */
export interface Maintenance {
	readonly active: boolean;
	readonly startsAt?: Date;
	readonly endsAt?: Date;
}

export class SystemService {
	readonly #parts: Parts;
	readonly #dependencies: readonly Dependency[];
	readonly #startedAt: Date;

	constructor(parts: Parts) {
		const { store, clock, others } = parts;
		this.#parts = parts;
		const database = { name: "database", essential: true, check: () => store.ping() };
		this.#dependencies = [database, ...others];
		this.#startedAt = clock.now();
	}

	health() {
		return {
			status: "healthy" as const,
			version,
			time: this.#parts.clock.now().toISOString(),
			maintenance: announced(this.#parts.maintenance),
		};
	}

	/** @throws Problem DB_001 */
	async databaseHealth() {
		try {
			const latencyMilliseconds = await measure(() => this.#parts.store.ping(), this.#parts.clock);
			return { database: "connected" as const, latencyMilliseconds };
		} catch (cause) {
			if (!(cause instanceof TimeoutError)) throw cause;
			throw new Problem("DB_001", { headers: { "Retry-After": "5" }, cause });
		}
	}

	async detailedHealth() {
		const [dependencies, recent, hour, queue] = await Promise.all([
			Promise.all(this.#dependencies.map((each) => checkDependency(each, this.#parts.clock))),
			this.#lastMinutes(5),
			this.#lastMinutes(60),
			this.#queue(),
		]);
		const found = alerts(recent, dependencies[0]?.status === "healthy");
		return {
			status: worstState(dependencies.map(({ status }) => status)),
			version,
			time: this.#parts.clock.now().toISOString(),
			uptimeSeconds: Math.floor(
				(this.#parts.clock.now().getTime() - this.#startedAt.getTime()) / 1000,
			),
			dependencies,
			level: worstLevel(found.map(({ level }) => level)),
			alerts: found,
			traffic:
				recent === null || hour === null ? [] : [trafficWindow(5, recent), trafficWindow(60, hour)],
			queue,
			maintenance: announced(this.#parts.maintenance),
		};
	}

	/**
	 * Returns the metrics in the text format of Prometheus. Counters that have counted nothing yet are 0, so that
	 * they can be watched from the beginning.
	 */
	async metrics(): Promise<string> {
		const [totals, queue] = await Promise.all([
			withCheckTimeout(this.#parts.measurements.totals()),
			this.#queue(),
		]);
		const none = [
			series("rate_limiter_failures_total"),
			...Object.values(BUSINESS_METRICS).map((metric) =>
				series("business_events_total", { metric }),
			),
		];
		return exposition({
			...Object.fromEntries(none.map((name) => [name, 0])),
			...totals,
			[series("api_info", { version })]: 1,
			...(queue === null
				? {}
				: {
						[series("outbox_pending_events")]: queue.pending,
						[series("outbox_failed_events")]: queue.failed,
					}),
		});
	}

	async #lastMinutes(minutes: number): Promise<Tally | null> {
		return withCheckTimeout(this.#parts.measurements.lastMinutes(minutes)).catch(() => null);
	}

	async #queue() {
		return withCheckTimeout(this.#parts.backlog.backlog()).catch(() => null);
	}
}

function announced({ active, startsAt, endsAt }: Maintenance) {
	return {
		active,
		startsAt: startsAt?.toISOString() ?? null,
		endsAt: endsAt?.toISOString() ?? null,
	};
}
