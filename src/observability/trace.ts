/** The position of a span in a trace, which may include several systems (W3C Trace Context, level 2). */
export interface Trace {
	/** 16 bytes in hexadecimal, the same in all systems of the trace. */
	readonly traceId: string;
	/** 8 bytes in hexadecimal. */
	readonly spanId: string;
	/** The id of the caller's span; null if the trace begins here. */
	readonly parentId: string | null;
	readonly flags: number;
}

/** Later versions may append fields, each after a dash (section 3.2.4). */
const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const ALL_ZERO = /^0+$/;

/** The defined bits of the flags: the caller may have recorded the trace, and the id of the trace is random. */
const SAMPLED = 0b01;
const RANDOM = 0b10;

/**
 * Continues the caller's trace, or begins a trace if the header is missing or invalid. `tracestate` is for other
 * systems and is not passed on, which the specification allows.
 */
export function continueTrace(traceparent: string | undefined): Trace {
	const [, version, traceId = "", parentId = "", flags = "", rest] =
		TRACEPARENT.exec(traceparent ?? "") ?? [];
	const valid =
		version !== undefined &&
		version !== "ff" &&
		(version !== "00" || rest === undefined) &&
		!ALL_ZERO.test(traceId) &&
		!ALL_ZERO.test(parentId);
	if (!valid) {
		return {
			traceId: randomHex(16),
			spanId: randomHex(8),
			parentId: null,
			flags: SAMPLED | RANDOM,
		};
	}
	const known = Number.parseInt(flags, 16) & (SAMPLED | RANDOM);
	return { traceId, spanId: randomHex(8), parentId, flags: known };
}

/** Formats the header that makes the work of another system part of the trace (version 00). */
export function traceparent({ traceId, spanId, flags }: Trace): string {
	return `00-${traceId}-${spanId}-${flags.toString(16).padStart(2, "0")}`;
}

function randomHex(bytes: number): string {
	return crypto.getRandomValues(new Uint8Array(bytes)).toHex();
}
