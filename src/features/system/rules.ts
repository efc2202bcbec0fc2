import type { z } from "zod";
import type * as schemas from "../../generated/schemas.ts";
import { quantile } from "../../observability/histogram.ts";
import type { Tally } from "../../ports/metrics.ts";

type Alert = z.infer<typeof schemas.Alert>;
type Thresholds = Pick<Alert, "warningAbove" | "criticalAbove">;
type TrafficWindow = z.infer<typeof schemas.TrafficWindow>;

/** In order from best to worst. */
const STATES = ["healthy", "degraded", "unhealthy"] as const;
const LEVELS = ["ok", "warning", "critical"] as const;

/** The runbook's alert thresholds. */
const THRESHOLDS = {
	apiErrorRate: { unit: "share", warningAbove: 0.01, criticalAbove: 0.05 },
	responseTime: { unit: "milliseconds", warningAbove: 500, criticalAbove: 1000 },
	databaseFailures: { unit: "requests", warningAbove: null, criticalAbove: 0 },
} as const;

/** @param tally of the last minutes; null when it could not be read */
export function alerts(tally: Tally | null, databaseAnswers: boolean): Alert[] {
	const recent = tally === null ? null : trafficWindow(5, tally);
	const failures = (tally?.databaseFailures ?? 0) + (databaseAnswers ? 0 : 1);
	return [
		alert("apiErrorRate", recent, (traffic) => traffic.errorRate),
		alert("responseTime", recent, (traffic) => traffic.p95Milliseconds),
		alert("databaseFailures", databaseAnswers ? recent : {}, () => failures),
	];
}

/** Judges a measurement. One that cannot be read is a warning; one without data is ok. */
function alert<Source>(
	name: keyof typeof THRESHOLDS,
	source: Source | null,
	measured: (source: Source) => number | null,
): Alert {
	const { unit, warningAbove, criticalAbove } = THRESHOLDS[name];
	const thresholds = { unit, warningAbove, criticalAbove };
	if (source === null) return { name, level: "warning", value: null, ...thresholds };
	const value = measured(source);
	return { name, level: levelOf(value ?? 0, thresholds), value, ...thresholds };
}

function levelOf(value: number, { warningAbove, criticalAbove }: Thresholds): Alert["level"] {
	if (value > criticalAbove) return "critical";
	return warningAbove !== null && value > warningAbove ? "warning" : "ok";
}

export function trafficWindow(minutes: number, tally: Tally): TrafficWindow {
	const requests = tally.requests ?? 0;
	const milliseconds = (q: number) => {
		const seconds = quantile(q, tally);
		return seconds === null ? null : Math.round(seconds * 10_000) / 10;
	};
	return {
		minutes,
		requests,
		errorRate: requests === 0 ? null : (tally.errors ?? 0) / requests,
		p50Milliseconds: milliseconds(0.5),
		p95Milliseconds: milliseconds(0.95),
		p99Milliseconds: milliseconds(0.99),
	};
}

export function worstState(states: readonly (typeof STATES)[number][]) {
	return worst(STATES, states);
}

export function worstLevel(levels: readonly (typeof LEVELS)[number][]) {
	return worst(LEVELS, levels);
}

function worst<Value>(order: readonly [Value, ...Value[]], values: readonly Value[]): Value {
	return order.findLast((each) => values.includes(each)) ?? order[0];
}
