import { createApp } from "../../src/app.ts";
import type { Bindings } from "../../src/config.ts";
import { document } from "../../src/generated/document.ts";
import { routes } from "../../src/generated/routes.ts";
import { perIsolate } from "../../src/per-isolate.ts";
import { consumeBatch } from "../../src/queues.ts";
import { createServices } from "../../src/services.ts";
import { PLANTED_SECRET } from "../harness/settings.ts";
import { recordTrips, watchTrips } from "../harness/traffic/trips.ts";
import { createStreamsApp } from "../streams/app.ts";
import { announcingSubscriber, loopbackChannel } from "./announcements.ts";
import { ownMetrics, sabotage } from "./sabotage.ts";
import { allergicSubscriber, replay } from "./subscriber.ts";

export { MetricsAggregate } from "../../src/observability/metrics-object.ts";
export { RateLimiter } from "../../src/rate-limit/object.ts";

// No operation of the document is deprecated yet, so one is here, as the generator would say it.
Object.assign(routes.listErrorPages, {
	deprecated: true,
	"x-sunset": { deprecated: "2026-11-01", sunset: "2027-11-01" },
});

const servicesFor = perIsolate((bindings) => {
	if (bindings.PANIC) throw new Error(`cannot start: ${PLANTED_SECRET}`);
	return createServices(bindings, {
		channels: [loopbackChannel],
		subscribers: (deliveries) => [
			allergicSubscriber(bindings.DB),
			announcingSubscriber(bindings.DB, deliveries),
		],
	});
});
const app = createApp(servicesFor);

/** What was written to Analytics Engine, which nobody can read locally. */
const dataPoints: AnalyticsEngineDataPoint[] = [];
const ANALYTICS: AnalyticsEngineDataset = {
	writeDataPoint: (point) => {
		if (point !== undefined) dataPoints.push(point);
	},
};

// Nor is one behind a flag, so one is in an app of its own.
Object.assign(routes.getTask, { "x-flag": Object.keys(document["x-flags"])[0] });
const flagged = createApp(servicesFor);

// Nor does one take or send a stream.
const streams = createStreamsApp(servicesFor);

const APPS: Readonly<Record<string, Pick<typeof app, "fetch">>> = { flag: flagged, streams };

/** Services live as long as their bindings, so bindings of the same settings are kept. */
const kept = new Map<string, Bindings>();

/**
 * The API itself, on bindings that are broken as `X-Fault` says and settings that are changed as
 * `X-Settings` says.
 */
export default {
	async fetch(request, bindings, context) {
		const { pathname } = new URL(request.url);
		const broken = bindingsFor(request.headers, bindings);
		if (pathname === "/sql") return query(request, bindings.DB);
		if (pathname === "/routes") return Response.json(app.routes);
		if (pathname === "/data-points") return Response.json(dataPoints);
		if (pathname === "/cron") {
			await servicesFor(broken).jobs.runDue();
			return new Response();
		}
		if (pathname === "/scheduled") {
			await servicesFor(broken).jobs.runNow();
			return new Response();
		}
		if (pathname === "/replay") return replay(request, servicesFor(broken).consumer);
		const fault = request.headers.get("X-Fault") ?? "";
		return (APPS[fault] ?? app).fetch(request, broken, context);
	},
	queue: (batch, bindings) =>
		consumeBatch(servicesFor(bindingsFor(new Headers(), bindings)), batch),
} satisfies ExportedHandler<Bindings>;

/** Lets tests look into the database, and arrange what the API would not. */
async function query(request: Request, database: D1Database): Promise<Response> {
	const { text, parameters } = await request.json<{ text: string; parameters: unknown[] }>();
	const { results } = await database
		.prepare(text)
		.bind(...parameters)
		.all();
	return Response.json(results);
}

function bindingsFor(headers: Headers, bindings: Bindings): Bindings {
	const fault = headers.get("X-Fault") ?? "";
	const settings = headers.get("X-Settings") ?? "{}";
	const make = () => {
		const recorded = recordTrips(bindings.DB);
		const DB = fault === "statements" ? logStatements(headers, recorded) : recorded;
		return sabotage(fault, ownMetrics({ ...bindings, DB, ANALYTICS, ...JSON.parse(settings) }));
	};
	// It is about the calls of one request.
	if (fault.includes("@") || fault === "statements") return make();
	const key = `${fault} ${settings}`;
	const known = kept.get(key) ?? make();
	kept.set(key, known);
	return known;
}

/** Logs the statements of a request, with its id. */
function logStatements(headers: Headers, database: D1Database): D1Database {
	const requestId = headers.get("X-Request-Id");
	return watchTrips(database, (statements) =>
		console.log(JSON.stringify({ requestId, statements })),
	);
}
