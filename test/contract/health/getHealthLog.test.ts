import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf } from "../../harness.ts";
import { minimal } from "./logs.ts";

describe("200", () => {
	test("the log", async () => {
		const { client } = await harness.user();
		const log = await client.healthLogs.create(minimal("blood_glucose"));
		expect(await client.healthLogs.get(log.id)).toEqual(log);
	});
});

describe("400", () => {
	test("an id of another kind", async () => {
		const { authorization } = await harness.user();
		const path = "/api/health/logs/task_01m7vzd1r5eyxb91aftq7f28zc";
		const response = await harness.fetch(path, { headers: authorization });
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([{ parameter: "healthLogId" }]);
	});
});

describe("404", () => {
	test("what is another user's answers like what does not exist", async () => {
		const [owner, stranger] = [await harness.user(), await harness.user()];
		const { id } = await owner.client.healthLogs.create(minimal("mood"));
		const problems = await Promise.all(
			[id, "health_01m7vzd1r5eyxb91aftq7f28zc"].map(async (each) => {
				const path = `/api/health/logs/${each}`;
				const response = await harness.fetch(path, { headers: stranger.authorization });
				expect(response.status).toBe(404);
				const { code, detail } = await problemOf(response);
				return { code, detail };
			}),
		);
		expect(problems[0]).toEqual(problems[1]);
		expect(problems[0]?.code).toBe("RES_001");
	});
});

describeSharedStatuses("getHealthLog");
