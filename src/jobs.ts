import { rootCause } from "./core/problem.ts";
import type { Services } from "./services.ts";

/** What is done every minute, whoever asks for what. */
const jobs: Record<string, (services: Services) => Promise<void>> = {
	"send due events": ({ relay }) => relay.sweep(),
	"drop delivered events": ({ outbox }) => outbox.dropDelivered(),
	"drop old deletions": ({ sync }) => sync.dropOldDeletions(),
	"forget idempotency keys": ({ idempotencyKeys }) => idempotencyKeys.forget(new Date()),
	"abandon forgotten focus sessions": ({ focusSessions }) => focusSessions.abandonForgotten(),
};

/** A job that fails is left to the next round, and stops no other. */
export async function keepHouse(services: Services): Promise<void> {
	await Promise.all(
		Object.entries(jobs).map(async ([job, run]) => {
			try {
				await run(services);
			} catch (error) {
				services.log.write("error", "job failed", { job, cause: String(rootCause(error)) });
			}
		}),
	);
}
