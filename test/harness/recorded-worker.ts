import type { Bindings } from "../../src/config.ts";
import worker from "../../src/index.ts";
import { perIsolate } from "../../src/per-isolate.ts";
import { recordTrips } from "./traffic/trips.ts";

export { MetricsAggregate, RateLimiter } from "../../src/index.ts";

const recorded = perIsolate((bindings: Bindings) => ({
	...bindings,
	DB: recordTrips(bindings.DB),
}));

/** The deployed worker with a database that logs all statements. */
export default {
	fetch: (request, bindings, context) => worker.fetch(request, recorded(bindings), context),
	queue: (batch, bindings, context) => worker.queue(batch, recorded(bindings), context),
	scheduled: (controller, bindings, context) =>
		worker.scheduled(controller, recorded(bindings), context),
} satisfies ExportedHandler<Bindings>;
