/** The place of a piece of work in a trace that may span several systems (W3C Trace Context, level 2). */
export interface Trace {
	/** 16 bytes in hexadecimal, the same in every system that takes part. */
	readonly traceId: string;
	/** 8 bytes in hexadecimal: this piece of work. */
	readonly spanId: string;
	/** The caller's piece of work; null where the trace begins here. */
	readonly parentId: string | null;
	readonly flags: number;
}

/** Later versions may append fields, each after a dash (section 3.2.4). */
const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const NOTHING = /^0+$/;

/** Whether the caller may have recorded it, and whether the id is random: the bits that have a meaning. */
const SAMPLED = 0b01;
const RANDOM = 0b10;

/**
 * Takes up the caller's trace, or begins one where the header says nothing that is valid. `tracestate` is
 * other systems' business and ends here, as the specification allows.
 */
export function continueTrace(traceparent: string | undefined): Trace {
	const [, version, traceId = "", parentId = "", flags = "", rest] =
		TRACEPARENT.exec(traceparent ?? "") ?? [];
	const valid =
		version !== undefined &&
		version !== "ff" &&
		(version !== "00" || rest === undefined) &&
		!NOTHING.test(traceId) &&
		!NOTHING.test(parentId);
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

/** The header that makes another system's work part of the trace, as version 00 writes it. */
export function traceparent({ traceId, spanId, flags }: Trace): string {
	return `00-${traceId}-${spanId}-${flags.toString(16).padStart(2, "0")}`;
}

function randomHex(bytes: number): string {
	return crypto.getRandomValues(new Uint8Array(bytes)).toHex();
}
