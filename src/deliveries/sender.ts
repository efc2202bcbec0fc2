import { concurrently } from "../core/concurrently.ts";
import { rootCause } from "../core/problem.ts";
import { withTimeout } from "../core/with-timeout.ts";
import type { PerUserDatabase } from "../db/databases.ts";
import type { Meter } from "../observability/meter.ts";
import type { Clock } from "../ports/clock.ts";
import type { Log } from "../ports/log.ts";
import type { Channel, Result } from "./channel.ts";
import { circuitAfter, isAnswer, roomFor } from "./circuit-breaker.ts";
import type { Payloads } from "./payloads.ts";
import { type Change, changeAfter, later, type RetryPolicy } from "./retries.ts";
import type { DeliveryStore, DueTarget } from "./store.ts";
import type { DeliveryRow } from "./table.ts";
import type { TargetStore } from "./target-store.ts";

/** How many deliveries one target gets at a time, from all runs together. */
export const AT_ONCE_PER_TARGET = 4;
/** How many targets one run sends to at a time, and how many deliveries each. A worker has six connections. */
const TARGETS_AT_ONCE = 3;
const AT_ONCE_PER_RUN = 2;
/** A run begins no attempt after that, so that the next one is in time. */
const RUN_SECONDS = 20;
/** A sender that has not said by then what came of an attempt counts as dead. */
const TIMEOUTS_PER_LEASE = 3;

interface Parts {
	readonly stores: PerUserDatabase<DeliveryStore>;
	readonly targets: TargetStore;
	readonly channels: readonly Channel[];
	readonly payloads: Payloads;
	readonly policy: RetryPolicy;
	readonly timeoutSeconds: number;
	readonly clock: Clock;
	readonly log: Log;
	readonly meter: Meter;
}

interface Attempt {
	readonly row: DeliveryRow;
	readonly result: Result;
	readonly change: Change;
}

/** What a run may still send, and until when. */
interface Budget {
	left: number;
	readonly until: Date;
}

/** Sends due deliveries, target by target, so that one that fails delays no other. */
export class Sender {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/**
	 * Sends what is due to any target. Targets that have failed come last: they may hang.
	 * @returns how many were sent, in vain or not
	 */
	async sendDue(limit: number): Promise<number> {
		const { stores, targets, clock } = this.#parts;
		const now = clock.now();
		const failing = await targets.list();
		const names = failing.map(({ target }) => target);
		const tried = failing.filter(({ openUntil }) => openUntil <= now).map(({ target }) => target);
		const healthy = await Promise.all(
			stores.all.map(async (store) => {
				const due = await store.dueTargets(now, names, limit);
				return due.map((target) => ({ store, target }));
			}),
		);
		const suspect = stores.all.flatMap((store) => tried.map((target) => ({ store, target })));
		const budget = { left: limit, until: later(now, RUN_SECONDS) };
		await concurrently([...healthy.flat(), ...suspect], TARGETS_AT_ONCE, ({ store, target }) =>
			this.#sendTo(target, store, budget),
		);
		return limit - budget.left;
	}

	/** Sends what is due to these targets, of all users whose rows are in the same database as the one named. */
	async sendTo(due: readonly DueTarget[], limit: number): Promise<void> {
		const budget = { left: limit, until: later(this.#parts.clock.now(), RUN_SECONDS) };
		await concurrently(due, TARGETS_AT_ONCE, ({ target, userId }) =>
			this.#sendTo(target, this.#parts.stores.of(userId), budget),
		);
	}

	/** Goes on until nothing is due, the target fails, or the budget is spent. */
	async #sendTo(target: string, store: DeliveryStore, budget: Budget): Promise<void> {
		let goesOn = true;
		while (goesOn) goesOn = await this.#sendSome(target, store, budget);
	}

	/** @returns whether there may be more for the target now */
	async #sendSome(target: string, store: DeliveryStore, budget: Budget): Promise<boolean> {
		const { targets, policy, clock } = this.#parts;
		const circuit = await targets.find(target);
		const atOnce = roomFor(circuit, clock.now(), AT_ONCE_PER_TARGET);
		const rows = await this.#claim(target, store, budget, atOnce);
		if (rows.length === 0) return false;
		const attempts = await Promise.all(rows.map((row) => this.#attempt(row)));
		await store.record(attempts);
		for (const attempt of attempts) this.#report(attempt);
		const results = attempts.map(({ result }) => result);
		const next = circuitAfter(circuit, results, clock.now(), policy.retrySeconds);
		if (next !== undefined) await targets.save(target, next);
		else if (circuit !== undefined) await targets.delete(target);
		return results.some(isAnswer);
	}

	async #claim(
		target: string,
		store: DeliveryStore,
		budget: Budget,
		atOnce: number,
	): Promise<DeliveryRow[]> {
		const now = this.#parts.clock.now();
		const limit = Math.min(atOnce, AT_ONCE_PER_RUN, budget.left);
		if (limit === 0 || now >= budget.until) return [];
		budget.left -= limit;
		const until = later(now, this.#parts.timeoutSeconds * TIMEOUTS_PER_LEASE);
		const rows = await store.claim({ target, now, until, atOnce, limit });
		budget.left += limit - rows.length;
		return rows;
	}

	async #attempt(row: DeliveryRow): Promise<Attempt> {
		const result = await this.#send(row).catch((error: unknown) => ({
			outcome: "retry" as const,
			reason: String(rootCause(error)),
		}));
		return {
			row,
			result,
			change: changeAfter(row.attempts, result, this.#parts.clock.now(), this.#parts.policy),
		};
	}

	/** @throws Error when the channel does, or takes too long */
	async #send({ attempts, ...row }: DeliveryRow): Promise<Result> {
		const { channels, payloads, timeoutSeconds } = this.#parts;
		const channel = channels.find(({ name }) => name === row.channel);
		if (channel === undefined) return { outcome: "retry", reason: "there is no such channel" };
		const { id, userId, target, dedupKey, createdAt, expiresAt } = row;
		const payload = await payloads.open(row);
		const milliseconds = timeoutSeconds * 1000;
		const delivery = { id, userId, target, dedupKey, createdAt, expiresAt, payload };
		const signal = AbortSignal.timeout(milliseconds);
		return withTimeout(channel.send({ ...delivery, attempt: attempts }, signal), milliseconds);
	}

	#report({ row, change }: Attempt): void {
		const { log, meter } = this.#parts;
		const { id: deliveryId, userId, channel, target, attempts } = row;
		const outcome = change.state === "pending" ? "retried" : change.state;
		meter.count("deliveries_total", { channel, outcome });
		if (outcome === "delivered") return;
		const failure = change.lastFailure;
		const fields = { deliveryId, userId, channel, target, attempts, failure };
		if (outcome === "dead") log.write("error", "delivery failed for good", fields);
		else log.write("warning", "delivery not made", fields);
	}
}
