import { expect } from "vitest";
import type { FocusSession } from "../../../sdk/src/index.ts";
import { harness, type TestUser } from "../../harness.ts";

const TIMES = [
	"start_time",
	"end_time",
	"running_since",
	"paused_at",
	"interval_start_time",
	"updated_at",
];

/** A new user, and a session of theirs that has just begun. */
export async function focusing(
	templateKey = "pomodoro",
): Promise<TestUser & { readonly session: FocusSession }> {
	const user = await harness.user();
	return { ...user, session: await user.client.focusSessions.start({ templateKey }) };
}

/** Makes all that happened in a session so far have happened some seconds earlier. */
export async function letPass(seconds: number, { id }: FocusSession): Promise<void> {
	const earlier = (column: string) =>
		`${column} = strftime('%Y-%m-%d %H:%M:%f', ${column}, '-${seconds} seconds')`;
	await harness.sql(`UPDATE focus_sessions SET ${TIMES.map(earlier).join()} WHERE id = ?`, id);
}

/** A number of seconds that passed by `letPass`, and the few that the test itself took. */
export function about(seconds: number): unknown {
	return expect.toSatisfy(
		(actual: number) => actual >= seconds && actual < seconds + 60,
		`about ${seconds}`,
	);
}

/** Expects a request to be refused because of the state that something is in. */
export async function expectConflict(request: Promise<unknown>, detail: string): Promise<void> {
	await expect(request).rejects.toMatchObject({
		status: 409,
		code: "RES_002",
		message: expect.stringContaining(detail),
	});
}
