import type { Clock } from "../../ports/clock.ts";
import type { LocalizationStore } from "./store.ts";
import { Texts } from "./texts.ts";

/**
 * This isolate's copy of the texts. Those of a product are few: a thousand keys in ten languages are a
 * megabyte. Whether the copy is current is a matter of one number, which is asked for from time to time.
 */
export class CurrentTexts {
	readonly #store: LocalizationStore;
	readonly #clock: Clock;
	readonly #checkMilliseconds: number;
	#copy = new Texts(0, []);
	#checkedAt = Number.NEGATIVE_INFINITY;

	/** @param checkSeconds how long the copy may be used before the database is asked again */
	constructor(store: LocalizationStore, clock: Clock, checkSeconds: number) {
		this.#store = store;
		this.#clock = clock;
		this.#checkMilliseconds = checkSeconds * 1000;
	}

	/** The texts as they are, or were a few seconds ago. */
	async recent(): Promise<Texts> {
		const age = this.#clock.now().getTime() - this.#checkedAt;
		return age < this.#checkMilliseconds ? this.#copy : this.latest();
	}

	/** The texts as they are. */
	async latest(): Promise<Texts> {
		const known = this.#copy;
		const { revision, rows } = await this.#store.read(known.revision);
		const texts = revision === known.revision ? known : new Texts(revision, rows);
		// Another request may have read later texts meanwhile.
		if (texts.revision >= this.#copy.revision) {
			this.#copy = texts;
			this.#checkedAt = this.#clock.now().getTime();
		}
		return texts;
	}

	/** Has the next reader ask the database. */
	expire(): void {
		this.#checkedAt = Number.NEGATIVE_INFINITY;
	}
}
