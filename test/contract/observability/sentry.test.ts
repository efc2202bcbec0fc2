import { afterEach, describe, expect, test, vi } from "vitest";
import { lineOf, linesOf, newRequestId } from "../../harness/log-lines.ts";
import { PLANTED_SECRETS } from "../../harness/settings.ts";
import { type Fault, harness, json, type TestUser } from "../../harness.ts";
import { SentryServer } from "../../vendors/sentry.ts";

const running: SentryServer[] = [];
afterEach(async () => {
	await Promise.all(running.splice(0).map((sentry) => sentry.stop()));
});

async function start(...mood: Parameters<typeof SentryServer.start>): Promise<SentryServer> {
	const sentry = await SentryServer.start(...mood);
	running.push(sentry);
	return sentry;
}

async function provoke(sentry: SentryServer, fault: Fault, user: TestUser, init: RequestInit = {}) {
	const requestId = newRequestId();
	const headers = { ...user.authorization, ...init.headers, "X-Request-Id": requestId };
	const send = harness.faulty(fault, { SENTRY_DSN: sentry.dsn });
	const response = await send("/api/tasks", { ...init, headers });
	return { response, requestId };
}

async function reported(sentry: SentryServer) {
	return vi.waitFor(
		() => {
			const [envelope] = sentry.envelopes;
			if (envelope === undefined) throw new Error("nothing is reported");
			return envelope;
		},
		{ timeout: 10_000 },
	);
}

describe("an unforeseen failure is reported", () => {
	test("with what is needed to find it", async () => {
		const sentry = await start();
		const { requestId } = await provoke(sentry, "bug", await harness.user());
		const { event } = await reported(sentry);
		expect(event.tags).toEqual({ requestId, operationId: "listTasks" });
		expect(event.contexts.trace.trace_id).toBe((await lineOf(requestId)).traceId);
		expect(event.release).toMatch(/^time-wellness-api@\d+\.\d+\.\d+$/);
		const [{ type, value, stacktrace } = expect.fail("there is no exception")] =
			event.exception.values;
		expect(type).toBe("Error");
		expect(value).toContain("undefined is not a function");
		expect(stacktrace.frames.length).toBeGreaterThan(1);
		expect(stacktrace.frames.at(-1)?.lineno).toBeGreaterThan(0);
	});

	test("without secrets, and without the request", async () => {
		const sentry = await start();
		const user = await harness.user();
		const init = json("POST", { title: "What a person writes is theirs" }, { Cookie: "a=b-c-d" });
		await provoke(sentry, "leak", user, init);
		const { text, event } = await reported(sentry);
		expect(text).toContain("no such user");
		for (const secret of [...PLANTED_SECRETS, ...Object.values(user.authorization)]) {
			expect(text).not.toContain(secret);
		}
		expect(text).not.toMatch(/What a person writes|b-c-d|127\.0\.0\.1/);
		expect(event).not.toHaveProperty("request");
		expect(event).not.toHaveProperty("user");
	});

	test("as part of the caller's trace", async () => {
		const sentry = await start();
		const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
		const parentId = "00f067aa0ba902b7";
		const headers = { traceparent: `00-${traceId}-${parentId}-01` };
		await provoke(sentry, "bug", await harness.user(), { headers });
		const { event, headers: sent } = await reported(sentry);
		const { trace_id, span_id } = event.contexts.trace;
		expect(trace_id).toBe(traceId);
		expect(span_id).toMatch(/^(?!0{16})[0-9a-f]{16}$/);
		expect(span_id).not.toBe(parentId);
		expect(sent.traceparent).toBe(`00-${traceId}-${span_id}-01`);
	});
});

test("what was foreseen is not reported", async () => {
	const sentry = await start();
	const user = await harness.user();
	const send = harness.configured({ SENTRY_DSN: sentry.dsn });
	for (const path of ["/nowhere", "/health?a=1", "/api/tasks"]) await send(path);
	// Reports come in the order of their requests, so nothing came before this one.
	const { requestId } = await provoke(sentry, "bug", user);
	expect((await reported(sentry)).event.tags.requestId).toBe(requestId);
	expect(sentry.envelopes.length).toBe(1);
});

describe("a Sentry that does not do its work", () => {
	test.each(["failing", "hanging", "hanging up"] as const)(
		"neither delays nor changes the answer, and the log says so: %s",
		async (mood) => {
			const sentry = await start(mood);
			const { response, requestId } = await provoke(sentry, "bug", await harness.user());
			expect(response.status).toBe(500);
			const [line, warning] = await vi.waitFor(
				async () => {
					const lines = await linesOf(requestId);
					expect(lines.length).toBe(2);
					return lines;
				},
				{ timeout: 15_000 },
			);
			expect(line?.durationMilliseconds).toBeLessThan(1500);
			expect(warning).toMatchObject({ level: "warning", message: "error report was lost" });
			expect(sentry.arrivals).toBe(1);
		},
	);
});

test("a DSN that is no address stops every request and is not quoted", async () => {
	const requestId = newRequestId();
	const send = harness.configured({ SENTRY_DSN: "not-an-address" });
	const { status } = await send("/health", { headers: { "X-Request-Id": requestId } });
	expect(status).toBe(500);
	const { cause } = await lineOf(requestId);
	expect(cause).toContain("bad configuration: SENTRY_DSN");
	expect(cause).not.toContain("not-an-address");
});
