import { createApp } from "./app.ts";
import type { Bindings } from "./config.ts";
import { keepHouse } from "./housekeeping.ts";
import { perIsolate } from "./per-isolate.ts";
import { createServices } from "./services.ts";

export { RateLimiter } from "./objects/rate-limiter.ts";

/** Services hold what is worth keeping from one request to the next. */
const servicesFor = perIsolate(createServices);
const app = createApp(servicesFor);

export default {
	fetch: app.fetch,
	queue: (batch, bindings) => servicesFor(bindings).consumer.consume(batch),
	scheduled: (_controller, bindings) => keepHouse(servicesFor(bindings)),
} satisfies ExportedHandler<Bindings>;
