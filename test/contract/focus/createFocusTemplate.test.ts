import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, json } from "../../harness.ts";

describe("201", () => {
	test("only a name: open-ended, without breaks, in one round", async () => {
		const { client } = await harness.user();
		const { data: template, response } = await client.focusTemplates
			.create({ name: "Reading" })
			.withResponse();
		expect(template).toEqual({
			key: template.key,
			name: "Reading",
			description: null,
			isSystem: false,
			plan: { workMinutes: null, shortBreakMinutes: null, longBreakMinutes: null, rounds: 1 },
			createdAt: template.createdAt,
			updatedAt: template.createdAt,
		});
		expect(template.key).toMatch(/^template_[0-7][0-9a-z]{25}$/);
		expect(response.headers.get("Location")).toBe(`/api/focus/templates/${template.key}`);
		expect(await client.focusTemplates.get(template.key)).toEqual(template);
	});

	test("everything given", async () => {
		const { client } = await harness.user();
		const plan = { workMinutes: 480, shortBreakMinutes: 1, longBreakMinutes: 120, rounds: 12 };
		const said = { name: "Très tôt ✓", description: "Before the e-mails,\nor never." };
		const template = await client.focusTemplates.create({ ...said, ...plan });
		expect(template).toMatchObject({ ...said, plan });
	});
});

describe("401", () => {
	test("the account is gone, and its token is not yet known to be", async () => {
		const { authorization, user } = await harness.user();
		const create = () =>
			harness.fetch("/api/focus/templates", json("POST", { name: "Mine" }, authorization));
		expect((await create()).status).toBe(201);
		await harness.sql("DELETE FROM users WHERE id = ?", user.id);
		expect((await create()).status).toBe(401);
	});
});

describeSharedStatuses("createFocusTemplate");
