/** To what a failure belongs. */
export interface FailureContext {
	readonly requestId: string;
	readonly operationId: string | null;
	readonly traceId: string;
	readonly spanId: string;
}

/** Tells people of failures that nobody foresaw. */
export interface ErrorReporter {
	/** Outlives the answer. That a report is lost is for the log only. */
	report(failure: unknown, context: FailureContext): Promise<void>;
}
