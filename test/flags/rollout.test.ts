import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "../../src/features/flags/rules.ts";
import { SEED } from "../harness/samples.ts";

const parameters = { seed: SEED };
const percentage = fc.integer({ min: 0, max: 100 });
const USERS = Array.from({ length: 20_000 }, (_, index) => `user_${index}`);

function has(key: string, userId: string, rolloutPercentage: number): boolean {
	const flag = { key, isEnabled: true, rolloutPercentage, override: null };
	return evaluate(flag, userId).enabled;
}

test("a share that grows keeps everybody it had", () => {
	const given = fc.tuple(fc.string(), fc.string(), percentage, percentage);
	fc.assert(
		fc.property(given, ([key, userId, one, other]) => {
			const [less, more] = [Math.min(one, other), Math.max(one, other)];
			expect(has(key, userId, less) && !has(key, userId, more)).toBe(false);
		}),
		{ ...parameters, numRuns: 5000 },
	);
});

test("0 % has nobody and 100 % everybody", () => {
	expect(USERS.some((userId) => has("a", userId, 0))).toBe(false);
	expect(USERS.every((userId) => has("a", userId, 100))).toBe(true);
});

test.each([1, 10, 25, 50, 75, 99])("%i %% is about that share, for any flag", (share) => {
	for (const key of ["voice_commands", "focus-music", "a.b"]) {
		const count = USERS.filter((userId) => has(key, userId, share)).length;
		// Five standard deviations of a fair draw.
		const tolerance = 5 * Math.sqrt(USERS.length * (share / 100) * (1 - share / 100));
		expect(Math.abs(count - (USERS.length * share) / 100)).toBeLessThan(tolerance);
	}
});

test("who has one feature is no likelier to have another", () => {
	const first = USERS.filter((userId) => has("voice_commands", userId, 30));
	const both = first.filter((userId) => has("focus-music", userId, 40));
	expect(both.length / first.length).toBeGreaterThan(0.37);
	expect(both.length / first.length).toBeLessThan(0.43);
});

test("places are what they were: a change would take features from users who have them", () => {
	const having = USERS.slice(0, 12).filter((userId) => has("voice_commands", userId, 50));
	expect(having).toMatchInlineSnapshot(`
		[
		  "user_0",
		  "user_1",
		  "user_2",
		  "user_4",
		  "user_5",
		  "user_7",
		  "user_9",
		  "user_10",
		]
	`);
});

test("what is set for the user goes first, then whether the flag is on, then the share", () => {
	const flag = { key: "a", isEnabled: false, rolloutPercentage: 100, override: null };
	expect(evaluate({ ...flag, override: true }, "u")).toMatchObject({
		enabled: true,
		reason: "TARGETING_MATCH",
	});
	expect(evaluate({ ...flag, isEnabled: true, override: false }, "u")).toMatchObject({
		enabled: false,
		reason: "TARGETING_MATCH",
	});
	expect(evaluate(flag, "u")).toMatchObject({ enabled: false, reason: "DISABLED" });
	expect(evaluate({ ...flag, isEnabled: true }, "u")).toMatchObject({
		enabled: true,
		reason: "STATIC",
	});
	const half = { ...flag, isEnabled: true, rolloutPercentage: 50 };
	expect(evaluate(half, "u").reason).toBe("SPLIT");
});
