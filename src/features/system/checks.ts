import { TimeoutError, withTimeout } from "../../core/with-timeout.ts";
import type { Clock } from "../../ports/clock.ts";

/** A part that the API depends on, with a check whether it works. */
export interface Dependency {
	readonly name: string;
	/** True when the API cannot work without it. */
	readonly essential: boolean;
	/** Rejects when the dependency does not work. */
	check(): Promise<unknown>;
}

/** A dependency that takes longer counts as failed. */
const CHECK_TIMEOUT_SECONDS = 2;

/**
 * Measures how many milliseconds `check` takes.
 * @throws TimeoutError, or the error of the check
 */
export async function measure(check: () => Promise<unknown>, clock: Clock): Promise<number> {
	const start = clock.now().getTime();
	await withCheckTimeout(check());
	return clock.now().getTime() - start;
}

/** @throws TimeoutError */
export function withCheckTimeout<Result>(work: Promise<Result>): Promise<Result> {
	return withTimeout(work, CHECK_TIMEOUT_SECONDS * 1000);
}

export async function checkDependency({ name, essential, check }: Dependency, clock: Clock) {
	try {
		const latencyMilliseconds = await measure(check, clock);
		return { name, status: "healthy" as const, latencyMilliseconds, detail: null };
	} catch (error) {
		return {
			name,
			status: essential ? ("unhealthy" as const) : ("degraded" as const),
			latencyMilliseconds: null,
			detail:
				error instanceof TimeoutError
					? `It did not answer within ${CHECK_TIMEOUT_SECONDS} seconds.`
					: "It failed.",
		};
	}
}
