import { beforeAll, describe, expect, test } from "vitest";
import { lineOf, newRequestId } from "../../harness/log-lines.ts";
import { PLANTED_SECRET, PLANTED_SECRETS } from "../../harness/settings.ts";
import { type Fault, harness, json, type TestUser } from "../../harness.ts";

let user: TestUser;
let taskId: string;
beforeAll(async () => {
	user = await harness.user();
	taskId = (await user.client.tasks.create({ title: "Read the logs" })).id;
});

/** Makes a request and finds what was logged of it. */
async function logged(path: string, init: RequestInit = {}, fault?: Fault) {
	const requestId = newRequestId();
	const headers = { ...user.authorization, ...init.headers, "X-Request-Id": requestId };
	const send = fault === undefined ? harness.fetch : harness.faulty(fault);
	const response = await send(path, { ...init, headers });
	return { response, line: await lineOf(requestId) };
}

describe("each request is one line", () => {
	test("that says what it was and what became of it", async () => {
		const { line } = await logged(`/api/tasks/${taskId}`);
		expect(line).toEqual({
			level: "info",
			time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
			message: "request",
			requestId: expect.any(String),
			traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
			operationId: "getTask",
			method: "GET",
			route: "/api/tasks/{taskId}",
			status: 200,
			durationMilliseconds: expect.any(Number),
			database: { roundTrips: 1, milliseconds: expect.any(Number) },
			userId: user.user.id,
		});
		expect(line.durationMilliseconds).toBeGreaterThanOrEqual(line.database.milliseconds);
	});

	const TASK = "/api/tasks/task_01m7vzd1r5eyxb91aftq7f28zc";
	const answers: [string, string, RequestInit, object][] = [
		[
			"created",
			"/api/tasks",
			json("POST", { title: "a" }),
			{ operationId: "createTask", status: 201 },
		],
		[
			"HEAD",
			"/health",
			{ method: "HEAD" },
			{ operationId: "getHealth", method: "HEAD", status: 200 },
		],
		["400", "/health?a=1", {}, { operationId: "getHealth", status: 400, code: "VAL_001" }],
		[
			"401",
			"/api/tasks",
			{ headers: { Authorization: "" } },
			{ operationId: "listTasks", status: 401, code: "AUTH_001" },
		],
		["404", TASK, {}, { operationId: "getTask", status: 404, code: "RES_001" }],
		["404", "/nowhere", {}, { operationId: null, route: null, status: 404, code: "RES_001" }],
		["404", "/%ff", {}, { operationId: null, route: null, status: 404, code: "RES_001" }],
		["405", TASK, { method: "PUT" }, { operationId: null, status: 405, code: "VAL_005" }],
		[
			"415",
			"/api/tasks",
			{ method: "POST", body: "a" },
			{ operationId: "createTask", status: 415 },
		],
		["OPTIONS", "/api/tasks", { method: "OPTIONS" }, { operationId: null, status: 204 }],
	];
	test.each(answers)("whatever the answer is: %s %s", async (_, path, init, expected) => {
		const { line } = await logged(path, init);
		expect(line).toMatchObject({ level: "info", message: "request", ...expected });
		expect(line).not.toHaveProperty("cause");
	});

	test.each<[Fault, object]>([
		["database", { status: 503, code: "DB_001", operationId: "listTasks" }],
		["bug", { status: 500, code: "SYS_001", operationId: "listTasks" }],
		["panic", { status: 500, code: "SYS_001", operationId: "listTasks" }],
	])("an error with its cause when something failed: %s", async (fault, expected) => {
		const { line } = await logged("/api/tasks", {}, fault);
		expect(line).toMatchObject({ level: "error", ...expected });
		expect(line.cause).toMatch(/^Error: .*\n\s+at /);
	});

	test("without its path or its query, which are the caller's", async () => {
		const { line } = await logged("/secret-place?token=in-the-query-of-a-test");
		expect(JSON.stringify(line)).not.toMatch(/secret-place|in-the-query/);
	});
});

describe("round trips to the database are counted", () => {
	test("reading a task is one", async () => {
		const { line } = await logged(`/api/tasks/${taskId}`);
		expect(line.database.roundTrips).toBe(1);
	});

	test("creating one is at most two", async () => {
		const { line } = await logged("/api/tasks", json("POST", { title: "Count" }));
		expect(line.database.roundTrips).toBeGreaterThan(0);
		expect(line.database.roundTrips).toBeLessThanOrEqual(2);
	});

	test("by request, also when many run at once", async () => {
		const lines = await Promise.all(
			Array.from({ length: 20 }, (_, index) =>
				logged(index % 2 === 0 ? "/health" : `/api/tasks/${taskId}`),
			),
		);
		expect(lines.map(({ line }) => line.database.roundTrips)).toEqual(
			lines.map((_, index) => index % 2),
		);
	});

	test("also those that failed", async () => {
		const { line } = await logged("/api/users/me", {}, "database");
		expect(line.database.roundTrips).toBe(1);
	});
});

describe("Server-Timing", () => {
	const FORM =
		/^total;dur=(\d+(?:\.\d)?), db;dur=(\d+(?:\.\d)?);desc="(?:1 round trip|(?:0|[2-9]|\d\d+) round trips)"$/;

	test.each(["/health", "/api/tasks", "/nowhere", "/health?a=1"])("comes with %s", async (path) => {
		const { response, line } = await logged(path);
		const [, total, database] = FORM.exec(response.headers.get("Server-Timing") ?? "") ?? [];
		expect(Number(total)).toBeCloseTo(line.durationMilliseconds, 0);
		expect(Number(database)).toBeCloseTo(line.database.milliseconds, 0);
	});

	test("also when the worker could not be put together", async () => {
		const { response } = await logged("/health", {}, "panic");
		expect(response.headers.get("Server-Timing")).toMatch(FORM);
	});
});

describe("secrets are left out", () => {
	test("of an error that quotes them, and the rest of it stays", async () => {
		const { line } = await logged("/api/tasks", {}, "leak");
		expect(line.cause).toContain("no such user");
		expect(line.cause).toContain("limit=5");
		expect(line.cause).toContain("[redacted]");
		for (const secret of PLANTED_SECRETS) expect(JSON.stringify(line)).not.toContain(secret);
	});

	test("of an id that a caller made of a token", async () => {
		const { refreshToken } = user.tokens;
		await harness.fetch("/health", { headers: { "X-Request-Id": refreshToken } });
		await logged("/health");
		expect(await harness.logs(refreshToken)).toEqual([]);
	});

	test("but what went wrong is said", async () => {
		const { line } = await logged("/api/tasks", {}, "bug");
		expect(line.cause).toContain(PLANTED_SECRET);
	});
});
