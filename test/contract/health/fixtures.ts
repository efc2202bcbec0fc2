import type { Fixtures } from "../../harness/fixtures.ts";
import { minimal } from "./logs.ts";

export const fixtures: Fixtures = {
	pathValues: {
		healthLogId: async ({ client }) => (await client.healthLogs.create(minimal("mood"))).id,
	},
	operations: {
		// The days to sum up are those of the user's time zone.
		getHealthSummary: { roundTrips: 2 },
		// What a value may be depends on the type of the log.
		updateHealthLog: { dependentPlace: "/value" },
	},
	beyondSchemas: ["interval", "range", "timeZone"],
	fill: ({ client }) => client.healthLogs.create(minimal("water")),
};
