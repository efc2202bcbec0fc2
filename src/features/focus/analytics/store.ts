import { and, eq, gte, inArray, lt, sql } from "drizzle-orm";
import type { Database } from "../../../db/client.ts";
import { users } from "../../users/table.ts";
import { focusDistractions } from "../distractions/table.ts";
import { focusSessions } from "../sessions/table.ts";
import type { EndedSession, TimeRange } from "./rules.ts";

const ENDED = ["completed", "abandoned"] as const;

export class FocusAnalyticsStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/**
	 * Reads the user's time zone and start of day, and the ended sessions that began in the range, with their
	 * distractions. Sessions of a user do not overlap, so their number is limited by the range.
	 */
	async read(userId: string, { since, before }: TimeRange) {
		const { startTime, status, templateKey, actualDuration, breakMilliseconds } = focusSessions;
		const { type, count } = focusDistractions;
		const ended = and(
			eq(focusSessions.userId, userId),
			gte(startTime, since),
			lt(startTime, before),
			inArray(status, [...ENDED]),
		);
		const [owners, sessions, distractions] = await this.#database.batch([
			this.#database
				.select({ timeZone: users.timeZone, dayStart: users.dayStart })
				.from(users)
				.where(eq(users.id, userId)),
			this.#database
				.select({
					templateKey,
					status,
					startTime,
					workSeconds: sql<number>`${actualDuration} - ${breakMilliseconds} / 1000`,
				})
				.from(focusSessions)
				.where(ended)
				.orderBy(startTime),
			this.#database
				.select({ type, count, startTime })
				.from(focusSessions)
				.innerJoin(focusDistractions, eq(focusDistractions.sessionId, focusSessions.id))
				.where(ended),
		]);
		return { userClock: owners[0], sessions: sessions as EndedSession[], distractions };
	}
}
