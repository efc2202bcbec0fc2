import fc from "fast-check";
import { expect, test } from "vitest";
import { type Command, FocusModel, steps } from "../../focus/model.ts";
import { SEED } from "../../harness/samples.ts";
import type { TestUser } from "../../harness.ts";
import { about, focusing, letPass } from "./sessions.ts";

const commands: Record<Command, (user: TestUser, id: string) => Promise<unknown>> = {
	pause: ({ client }, id) => client.focusSessions.pause(id),
	resume: ({ client }, id) => client.focusSessions.resume(id),
	work: ({ client }, id) => client.focusSessions.beginInterval(id, { purpose: "work" }),
	break: ({ client }, id) => client.focusSessions.beginInterval(id, { purpose: "break" }),
	complete: ({ client }, id) => client.focusSessions.complete(id, {}),
	abandon: ({ client }, id) => client.focusSessions.abandon(id),
};

test("whatever is asked for, the API does what the model does", { timeout: 180_000 }, async () => {
	await fc.assert(
		fc.asyncProperty(steps, async (asked) => {
			const user = await focusing();
			const { id } = user.session;
			const model = new FocusModel();
			for (const { seconds, command } of asked) {
				await letPass(seconds, user.session);
				model.pass(seconds);
				const [answer] = await Promise.allSettled([commands[command](user, id)]);
				expect(answer.status).toBe(model.do(command) ? "fulfilled" : "rejected");
				if (answer.status === "rejected") expect(answer.reason).toMatchObject({ status: 409 });
			}
			model.do("complete");
			await user.client.focusSessions.complete(id, {}).catch(() => undefined);
			const { work, break: breaks, pause } = model.seconds;
			expect(await user.client.focusSessions.get(id)).toMatchObject({
				status: model.status,
				workSeconds: about(work),
				breakSeconds: about(breaks),
				actualDurationSeconds: about(work + breaks),
				pausedSeconds: about(pause),
			});
			const { data } = await user.client.focusSessions.listIntervals(id);
			expect(data).toMatchObject(
				model.intervals.map(({ purpose, seconds }, index) => ({
					number: index + 1,
					purpose,
					durationSeconds: about(seconds),
				})),
			);
		}),
		{ seed: SEED, numRuns: 5 },
	);
});
