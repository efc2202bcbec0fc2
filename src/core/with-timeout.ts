export class TimeoutError extends Error {
	override readonly name = "TimeoutError";
	override readonly message = "timed out";
}

/**
 * Waits for `work` for a limited time. The work itself is not stopped.
 * @throws TimeoutError
 */
export async function withTimeout<T>(work: Promise<T>, milliseconds: number): Promise<T> {
	const { promise, reject } = Promise.withResolvers<never>();
	const timer = setTimeout(() => reject(new TimeoutError()), milliseconds);
	return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
