import { AbortedError, TimeoutError } from "./errors.ts";

/** `setTimeout` counts in 32 bits; a longer delay would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Ends a call when its time is up or when its caller aborts, whatever the call is doing then.
 * React Native has no `AbortSignal.any` and no `AbortSignal.timeout`, so this is a controller,
 * a timer and a listener.
 */
export class Deadline {
	readonly #controller = new AbortController();
	readonly #end: number;
	readonly #ended: Promise<never>;
	readonly #release: () => void;

	/** @param milliseconds how long the call may take; `Infinity` for as long as it takes. */
	constructor(milliseconds: number, signal: AbortSignal | undefined) {
		this.#end = Date.now() + milliseconds;
		let end: (error: Error) => void = () => {};
		this.#ended = new Promise((_, reject) => {
			end = (error) => {
				reject(error);
				this.#controller.abort();
			};
		});
		// Nobody may be waiting at that moment, which is no reason to end the process.
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

	/** For `fetch`. */
	get signal(): AbortSignal {
		return this.#controller.signal;
	}

	/** Milliseconds left. */
	get left(): number {
		return this.signal.aborted ? 0 : this.#end - Date.now();
	}

	/**
	 * The outcome of the work, or of the deadline if that comes first.
	 * @throws TimeoutError, AbortedError
	 */
	race<T>(work: Promise<T>): Promise<T> {
		return Promise.race([this.#ended, work]);
	}

	/** @throws TimeoutError, AbortedError when the deadline has come already. */
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

	/** Lets go of the timer and of the caller's signal. */
	close(): void {
		this.#release();
	}
}
