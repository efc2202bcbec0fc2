import type { Services } from "./services.ts";

/** Says who takes the messages of a queue, by what its name begins with: dead letters have a queue beside it. */
const consumers: Readonly<
	Record<string, (services: Services, batch: MessageBatch) => Promise<void>>
> = {
	"tw-events": ({ consumer }, batch) => consumer.consume(batch),
	"tw-deliveries": ({ deliveries }, batch) => deliveries.queue.consume(batch),
};

/** @throws Error for a queue that nobody consumes */
export async function consumeBatch(services: Services, batch: MessageBatch): Promise<void> {
	const name = Object.keys(consumers).find((prefix) => batch.queue.startsWith(prefix));
	const consume = consumers[name ?? ""];
	if (consume === undefined) throw new Error(`nobody consumes the queue ${batch.queue}`);
	await consume(services, batch);
}
