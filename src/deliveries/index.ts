import type { Statement } from "../db/client.ts";
import type { Job } from "../jobs/job.ts";
import type { Platform } from "../platform.ts";
import type { Channel } from "./channel.ts";
import { DeliveryCleanup } from "./cleanup.ts";
import { Enqueuer, type NewDelivery } from "./enqueuer.ts";
import { Payloads } from "./payloads.ts";
import { DeliveryQueue } from "./queue.ts";
import { Sender } from "./sender.ts";
import { deliverySettings } from "./settings.ts";
import { DeliveryStore } from "./store.ts";
import { TargetStore } from "./target-store.ts";

export type { Channel, Delivery, Result } from "./channel.ts";
export type { NewDelivery } from "./enqueuer.ts";
export { retryAfterSeconds } from "./retry-after.ts";

export interface Deliveries {
	/**
	 * Makes the statements that write deliveries. They belong into the batch of a subscriber, with the receipt of
	 * the event. A second delivery with the same key in the same channel is not written.
	 */
	enqueue(deliveries: readonly NewDelivery[]): Promise<Statement[]>;
	readonly queue: DeliveryQueue;
	readonly sender: Sender;
	readonly cleanup: DeliveryCleanup;
}

/** @param channels each with a name of its own */
export function createDeliveries(platform: Platform, channels: readonly Channel[]): Deliveries {
	const { databases, cipher, deliveryQueue, clock, log, meter } = platform;
	const settings = platform.settings(deliverySettings);
	const stores = databases.perUser((database) => new DeliveryStore(database));
	const targets = new TargetStore(databases.central);
	const payloads = new Payloads(cipher);
	const enqueuer = new Enqueuer({
		stores,
		payloads,
		clock,
		lifetimeSeconds: settings.DELIVERY_LIFETIME_SECONDS,
	});
	const sender = new Sender({
		stores,
		targets,
		channels,
		payloads,
		policy: { retrySeconds: settings.DELIVERY_RETRY_SECONDS, attempts: settings.DELIVERY_ATTEMPTS },
		timeoutSeconds: settings.DELIVERY_TIMEOUT_SECONDS,
		clock,
		log,
		meter,
	});
	return {
		enqueue: (newDeliveries) => enqueuer.enqueue(newDeliveries),
		queue: new DeliveryQueue({ stores, targets, queue: deliveryQueue, sender, clock, log }),
		sender,
		cleanup: new DeliveryCleanup({ stores, targets, clock, meter }),
	};
}

export function deliveryJobs({ sender, cleanup }: Deliveries): Job[] {
	return [
		{
			name: "send due deliveries",
			every: "minute",
			limit: 200,
			run: (limit) => sender.sendDue(limit),
		},
		{
			name: "expire late deliveries",
			every: "minute",
			limit: 1000,
			run: (limit) => cleanup.expire(limit),
		},
		{
			name: "delete finished deliveries",
			every: "day",
			limit: 1000,
			run: (limit) => cleanup.deleteOld(limit),
		},
	];
}
