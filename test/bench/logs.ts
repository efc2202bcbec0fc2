import type { HealthLogCreate } from "../../sdk/src/index.ts";

/** Steps of one source, a minute apart. */
export function logs(count: number): HealthLogCreate[] {
	return Array.from({ length: count }, (_, index) => ({
		type: "steps",
		value: { count: index },
		recordedAt: new Date(Date.UTC(2026, 10, 1, 0, index)).toISOString(),
		source: { app: "com.example.watch", device: "Watch 9", method: "automatic" },
		externalId: crypto.randomUUID(),
	}));
}
