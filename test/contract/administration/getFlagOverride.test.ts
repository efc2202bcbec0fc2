import { describe, expect, test } from "vitest";
import { sharedUser } from "../../harness/actors.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { createFlag, flagKey } from "../flags/flag.ts";
import { describeAdministration, NOBODY } from "./access.ts";

describe("200", () => {
	test("what was set, also by hand", async () => {
		const [{ client }, { user }] = await Promise.all([sharedUser(), harness.user()]);
		const { key } = await createFlag();
		await harness.sql(
			"INSERT INTO feature_flag_users (flag_key, user_id, enabled) VALUES (?, ?, 1)",
			key,
			user.id,
		);
		const override = await client.admin.getFlagOverride(key, user.id);
		expect(override).toEqual({
			flagKey: key,
			userId: user.id,
			enabled: true,
			createdAt: expect.any(String),
			updatedAt: override.createdAt,
		});
		expect(Math.abs(Date.parse(override.createdAt) - Date.now())).toBeLessThan(60_000);
	});
});

describe("404", () => {
	test("nothing is set, or there is no such flag or user", async () => {
		const [{ client }, { user }] = await Promise.all([sharedUser(), harness.user()]);
		const { key } = await createFlag();
		for (const [flag, id] of [
			[key, user.id],
			[flagKey(), user.id],
			[key, NOBODY],
		] as const) {
			await expect(client.admin.getFlagOverride(flag, id)).rejects.toMatchObject({
				code: "RES_001",
			});
		}
	});
});

describeAdministration("getFlagOverride");
describeSharedStatuses("getFlagOverride");
