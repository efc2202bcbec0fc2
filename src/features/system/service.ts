import { version } from "../../generated/routes.ts";
import type { Clock } from "../../ports/clock.ts";
import { withTimeout } from "../../with-timeout.ts";
import type { SystemStore } from "./store.ts";

/** A dependency that has not answered by then counts as away. */
const CHECK_MILLISECONDS = 2000;

/** Whether it takes place, and the window that is announced for it. */
export interface Maintenance {
	readonly active: boolean;
	readonly startsAt?: Date;
	readonly endsAt?: Date;
}

export class SystemService {
	readonly #store: SystemStore;
	readonly #clock: Clock;
	readonly #maintenance: Maintenance;
	readonly #startedAt: Date;

	constructor(store: SystemStore, clock: Clock, maintenance: Maintenance) {
		this.#store = store;
		this.#clock = clock;
		this.#maintenance = maintenance;
		this.#startedAt = clock.now();
	}

	health() {
		const { active, startsAt, endsAt } = this.#maintenance;
		return {
			status: "healthy" as const,
			version,
			time: this.#clock.now().toISOString(),
			maintenance: {
				active,
				startsAt: startsAt?.toISOString() ?? null,
				endsAt: endsAt?.toISOString() ?? null,
			},
		};
	}

	async databaseHealth() {
		return { database: "connected" as const, latencyMilliseconds: await this.#measurePing() };
	}

	async detailedHealth() {
		const database = await this.#checkDatabase();
		return {
			status: database.status,
			version,
			time: this.#clock.now().toISOString(),
			uptimeSeconds: Math.floor(this.#elapsed(this.#startedAt) / 1000),
			dependencies: [database],
		};
	}

	async #checkDatabase() {
		try {
			const latencyMilliseconds = await withTimeout(this.#measurePing(), CHECK_MILLISECONDS);
			return {
				name: "database" as const,
				status: "healthy" as const,
				latencyMilliseconds,
				detail: null,
			};
		} catch {
			const detail = "The database did not answer.";
			return {
				name: "database" as const,
				status: "unhealthy" as const,
				latencyMilliseconds: null,
				detail,
			};
		}
	}

	async #measurePing(): Promise<number> {
		const start = this.#clock.now();
		await this.#store.ping();
		return this.#elapsed(start);
	}

	#elapsed(since: Date): number {
		return this.#clock.now().getTime() - since.getTime();
	}
}
