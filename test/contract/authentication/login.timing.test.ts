import { describe, expect, test } from "vitest";
import { PASSWORD_MEMORY } from "../../harness/settings.ts";
import { harness, json } from "../../harness.ts";

const PAIRS = 200;
const ALLOWED_SHARE = 0.1;

const send = harness.configured({ PASSWORD_MEMORY_KIB: PASSWORD_MEMORY.production });

describe("401", () => {
	test("takes as long for an unknown address as for a wrong password", async () => {
		const email = harness.email();
		const account = { email, password: "correct horse battery", displayName: "Timed" };
		await harness.client({ fetch: send }).auth.register(account);
		const known: number[] = [];
		const unknown: number[] = [];
		// The same each time: an address that is new to the rate limiter costs it a moment, whoever it belongs to.
		const stranger = harness.email();
		await attempt(stranger);
		await attempt(email);
		for (let pair = 0; pair < PAIRS; pair += 1) {
			// Which of the two goes first alternates, so that whatever drifts drifts for both.
			if (pair % 2 === 0) known.push(await attempt(email));
			unknown.push(await attempt(stranger));
			if (pair % 2 === 1) known.push(await attempt(email));
		}
		const gap = Math.abs(median(known) - median(unknown));
		expect(gap / median(known)).toBeLessThan(ALLOWED_SHARE);
	});

	/** @returns milliseconds, nearly all of them the hash's */
	async function attempt(email: string): Promise<number> {
		const start = performance.now();
		const { status } = await send(
			"/api/auth/login",
			json("POST", { email, password: "not the password" }),
		);
		const end = performance.now();
		expect(status).toBe(401);
		return end - start;
	}
});

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
