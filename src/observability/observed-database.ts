import { interceptDatabase } from "../db/intercept.ts";
import { currentObservation } from "./observation.ts";

/** A database that tells the observation of whoever asks it how often it was asked, and for how long. */
export function observedDatabase(database: D1Database): D1Database {
	return interceptDatabase(database, async (trip) => {
		const counted = currentObservation()?.database;
		if (counted === undefined) return trip();
		counted.roundTrips += 1;
		const start = performance.now();
		return trip().finally(() => {
			counted.milliseconds += performance.now() - start;
		});
	});
}
