import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Places, SlidingWindow } from "../../src/rate-limit/sliding-window.ts";

const HOUR = 3_600_000;
const START = 1_795_000_000_000;

describe("a sliding window", () => {
	test("lets a place come back exactly a window after it was spent", () => {
		const policy = { requests: 2, window: HOUR };
		const window = new SlidingWindow();
		expect(window.take(policy, 1, START)).toMatchObject({ count: 1, remaining: 1 });
		expect(window.take(policy, 1, START + 10)).toMatchObject({ count: 1, remaining: 0 });
		expect(window.take(policy, 1, START + 20)).toMatchObject({
			count: 0,
			remaining: 0,
			resetMilliseconds: HOUR - 20,
		});
		expect(window.take(policy, 1, START + HOUR - 1)).toMatchObject({ count: 0 });
		expect(window.take(policy, 1, START + HOUR)).toMatchObject({ count: 1, remaining: 0 });
		expect(window.take(policy, 1, START + HOUR)).toMatchObject({ count: 0 });
	});

	test("says how long to wait when the quota has become smaller", () => {
		const window = new SlidingWindow();
		for (let index = 0; index < 4; index += 1) {
			window.take({ requests: 4, window: HOUR }, 1, START + index);
		}
		expect(window.take({ requests: 2, window: HOUR }, 1, START + 10).resetMilliseconds).toBe(
			HOUR + 2 - 10,
		);
	});

	test("with a quota of nothing grants nothing", () => {
		expect(new SlidingWindow().take({ requests: 0, window: HOUR }, 1, START)).toMatchObject({
			count: 0,
			resetMilliseconds: HOUR,
		});
	});

	test("grants blocks of what is plentiful, and single places of what is scarce", () => {
		const policy = { requests: 100, window: HOUR };
		const window = new SlidingWindow();
		const counts: number[] = [];
		for (let left = policy.requests; left > 0; ) {
			const { count, remaining } = window.take(policy, 32, START);
			counts.push(count);
			left = remaining;
		}
		expect(counts[0]).toBe(6);
		expect(counts.slice(-18)).toEqual(Array(18).fill(1));
	});

	test("counts again what is given back, and no more than that", () => {
		const policy = { requests: 100, window: HOUR };
		const window = new SlidingWindow();
		const places = window.take(policy, 4, START);
		window.giveBack({ ...places, count: 3 });
		expect(window.take(policy, 1, START).remaining).toBe(98);
		window.giveBack({ count: 50, until: START + HOUR + 12_345 });
		expect(window.take(policy, 1, START).remaining).toBe(97);
	});

	test("is the same when it is made from its entries", () => {
		const policy = { requests: 3, window: HOUR };
		const window = new SlidingWindow();
		window.take(policy, 1, START);
		window.take(policy, 1, START + 5);
		const copy = new SlidingWindow(structuredClone(window.entries));
		expect(copy.take(policy, 1, START + 6)).toEqual(window.take(policy, 1, START + 6));
		expect(copy.endsAt(START + 7)).toBe(START + 6 + HOUR);
		expect(copy.endsAt(START + 2 * HOUR)).toBeUndefined();
	});

	test("stays small, and errs by a hundredth of its length and never to the caller's gain", () => {
		const pauses = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 500, maxLength: 500 });
		fc.assert(
			fc.property(pauses, (steps) => {
				const policy = { requests: 10_000, window: 600_000 };
				const window = new SlidingWindow();
				let now = START;
				for (const step of steps) {
					now += step;
					const { until } = window.take(policy, 1, now) satisfies Places;
					expect(until - now).toBeGreaterThanOrEqual(policy.window);
					expect(until - now).toBeLessThanOrEqual(1.01 * policy.window);
				}
				expect(window.entries.length).toBeLessThanOrEqual(202);
			}),
			{ numRuns: 20 },
		);
	});
});
