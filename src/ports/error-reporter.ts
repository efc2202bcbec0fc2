/** To what a failure belongs. */
export interface FailureContext {
	readonly requestId: string;
	readonly operationId: string | null;
	readonly traceId: string;
	readonly spanId: string;
}

/** Tells people of failures that nobody foresaw. */
export interface ErrorReporter {
	/** Outlives the answer and never rejects: a report that is lost harms nobody who called. */
	report(failure: unknown, context: FailureContext): Promise<void>;
}
