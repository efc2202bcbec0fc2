import type { ApiPromise, WithResponse } from "./api-promise.ts";

export interface Page<T> {
	readonly data: T[];
	/** The `cursor` of the next page; null on the last page. */
	readonly nextCursor: string | null;
}

/**
 * A list in pages. Iterate over it to get every item; pages are requested as needed. Await it to get
 * only the first page. No request is sent before you do one of these. The first page is requested
 * once.
 */
export class Paginated<T> implements AsyncIterable<T>, PromiseLike<Page<T>> {
	readonly #ask: (cursor?: string) => ApiPromise<Page<T>>;
	#first: ApiPromise<Page<T>> | undefined;

	constructor(ask: (cursor?: string) => ApiPromise<Page<T>>) {
		this.#ask = ask;
	}

	/** Returns every item of all pages. */
	async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
		for await (const page of this.pages()) yield* page.data;
	}

	/** Returns every page. */
	async *pages(): AsyncGenerator<Page<T>, void, undefined> {
		let page = await this.#firstPage();
		yield page;
		while (page.nextCursor !== null) {
			page = await this.#ask(page.nextCursor);
			yield page;
		}
	}

	/** Returns the first page with its HTTP response. */
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
