import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf } from "../../harness.ts";
import { minimal } from "./logs.ts";

describe("204", () => {
	test("it is gone", async () => {
		const { client, authorization } = await harness.user();
		const { id } = await client.healthLogs.create(minimal("water"));
		const path = `/api/health/logs/${id}`;
		const response = await harness.fetch(path, { method: "DELETE", headers: authorization });
		expect(response.status).toBe(204);
		expect((await harness.fetch(path, { headers: authorization })).status).toBe(404);
		expect((await client.healthLogs.list()).data).toEqual([]);
	});

	test("a source that sends it again creates it again", async () => {
		const { client } = await harness.user();
		const input = { ...minimal("water"), externalId: "1" };
		await client.healthLogs.delete((await client.healthLogs.create(input)).id);
		const { response } = await client.healthLogs.create(input).withResponse();
		expect(response.status).toBe(201);
	});

	test("with the account goes everything", async () => {
		const { client, password, user } = await harness.user();
		await client.healthLogs.create(minimal("water"));
		await client.users.delete({ password });
		expect(await harness.sql("SELECT id FROM health_logs WHERE user_id = ?", user.id)).toEqual([]);
	});
});

describe("404", () => {
	test("deleted before, or another user's", async () => {
		const [owner, stranger] = [await harness.user(), await harness.user()];
		const { id } = await owner.client.healthLogs.create(minimal("mood"));
		const attempt = (headers: Record<string, string>) =>
			harness.fetch(`/api/health/logs/${id}`, { method: "DELETE", headers });
		const refused = await attempt(stranger.authorization);
		expect(refused.status).toBe(404);
		expect((await problemOf(refused)).code).toBe("RES_001");
		expect((await attempt(owner.authorization)).status).toBe(204);
		expect((await attempt(owner.authorization)).status).toBe(404);
	});
});

describeSharedStatuses("deleteHealthLog");
