import { createTransport, Scope } from "@sentry/core";
import { ServerRuntimeClient } from "@sentry/core/server";
import { redact } from "../observability/redaction.ts";
import type { ErrorReporter, FailureContext } from "../ports/error-reporter.ts";
import type { Log } from "../ports/log.ts";
import { tracedFetch } from "./traced-fetch.ts";

type Options = ConstructorParameters<typeof ServerRuntimeClient>[0];

const TIMEOUT_MILLISECONDS = 2000;

/** Matches `at name (file:line:column)`. At the top level of a module, name and parentheses are missing. */
const FRAME = /^\s+at (?:(.+?) \()?(.+?):(\d+):(\d+)\)?$/gm;

/**
 * Reports errors to Sentry without its instrumentation, which would wrap the worker's handlers, read requests and be
 * most of the bundle. Each report has its own client, because requests of a worker cannot share pending I/O.
 */
export class Sentry implements ErrorReporter {
	readonly #dsn: string;
	readonly #release: string;
	readonly #log: Log;

	/** @param release name and version of the program, such as `time-wellness-api@1.1.0` */
	constructor(dsn: string, release: string, log: Log) {
		this.#dsn = dsn;
		this.#release = release;
		this.#log = log;
	}

	async report(failure: unknown, context: FailureContext): Promise<void> {
		const { requestId, operationId, traceId, spanId } = context;
		let status = 0;
		const client = new ServerRuntimeClient({
			platform: "javascript",
			runtime: { name: "cloudflare" },
			dsn: this.#dsn,
			release: this.#release,
			integrations: [],
			stackParser: framesOf,
			beforeSend: withoutSecrets,
			transport: (options) =>
				createTransport(options, async ({ body }) => {
					status = await send(options.url, body);
					return { statusCode: status };
				}),
		});
		const scope = new Scope();
		scope.setClient(client);
		scope.setTags({ requestId, operationId });
		scope.setContext("trace", { trace_id: traceId, span_id: spanId });
		client.init();
		client.captureException(failure, {}, scope);
		await client.flush(2 * TIMEOUT_MILLISECONDS);
		client.dispose();
		if (status !== 200) this.#log.write("warning", "error report was lost", { requestId, status });
	}
}

/** @returns the status of the response */
async function send(url: string, body: string | Uint8Array): Promise<number> {
	const response = await tracedFetch(url, {
		method: "POST",
		body,
		signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
	});
	await response.body?.cancel();
	return response.status;
}

const withoutSecrets: NonNullable<Options["beforeSend"]> = (event) =>
	JSON.parse(JSON.stringify(event, redact));

/** Parses a stack into frames. Sentry expects the innermost call last. */
function framesOf(stack: string) {
	return [...stack.matchAll(FRAME)]
		.map(([, name, file, line, column]) => ({
			...(name === undefined ? {} : { function: name }),
			...(file === undefined ? {} : { filename: file }),
			lineno: Number(line),
			colno: Number(column),
			in_app: true,
		}))
		.reverse();
}
