import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, json, problemOf } from "../../harness.ts";
import { expectConflict, focusing } from "./sessions.ts";

describe("201", () => {
	test("a template of the system: active at once, at work, with the plan of the template", async () => {
		const { client } = await harness.user();
		const { data: session, response } = await client.focusSessions
			.start({ templateKey: "pomodoro" })
			.withResponse();
		const { startedAt } = session;
		expect(session).toEqual({
			id: session.id,
			templateKey: "pomodoro",
			taskId: null,
			status: "active",
			plan: { workMinutes: 25, shortBreakMinutes: 5, longBreakMinutes: 15, rounds: 4 },
			interval: { number: 1, purpose: "work", startedAt },
			startedAt,
			endedAt: null,
			runningSince: startedAt,
			pausedAt: null,
			actualDurationSeconds: 0,
			workSeconds: 0,
			breakSeconds: 0,
			pausedSeconds: 0,
			energy: null,
			rating: null,
			note: null,
			updatedAt: startedAt,
		});
		expect(response.headers.get("Location")).toBe(`/api/focus/sessions/${session.id}`);
		expect(await client.focusSessions.get(session.id)).toEqual(session);
	});

	test("a template and a task of the user's own, and a length for this time", async () => {
		const { client } = await harness.user();
		const task = await client.tasks.create({ title: "Write" });
		const { key } = await client.focusTemplates.create({
			name: "Writing",
			workMinutes: 50,
			rounds: 2,
		});
		const session = await client.focusSessions.start({
			templateKey: key,
			taskId: task.id,
			workMinutes: 480,
		});
		expect(session).toMatchObject({
			templateKey: key,
			taskId: task.id,
			plan: { workMinutes: 480, shortBreakMinutes: null, longBreakMinutes: null, rounds: 2 },
		});
		await client.tasks.delete(task.id);
		expect(await client.focusSessions.get(session.id)).toMatchObject({ taskId: null });
	});

	test("after the last one has ended", async () => {
		const { client, session } = await focusing();
		await client.focusSessions.complete(session.id, {});
		const { id } = await client.focusSessions.start({ templateKey: "flowtime", taskId: null });
		await client.focusSessions.abandon(id);
		await client.focusSessions.start({ templateKey: "flowtime" });
		expect((await client.focusSessions.list()).data).toHaveLength(3);
	});

	test("of thirty at once, one begins", async () => {
		const { client } = await harness.user();
		const answers = await Promise.allSettled(
			Array.from({ length: 30 }, () => client.focusSessions.start({ templateKey: "deep_work" })),
		);
		const begun = answers.flatMap((answer) =>
			answer.status === "fulfilled" ? [answer.value] : [],
		);
		expect(begun).toHaveLength(1);
		expect((await client.focusSessions.list()).data).toEqual(begun);
	});
});

describe("400", () => {
	test.each(["unknown", "template_01m8h2v5gqe9rvy3n6k8w0zc4j"])(
		"no template is called %s",
		async (templateKey) => {
			const { authorization } = await harness.user();
			const response = await harness.fetch(
				"/api/focus/sessions",
				json("POST", { templateKey }, authorization),
			);
			expect(response.status).toBe(400);
			expect((await problemOf(response)).errors).toMatchObject([
				{ pointer: "/templateKey", keyword: "template" },
			]);
		},
	);

	test("a template or a task of another user", async () => {
		const [{ client }, other] = await Promise.all([harness.user(), harness.user()]);
		const { key: templateKey } = await other.client.focusTemplates.create({ name: "Theirs" });
		const { id: taskId } = await other.client.tasks.create({ title: "Theirs" });
		await expect(client.focusSessions.start({ templateKey })).rejects.toMatchObject({
			errors: [{ pointer: "/templateKey", keyword: "template" }],
		});
		await expect(
			client.focusSessions.start({ templateKey: "pomodoro", taskId }),
		).rejects.toMatchObject({ errors: [{ pointer: "/taskId", keyword: "task" }] });
		expect((await client.focusSessions.list()).data).toEqual([]);
	});
});

describe("401", () => {
	test("the account is gone, and its token is not yet known to be", async () => {
		const { authorization, user } = await harness.user();
		const start = () =>
			harness.fetch(
				"/api/focus/sessions",
				json("POST", { templateKey: "pomodoro" }, authorization),
			);
		expect((await start()).status).toBe(201);
		await harness.sql("DELETE FROM users WHERE id = ?", user.id);
		expect((await start()).status).toBe(401);
	});
});

describe("409", () => {
	test("while a session is active, or paused", async () => {
		const { client, session } = await focusing();
		const start = () => client.focusSessions.start({ templateKey: "pomodoro" });
		await expectConflict(start(), "Another focus session is running.");
		await client.focusSessions.pause(session.id);
		await expectConflict(start(), "Another focus session is running.");
	});
});

describeSharedStatuses("startFocusSession");
