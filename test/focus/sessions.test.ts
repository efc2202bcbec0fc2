import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Problem } from "../../src/core/problem.ts";
import {
	abandon,
	abandonForgotten,
	begin,
	beginInterval,
	complete,
	isRunning,
	pause,
	resume,
	type SessionState,
	type Transition,
	type TransitionRule,
} from "../../src/features/focus/sessions/rules.ts";
import { type Command, FocusModel, steps } from "./model.ts";

const START = new Date("2026-11-23T08:30:00.250Z");

const transitions: Record<Command, TransitionRule> = {
	pause,
	resume,
	work: beginInterval("work"),
	break: beginInterval("break"),
	complete,
	abandon,
};

function attempt(
	transition: TransitionRule,
	session: SessionState,
	now: Date,
): Transition | undefined {
	try {
		return transition(session, now);
	} catch (error) {
		expect(error).toBeInstanceOf(Problem);
		expect(error).toMatchObject({ code: "RES_002" });
		return undefined;
	}
}

test("whatever is asked for, a session does what the model does", { timeout: 60_000 }, () => {
	fc.assert(
		fc.property(steps, (asked) => {
			const model = new FocusModel();
			let session = begin(START);
			let now = START.getTime();
			const intervals: Transition["ended"][] = [];
			for (const { seconds, command } of asked) {
				now += seconds * 1000;
				model.pass(seconds);
				const transition = attempt(transitions[command], session, new Date(now));
				expect(transition !== undefined).toBe(model.do(command));
				session = { ...session, ...transition?.changes };
				if (transition?.ended) intervals.push(transition.ended);
				expect(session.status).toBe(model.status);
				expect(session.intervalPurpose).toBe(model.purpose);
				expect(session.endTime !== null).toBe(!isRunning(session));
				expect(session.runningSince !== null).toBe(session.status === "active");
				expect(session.pausedAt !== null).toBe(session.status === "paused");
			}
			const end = new Date(now);
			const final = { ...session, ...attempt(complete, session, end)?.changes };
			const { work, break: breaks, pause: pauses } = model.seconds;
			expect(final.elapsedMilliseconds).toBe((work + breaks) * 1000);
			expect(final.actualDuration).toBe(work + breaks);
			expect(final.breakMilliseconds).toBe(breaks * 1000);
			expect(final.pausedMilliseconds).toBe(pauses * 1000);
			expect(
				intervals.map((each) => ({
					purpose: each?.purpose,
					seconds: Number(each?.durationMilliseconds) / 1000,
				})),
			).toEqual(model.intervals);
			expect(intervals.map((each) => each?.number)).toEqual(intervals.map((_, index) => index + 1));
		}),
		{ numRuns: 500 },
	);
});

test("a clock that runs backwards takes nothing away", () => {
	const session = { ...begin(START), elapsedMilliseconds: 5000 };
	const { changes } = complete(session, new Date(START.getTime() - 60_000));
	expect(changes).toMatchObject({ elapsedMilliseconds: 5000, actualDuration: 5 });
});

describe("a session that was forgotten ends where it was last touched", () => {
	const later = (minutes: number) => new Date(START.getTime() + minutes * 60_000);
	const now = later(2 * 24 * 60);

	test("while it was running", () => {
		const session = begin(START);
		const resumed = { ...session, ...pause(session, later(10)).changes };
		const running = { ...resumed, ...resume(resumed, later(15)).changes };
		expect(abandonForgotten(running, now).changes).toMatchObject({
			status: "abandoned",
			endTime: later(15),
			actualDuration: 600,
			pausedMilliseconds: 300_000,
		});
	});

	test("while it was paused", () => {
		const session = begin(START);
		const paused = { ...session, ...pause(session, later(10)).changes };
		expect(abandonForgotten(paused, now).changes).toMatchObject({
			status: "abandoned",
			endTime: later(10),
			actualDuration: 600,
			pausedMilliseconds: 0,
		});
	});
});
