import { connect } from "../../src/db/client.ts";
import type { Subscriber } from "../../src/events/subscriber.ts";
import type { Services } from "../../src/services.ts";

/** Cannot bear to hear of the creation of a task with a certain title. */
export function allergicSubscriber(database: D1Database): Subscriber<"task.created"> {
	return {
		name: "allergic",
		types: ["task.created"],
		async handle({ data, userId }, receipt) {
			const task = database
				.prepare("SELECT title FROM tasks WHERE user_id = ? AND id = ?")
				.bind(userId, data.taskId);
			if ((await task.first("title")) === "Peanuts") throw new Error("atishoo");
			await connect(database).batch([receipt]);
		},
	};
}

/**
 * Delivers a message as often as the request says, all at once, as a queue may.
 * @returns what was answered to each
 */
export async function replay(request: Request, consumer: Services["consumer"]): Promise<Response> {
	const { body, times } = await request.json<{ body: unknown; times: number }>();
	const answers: string[] = [];
	const message = {
		body,
		attempts: 1,
		ack: () => answers.push("ack"),
		retry: () => answers.push("retry"),
	};
	const messages = Array.from({ length: times }, () => message);
	await consumer.consume({ queue: "tw-events-faulty", messages } as unknown as MessageBatch);
	return Response.json(answers);
}
