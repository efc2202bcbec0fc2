import { describe, expect, test } from "vitest";
import { bucketName, Histogram, quantile } from "../../src/observability/histogram.ts";
import type { Tally } from "../../src/ports/metrics.ts";

/** A tally of measurements in seconds. */
function tallyOf(...measurements: number[]): Tally {
	const histogram = new Histogram();
	for (const seconds of measurements) histogram.add(seconds);
	return Object.fromEntries([...histogram.buckets()].map(([le, count]) => [bucketName(le), count]));
}

describe("quantiles", () => {
	test("of nothing are nothing", () => {
		expect(quantile(0.5, {})).toBeNull();
	});

	test.each([0.5, 0.95, 0.99])("are in the bucket of the measurements: %f", (q) => {
		const value = quantile(q, tallyOf(0.03, 0.04, 0.05));
		expect(value).toBeGreaterThan(0.025);
		expect(value).toBeLessThanOrEqual(0.05);
	});

	test("tell a few slow ones from many fast ones", () => {
		const tally = tallyOf(...Array(96).fill(0.004), ...Array(4).fill(1.5));
		expect(quantile(0.95, tally)).toBeLessThanOrEqual(0.005);
		expect(quantile(0.99, tally)).toBeGreaterThan(1);
	});

	test("spread evenly within a bucket", () => {
		expect(quantile(0.5, tallyOf(0.15, 0.16, 0.17, 0.18))).toBeCloseTo(0.15);
	});

	test("a measurement at a bound counts below it, so thresholds are exact", () => {
		expect(quantile(0.95, tallyOf(0.5))).toBeLessThanOrEqual(0.5);
		expect(quantile(0.95, tallyOf(0.501))).toBeGreaterThan(0.5);
	});

	test("beyond the last bound are the last bound", () => {
		expect(quantile(0.5, tallyOf(60))).toBe(10);
	});
});
