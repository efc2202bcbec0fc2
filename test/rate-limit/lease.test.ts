import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Allowance, Lease, type Question } from "../../src/rate-limit/lease.ts";
import type { RatePolicy } from "../../src/rate-limit/policy.ts";
import { type Grant, SlidingWindow } from "../../src/rate-limit/sliding-window.ts";

const START = 1_795_000_000_000;
const HOUR = 3_600_000;

/** Isolates with clocks of their own, the object that they ask, and a network that delays and loses. */
class World {
	now = START;
	/** When each request counts that was let through. */
	readonly spent: number[] = [];
	questions = 0;
	readonly #policy: RatePolicy;
	readonly #window = new SlidingWindow();
	readonly #leases = [new Lease(), new Lease(), new Lease()];
	#messages: { isolate: number; question: Question; grant?: Grant; grantedAt?: number }[] = [];

	constructor(policy: RatePolicy) {
		this.#policy = policy;
	}

	/** A request that comes to an isolate: its answer, or undefined while the object is asked. */
	request(isolate: number, isGivenBack = false): Allowance | undefined {
		const lease = this.#lease(isolate);
		const known = lease.spend(this.#clock(isolate));
		if (known === undefined) {
			this.questions += 1;
			this.#messages.push({ isolate, question: lease.ask(this.#clock(isolate)) });
		} else if (known.allowed && isGivenBack) lease.giveBack(known);
		else if (known.allowed) this.spent.push(this.now);
		return known;
	}

	/** Moves one message on: to the object, or back to its isolate. */
	deliver(number: number): Allowance | undefined {
		const message = this.#messages[number % Math.max(this.#messages.length, 1)];
		if (message === undefined) return undefined;
		const { isolate, question, grant, grantedAt } = message;
		if (grant === undefined) {
			for (const places of question.unspent) this.#window.giveBack(places);
			message.grant = this.#window.take(this.#policy, question.wanted, this.now);
			message.grantedAt = this.now;
			return undefined;
		}
		this.#messages = this.#messages.filter((other) => other !== message);
		const allowance = this.#lease(isolate).receive(question, grant, this.#clock(isolate));
		if (allowance.allowed) this.spent.push(grant.count > 0 ? (grantedAt ?? this.now) : this.now);
		return allowance;
	}

	deliverAll(): void {
		while (this.#messages.length > 0) this.deliver(0);
	}

	wait(milliseconds: number): void {
		this.now += milliseconds;
	}

	lose(number: number): void {
		this.#messages.splice(number % Math.max(this.#messages.length, 1), 1);
	}

	/** A request on a network that takes no time. */
	ask(isolate = 0): Allowance {
		const answer = this.request(isolate) ?? this.deliver(0) ?? this.deliver(0);
		if (answer === undefined) throw new Error("other messages are under way");
		return answer;
	}

	/** The most that any stretch as long as the window has seen. */
	get most(): number {
		const { window } = this.#policy;
		const counts = this.spent.map(
			(end) => this.spent.filter((time) => time > end - window && time <= end).length,
		);
		return Math.max(0, ...counts);
	}

	#lease(isolate: number): Lease {
		const lease = this.#leases[isolate];
		if (lease === undefined) throw new Error(`there is no isolate ${isolate}`);
		return lease;
	}

	#clock(isolate: number): number {
		return this.now + isolate * 7_777_777;
	}
}

const WINDOW = 6000;

type Step = (world: World) => void;

function steps<Value>(values: fc.Arbitrary<Value>, take: (world: World, value: Value) => void) {
	return values.map(
		(value): Step =>
			(world) =>
				take(world, value),
	);
}

const isolate = fc.nat({ max: 2 });
const requests = fc.record({ isolate, times: fc.integer({ min: 1, max: 40 }) });

/** Requests alone and at the same time, messages in any order, and pauses around the lengths that matter. */
const step: fc.Arbitrary<Step> = fc.oneof(
	steps(requests, (world, { isolate, times }) => {
		for (let time = 0; time < times; time += 1) {
			world.request(isolate);
			world.deliverAll();
		}
	}),
	steps(requests, (world, { isolate, times }) => {
		for (let time = 0; time < times; time += 1) world.request(isolate);
	}),
	steps(fc.array(fc.nat()), (world, numbers) => {
		for (const number of numbers) world.deliver(number);
	}),
	steps(fc.constant(undefined), (world) => world.deliverAll()),
	steps(fc.nat(), (world, number) => world.lose(number)),
	steps(isolate, (world, isolate) => world.request(isolate, true)),
	steps(fc.nat({ max: WINDOW / 60 }), (world, pause) => world.wait(pause)),
	steps(fc.integer({ min: 0.9 * WINDOW, max: WINDOW }), (world, pause) => world.wait(pause)),
);

describe("leases", () => {
	test("never let more requests through than the policy says, in any stretch of its window", () => {
		const quota = fc.integer({ min: 1, max: 120 });
		const script = fc.array(step, { maxLength: 200, size: "max" });
		fc.assert(
			fc.property(quota, script, (requests, script) => {
				const world = new World({ requests, window: WINDOW });
				for (const take of script) take(world);
				expect(world.most).toBeLessThanOrEqual(requests);
			}),
			{ numRuns: 300 },
		);
	});

	test("let a caller who keeps coming spend the whole quota, and count it down one by one", () => {
		const world = new World({ requests: 1000, window: HOUR });
		const answers = Array.from({ length: 1001 }, () => world.ask());
		expect(answers.map(({ remaining }) => remaining)).toEqual([
			...Array.from({ length: 1000 }, (_, index) => 999 - index),
			0,
		]);
		expect(answers.map(({ allowed }) => allowed)).toEqual([...Array(1000).fill(true), false]);
		// The last few are asked for one by one.
		expect(world.questions).toBeLessThan(100);
	});

	test("ask once in 32 requests where the quota is large", () => {
		const world = new World({ requests: 1_000_000, window: HOUR });
		for (let request = 0; request < 3200; request += 1) world.ask();
		expect(world.questions).toBeLessThanOrEqual(105);
	});

	test("of a small quota are single places", () => {
		const world = new World({ requests: 5, window: HOUR });
		for (let request = 0; request < 5; request += 1) world.ask(request % 2);
		expect(world.questions).toBe(5);
		expect(world.ask()).toMatchObject({ allowed: false, remaining: 0 });
		expect(world.ask(1)).toMatchObject({ allowed: false, remaining: 0 });
	});

	test("give back what a caller who went away has not spent", () => {
		const world = new World({ requests: 1000, window: HOUR });
		for (let request = 0; request < 20; request += 1) world.ask();
		world.wait(10_000);
		expect(world.ask().remaining).toBe(979);
		world.wait(10_000);
		expect(world.ask().remaining).toBe(978);
	});

	test("serve requests at the same time exactly, in several isolates", () => {
		const world = new World({ requests: 100, window: HOUR });
		for (let request = 0; request < 200; request += 1) world.request(request % 2);
		world.deliverAll();
		expect(world.spent).toHaveLength(100);
	});

	test("do not bother the object with a flood of requests beyond the quota", () => {
		const world = new World({ requests: 5, window: HOUR });
		for (let request = 0; request < 500; request += 1) world.ask();
		expect(world.spent).toHaveLength(5);
		expect(world.questions).toBe(6);
	});

	test("tell truly when the next request is let through", () => {
		const pauses = fc.array(fc.nat({ max: 200 }), { minLength: 60, maxLength: 60 });
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 50 }), pauses, (requests, pauses) => {
				const world = new World({ requests, window: 10_000 });
				let refusals = 0;
				for (const pause of pauses) {
					world.wait(pause);
					const answer = world.ask();
					if (answer.allowed) continue;
					refusals += 1;
					world.wait(answer.resetMilliseconds);
					expect(world.ask().allowed).toBe(true);
				}
				expect(refusals).toBeGreaterThan(0);
			}),
		);
	});
});
