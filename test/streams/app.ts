import type { Context } from "hono";
import { mount } from "streams-fixture";
import { createApp } from "../../src/app.ts";
import type { Bindings } from "../../src/config.ts";
import type { AppEnv } from "../../src/http/context.ts";
import type { Services } from "../../src/services.ts";

/** How many bytes of a recording the handler has read, by the id that the caller chose. */
const received = new Map<string, number>();
/** The streams that may send their second half. */
const released = new Set<string>();

type Handler = (c: Context<AppEnv>) => Response | Promise<Response>;

const handlers: Readonly<Record<string, Handler>> = {
	createRecording: async (c) => {
		const id = c.req.header("X-Recording") ?? "";
		try {
			for await (const chunk of c.req.raw.body ?? []) {
				received.set(id, (received.get(id) ?? 0) + chunk.byteLength);
			}
		} catch (cause) {
			// As a client of a store may do.
			throw new Error("the recording was not stored", { cause });
		}
		await commit(c, id);
		return c.json({ id, bytes: received.get(id) }, 201);
	},

	getRecording: (c) => c.json({ id: idOf(c), bytes: received.get(idOf(c)) ?? 0 }, 200),

	getSound: (c) => {
		const half = new Uint8Array(1000);
		const headers = { "Content-Type": "audio/webm", ETag: `"${idOf(c)}"` };
		return new Response(inHalves(idOf(c), half, half), { headers });
	},

	createAnswer: async (c) => {
		const { id } = await c.req.json<{ id: string }>();
		await commit(c, id);
		const [first, second] = ["first", "second"].map((data) =>
			new TextEncoder().encode(`data: ${data}\n\n`),
		);
		const headers = { "Content-Type": "text/event-stream" };
		return new Response(inHalves(id, first, second), { headers });
	},

	getAnswer: (c) => c.json({ id: idOf(c), bytes: 0 }, 200),
};

/** The program itself with other operations: all that surrounds them is as it is deployed. */
export function createStreamsApp(servicesFor: (bindings: Bindings) => Services) {
	const app = createApp(servicesFor, (app, surroundings) => mount(app, handlers, surroundings));
	return {
		fetch: (...parameters: Parameters<typeof app.fetch>) => {
			const id = /^\/release\/(\w+)$/.exec(new URL(parameters[0].url).pathname)?.[1];
			if (id === undefined) return app.fetch(...parameters);
			released.add(id);
			return new Response();
		},
	};
}

function idOf(c: Context): string {
	return c.req.param("id") ?? "";
}

async function commit({ var: { commitKey, services } }: Context<AppEnv>, id: string) {
	const [statement, ...others] = commitKey?.(id) ?? [];
	if (statement !== undefined) await services.databases.central.batch([statement, ...others]);
}

function inHalves(id: string, first: Uint8Array = EMPTY, second: Uint8Array = EMPTY) {
	return new ReadableStream<Uint8Array>({
		async start(controller) {
			controller.enqueue(first);
			while (!released.has(id)) await scheduler.wait(10);
			controller.enqueue(second);
			controller.close();
		},
	});
}

const EMPTY = new Uint8Array();
