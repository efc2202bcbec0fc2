import { z } from "zod";
import { rootCause } from "../core/problem.ts";
import type { PerUserDatabase } from "../db/databases.ts";
import type { Clock } from "../ports/clock.ts";
import type { Log } from "../ports/log.ts";
import { DomainEvent } from "./catalogue.ts";
import type { Dispatcher } from "./dispatcher.ts";
import type { EventReceipts } from "./receipts.ts";

/** The members that find a message's event in the outbox. A message that is not an event may lack them. */
const identified = z.looseObject({ id: z.string().default(""), userId: z.string().default("") });

interface Parts {
	readonly dispatcher: Dispatcher;
	readonly receipts: PerUserDatabase<EventReceipts>;
	readonly clock: Clock;
	readonly log: Log;
	/** Is done for the users of each batch, once all subscribers have handled its events. */
	readonly afterwards: (userIds: readonly string[]) => Promise<void>;
	readonly retrySeconds: number;
}

/** Handles the messages of the queues: events to deliver, and dead letters, whose retries are used up. */
export class Consumer {
	readonly #parts: Parts;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** Acknowledges or retries each message by itself, so that a failing message does not delay the others. */
	async consume({ queue, messages }: MessageBatch): Promise<void> {
		const dead = queue.endsWith("-dead");
		await Promise.all(
			messages.map(async (message) => {
				try {
					await (dead ? this.#markFailed(message.body) : this.#deliver(message.body));
					message.ack();
				} catch (error) {
					message.retry({ delaySeconds: this.#parts.retrySeconds * 2 ** (message.attempts - 1) });
					await this.#explain(message.body, error);
				}
			}),
		);
		if (!dead) await this.#parts.afterwards(usersOf(messages));
	}

	/** Delivers an event. A message that does not parse is retried too: a newer version of the worker may understand it. */
	async #deliver(body: unknown): Promise<void> {
		await this.#parts.dispatcher.dispatch(DomainEvent.parse(body));
	}

	async #markFailed(body: unknown): Promise<void> {
		const { id: eventId, userId } = identify(body);
		const event = await this.#parts.receipts.of(userId).fail(eventId, this.#parts.clock.now());
		this.#parts.log.write("error", "event failed for good", { eventId, ...event });
	}

	/** Records why a delivery failed. Writes the log first, because the database itself may have failed. */
	async #explain(body: unknown, error: unknown): Promise<void> {
		const { id: eventId, userId } = identify(body);
		const failure = String(rootCause(error));
		this.#parts.log.write("warning", "event not delivered", { eventId, failure });
		await this.#parts.receipts
			.of(userId)
			.explain(eventId, failure)
			.catch(() => {});
	}
}

/** Each of them once. */
function usersOf(messages: readonly Message[]): string[] {
	const userIds = new Set(messages.map(({ body }) => identify(body).userId));
	userIds.delete("");
	return [...userIds];
}

function identify(body: unknown): { readonly id: string; readonly userId: string } {
	return identified.safeParse(body).data ?? { id: "", userId: "" };
}
