import { vi } from "vitest";
import { harness } from "../harness.ts";

export interface LogLine {
	readonly level: string;
	readonly message: string;
	readonly time: string;
	readonly requestId: string;
	readonly traceId: string;
	readonly operationId: string | null;
	readonly method: string;
	readonly route: string | null;
	readonly status: number;
	readonly code?: string;
	readonly durationMilliseconds: number;
	readonly database: { readonly roundTrips: number; readonly milliseconds: number };
	readonly userId?: string;
	readonly cause?: string;
}

let requests = 0;

/** Returns a request id that no other request has. */
export function newRequestId(): string {
	return `logged-${process.pid}-${Date.now().toString(36)}-${requests++}`;
}

/** Returns the log lines of a request. It waits, because a line may come shortly after the response. */
export async function linesOf(requestId: string): Promise<LogLine[]> {
	return vi.waitFor(
		async () => {
			const lines = await harness.logs(requestId);
			if (lines.length === 0) throw new Error(`nothing is logged of ${requestId}`);
			return lines.map((line) => JSON.parse(line) as LogLine);
		},
		{ timeout: 5000 },
	);
}

/** Returns the only log line of a request. */
export async function lineOf(requestId: string): Promise<LogLine> {
	const [line, ...others] = await linesOf(requestId);
	if (line === undefined || others.length > 0) throw new Error(`not one line of ${requestId}`);
	return line;
}
