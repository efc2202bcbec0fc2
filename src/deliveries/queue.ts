import { z } from "zod";
import { rootCause } from "../core/problem.ts";
import type { PerUserDatabase } from "../db/databases.ts";
import type { Clock } from "../ports/clock.ts";
import type { Log } from "../ports/log.ts";
import type { Sender } from "./sender.ts";
import type { DeliveryStore, DueTarget } from "./store.ts";
import type { TargetStore } from "./target-store.ts";

/** The most messages that the queue takes at once. */
const MOST_MESSAGES = 100;
/** How many deliveries one batch of messages sends. The job sends the rest. */
const MOST_DELIVERIES = 1000;

const dueTarget = z.strictObject({ userId: z.string(), target: z.string() });

interface Parts {
	readonly stores: PerUserDatabase<DeliveryStore>;
	readonly targets: TargetStore;
	readonly queue: Queue<DueTarget>;
	readonly sender: Sender;
	readonly clock: Clock;
	readonly log: Log;
}

/**
 * Has new deliveries sent at once, apart from the effects of their events. A message only hastens: when it is
 * lost or fails, the job sends what is due within a minute.
 */
export class DeliveryQueue {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/**
	 * Tells the queue which targets have deliveries of these users that are due. Targets that have failed are
	 * left to the job: one that hangs would hold up the batches behind it. A failure is for the log.
	 */
	async handOver(userIds: readonly string[]): Promise<void> {
		const { stores, log } = this.#parts;
		const usersOf = Map.groupBy(userIds, (userId) => stores.of(userId));
		try {
			for (const [store, users] of usersOf) await this.#handOverFrom(store, users);
		} catch (error) {
			log.write("warning", "deliveries not handed over", { cause: String(rootCause(error)) });
		}
	}

	async #handOverFrom(store: DeliveryStore, userIds: readonly string[]): Promise<void> {
		const { targets, queue, clock } = this.#parts;
		const due = await store.dueTargetsOf(userIds, clock.now(), MOST_MESSAGES);
		if (due.length === 0) return;
		const failing = new Set((await targets.list()).map(({ target }) => target));
		const messages = due
			.filter(({ target }) => !failing.has(target))
			.map((body) => ({ body, contentType: "json" as const }));
		if (messages.length > 0) await queue.sendBatch(messages);
	}

	async consume({ messages }: Pick<MessageBatch, "messages">): Promise<void> {
		const due = messages.flatMap(({ body }) => dueTarget.safeParse(body).data ?? []);
		try {
			await this.#parts.sender.sendTo(due, MOST_DELIVERIES);
		} catch (error) {
			this.#parts.log.write("error", "deliveries not sent", { cause: String(rootCause(error)) });
		}
	}
}
