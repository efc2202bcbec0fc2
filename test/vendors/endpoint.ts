import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What an endpoint does with what it is sent. */
export type Mood =
	| "well"
	| "hanging"
	| "failing"
	| "hanging up"
	| "refusing"
	| { readonly busyForSeconds: number };

/** A request as it came. */
export interface Arrival {
	readonly at: number;
	readonly idempotencyKey: string;
	readonly attempt: number;
	readonly body: unknown;
}

/** Somebody who takes deliveries, at an address of the loopback. */
export class Endpoint {
	/** All that came, whatever became of it. */
	readonly arrivals: Arrival[] = [];
	/** What it has answered with 200. */
	readonly accepted: Arrival[] = [];
	mood: Mood;
	/** The most requests that were open at the same time. */
	mostAtOnce = 0;
	#open = 0;
	/** Of this endpoint alone: an earlier one may have had the port. */
	readonly #path = `/${crypto.randomUUID()}`;
	readonly #server;

	private constructor(mood: Mood) {
		this.mood = mood;
		this.#server = createServer(async (request, response) => {
			if (request.url !== this.#path) return response.writeHead(404).end();
			this.#open += 1;
			this.mostAtOnce = Math.max(this.mostAtOnce, this.#open);
			response.once("close", () => {
				this.#open -= 1;
			});
			const arrival = await arrivalOf(request);
			this.arrivals.push(arrival);
			const { mood } = this;
			if (mood === "hanging") return;
			if (mood === "hanging up") return request.socket.destroy();
			if (mood === "failing") return response.writeHead(500).end();
			if (mood === "refusing") return response.writeHead(410).end();
			if (mood !== "well") {
				return response.writeHead(429, { "Retry-After": `${mood.busyForSeconds}` }).end();
			}
			this.accepted.push(arrival);
			response.writeHead(200).end();
		});
	}

	static async start(mood: Mood = "well"): Promise<Endpoint> {
		const endpoint = new Endpoint(mood);
		await new Promise<void>((resolve) => endpoint.#server.listen(0, "127.0.0.1", resolve));
		return endpoint;
	}

	get url(): string {
		return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.#path}`;
	}

	async [Symbol.asyncDispose](): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}
}

async function arrivalOf(request: IncomingMessage): Promise<Arrival> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk);
	return {
		at: Date.now(),
		idempotencyKey: String(request.headers["idempotency-key"]),
		attempt: Number(request.headers["x-attempt"]),
		body: JSON.parse(Buffer.concat(chunks).toString()),
	};
}
