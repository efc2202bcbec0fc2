import type { Bindings } from "./config.ts";
import { backgroundRun } from "./observability/background-run.ts";
import type { Services } from "./services.ts";

/** Runs the work of a queue or of the cron, logs it, and reports its metrics. */
export async function inBackground(
	name: "queue" | "scheduled",
	services: Services,
	context: Pick<ExecutionContext<Bindings>, "waitUntil">,
	work: (services: Services) => Promise<void>,
): Promise<void> {
	const { run } = await backgroundRun(() => work(services));
	services.log.write("info", name, { ...run });
	context.waitUntil(services.meter.push().catch(() => {}));
}
