import { describe, expect, test } from "vitest";
import { sharedUser } from "../../harness/actors.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, json, problemOf } from "../../harness.ts";
import { createFlag, flagKey } from "../flags/flag.ts";
import { describeAdministration, NOBODY } from "./access.ts";

const entriesOf = async (targetId: string) =>
	(await (await sharedUser()).client.admin.listAuditEntries({ targetId })).data;

async function prepare() {
	const [admin, { user }, { key }] = await Promise.all([
		harness.admin(),
		harness.user(),
		createFlag(),
	]);
	const path = `/api/admin/flags/${key}/users/${user.id}`;
	const put = (enabled: boolean, headers: Record<string, string> = {}) =>
		harness.fetch(path, json("PUT", { enabled }, { ...admin.authorization, ...headers }));
	return { admin, user, key, put };
}

describe("201 and 200", () => {
	test("created, then changed, then left as it is; each change is written", async () => {
		const { admin, user, key, put } = await prepare();
		const first = await put(true);
		expect(first.status).toBe(201);
		const created = await first.json();
		expect(created).toMatchObject({ flagKey: key, userId: user.id, enabled: true });
		const second = await put(false);
		expect(second.status).toBe(200);
		const changed = await second.json();
		expect(changed).toEqual({
			...(created as object),
			enabled: false,
			updatedAt: expect.any(String),
		});
		const third = await put(false);
		expect(third.status).toBe(200);
		expect(await third.json()).toEqual(changed);
		expect(await admin.client.admin.getFlagOverride(key, user.id)).toEqual(changed);
		const set = { actorId: admin.user.id, action: "flag.override_set", targetType: "flag" };
		expect(await entriesOf(key)).toMatchObject([
			{ ...set, detail: { userId: user.id, enabled: "false" } },
			{ ...set, detail: { userId: user.id, enabled: "true" } },
			{ action: "flag.created" },
		]);
	});

	test("of ten at once one creates it", async () => {
		const { key, put } = await prepare();
		const answers = await Promise.all(Array.from({ length: 10 }, () => put(true)));
		expect(answers.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201]);
		expect(await entriesOf(key)).toHaveLength(2);
	});
});

describe("404", () => {
	test("no such flag or user: nothing is set or written", async () => {
		const { admin, user, key } = await prepare();
		const missing = flagKey();
		for (const [flag, id] of [
			[missing, user.id],
			[key, NOBODY],
		] as const) {
			await expect(
				admin.client.admin.setFlagOverride(flag, id, { enabled: true }),
			).rejects.toMatchObject({ code: "RES_001" });
		}
		expect(await entriesOf(missing)).toEqual([]);
		expect(await entriesOf(key)).toHaveLength(1);
	});
});

describe("412", () => {
	test("nothing is set yet that If-Match could name", async () => {
		const { key, put } = await prepare();
		for (const tag of ["*", '"seen"']) {
			const response = await put(true, { "If-Match": tag });
			expect(response.status).toBe(412);
			expect((await problemOf(response)).code).toBe("RES_003");
		}
		expect(await entriesOf(key)).toHaveLength(1);
	});
});

describeAdministration("setFlagOverride");
describeSharedStatuses("setFlagOverride");
