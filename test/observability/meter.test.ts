import { expect, test } from "vitest";
import { Meter } from "../../src/observability/meter.ts";
import type { Counted, MetricsStore } from "../../src/ports/metrics.ts";

class FakeStore implements MetricsStore {
	readonly added: Counted[] = [];
	failing = false;

	async add(counted: Counted): Promise<void> {
		if (this.failing) throw new Error("the object was reset");
		this.added.push(counted);
	}

	totals = async () => ({});
	since = async () => ({});
}

const clock = { now: () => new Date() };
const SERIES = 'business_events_total{metric="badge_unlocks"}';

test("many requests are handed on together, by one of them", async () => {
	const store = new FakeStore();
	const meter = new Meter(store, clock);
	const pushes = Array.from({ length: 50 }, () => {
		meter.business("badge_unlocks", 1);
		return meter.push();
	});
	await Promise.all(pushes);
	expect(store.added.map(({ totals }) => totals[SERIES])).toEqual([50]);
});

test("what could not be handed on is handed on with the next", async () => {
	const store = new FakeStore();
	const meter = new Meter(store, clock);
	store.failing = true;
	meter.business("badge_unlocks", 1);
	await expect(meter.pushNow()).rejects.toThrow("the object was reset");
	meter.business("badge_unlocks", 1);
	store.failing = false;
	await meter.pushNow();
	expect(store.added.map(({ totals }) => totals[SERIES])).toEqual([2]);
});

test("nothing is handed on when nothing happened", async () => {
	const store = new FakeStore();
	await new Meter(store, clock).pushNow();
	expect(store.added).toEqual([]);
});
