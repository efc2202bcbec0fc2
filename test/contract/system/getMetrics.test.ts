import { beforeAll, describe, expect, test } from "vitest";
import { version } from "../../../src/generated/routes.ts";
import { type Family, parseExposition } from "../../harness/prometheus.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf, type TestUser } from "../../harness.ts";

type Send = typeof harness.fetch;

let operator: TestUser;
beforeAll(async () => {
	operator = await harness.admin();
});

async function scrape(send: Send = harness.fetch): Promise<Map<string, Family>> {
	const response = await send("/metrics", { headers: operator.authorization });
	expect(response.status).toBe(200);
	return parseExposition(await response.text());
}

/** The sum of the series of a family that have all of `labels`. */
function total(families: Map<string, Family>, name: string, labels: Record<string, string> = {}) {
	const family = name.replace(/_(?:bucket|sum|count)$/, "");
	const { samples } = families.get(name) ?? families.get(family) ?? { samples: [] };
	return samples
		.filter((sample) => sample.name === name)
		.filter((sample) => Object.entries(labels).every(([key, text]) => sample.labels[key] === text))
		.reduce((sum, { value }) => sum + value, 0);
}

describe("200", () => {
	test("is Prometheus' text format", async () => {
		const response = await harness.fetch("/metrics", { headers: operator.authorization });
		expect(response.headers.get("Content-Type")).toBe("text/plain; version=0.0.4; charset=utf-8");
		const families = parseExposition(await response.text());
		expect(families.get("api_info")?.samples).toEqual([
			{ name: "api_info", labels: { version }, value: 1 },
		]);
	});

	test("is what a Prometheus asks for", async () => {
		const Accept =
			"application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.3,*/*;q=0.1";
		const headers = { ...operator.authorization, Accept };
		expect((await harness.fetch("/metrics", { headers })).status).toBe(200);
	});

	test("has the runbook's eight business metrics from the beginning", async () => {
		const { samples = [] } = (await scrape()).get("business_events_total") ?? {};
		expect(samples.map(({ labels }) => labels.metric).sort()).toEqual([
			"badge_unlocks",
			"focus_session_completions",
			"health_log_entries",
			"social_interactions",
			"student_verifications",
			"task_completions",
			"user_registrations",
			"voice_note_uploads",
		]);
	});

	test("counts requests by operation and status, their time and their database trips", async () => {
		const send = harness.configured({ METRICS_OF: crypto.randomUUID() });
		const { authorization } = await harness.user();
		for (let count = 0; count < 7; count += 1) {
			const missing = "/api/tasks/task_01m7vzd1r5eyxb91aftq7f28zc";
			await send(count < 5 ? missing : "/api/tasks", { headers: authorization });
		}
		const families = await scrape(send);
		const requests = families.get("http_requests_total")?.samples;
		expect(requests).toEqual([
			{
				name: "http_requests_total",
				labels: { operation: "getTask", status: "404" },
				value: 5,
			},
			{
				name: "http_requests_total",
				labels: { operation: "listTasks", status: "200" },
				value: 2,
			},
		]);
		const timed = { operation: "getTask", class: "4xx" };
		const duration = "http_request_duration_seconds";
		expect(total(families, `${duration}_count`, timed)).toBe(5);
		expect(total(families, `${duration}_bucket`, { ...timed, le: "+Inf" })).toBe(5);
		expect(total(families, `${duration}_sum`, timed)).toBeGreaterThan(0);
		// The first request also looks whether the session is live.
		expect(total(families, "d1_round_trips_total", { operation: "getTask" })).toBe(6);
		expect(total(families, "d1_round_trips_total", { operation: "listTasks" })).toBe(2);
		const spent = { operation: "listTasks" };
		expect(total(families, "d1_round_trip_seconds_total", spent)).toBeGreaterThan(0);
	});

	test("has histograms whose buckets are whole, in order and cumulative", async () => {
		const { samples = [] } = (await scrape()).get("http_request_duration_seconds") ?? {};
		const buckets = samples.filter(({ name }) => name.endsWith("_bucket"));
		const byHistogram = Map.groupBy(buckets, ({ labels }) => `${labels.operation} ${labels.class}`);
		expect(byHistogram.size).toBeGreaterThan(0);
		for (const histogram of byHistogram.values()) {
			const bounds = histogram.map(({ labels }) => Number(labels.le?.replace("+Inf", "Infinity")));
			expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
			expect(bounds.at(-1)).toBe(Infinity);
			expect(bounds.length).toBe(12);
			const counts = histogram.map(({ value }) => value);
			expect(counts).toEqual(counts.toSorted((a, b) => a - b));
		}
	});

	test("counts registrations and completions once their events are delivered", async () => {
		const business = async (metric: string) =>
			total(await scrape(), "business_events_total", { metric });
		const registrations = await business("user_registrations");
		const completions = await business("task_completions");
		const { client } = await harness.user();
		const one = await client.tasks.create({ title: "One" });
		await client.tasks.complete(one.id);
		await client.tasks.create({ title: "Two", status: "done" });
		// Other tests register and complete at the same time.
		const patience = { timeout: 30_000 };
		await expect
			.poll(() => business("user_registrations"), patience)
			.toBeGreaterThan(registrations);
		await expect
			.poll(() => business("task_completions"), patience)
			.toBeGreaterThanOrEqual(completions + 2);
	});

	test("adds up what several isolates have counted, within seconds", async () => {
		const own = { METRICS_OF: crypto.randomUUID() };
		// Other settings are other services, and these count for themselves as isolates do.
		for (const seconds of ["1", "2", "3"]) {
			await harness.configured({ ...own, ACCESS_CHECK_SECONDS: seconds })("/nowhere");
		}
		await expect
			.poll(
				async () =>
					total(await scrape(harness.configured(own)), "http_requests_total", {
						operation: "none",
						status: "404",
					}),
				{ timeout: 10_000 },
			)
			.toBe(3);
	});
});

describe("403", () => {
	test("a user is no operator, whatever they ask for", async () => {
		const { email, password, authorization } = await harness.user();
		const scopes = ["tasks:read" as const, "admin:metrics" as const];
		await expect(harness.client().auth.login({ email, password, scopes })).rejects.toMatchObject({
			code: "AUTH_003",
		});
		const response = await harness.fetch("/metrics", { headers: authorization });
		expect(response.status).toBe(403);
		expect((await problemOf(response)).code).toBe("AUTH_003");
	});
});

describe("500", () => {
	test.each(["metrics", "silent-metrics"] as const)(
		"the metrics cannot be read: %s",
		async (fault) => {
			const { authorization } = operator;
			const response = await harness.faulty(fault)("/metrics", { headers: authorization });
			expect(response.status).toBe(500);
		},
	);
});

describeSharedStatuses("getMetrics");
