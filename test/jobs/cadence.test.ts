import { describe, expect, test } from "vitest";
import { nextDue } from "../../src/jobs/cadence.ts";
import type { Cadence } from "../../src/jobs/job.ts";

const next = (every: Cadence, now: string) => nextDue(every, new Date(now)).toISOString();

describe("a job is due next", () => {
	test.each([
		["minute", "2026-11-28T07:20:00.000Z", "2026-11-28T07:21:00.000Z"],
		["minute", "2026-11-28T07:20:59.999Z", "2026-11-28T07:21:00.000Z"],
		["hour", "2026-11-28T07:06:59.999Z", "2026-11-28T07:07:00.000Z"],
		["hour", "2026-11-28T07:07:00.000Z", "2026-11-28T08:07:00.000Z"],
		["day", "2026-11-28T01:59:59.999Z", "2026-11-28T02:00:00.000Z"],
		["day", "2026-11-28T02:00:00.000Z", "2026-11-29T02:00:00.000Z"],
		// 29 November 2026 is a Sunday.
		["week", "2026-11-28T07:20:00.000Z", "2026-11-29T02:00:00.000Z"],
		["week", "2026-11-29T02:00:00.000Z", "2026-12-06T02:00:00.000Z"],
	] as const)("every %s, from %s: %s", (every, now, due) => {
		expect(next(every, now)).toBe(due);
	});
});
