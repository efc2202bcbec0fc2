import { createServer, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface Envelope {
	readonly headers: IncomingHttpHeaders;
	/** As it came. */
	readonly text: string;
	/** The payload of its first item. */
	readonly event: Event;
}

interface Event {
	readonly release: string;
	readonly tags: Record<string, string>;
	readonly contexts: { readonly trace: { readonly trace_id: string; readonly span_id: string } };
	readonly exception: {
		readonly values: {
			readonly type: string;
			readonly value: string;
			readonly stacktrace: { readonly frames: { readonly lineno: number }[] };
		}[];
	};
	readonly [member: string]: unknown;
}

/** What Sentry may do with what it is sent. */
type Mood = "well" | "failing" | "hanging" | "hanging up";

/** Sentry as far as it takes envelopes: `POST /api/<project>/envelope/`. */
export class SentryServer {
	readonly envelopes: Envelope[] = [];
	readonly #server;
	readonly #mood: Mood;
	#arrivals = 0;

	private constructor(mood: Mood) {
		this.#mood = mood;
		this.#server = createServer(async (request, response) => {
			this.#arrivals += 1;
			const text = await textOf(request);
			if (this.#mood === "hanging up") return request.socket.destroy();
			if (this.#mood === "hanging") return;
			if (this.#mood === "failing") return response.writeHead(503).end();
			if (!/^\/api\/7\/envelope\/\?/.test(request.url ?? "")) return response.writeHead(404).end();
			this.envelopes.push({ headers: request.headers, text, event: eventOf(text) });
			response.writeHead(200, { "Content-Type": "application/json" }).end('{"id":"1"}');
		});
	}

	static async start(mood: Mood = "well"): Promise<SentryServer> {
		const sentry = new SentryServer(mood);
		await new Promise<void>((resolve) => sentry.#server.listen(0, "127.0.0.1", resolve));
		return sentry;
	}

	get dsn(): string {
		const { port } = this.#server.address() as AddressInfo;
		return `http://public@127.0.0.1:${port}/7`;
	}

	/** How many requests came, whatever became of them. */
	get arrivals(): number {
		return this.#arrivals;
	}

	async stop(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}
}

/** An envelope is lines of JSON: its header, then a header and a payload for each item. */
function eventOf(text: string): Event {
	return JSON.parse(text.split("\n")[2] ?? "");
}

async function textOf(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk);
	return Buffer.concat(chunks).toString();
}
