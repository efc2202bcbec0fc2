/** The result of a call, with its HTTP response. */
export interface WithResponse<T> {
	readonly data: T;
	/** The HTTP response. Its body has already been read. */
	readonly response: Response;
	/** Identifies the request in the API's logs. */
	readonly requestId: string | null;
	/** The entity tag of this version of the data, for `ifMatch` and `ifNoneMatch`. */
	readonly etag: string | null;
	/** Whether it is the stored response to an earlier call with the same idempotency key. */
	readonly replayed: boolean;
}

/** A promise of the data that can also return the HTTP response. */
export interface ApiPromise<T> extends Promise<T> {
	withResponse(): Promise<WithResponse<T>>;
}

export function apiPromise<T>(answer: Promise<WithResponse<T>>): ApiPromise<T> {
	const data = answer.then((value) => value.data);
	return Object.assign(data, {
		withResponse() {
			// The caller handles a failure of the returned promise. Without this, `data` would be an unhandled rejection.
			data.catch(() => {});
			return answer;
		},
	});
}
