import type { Job } from "../jobs/job.ts";
import type { Platform } from "../platform.ts";
import { Consumer } from "./consumer.ts";
import { Dispatcher } from "./dispatcher.ts";
import { Outbox } from "./outbox.ts";
import { EventReceipts } from "./receipts.ts";
import { Relay } from "./relay.ts";
import { eventSettings } from "./settings.ts";
import type { Subscriber } from "./subscriber.ts";

export interface Events {
	readonly relay: Relay;
	readonly consumer: Consumer;
}

/** @param afterwards is done for the users of each batch of events, once all subscribers have handled them */
export function createEvents(
	{ settings, databases, eventQueue, clock, log }: Platform,
	subscribers: readonly Subscriber[],
	afterwards: (userIds: readonly string[]) => Promise<void>,
): Events {
	const { EVENT_RESEND_SECONDS, EVENT_RETRY_SECONDS } = settings(eventSettings);
	const outboxes = databases.perUser((database) => new Outbox(database));
	const receipts = databases.perUser((database) => new EventReceipts(database));
	return {
		relay: new Relay({
			outboxes: outboxes.all,
			queue: eventQueue,
			clock,
			resendSeconds: EVENT_RESEND_SECONDS,
		}),
		consumer: new Consumer({
			dispatcher: new Dispatcher({ receipts, subscribers, clock }),
			receipts,
			clock,
			log,
			afterwards,
			retrySeconds: EVENT_RETRY_SECONDS,
		}),
	};
}

export function eventJobs({ relay }: Events): Job[] {
	return [
		{ name: "send due events", every: "minute", limit: 100, run: (limit) => relay.flush(limit) },
		{
			name: "delete delivered events",
			every: "hour",
			limit: 1000,
			run: (limit) => relay.deleteDelivered(limit),
		},
	];
}
