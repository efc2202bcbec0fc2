import type { EventScenarios } from "../../harness/event-scenarios.ts";

export const water = (changes: object = {}) => ({
	type: "water" as const,
	value: { volumeMilliliters: 250 },
	recordedAt: "2026-11-22T16:20:00Z",
	...changes,
});
export const measured = water({
	externalId: "drop-1",
	externalVersion: 1,
	source: { app: "org.example.bottle" },
});

export const scenarios: EventScenarios = {
	createHealthLog: {
		"a new log": {
			act: ({ client }) => client.healthLogs.create(water()),
			leaves: ["health.logged"],
		},
		"a log that is sent again": {
			prepare: async ({ client }) => (await client.healthLogs.create(measured)).id,
			act: ({ client }) => client.healthLogs.create(measured),
			leaves: [],
		},
	},
	createHealthLogBatch: {
		"new logs, which are one event": {
			act: ({ client }) => client.healthLogs.createBatch({ logs: [water(), water(), measured] }),
			leaves: ["health.logged"],
		},
		"nothing new and nothing valid": {
			prepare: async ({ client }) => (await client.healthLogs.create(measured)).id,
			act: ({ client }) =>
				client.healthLogs.createBatch({ logs: [measured, water({ value: {} })] as never }),
			leaves: [],
		},
	},
};
