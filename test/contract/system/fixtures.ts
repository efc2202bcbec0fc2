import type { Fixtures } from "../../harness/fixtures.ts";

export const fixtures: Fixtures = {
	pathValues: { document: () => "1.0.0.json", code: () => "VAL_001" },
	operations: {
		// Each thing that it reports is measured for itself, at the same time.
		getDetailedHealth: { roundTrips: 2 },
	},
};
