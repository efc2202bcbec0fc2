/** @throws Error when `work` takes longer; it is not stopped, but nobody waits for it any more */
export async function withTimeout<T>(work: Promise<T>, milliseconds: number): Promise<T> {
	const { promise, reject } = Promise.withResolvers<never>();
	const timer = setTimeout(() => reject(new Error("timed out")), milliseconds);
	return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
