/** What a call answered, with the HTTP response that carried it. */
export interface WithResponse<T> {
	readonly data: T;
	/** Its body has been read already. */
	readonly response: Response;
	/** Names the request in the API's logs. */
	readonly requestId: string | null;
	/** Names this version of the data, for `ifMatch` and `ifNoneMatch`. */
	readonly etag: string | null;
	/** It is the stored answer to an earlier call with the same idempotency key. */
	readonly replayed: boolean;
}

/** An ordinary promise of the data that can also give the response around it. */
export interface ApiPromise<T> extends Promise<T> {
	withResponse(): Promise<WithResponse<T>>;
}

export function apiPromise<T>(answer: Promise<WithResponse<T>>): ApiPromise<T> {
	const data = answer.then((value) => value.data);
	return Object.assign(data, {
		withResponse() {
			// Whoever asks for the response hears of a failure there; without this it would count as unhandled here.
			data.catch(() => {});
			return answer;
		},
	});
}
