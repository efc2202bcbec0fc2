import { beforeAll, describe, expect, test } from "vitest";
import { version } from "../../../src/generated/routes.ts";
import { lineOf, newRequestId } from "../../harness/log-lines.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { type Fault, harness, type TestUser } from "../../harness.ts";

const check = (fetch = harness.fetch) => harness.client({ fetch }).health.detailed();

type Health = Awaited<ReturnType<typeof check>>;

function dependency({ dependencies }: Health, name: string) {
	return dependencies.find((each) => each.name === name);
}

function alert({ alerts }: Health, name: string) {
	return alerts.find((each) => each.name === name);
}

describe("200", () => {
	test("lists what the API depends on", async () => {
		const health = await check();
		expect(health).toMatchObject({ status: "healthy", version });
		const working = { status: "healthy", latencyMilliseconds: expect.any(Number), detail: null };
		expect(health.dependencies).toEqual([
			{ name: "database", ...working },
			{ name: "documents", ...working },
			{ name: "rateLimiter", ...working },
			{ name: "metrics", ...working },
		]);
		expect(health.uptimeSeconds).toBeGreaterThanOrEqual(0);
	});

	test.each(["database", "silence", "bug"] as const)(
		"also when the database is away: %s",
		async (fault) => {
			const health = await check(harness.faulty(fault));
			expect(health.status).toBe("unhealthy");
			expect(dependency(health, "database")).toMatchObject({
				status: "unhealthy",
				latencyMilliseconds: null,
				detail: expect.any(String),
			});
			expect(health.level).toBe("critical");
			expect(alert(health, "databaseFailures")).toMatchObject({ level: "critical" });
		},
	);

	test.each<[string, Fault]>([
		["rateLimiter", "limiter"],
		["metrics", "metrics"],
		["metrics", "silent-metrics"],
		["documents", "silent-documents"],
	])("degraded when it has to do without %s: %s", async (name, fault) => {
		const health = await check(harness.faulty(fault));
		expect(health.status).toBe("degraded");
		const others = health.dependencies.filter((each) => each.name !== name);
		expect(others.map(({ status }) => status)).toEqual(["healthy", "healthy", "healthy"]);
		expect(dependency(health, name)).toMatchObject({
			status: "degraded",
			latencyMilliseconds: null,
		});
	});

	test.each<Fault>(["silence", "silent-metrics", "silent-documents"])(
		"cuts off after two seconds what does not answer: %s",
		async (fault) => {
			const requestId = newRequestId();
			const response = await harness.faulty(fault)("/health/detailed", {
				headers: { "X-Request-Id": requestId },
			});
			expect(await response.text()).toContain("It did not answer within 2 seconds.");
			const { durationMilliseconds } = await lineOf(requestId);
			expect(durationMilliseconds).toBeGreaterThan(1900);
			expect(durationMilliseconds).toBeLessThan(3800);
		},
	);

	test("says that the figures are missing when they cannot be read", async () => {
		const health = await check(harness.faulty("metrics"));
		expect(health.traffic).toEqual([]);
		expect(health.level).toBe("warning");
		expect(health.alerts.map(({ value }) => value)).toEqual([null, null, null]);
	});
});

describe("the traffic of the last minutes", () => {
	let user: TestUser;
	beforeAll(async () => {
		user = await harness.user();
	});

	/** A service whose metrics nobody else touches. */
	function ownService() {
		const own = { METRICS_OF: crypto.randomUUID() };
		const send = harness.configured(own);
		const make = async (count: number, fetch = send) => {
			const headers = user.authorization;
			for (let made = 0; made < count; made += 1) await fetch("/api/tasks", { headers });
		};
		const health = () => check(send);
		/** Once the isolates that failed have said so. */
		const healthAfter = async (requests: number) => {
			await expect
				.poll(async () => (await health()).traffic[0]?.requests, { timeout: 10_000 })
				.toBe(requests);
			return health();
		};
		return { make, health, healthAfter, faulty: (fault: Fault) => harness.faulty(fault, own) };
	}

	test("is nothing at first, and nothing is alarming", async () => {
		const health = await ownService().health();
		const nothing = {
			requests: 0,
			errorRate: null,
			p50Milliseconds: null,
			p95Milliseconds: null,
			p99Milliseconds: null,
		};
		expect(health.traffic).toEqual([
			{ minutes: 5, ...nothing },
			{ minutes: 60, ...nothing },
		]);
		expect(health.level).toBe("ok");
		expect(health.alerts).toEqual([
			{
				name: "apiErrorRate",
				level: "ok",
				value: null,
				unit: "share",
				warningAbove: 0.01,
				criticalAbove: 0.05,
			},
			{
				name: "responseTime",
				level: "ok",
				value: null,
				unit: "milliseconds",
				warningAbove: 500,
				criticalAbove: 1000,
			},
			{
				name: "databaseFailures",
				level: "ok",
				value: 0,
				unit: "requests",
				warningAbove: null,
				criticalAbove: 0,
			},
		]);
	});

	test("is what was sent, probes left out", async () => {
		const { make, health } = ownService();
		await make(12);
		await health();
		const { traffic } = await health();
		for (const window of traffic) {
			expect(window).toMatchObject({ requests: 12, errorRate: 0 });
			const { p50Milliseconds, p95Milliseconds, p99Milliseconds } = window;
			expect(p50Milliseconds).toBeGreaterThan(0);
			expect(p95Milliseconds).toBeGreaterThanOrEqual(p50Milliseconds ?? Infinity);
			expect(p99Milliseconds).toBeGreaterThanOrEqual(p95Milliseconds ?? Infinity);
		}
	});

	test.each([
		[0, "ok"],
		[1, "warning"],
		[4, "critical"],
	] as const)("%i errors among 50 requests are %s", async (errors, level) => {
		const { make, healthAfter, faulty } = ownService();
		await make(50 - errors);
		await make(errors, faulty("bug"));
		const health = await healthAfter(50);
		expect(alert(health, "apiErrorRate")).toMatchObject({ level, value: errors / 50 });
		expect(alert(health, "databaseFailures")).toMatchObject({ level: "ok", value: 0 });
	});

	test("that the database failed once is critical, though it answers now", async () => {
		const { make, healthAfter, faulty } = ownService();
		await make(1, faulty("database"));
		const health = await healthAfter(1);
		expect(health.status).toBe("healthy");
		expect(alert(health, "databaseFailures")).toMatchObject({ level: "critical", value: 1 });
		expect(health.level).toBe("critical");
	});
});

describeSharedStatuses("getDetailedHealth");
