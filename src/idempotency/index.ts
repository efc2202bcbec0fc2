import type { Job } from "../jobs/job.ts";
import type { Platform } from "../platform.ts";

export function idempotencyJobs({ idempotencyKeys, clock }: Platform): Job[] {
	return [
		{
			name: "delete expired idempotency keys",
			every: "hour",
			limit: 1000,
			run: (limit) => idempotencyKeys.deleteExpired(clock.now(), limit),
		},
	];
}
