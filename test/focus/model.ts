import fc from "fast-check";

export type Command = "pause" | "resume" | "work" | "break" | "complete" | "abandon";

export interface Step {
	readonly seconds: number;
	readonly command: Command;
}

/** Time that passes, and what is asked for then. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
	fc.record({
		seconds: fc.integer({ min: 0, max: 4000 }),
		command: fc.oneof(
			{ weight: 4, arbitrary: fc.constantFrom<Command>("pause", "resume", "work", "break") },
			{ weight: 1, arbitrary: fc.constantFrom<Command>("complete", "abandon") },
		),
	}),
	{ minLength: 1, maxLength: 12 },
);

/**
 * A session as a chess clock: whatever time passes is added to the one hand that runs. It knows no
 * timestamps, which is all that the real one knows.
 */
export class FocusModel {
	status: "active" | "paused" | "completed" | "abandoned" = "active";
	purpose: "work" | "break" = "work";
	readonly seconds = { work: 0, break: 0, pause: 0 };
	readonly intervals: { purpose: "work" | "break"; seconds: number }[] = [];
	#interval = 0;

	pass(seconds: number): void {
		if (this.status === "paused") this.seconds.pause += seconds;
		if (this.status !== "active") return;
		this.seconds[this.purpose] += seconds;
		this.#interval += seconds;
	}

	/** @returns whether it may be done */
	do(command: Command): boolean {
		if (!this.#allows(command)) return false;
		switch (command) {
			case "pause":
				this.status = "paused";
				break;
			case "resume":
				this.status = "active";
				break;
			case "work":
			case "break":
				this.#endInterval();
				this.purpose = command;
				break;
			default:
				this.#endInterval();
				this.status = command === "complete" ? "completed" : "abandoned";
		}
		return true;
	}

	#allows(command: Command): boolean {
		switch (command) {
			case "pause":
				return this.status === "active";
			case "resume":
				return this.status === "paused";
			case "work":
			case "break":
				return this.status === "active" && this.purpose !== command;
			default:
				return this.status === "active" || this.status === "paused";
		}
	}

	#endInterval(): void {
		this.intervals.push({ purpose: this.purpose, seconds: this.#interval });
		this.#interval = 0;
	}
}
