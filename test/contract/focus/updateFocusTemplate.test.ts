import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { expectConflict } from "./sessions.ts";

const FULL = {
	name: "Mornings",
	description: "Early",
	workMinutes: 50,
	shortBreakMinutes: 10,
	longBreakMinutes: 30,
	rounds: 3,
};

describe("200", () => {
	test("what is named changes, null clears, and the rest stays", async () => {
		const { client } = await harness.user();
		const before = await client.focusTemplates.create(FULL);
		const after = await client.focusTemplates.update(before.key, {
			description: null,
			workMinutes: 45,
			longBreakMinutes: null,
		});
		expect(after).toEqual({
			...before,
			description: null,
			plan: { workMinutes: 45, shortBreakMinutes: 10, longBreakMinutes: null, rounds: 3 },
			updatedAt: after.updatedAt,
		});
		expect(await client.focusTemplates.get(before.key)).toEqual(after);
	});

	test("sessions keep the plan that they began with", async () => {
		const { client } = await harness.user();
		const { key, plan } = await client.focusTemplates.create(FULL);
		const { id } = await client.focusSessions.start({ templateKey: key });
		await client.focusTemplates.update(key, { workMinutes: 1, rounds: 1 });
		expect(await client.focusSessions.get(id)).toMatchObject({ plan });
	});
});

describe("404", () => {
	test("another user's template, which stays as it is", async () => {
		const [{ client }, other] = await Promise.all([harness.user(), harness.user()]);
		const theirs = await other.client.focusTemplates.create(FULL);
		await expect(client.focusTemplates.update(theirs.key, { name: "Ours" })).rejects.toMatchObject({
			status: 404,
			code: "RES_001",
		});
		expect(await other.client.focusTemplates.get(theirs.key)).toEqual(theirs);
	});
});

describe("409", () => {
	test("a template of the system, which stays as it is", async () => {
		const { client } = await harness.user();
		const before = await client.focusTemplates.get("pomodoro");
		const change = { name: "Tomato" };
		const detail = "Templates of the system cannot be changed.";
		await expectConflict(client.focusTemplates.update("pomodoro", change), detail);
		await expectConflict(
			client.focusTemplates.update("pomodoro", change, { ifMatch: "*" }),
			detail,
		);
		expect(await client.focusTemplates.get("pomodoro")).toEqual(before);
	});
});

describeSharedStatuses("updateFocusTemplate");
