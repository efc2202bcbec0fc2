import type { Job } from "../jobs/job.ts";
import type { Clock } from "../ports/clock.ts";
import type { IdempotencyKeys } from "./keys.ts";

interface Uses {
	readonly idempotencyKeys: IdempotencyKeys;
	readonly clock: Clock;
}

export function idempotencyJobs({ idempotencyKeys, clock }: Uses): Job[] {
	return [
		{
			name: "delete expired idempotency keys",
			every: "hour",
			limit: 1000,
			run: (limit) => idempotencyKeys.deleteExpired(clock.now(), limit),
		},
	];
}
