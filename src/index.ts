import { createApp } from "./app.ts";
import { inBackground } from "./background.ts";
import type { Bindings } from "./config.ts";
import { perIsolate } from "./per-isolate.ts";
import { createServices } from "./services.ts";

export { MetricsAggregate } from "./observability/metrics-object.ts";
export { RateLimiter } from "./rate-limit/object.ts";

/** Services hold what is worth keeping from one request to the next. */
const servicesFor = perIsolate(createServices);
const app = createApp(servicesFor);

export default {
	fetch: app.fetch,
	queue: (batch, bindings, context) =>
		inBackground("queue", servicesFor(bindings), context, ({ consumer }) =>
			consumer.consume(batch),
		),
	scheduled: (_controller, bindings, context) =>
		inBackground("scheduled", servicesFor(bindings), context, ({ jobs }) => jobs.runDue()),
} satisfies ExportedHandler<Bindings>;
