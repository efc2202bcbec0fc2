// The SDK against the worker: what neither can promise alone.
import { describe, expect, test } from "vitest";
import {
	type Fetch,
	NotModifiedError,
	PreconditionFailedError,
	type Task,
	type TimeAndWellness,
	UnprocessableContentError,
} from "../../sdk/src/index.ts";
import { harness } from "../harness.ts";

async function titles(client: TimeAndWellness): Promise<string[]> {
	const found: Task[] = [];
	for await (const task of client.tasks.list()) found.push(task);
	return found.map(({ title }) => title);
}

/** A network that loses the first answer: the API has done what was asked, and nobody hears of it. */
function losingFirstAnswer(): Fetch {
	let requests = 0;
	return async (url, init) => {
		const response = await harness.fetch(url, init);
		requests += 1;
		if (requests === 1) throw new TypeError("the connection broke");
		return response as Response;
	};
}

describe("an idempotency key", () => {
	test("of the caller's makes two calls one, and the second says so", async () => {
		const { client } = await harness.user();
		const idempotencyKey = crypto.randomUUID();
		const create = () => client.tasks.create({ title: "Stretch" }, { idempotencyKey });

		const first = await create().withResponse();
		const second = await create().withResponse();

		expect(second.data).toEqual(first.data);
		expect([first.replayed, second.replayed]).toEqual([false, true]);
		expect(await titles(client)).toEqual(["Stretch"]);
	});

	test("is refused for another task", async () => {
		const { client } = await harness.user();
		const idempotencyKey = crypto.randomUUID();
		await client.tasks.create({ title: "Stretch" }, { idempotencyKey });
		await expect(client.tasks.create({ title: "Sit" }, { idempotencyKey })).rejects.toThrow(
			UnprocessableContentError,
		);
	});

	test("of the SDK's own creates one task when the first answer is lost", async () => {
		const { client, tokens } = await harness.user();
		const unlucky = harness.client({ ...tokens, fetch: losingFirstAnswer(), maxRetries: 2 });

		const { data, replayed } = await unlucky.tasks.create({ title: "Stretch" }).withResponse();

		expect(replayed).toBe(true);
		expect(await client.tasks.get(data.id)).toEqual(data);
		expect(await titles(client)).toEqual(["Stretch"]);
	});

	test("of the SDK's own signs in once when the answer to a registration is lost", async () => {
		const client = harness.client({ fetch: losingFirstAnswer(), maxRetries: 2 });
		const { user } = await client.auth.register({
			email: harness.email(),
			password: "correct horse battery",
			displayName: "Ada",
		});
		expect(await client.users.me()).toEqual(user);
		expect((await client.sessions.list()).data).toHaveLength(1);
	});
});

describe("an entity tag", () => {
	test("of what was seen lets a change through, and a stale one does not", async () => {
		const { client } = await harness.user();
		const { data, etag } = await client.tasks.create({ title: "Stretch" }).withResponse();

		const update = (title: string) => client.tasks.update(data.id, { title }, { ifMatch: etag });
		await update("Sit");
		const error = await update("Run").catch((reason) => reason);

		expect(error).toBeInstanceOf(PreconditionFailedError);
		expect(error.code).toBe("RES_003");
		expect(await titles(client)).toEqual(["Sit"]);
	});

	test("spares the caller what has not changed", async () => {
		const { client } = await harness.user();
		const { id } = await client.tasks.create({ title: "Stretch" });
		const { etag } = await client.tasks.get(id).withResponse();

		const again = () => client.tasks.get(id, { ifNoneMatch: etag });
		await expect(again()).rejects.toThrow(NotModifiedError);
		await client.tasks.update(id, { title: "Sit" });
		expect((await again()).title).toBe("Sit");
	});
});
