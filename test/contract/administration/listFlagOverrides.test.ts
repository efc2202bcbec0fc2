import { describe, expect, test } from "vitest";
import { sharedUser } from "../../harness/actors.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { createFlag, flagKey } from "../flags/flag.ts";
import { describeAdministration } from "./access.ts";

describe("200", () => {
	test("in the order of the users' ids, whatever the size of a page", async () => {
		const { client } = await sharedUser();
		const people = await Promise.all(Array.from({ length: 5 }, () => harness.user()));
		const { key } = await createFlag();
		const set = await Promise.all(
			people.map(({ user }, at) =>
				client.admin.setFlagOverride(key, user.id, { enabled: at % 2 === 0 }),
			),
		);
		const expected = set.toSorted((one, other) => (one.userId < other.userId ? -1 : 1));
		for (const limit of [1, 2, 5, 50]) {
			const found = await Array.fromAsync(client.admin.listFlagOverrides(key, { limit }));
			expect(found).toEqual(expected);
		}
	});

	test("without users whose account was deleted, or who never had one", async () => {
		const [{ client }, gone] = await Promise.all([sharedUser(), harness.user()]);
		const { key } = await createFlag();
		await client.admin.setFlagOverride(key, gone.user.id, { enabled: true });
		await harness.sql(
			"INSERT INTO feature_flag_users (flag_key, user_id, enabled) VALUES (?, 'user_of_nobody', 1)",
			key,
		);
		await gone.client.users.delete({ password: gone.password });
		expect((await client.admin.listFlagOverrides(key)).data).toEqual([]);
		const left = await harness.sql(
			"SELECT user_id FROM feature_flag_users WHERE flag_key = ?",
			key,
		);
		expect(left).toEqual([{ user_id: "user_of_nobody" }]);
	});
});

describe("404", () => {
	test("no such flag", async () => {
		const { client } = await sharedUser();
		await expect(client.admin.listFlagOverrides(flagKey())).rejects.toMatchObject({
			code: "RES_001",
		});
	});
});

describe("400", () => {
	test("a cursor of another flag", async () => {
		const { client } = await sharedUser();
		const [one, other, people] = await Promise.all([
			createFlag(),
			createFlag(),
			Promise.all([harness.user(), harness.user()]),
		]);
		for (const { user } of people) {
			await client.admin.setFlagOverride(one.key, user.id, { enabled: true });
		}
		const { nextCursor } = await client.admin.listFlagOverrides(one.key, { limit: 1 });
		await expect(
			client.admin.listFlagOverrides(other.key, { cursor: nextCursor ?? "" }),
		).rejects.toMatchObject({ code: "VAL_001" });
	});
});

describeAdministration("listFlagOverrides");
describeSharedStatuses("listFlagOverrides");
