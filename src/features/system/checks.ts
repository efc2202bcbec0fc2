import type { Clock } from "../../ports/clock.ts";

/** Something that the API depends on, and how to find out whether it is there. */
export interface Dependency {
	readonly name: string;
	/** Whether the API is of no use without it. */
	readonly essential: boolean;
	/** Rejects when it is not there. */
	check(): Promise<unknown>;
}

/** What has not answered by then counts as away. */
const CUT_OFF_SECONDS = 2;

export class CutOff extends Error {
	override readonly message = `It did not answer within ${CUT_OFF_SECONDS} seconds.`;
}

/** @returns milliseconds that `check` took; rejects when it does, and when it takes too long */
export async function measure(check: () => Promise<unknown>, clock: Clock): Promise<number> {
	const start = clock.now().getTime();
	await cutOff(check());
	return clock.now().getTime() - start;
}

/** @throws CutOff */
export async function cutOff<Result>(work: Promise<Result>): Promise<Result> {
	const { promise, reject } = Promise.withResolvers<never>();
	const timer = setTimeout(() => reject(new CutOff()), CUT_OFF_SECONDS * 1000);
	return Promise.race([work, promise]).finally(() => clearTimeout(timer));
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
			detail: error instanceof CutOff ? error.message : "It failed.",
		};
	}
}
