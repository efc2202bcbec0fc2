import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll } from "vitest";

/** A request as the server received it, body read. */
export interface Received {
	readonly method: string;
	/** Path and query, as sent. */
	readonly url: string;
	readonly headers: IncomingHttpHeaders;
	readonly body: unknown;
}

export type Handler = (request: Received, response: ServerResponse) => unknown;

export interface Loopback {
	readonly url: string;
	/** Since the start of the test. */
	readonly requests: readonly Received[];
	/** Answers each request with the next handler, and from then on with the last one. */
	answer(...handlers: Handler[]): void;
}

/** A real HTTP server for the tests of a file; each test says how it behaves. */
export function useLoopback(): Loopback {
	const requests: Received[] = [];
	let script: Handler[] = [];
	const server = createServer(async (message, response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of message) chunks.push(chunk as Buffer);
		const text = Buffer.concat(chunks).toString();
		const { method = "", url = "", headers } = message;
		const request = { method, url, headers, body: text === "" ? undefined : JSON.parse(text) };
		requests.push(request);
		const handler = script.length > 1 ? script.shift() : script[0];
		await handler?.(request, response);
	});
	let url = "";
	beforeAll(async () => {
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterEach(() => {
		requests.length = 0;
		script = [];
	});
	afterAll(() => {
		server.closeAllConnections();
		server.close();
	});
	return {
		get url() {
			return url;
		},
		requests,
		answer(...handlers) {
			script = handlers;
		},
	};
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Handler {
	return (_, response) => {
		response.writeHead(status, {
			"content-type": "application/json",
			"x-request-id": "req_1",
			...headers,
		});
		response.end(JSON.stringify(body));
	};
}

export function text(body: string, status = 200, headers: Record<string, string> = {}): Handler {
	return (_, response) => response.writeHead(status, headers).end(body);
}

export function problem(
	status: number,
	code: string,
	more: Record<string, unknown> = {},
	headers: Record<string, string> = {},
): Handler {
	const body = {
		type: `https://api.timeandwellness.com/docs/errors/${code}`,
		title: `Title of ${code}`,
		status,
		detail: `Detail of ${code}.`,
		instance: "/api/tasks",
		code,
		requestId: "req_1",
		...more,
	};
	return json(body, status, { "content-type": "application/problem+json", ...headers });
}

export const noContent: Handler = (_, response) => response.writeHead(204).end();

/** Breaks the connection before anything was answered. */
export const reset: Handler = (_, response) => response.socket?.destroy();

/** Never answers. */
export const hang: Handler = () => {};
