import type { Services } from "./services.ts";

/** The consumers of the queues, by prefix of the name. A queue and its dead letter queue have the same prefix. */
const consumers: Readonly<
	Record<string, (services: Services, batch: MessageBatch) => Promise<void>>
> = {
	"tw-events": ({ consumer }, batch) => consumer.consume(batch),
	"tw-deliveries": ({ deliveries }, batch) => deliveries.queue.consume(batch),
};

/** @throws Error for a queue without a consumer */
export async function consumeBatch(services: Services, batch: MessageBatch): Promise<void> {
	const name = Object.keys(consumers).find((prefix) => batch.queue.startsWith(prefix));
	const consume = consumers[name ?? ""];
	if (consume === undefined) throw new Error(`the queue ${batch.queue} has no consumer`);
	await consume(services, batch);
}
