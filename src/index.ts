import { createApp } from "./app.ts";
import { createServices } from "./services.ts";

export { MetricsAggregate } from "./objects/metrics.ts";
export { RateLimiter } from "./objects/rate-limiter.ts";

export default createApp(createServices);
