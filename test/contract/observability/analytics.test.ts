import { expect, test } from "vitest";
import { dataPoints } from "../../harness/http.ts";
import { harness } from "../../harness.ts";

const send = harness.configured({});

/** The data points that came while `work` was done, which other tests may have added to. */
async function writtenDuring(work: () => Promise<unknown>) {
	const { length } = await dataPoints();
	await work();
	return (await dataPoints()).slice(length);
}

test("a request is a data point", async () => {
	const written = await writtenDuring(() => send("/api/auth/sessions?colour=blue"));
	expect(written).toContainEqual({
		indexes: ["listSessions"],
		blobs: ["request", "GET", "401", "AUTH_001"],
		doubles: [expect.any(Number), 0, 0],
	});
});

test("also one that nothing answers", async () => {
	const written = await writtenDuring(() => send("/nowhere/at/all", { method: "PATCH" }));
	expect(written).toContainEqual({
		indexes: ["none"],
		blobs: ["request", "PATCH", "404", "RES_001"],
		doubles: [expect.any(Number), 0, 0],
	});
});

test("a business event is a data point", async () => {
	const client = harness.client({ fetch: send });
	const account = { email: harness.email(), password: "correct horse battery" };
	const written = await writtenDuring(async () => {
		await client.auth.register({ ...account, displayName: "Test User" });
		const { id } = await client.tasks.create({ title: "Count me" });
		await client.tasks.complete(id);
	});
	for (const metric of ["user_registrations", "task_completions"]) {
		expect(written).toContainEqual({ indexes: [metric], blobs: ["business"], doubles: [1] });
	}
});
