import { connect } from "../../src/db/client.ts";
import {
	type Channel,
	type Deliveries,
	type Result,
	retryAfterSeconds,
} from "../../src/deliveries/index.ts";
import type { Subscriber } from "../../src/events/subscriber.ts";

/** Its target is the address. */
export const loopbackChannel: Channel = {
	name: "loopback",
	async send({ id, target, payload, attempt }, signal) {
		const response = await fetch(target, {
			method: "POST",
			headers: { "Idempotency-Key": id, "X-Attempt": String(attempt) },
			body: JSON.stringify(payload),
			signal,
		});
		await response.body?.cancel();
		return resultOf(response);
	},
};

function resultOf(response: Response): Result {
	const reason = `HTTP ${response.status}`;
	if (response.ok) return { outcome: "delivered" };
	if (response.status !== 429 && response.status < 500) return { outcome: "rejected", reason };
	const afterSeconds = retryAfterSeconds(response, new Date());
	return { outcome: "retry", reason, ...(afterSeconds === undefined ? {} : { afterSeconds }) };
}

/** Sends the title of a new task to the address that its notes name. */
export function announcingSubscriber(
	database: D1Database,
	deliveries: Deliveries,
): Subscriber<"task.created"> {
	return {
		name: "announcing",
		types: ["task.created"],
		async handle({ id, userId, data }, receipt) {
			const task = await database
				.prepare("SELECT title, notes FROM tasks WHERE id = ? AND user_id = ?")
				.bind(data.taskId, userId)
				.first<{ title: string; notes: string | null }>();
			if (!task?.notes?.startsWith("http://127.0.0.1:")) return;
			const target = task.notes;
			const statements = await deliveries.enqueue([
				{
					userId,
					channel: loopbackChannel.name,
					target,
					dedupKey: `${id} ${target}`,
					payload: { title: task.title },
				},
			]);
			await connect(database).batch([receipt, ...statements]);
		},
	};
}
