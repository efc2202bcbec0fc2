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
	const done = async () => {
		await client.tasks.create({ title: "Count me", status: "done" });
		return (await dataPoints()).filter(({ blobs }) => blobs?.[0] === "business");
	};
	const { email, password } = await harness.user();
	await client.auth.login({ email, password });
	// Either worker may deliver an event of the database that they share, and only one tells what it wrote.
	await expect
		.poll(done, { timeout: 30_000 })
		.toContainEqual({ indexes: ["task_completions"], blobs: ["business"], doubles: [1] });
});
