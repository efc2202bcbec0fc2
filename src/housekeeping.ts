import { rootCause } from "./errors.ts";
import type { Services } from "./services.ts";

/** What is done every minute, whoever asks for what. */
const jobs: Record<string, (services: Services) => Promise<void>> = {
	"send due events": ({ relay }) => relay.sweep(),
	"drop delivered events": ({ outbox }) => outbox.dropDelivered(),
};

/** A job that fails is left to the next round, and stops no other. */
export async function keepHouse(services: Services): Promise<void> {
	await Promise.all(
		Object.entries(jobs).map(async ([job, run]) => {
			try {
				await run(services);
			} catch (error) {
				const cause = String(rootCause(error));
				console.error(JSON.stringify({ level: "error", message: "job failed", job, cause }));
			}
		}),
	);
}
