import type { ApiPromise, WithResponse } from "./api-promise.ts";

export interface Page<T> {
	readonly data: T[];
	/** To be sent as `cursor` for the next page; null on the last one. */
	readonly nextCursor: string | null;
}

/**
 * A list that comes in pages. Iterate over it to get every item, asking for pages as needed;
 * await it to get the first page alone. Nothing is sent before one of the two happens, and the
 * first page is asked for once.
 */
export class Paginated<T> implements AsyncIterable<T>, PromiseLike<Page<T>> {
	readonly #ask: (cursor?: string) => ApiPromise<Page<T>>;
	#first: ApiPromise<Page<T>> | undefined;

	constructor(ask: (cursor?: string) => ApiPromise<Page<T>>) {
		this.#ask = ask;
	}

	/** Every item, across pages. */
	async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
		for await (const page of this.pages()) yield* page.data;
	}

	/** Every page. */
	async *pages(): AsyncGenerator<Page<T>, void, undefined> {
		let page = await this.#firstPage();
		yield page;
		while (page.nextCursor !== null) {
			page = await this.#ask(page.nextCursor);
			yield page;
		}
	}

	/** The first page with the HTTP response that carried it. */
	withResponse(): Promise<WithResponse<Page<T>>> {
		return this.#firstPage().withResponse();
	}

	// biome-ignore lint/suspicious/noThenProperty: awaiting the list is its documented use
	then<A = Page<T>, B = never>(
		onFulfilled?: ((page: Page<T>) => A | PromiseLike<A>) | null,
		onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
	): Promise<A | B> {
		return this.#firstPage().then(onFulfilled, onRejected);
	}

	catch<B = never>(
		onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
	): Promise<Page<T> | B> {
		return this.#firstPage().catch(onRejected);
	}

	finally(onFinally?: (() => void) | null): Promise<Page<T>> {
		return this.#firstPage().finally(onFinally);
	}

	#firstPage(): ApiPromise<Page<T>> {
		this.#first ??= this.#ask();
		return this.#first;
	}
}
