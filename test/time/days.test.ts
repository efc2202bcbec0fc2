import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayOf, hourOf, startOfDay } from "../../src/time/days.ts";

const SEED = 20_261_123;

/** What the clock of a zone shows, by `Intl` alone. */
function clock(instant: Date, timeZone: string): string {
	const parts = new Intl.DateTimeFormat("sv-SE", {
		timeZone,
		dateStyle: "short",
		timeStyle: "medium",
	}).format(instant);
	return parts.replace(" ", "T");
}

describe("startOfDay", () => {
	test.each([
		["an ordinary day", "2026-11-23", "Europe/Berlin", "00:00", "2026-11-22T23:00:00.000Z"],
		["a later start", "2026-11-23", "Europe/Berlin", "04:00", "2026-11-23T03:00:00.000Z"],
		["the day of 23 hours", "2026-03-29", "Europe/Berlin", "00:00", "2026-03-28T23:00:00.000Z"],
		["the day after it", "2026-03-30", "Europe/Berlin", "00:00", "2026-03-29T22:00:00.000Z"],
		["a start within the gap", "2026-03-29", "Europe/Berlin", "02:30", "2026-03-29T01:00:00.000Z"],
		[
			"a start that comes twice",
			"2026-10-25",
			"Europe/Berlin",
			"02:30",
			"2026-10-25T00:30:00.000Z",
		],
		["the day of 25 hours", "2026-11-01", "America/New_York", "00:00", "2026-11-01T04:00:00.000Z"],
		["the day after it", "2026-11-02", "America/New_York", "00:00", "2026-11-02T05:00:00.000Z"],
		["half an hour", "2026-11-23", "Asia/Kolkata", "00:00", "2026-11-22T18:30:00.000Z"],
		["before a skipped day", "2011-12-29", "Pacific/Apia", "00:00", "2011-12-29T10:00:00.000Z"],
		["a skipped day", "2011-12-30", "Pacific/Apia", "00:00", "2011-12-30T10:00:00.000Z"],
		["after a skipped day", "2011-12-31", "Pacific/Apia", "00:00", "2011-12-30T10:00:00.000Z"],
		["a gap at midnight", "2018-11-04", "America/Sao_Paulo", "00:00", "2018-11-04T03:00:00.000Z"],
	])("%s: %s in %s from %s", (_, day, timeZone, dayStart, expected) => {
		expect(startOfDay(day, timeZone, dayStart).toISOString()).toBe(expected);
	});
});

describe("dayOf", () => {
	test.each([
		["before the start", "2026-11-23T02:59:59.999Z", "Europe/Berlin", "04:00", "2026-11-22"],
		["at the start", "2026-11-23T03:00:00.000Z", "Europe/Berlin", "04:00", "2026-11-23"],
		[
			"clocks put back over the start",
			"2026-10-25T01:15:00.000Z",
			"Europe/Berlin",
			"02:30",
			"2026-10-25",
		],
		[
			"clocks put back to the day before",
			"2000-10-29T02:45:00.000Z",
			"America/St_Johns",
			"00:00",
			"2000-10-29",
		],
		[
			"the end of the day before a skipped one",
			"2011-12-30T09:59:59.999Z",
			"Pacific/Apia",
			"00:00",
			"2011-12-29",
		],
		[
			"the day after a skipped one",
			"2011-12-30T10:00:00.000Z",
			"Pacific/Apia",
			"00:00",
			"2011-12-31",
		],
	])("%s", (_, instant, timeZone, dayStart, expected) => {
		expect(dayOf(new Date(instant), timeZone, dayStart)).toBe(expected);
	});
});

const zones = fc.constantFrom(
	"UTC",
	"Europe/Berlin",
	"America/New_York",
	"America/St_Johns",
	"America/Sao_Paulo",
	"Asia/Kolkata",
	"Asia/Kathmandu",
	"Australia/Lord_Howe",
	"Africa/Casablanca",
	"Pacific/Apia",
);
/** When clocks change, in some of them. */
const CHANGES = [
	"2000-10-29T02:31:00Z",
	"2011-12-30T10:00:00Z",
	"2018-11-04T03:00:00Z",
	"2026-03-29T01:00:00Z",
	"2026-10-25T01:00:00Z",
	"2026-11-01T06:00:00Z",
];
const instants = fc.oneof(
	fc.date({
		min: new Date("1975-01-01T00:00:00Z"),
		max: new Date("2035-01-01T00:00:00Z"),
		noInvalidDate: true,
	}),
	fc
		.tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -1600, max: 1600 }))
		.map(([change, minutes]) => new Date(Date.parse(change) + minutes * 60_000)),
);
const starts = fc
	.tuple(fc.nat(23), fc.constantFrom("00", "30", "45"))
	.map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${minute}`);

describe("of any moment in any zone", () => {
	test("it is within its day, which begins when the clock reaches the start for the first time", () => {
		fc.assert(
			fc.property(instants, zones, starts, (instant, timeZone, dayStart) => {
				const day = dayOf(instant, timeZone, dayStart);
				const start = startOfDay(day, timeZone, dayStart);
				const end = startOfDay(addDays(day, 1), timeZone, dayStart);
				expect(start.getTime()).toBeLessThanOrEqual(instant.getTime());
				expect(end.getTime()).toBeGreaterThan(instant.getTime());
				expect(clock(start, timeZone) >= `${day}T${dayStart}:00`).toBe(true);
				expect(clock(new Date(start.getTime() - 1), timeZone) < `${day}T${dayStart}:00`).toBe(true);
			}),
			{ seed: SEED, numRuns: 500 },
		);
	});

	test("the hour is the clock's", () => {
		fc.assert(
			fc.property(instants, zones, (instant, timeZone) => {
				expect(hourOf(instant, timeZone)).toBe(Number(clock(instant, timeZone).slice(11, 13)));
			}),
			{ seed: SEED, numRuns: 300 },
		);
	});
});

test("addDays crosses months, years and leap days", () => {
	expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
	expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
	expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
});
