import { createApp } from "./app.ts";
import { inBackground } from "./background.ts";
import type { Bindings } from "./config.ts";
import { perIsolate } from "./per-isolate.ts";
import { consumeBatch } from "./queues.ts";
import { createServices } from "./services.ts";

export { MetricsAggregate } from "./observability/metrics-object.ts";
export { RateLimiter } from "./rate-limit/object.ts";

/** Services are shared by all requests of an isolate, because they hold caches. */
const servicesFor = perIsolate(createServices);
const app = createApp(servicesFor);

export default {
	fetch: app.fetch,
	queue: (batch, bindings, context) =>
		inBackground("queue", servicesFor(bindings), context, (services) =>
			consumeBatch(services, batch),
		),
	scheduled: (_controller, bindings, context) =>
		inBackground("scheduled", servicesFor(bindings), context, ({ jobs }) => jobs.runDue()),
} satisfies ExportedHandler<Bindings>;
