import type { HealthLogCreate } from "../../../sdk/src/index.ts";
import { byId, type Choice, one, retried, type Synced } from "../../harness/synced.ts";

export const synced: Synced = {
	kinds: {
		health_log: ({ healthLogs }) => byId(healthLogs.list({ limit: 100 })),
	},
	writes: [
		[
			3,
			async ({ client, ids }, choice) => {
				const body = logOf(choice);
				ids("health_log").add(
					await retried(choice, (options) => client.healthLogs.create(body, options)),
				);
			},
		],
		[
			2,
			async ({ client, ids }, choice) => {
				const batch = [choice, { ...choice, which: choice.which + 1, other: null }].map(logOf);
				const { results } = await client.healthLogs.createBatch({ logs: batch });
				for (const { id } of results) if (id !== null) ids("health_log").add({ id });
			},
		],
		[
			2,
			one("health_log", ({ healthLogs }, id, { title }) => healthLogs.update(id, { note: title })),
		],
		[2, one("health_log", ({ healthLogs }, id) => healthLogs.delete(id))],
	],
};

/** Uses few names and few versions, so that devices send the same log again, and some send older versions. */
function logOf({ which, other, title }: Choice): HealthLogCreate {
	return {
		type: "steps",
		value: { count: which },
		recordedAt: "2026-11-23T08:00:00.000Z",
		note: title,
		...(other !== null && { externalId: `walk ${which % 4}`, externalVersion: other }),
	};
}
