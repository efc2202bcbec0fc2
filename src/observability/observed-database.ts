import { interceptDatabase } from "../db/intercept.ts";
import { currentObservation } from "./observation.ts";

/** Wraps a database so that round trips and their time are counted in the current observation. */
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
