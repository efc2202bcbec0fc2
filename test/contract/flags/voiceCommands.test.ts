import { beforeEach, describe, expect, test } from "vitest";
import { document } from "../../../src/generated/document.ts";
import { harness, problemOf, type TestUser } from "../../harness.ts";

// The statements of the runbook, to the letter.
const LIST = "SELECT * FROM feature_flags WHERE is_active = 1";
const ENABLE_FOR_USER = `
  INSERT INTO feature_flag_users (flag_key, user_id, enabled) 
  VALUES ('voice_commands', 'user_123', 1)
`;
const ENABLE_GLOBALLY = `
  UPDATE feature_flags 
  SET is_enabled = 1, rollout_percentage = 100 
  WHERE flag_key = 'voice_commands'
`;

/** As the migration leaves it. */
beforeEach(async () => {
	await harness.sql("DELETE FROM feature_flag_users WHERE flag_key = 'voice_commands'");
	await harness.sql(
		"UPDATE feature_flags SET is_active = 1, is_enabled = 0, rollout_percentage = 0 WHERE flag_key = 'voice_commands'",
	);
});

/** An operation that is behind the flag. */
async function use({ client, authorization }: TestUser) {
	const { id } = await client.tasks.create({ title: "Call Grace" });
	return harness.faulty("flag")(`/api/tasks/${id}`, { headers: authorization });
}

describe("the runbook's statements", () => {
	test("list the flags", async () => {
		const flags = await harness.sql(LIST);
		expect(flags).toContainEqual(
			expect.objectContaining({
				flag_key: "voice_commands",
				is_active: 1,
				is_enabled: 0,
				rollout_percentage: 0,
			}),
		);
	});

	test("enable one for a user", async () => {
		await harness.sql(ENABLE_FOR_USER);
		const set = await harness.sql(
			"SELECT flag_key, user_id, enabled FROM feature_flag_users WHERE user_id = 'user_123'",
		);
		expect(set).toEqual([{ flag_key: "voice_commands", user_id: "user_123", enabled: 1 }]);
		const [one, other] = await Promise.all([harness.user(), harness.user()]);
		await harness.sql(ENABLE_FOR_USER.replace("user_123", one.user.id));
		expect(await one.client.flags.get("voice_commands")).toEqual({
			key: "voice_commands",
			enabled: true,
			reason: "TARGETING_MATCH",
		});
		expect((await other.client.flags.get("voice_commands")).enabled).toBe(false);
	});

	test("enable one globally", async () => {
		const { client } = await harness.user();
		await harness.sql(ENABLE_GLOBALLY);
		expect(await client.flags.get("voice_commands")).toMatchObject({ enabled: true });
	});
});

describe("an operation that is behind the flag", () => {
	test("is not there for who does not have the feature", async () => {
		const response = await use(await harness.user());
		expect(response.status).toBe(404);
		expect(await problemOf(response)).toMatchObject({
			code: "RES_001",
			detail: "The feature voice_commands is not switched on for you.",
		});
	});

	test("is there for who has it, from the next request on", async () => {
		const user = await harness.user();
		expect((await use(user)).status).toBe(404);
		await harness.sql(ENABLE_FOR_USER.replace("user_123", user.user.id));
		expect((await use(user)).status).toBe(200);
		await harness.sql("UPDATE feature_flags SET is_active = 0 WHERE flag_key = 'voice_commands'");
		expect((await use(user)).status).toBe(404);
	});

	test("still asks for a token first", async () => {
		const response = await harness.faulty("flag")("/api/tasks/task_00000000000000000000000000");
		expect(response.status).toBe(401);
	});
});

test("every flag that the code knows is in the database from the start", async () => {
	for (const key of Object.keys(document["x-flags"])) {
		expect(
			await harness.sql("SELECT 1 AS found FROM feature_flags WHERE flag_key = ?", key),
		).toEqual([{ found: 1 }]);
	}
});
