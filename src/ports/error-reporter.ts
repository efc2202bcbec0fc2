/** The request to which a failure belongs. */
export interface FailureContext {
	readonly requestId: string;
	readonly operationId: string | null;
	readonly traceId: string;
	readonly spanId: string;
}

/** Reports unforeseen failures to operators. */
export interface ErrorReporter {
	/** Runs after the response. A lost report is only logged. */
	report(failure: unknown, context: FailureContext): Promise<void>;
}
