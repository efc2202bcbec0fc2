/**
 * Waits for `work` for a limited time. The work itself is not stopped.
 * @throws Error if it takes longer
 */
export async function withTimeout<T>(work: Promise<T>, milliseconds: number): Promise<T> {
	const { promise, reject } = Promise.withResolvers<never>();
	const timer = setTimeout(() => reject(new Error("timed out")), milliseconds);
	return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
