import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayOf, hourOf, startOfDay } from "../../src/time/days.ts";

const ZONES = [
	"UTC",
	"Europe/Berlin",
	"America/New_York",
	"Asia/Kolkata",
	"Pacific/Apia",
	"Australia/Lord_Howe",
	"America/Sao_Paulo",
];

describe("a day begins", () => {
	test.each([
		["2026-11-23", "UTC", "00:00", "2026-11-23T00:00:00.000Z"],
		["2026-11-23", "Asia/Kolkata", "04:00", "2026-11-22T22:30:00.000Z"],
		// 24 hours before the clock is set ahead it was UTC+1; afterwards it is UTC+2.
		["2026-03-29", "Europe/Berlin", "00:00", "2026-03-28T23:00:00.000Z"],
		["2026-03-30", "Europe/Berlin", "00:00", "2026-03-29T22:00:00.000Z"],
		// Left out by the clock: as much later as it jumps.
		["2026-03-29", "Europe/Berlin", "02:30", "2026-03-29T01:30:00.000Z"],
		// Shown twice: the first time.
		["2026-10-25", "Europe/Berlin", "02:30", "2026-10-25T00:30:00.000Z"],
		["2026-11-01", "America/New_York", "01:30", "2026-11-01T05:30:00.000Z"],
		// Midnight left out.
		["2018-11-04", "America/Sao_Paulo", "00:00", "2018-11-04T03:00:00.000Z"],
	])("%s in %s at %s", (day, timeZone, dayStart, expected) => {
		expect(startOfDay(day, timeZone, dayStart).toISOString()).toBe(expected);
	});
});

describe("an instant is in a day", () => {
	test.each([
		["2026-11-23T03:59:59.999Z", "UTC", "04:00", "2026-11-22"],
		["2026-11-23T04:00:00.000Z", "UTC", "04:00", "2026-11-23"],
		["2026-11-22T23:30:00.000Z", "Europe/Berlin", "00:00", "2026-11-23"],
		// The second 02:10 is after the first 02:30.
		["2026-10-25T01:10:00.000Z", "Europe/Berlin", "02:30", "2026-10-25"],
		// Apia had no 30 December 2011.
		["2011-12-30T09:59:59.999Z", "Pacific/Apia", "00:00", "2011-12-29"],
		["2011-12-30T10:00:00.000Z", "Pacific/Apia", "00:00", "2011-12-31"],
		["2011-12-30T13:00:00.000Z", "Pacific/Apia", "05:00", "2011-12-29"],
	])("%s in %s from %s on", (instant, timeZone, dayStart, expected) => {
		expect(dayOf(new Date(instant), timeZone, dayStart)).toBe(expected);
	});
});

test("every instant is between the beginnings of its day and of the next that is not empty", () => {
	const from = Date.parse("2011-01-01");
	const to = Date.parse("2027-01-01");
	const dayStart = fc
		.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
		.map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
	fc.assert(
		fc.property(
			fc.integer({ min: from, max: to }),
			fc.constantFrom(...ZONES),
			dayStart,
			(time, timeZone, start) => {
				const day = dayOf(new Date(time), timeZone, start);
				expect(startOfDay(day, timeZone, start).getTime()).toBeLessThanOrEqual(time);
				expect(startOfDay(addDays(day, 1), timeZone, start).getTime()).toBeGreaterThan(time);
			},
		),
		{ numRuns: 2000 },
	);
});

test("the hour is the one on the clock", () => {
	expect(hourOf(new Date("2026-11-23T23:45:00Z"), "Asia/Kolkata")).toBe(5);
	expect(hourOf(new Date("2026-10-25T00:30:00Z"), "Europe/Berlin")).toBe(2);
	expect(hourOf(new Date("2026-10-25T01:30:00Z"), "Europe/Berlin")).toBe(2);
});

test("days are added across months, leap days and years", () => {
	expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
	expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
});
