import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Result } from "../../src/deliveries/channel.ts";
import { type Circuit, circuitAfter, roomFor } from "../../src/deliveries/circuit-breaker.ts";
import { backOffSeconds, changeAfter, later } from "../../src/deliveries/retries.ts";
import { retryAfterSeconds } from "../../src/deliveries/retry-after.ts";

const now = new Date("2026-11-28T12:00:00.000Z");
const policy = { retrySeconds: 30, attempts: 12 };
const failed: Result = { outcome: "retry", reason: "HTTP 500" };
const delivered: Result = { outcome: "delivered" };
const rejected: Result = { outcome: "rejected", reason: "HTTP 410" };
const busy = (afterSeconds: number): Result => ({
	outcome: "retry",
	reason: "HTTP 429",
	afterSeconds,
});
const anyRandom = fc.double({ min: 0, max: 1, noNaN: true });

describe("the wait after a failure", () => {
	test("doubles, and is spread over its second half", () => {
		expect([1, 2, 3, 4].map((failures) => backOffSeconds(failures, 30, 1))).toEqual([
			30, 60, 120, 240,
		]);
		expect([1, 2, 3, 4].map((failures) => backOffSeconds(failures, 30, 0))).toEqual([
			15, 30, 60, 120,
		]);
	});

	test("never shrinks from one failure to the next, and ends at six hours", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 100 }),
				anyRandom,
				anyRandom,
				(failures, one, other) => {
					const next = backOffSeconds(failures + 1, 30, other);
					if (failures < 10) expect(next).toBeGreaterThanOrEqual(backOffSeconds(failures, 30, one));
					expect(next).toBeLessThanOrEqual(6 * 3600);
				},
			),
		);
	});

	test("is what the target asks for where that is longer, up to a day", () => {
		const dueAt = (attempts: number, afterSeconds: number) =>
			changeAfter(attempts, busy(afterSeconds), now, policy, 1).dueAt;
		expect(dueAt(1, 100)).toEqual(later(now, 100));
		expect(dueAt(4, 100)).toEqual(later(now, 240));
		expect(dueAt(1, 1e9)).toEqual(later(now, 86_400));
		expect(dueAt(1, -5)).toEqual(later(now, 30));
	});
});

describe("an attempt", () => {
	test("that succeeds ends the delivery", () => {
		expect(changeAfter(12, delivered, now, policy)).toEqual({
			state: "delivered",
			finishedAt: now,
		});
	});

	test("that fails ends it only when it was the last", () => {
		const state = (attempts: number) => changeAfter(attempts, failed, now, policy).state;
		expect(state(11)).toBe("pending");
		expect(state(12)).toBe("dead");
		expect(state(13)).toBe("dead");
	});

	test("that is rejected ends it at once", () => {
		expect(changeAfter(1, rejected, now, policy)).toEqual({
			state: "dead",
			finishedAt: now,
			lastFailure: "HTTP 410",
		});
	});

	test("leaves no more of a long reason than its beginning", () => {
		const reason = "x".repeat(10_000);
		const { lastFailure } = changeAfter(1, { outcome: "retry", reason }, now, policy);
		expect(lastFailure).toBe("x".repeat(300));
	});
});

describe("a target", () => {
	const judged = (circuit: Circuit | undefined, ...results: Result[]) =>
		circuitAfter(circuit, results, now, 30, 1);
	const failing = (failures: number): Circuit => ({ failures, openUntil: now });

	test("gets nothing for a while after five failures in a row, then one delivery", () => {
		const four = judged(undefined, failed, failed, failed, failed);
		expect(four).toEqual({ failures: 4, openUntil: now });
		expect(roomFor(four, now, 4)).toBe(4);
		const five = judged(four, failed);
		expect(five).toEqual({ failures: 5, openUntil: later(now, 30) });
		expect(roomFor(five, later(now, 29), 4)).toBe(0);
		expect(roomFor(five, later(now, 30), 4)).toBe(1);
	});

	test("is left alone longer and longer, up to a quarter of an hour", () => {
		expect(
			[6, 7, 8, 50].map((failures) => judged(failing(failures - 1), failed)?.openUntil),
		).toEqual([60, 120, 240, 900].map((seconds) => later(now, seconds)));
	});

	test("works again as soon as it takes or rejects something", () => {
		expect(judged(failing(9), failed, delivered)).toBeUndefined();
		expect(judged(failing(9), rejected)).toBeUndefined();
		expect(roomFor(undefined, now, 4)).toBe(4);
	});

	test("gets nothing before the time that it asks for, also when it took something", () => {
		expect(judged(undefined, busy(120))).toEqual({ failures: 1, openUntil: later(now, 120) });
		expect(judged(undefined, delivered, busy(120))).toEqual({
			failures: 0,
			openUntil: later(now, 120),
		});
	});
});

test("Retry-After is seconds or a date", () => {
	const read = (text?: string) =>
		retryAfterSeconds(
			new Response(null, { headers: text === undefined ? {} : { "Retry-After": text } }),
			now,
		);
	expect(read("120")).toBe(120);
	expect(read("Sat, 28 Nov 2026 12:01:30 GMT")).toBe(90);
	expect(read("Sat, 28 Nov 2026 11:00:00 GMT")).toBe(0);
	expect(read("soon")).toBeUndefined();
	expect(read()).toBeUndefined();
});
