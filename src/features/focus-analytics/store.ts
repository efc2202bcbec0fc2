import { and, desc, eq, gte, inArray, lt, sql } from "drizzle-orm";
import type { Database } from "../../db/client.ts";
import { focusDistractions } from "../focus-distractions/table.ts";
import { focusSessions } from "../focus-sessions/table.ts";
import type { EndedSession } from "./rules.ts";

interface Bounds {
	readonly streaksFrom: Date;
	readonly from: Date;
	readonly before: Date;
}

const ENDED = ["completed", "abandoned"] as const;

export class FocusAnalyticsStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/**
	 * The sessions of one user that have ended, a short row each, and what distracted from them: no more
	 * than somebody begins one after another in 366 days.
	 */
	async read(userId: string, { streaksFrom, from, before }: Bounds) {
		const { startTime, status, templateKey, actualDuration, breakMilliseconds } = focusSessions;
		const count = sql<number>`SUM(${focusDistractions.count})`;
		const ended = (since: Date) =>
			and(
				eq(focusSessions.userId, userId),
				gte(startTime, since),
				lt(startTime, before),
				inArray(status, [...ENDED]),
			);
		const [sessions, distractions] = await this.#database.batch([
			this.#database
				.select({
					templateKey,
					status,
					startTime,
					workSeconds: sql<number>`${actualDuration} - ${breakMilliseconds} / 1000`,
				})
				.from(focusSessions)
				.where(ended(streaksFrom))
				.orderBy(startTime),
			this.#database
				.select({ type: focusDistractions.type, count })
				.from(focusSessions)
				.innerJoin(focusDistractions, eq(focusDistractions.sessionId, focusSessions.id))
				.where(ended(from))
				.groupBy(focusDistractions.type)
				.orderBy(desc(count), focusDistractions.type),
		]);
		return { sessions: sessions as EndedSession[], distractions };
	}
}
