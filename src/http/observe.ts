import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { matchedRoutes } from "hono/route";
import { Problem, rootCause } from "../core/problem.ts";
import { type OperationId, routes, routing } from "../generated/routes.ts";
import { beginObservation, type Observation, observed } from "../observability/observation.ts";
import { continueTrace } from "../observability/trace.ts";
import type { Log } from "../ports/log.ts";
import type { FinishedRequest } from "../ports/metrics.ts";
import type { OuterEnv } from "./context.ts";

/** Reports every request: in a response header, the log, the metrics, and the error tracker. */
export function observe(log: Log) {
	return createMiddleware<OuterEnv>(async (c, next) => {
		const observation = beginObservation({
			requestId: c.get("requestId"),
			operationId: operationOf(c),
			trace: continueTrace(c.req.header("traceparent")),
		});
		c.set("observation", observation);
		const start = performance.now();
		await observed(observation, next);
		const milliseconds = performance.now() - start;
		c.res.headers.set("Server-Timing", serverTiming(milliseconds, observation));
		const request = finished(c, observation, milliseconds);
		const failure = request.status >= 500 ? rootCause(unforeseen(c.error)) : undefined;
		log.write(failure === undefined ? "info" : "error", "request", {
			...entry(request, observation),
			userId: c.get("actor")?.userId,
			...(failure === undefined ? {} : { cause: describe(failure) }),
		});
		observed(observation, () => report(c, request, failure, log));
	});
}

const operationIds = new Map<string, OperationId>(
	routing.map(([name, path]) => {
		const id = name as OperationId;
		return [`${routes[id].method} ${path}`, id] as const;
	}),
);

/** Returns the operation that serves the request. The operation for GET also serves HEAD. */
function operationOf(c: Context<OuterEnv>): OperationId | null {
	const found = matchedRoutes(c).map(({ method, path }) =>
		operationIds.get(`${method.toLowerCase()} ${path}`),
	);
	return found.find((id) => id !== undefined) ?? null;
}

function finished(c: Context<OuterEnv>, observation: Observation, milliseconds: number) {
	const { operationId, code, database } = observation;
	return {
		method: c.req.method,
		operationId,
		route: operationId === null ? null : routes[operationId].path,
		status: c.res.status,
		code,
		milliseconds,
		database,
	} satisfies FinishedRequest;
}

/** Builds the log entry. It has the route and not the path as sent, because a path may contain personal data. */
function entry(request: FinishedRequest, { requestId, trace }: Observation) {
	const { milliseconds, ...rest } = request;
	return { requestId, traceId: trace.traceId, ...rest, durationMilliseconds: milliseconds };
}

/** Formats `Server-Timing` (W3C): the total time, and the time for the database. */
function serverTiming(milliseconds: number, { database }: Observation): string {
	const trips = `${database.roundTrips} round trip${database.roundTrips === 1 ? "" : "s"}`;
	return `total;dur=${round(milliseconds)}, db;dur=${round(database.milliseconds)};desc="${trips}"`;
}

function round(milliseconds: number): number {
	return Math.round(milliseconds * 10) / 10;
}

/** Reports the request to the metrics and the error tracker. A failure here does not change the response. */
function report(c: Context<OuterEnv>, request: FinishedRequest, failure: unknown, log: Log): void {
	// Absent if the services could not be created, for example because of a bad setting.
	const services = c.get("services");
	if (services === undefined) return;
	const { metrics, meter, errorReporter } = services;
	const logFailure = (error: unknown) =>
		log.write("warning", "metrics were not reported", { cause: String(error) });
	try {
		metrics.request(request);
		c.executionCtx.waitUntil(meter.push().catch(logFailure));
		if (failure !== undefined && errorReporter !== null) {
			const { requestId, operationId, trace } = c.get("observation");
			const context = { requestId, operationId, traceId: trace.traceId, spanId: trace.spanId };
			c.executionCtx.waitUntil(errorReporter.report(failure, context));
		}
	} catch (error) {
		logFailure(error);
	}
}

/** Returns the failure behind a response. A `Problem` without a cause is intended, and its code says enough. */
function unforeseen(error: unknown): unknown {
	return error instanceof Problem ? error.cause : error;
}

function describe(failure: unknown): string {
	return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}
