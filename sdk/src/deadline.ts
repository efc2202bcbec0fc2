import { AbortedError, TimeoutError } from "./errors.ts";

/** `setTimeout` counts in 32 bits. A longer delay would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Ends a call after its timeout or when its caller aborts it, at any stage of the call. React
 * Native has no `AbortSignal.any` and no `AbortSignal.timeout`, so this class uses a controller,
 * a timer and a listener.
 */
export class Deadline {
	readonly #controller = new AbortController();
	readonly #end: number;
	readonly #ended: Promise<never>;
	readonly #release: () => void;

	/** @param milliseconds the timeout of the call; `Infinity` for none. */
	constructor(milliseconds: number, signal: AbortSignal | undefined) {
		this.#end = Date.now() + milliseconds;
		let end: (error: Error) => void = () => {};
		this.#ended = new Promise((_, reject) => {
			end = (error) => {
				reject(error);
				this.#controller.abort();
			};
		});
		// Without this, a rejection that nothing awaits would end the process.
		this.#ended.catch(() => {});
		const abort = () => end(new AbortedError("the call was aborted", { cause: signal?.reason }));
		const expire = () => end(new TimeoutError(`the call took longer than ${milliseconds} ms`));
		const timer = milliseconds > LONGEST_TIMER ? undefined : setTimeout(expire, milliseconds);
		signal?.addEventListener("abort", abort);
		if (signal?.aborted) abort();
		this.#release = () => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", abort);
		};
	}

	/** The signal for `fetch`. */
	get signal(): AbortSignal {
		return this.#controller.signal;
	}

	/** The remaining milliseconds. */
	get left(): number {
		return this.signal.aborted ? 0 : this.#end - Date.now();
	}

	/**
	 * Returns the result of the work, unless the deadline comes first.
	 * @throws TimeoutError, AbortedError
	 */
	race<T>(work: Promise<T>): Promise<T> {
		return Promise.race([this.#ended, work]);
	}

	/** @throws TimeoutError, AbortedError if the deadline has already passed. */
	check(): Promise<void> {
		return this.race(Promise.resolve());
	}

	/** @throws TimeoutError, AbortedError */
	async sleep(milliseconds: number): Promise<void> {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const slept = new Promise<void>((resolve) => {
			timer = setTimeout(resolve, milliseconds);
		});
		try {
			await this.race(slept);
		} finally {
			clearTimeout(timer);
		}
	}

	/** Releases the timer and the listener of the caller's signal. */
	close(): void {
		this.#release();
	}
}
