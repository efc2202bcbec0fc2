import { describe, expect, test } from "vitest";
import { sharedUser } from "../../harness/actors.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, json, problemOf } from "../../harness.ts";
import { createFlag, flagKey } from "../flags/flag.ts";
import { describeAdministration } from "./access.ts";

describe("201", () => {
	test("only the key is required: the flag is switched off", async () => {
		const { client } = await sharedUser();
		const key = flagKey();
		const flag = await client.admin.createFlag({ key });
		expect(flag).toEqual({
			key,
			description: null,
			archived: false,
			enabled: false,
			rolloutPercentage: 0,
			createdAt: expect.any(String),
			updatedAt: flag.createdAt,
		});
		expect(await client.admin.getFlag(key)).toEqual(flag);
	});

	test("everything else as it is stated, and where to find it", async () => {
		const { authorization } = await sharedUser();
		const fields = {
			key: flagKey(),
			description: "Für „Ärzte“ 🩺",
			archived: true,
			enabled: true,
			rolloutPercentage: 37,
		};
		const response = await harness.fetch("/api/admin/flags", json("POST", fields, authorization));
		expect(response.status).toBe(201);
		expect(response.headers.get("Location")).toBe(`/api/admin/flags/${fields.key}`);
		expect(await response.json()).toMatchObject(fields);
	});

	test("is written to the audit log, with what decides who has the feature", async () => {
		const { client, user } = await harness.admin();
		const { key } = await client.admin.createFlag({ key: flagKey(), enabled: true });
		const { data } = await client.admin.listAuditEntries({ targetId: key });
		expect(data).toMatchObject([
			{
				actorId: user.id,
				action: "flag.created",
				targetType: "flag",
				detail: { archived: "false", enabled: "true", rolloutPercentage: "0" },
			},
		]);
	});

	test.each(["a", "a1", "voice.notes-v2", `x${"y".repeat(99)}`])(
		"a key may be like %s",
		async (like) => {
			const { client } = await sharedUser();
			const key = `${like}${flagKey().replaceAll("-", "")}`.slice(-100).replace(/^[^a-z]/, "k");
			expect((await client.admin.createFlag({ key })).key).toBe(key);
		},
	);
});

describe("409", () => {
	test("a key that has a flag, archived or not: nothing is changed or written", async () => {
		const { client } = await sharedUser();
		for (const archived of [false, true]) {
			const flag = await createFlag({ archived });
			const again = client.admin.createFlag({ key: flag.key, enabled: true });
			await expect(again).rejects.toMatchObject({
				status: 409,
				code: "RES_002",
				detail: "There is a feature flag with this key.",
			});
			expect(await client.admin.getFlag(flag.key)).toEqual(flag);
			const { data } = await client.admin.listAuditEntries({ targetId: flag.key });
			expect(data).toHaveLength(1);
		}
	});

	test("of ten at once one creates it", async () => {
		const { client } = await sharedUser();
		const key = flagKey();
		const attempts = Array.from({ length: 10 }, () => client.admin.createFlag({ key }));
		const done = (await Promise.allSettled(attempts)).filter(
			({ status }) => status === "fulfilled",
		);
		expect(done).toHaveLength(1);
	});
});

describe("400", () => {
	test.each([
		["Voice"],
		["voice commands"],
		["voice__commands"],
		["-voice"],
		["voice-"],
		["1voice"],
		["voice/commands"],
		["voice:commands"],
		["voice\u200b"],
		["'; DROP TABLE feature_flags; --"],
		["../users"],
		["x".repeat(101)],
		[""],
	])("the key %o", async (key) => {
		const { authorization } = await sharedUser();
		const response = await harness.fetch("/api/admin/flags", json("POST", { key }, authorization));
		expect(response.status).toBe(400);
		const { errors = [] } = await problemOf(response);
		expect(errors.map(({ pointer }) => pointer)).toContain("/key");
	});

	test.each([-1, 101, 12.5, "50", null])("the percentage %o", async (rolloutPercentage) => {
		const { authorization } = await sharedUser();
		const body = { key: flagKey(), rolloutPercentage };
		const response = await harness.fetch("/api/admin/flags", json("POST", body, authorization));
		expect(response.status).toBe(400);
		const { errors = [] } = await problemOf(response);
		expect(errors[0]).toMatchObject({ pointer: "/rolloutPercentage" });
	});
});

describeAdministration("createFeatureFlag");
describeSharedStatuses("createFeatureFlag");
