import { describe, expect, test } from "vitest";
import { lineOf, newRequestId } from "../../harness/log-lines.ts";
import { harness } from "../../harness.ts";

const TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
const SPAN = "00f067aa0ba902b7";

async function traceIdFor(traceparent: string): Promise<string> {
	const requestId = newRequestId();
	await harness.fetch("/health", { headers: { "X-Request-Id": requestId, traceparent } });
	return (await lineOf(requestId)).traceId;
}

describe("a valid traceparent is taken up", () => {
	test.each([
		["version 00", `00-${TRACE}-${SPAN}-01`],
		["not sampled", `00-${TRACE}-${SPAN}-00`],
		["flags of a later level", `00-${TRACE}-${SPAN}-ff`],
		["a later version", `01-${TRACE}-${SPAN}-01`],
		["a later version with more fields", `cc-${TRACE}-${SPAN}-01-what-the-future-holds`],
	])("%s", async (_, traceparent) => {
		expect(await traceIdFor(traceparent)).toBe(TRACE);
	});
});

describe("any other begins a trace of its own", () => {
	test.each([
		["nothing", ""],
		["garbage", "garbage"],
		["the forbidden version", `ff-${TRACE}-${SPAN}-01`],
		["a trace id of zeros", `00-${"0".repeat(32)}-${SPAN}-01`],
		["a parent id of zeros", `00-${TRACE}-${"0".repeat(16)}-01`],
		["capitals", `00-${TRACE.toUpperCase()}-${SPAN}-01`],
		["a short trace id", `00-${TRACE.slice(1)}-${SPAN}-01`],
		["a long parent id", `00-${TRACE}-${SPAN}0-01`],
		["no flags", `00-${TRACE}-${SPAN}`],
		["more fields than version 00 has", `00-${TRACE}-${SPAN}-01-more`],
		["an end that is only a dash", `00-${TRACE}-${SPAN}-01-`],
		["more characters without a dash", `cc-${TRACE}-${SPAN}-01more`],
		["letters that are no digits", `00-${TRACE.replace("4", "g")}-${SPAN}-01`],
		["two of them", `00-${TRACE}-${SPAN}-01, 00-${TRACE}-${SPAN}-01`],
		["too much of everything", "0".repeat(4000)],
	])("%s", async (_, traceparent) => {
		const [one, other] = await Promise.all([traceIdFor(traceparent), traceIdFor(traceparent)]);
		expect(one).toMatch(/^(?!0{32})[0-9a-f]{32}$/);
		expect(one).not.toBe(TRACE);
		expect(one).not.toBe(other);
	});
});
