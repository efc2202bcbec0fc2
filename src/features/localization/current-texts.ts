import type { Clock } from "../../ports/clock.ts";
import type { LocalizationStore } from "./store.ts";
import { Texts } from "./texts.ts";

/**
 * Caches the texts in the isolate. A product has few texts: a thousand keys in ten languages are a megabyte. The
 * revision, one number, tells whether the copy is current. It is read from time to time.
 */
export class CurrentTexts {
	readonly #store: LocalizationStore;
	readonly #clock: Clock;
	readonly #checkMilliseconds: number;
	#copy = new Texts(0, []);
	#checkedAt = Number.NEGATIVE_INFINITY;

	/** @param checkSeconds how long the copy may be used before the revision is read again */
	constructor(store: LocalizationStore, clock: Clock, checkSeconds: number) {
		this.#store = store;
		this.#clock = clock;
		this.#checkMilliseconds = checkSeconds * 1000;
	}

	/** Returns the texts, at most `checkSeconds` old. */
	async recent(): Promise<Texts> {
		const age = this.#clock.now().getTime() - this.#checkedAt;
		return age < this.#checkMilliseconds ? this.#copy : this.latest();
	}

	/** Returns the current texts. */
	async latest(): Promise<Texts> {
		const known = this.#copy;
		const { revision, rows } = await this.#store.read(known.revision);
		const texts = revision === known.revision ? known : new Texts(revision, rows);
		// A concurrent request may have read later texts meanwhile.
		if (texts.revision >= this.#copy.revision) {
			this.#copy = texts;
			this.#checkedAt = this.#clock.now().getTime();
		}
		return texts;
	}

	/** Makes the next read check the revision. */
	expire(): void {
		this.#checkedAt = Number.NEGATIVE_INFINITY;
	}
}
