import type { JsonObject } from "../codegen/document.ts";
import { entries, type Finding, isObject, OPERATIONS, rule } from "./rule.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CHANGING = ["put", "patch", "delete"];

/** Rules on the extensions that shared middleware implements: an operation must declare all parts of an extension. */
export const behaviourRules = {
	"tw-idempotency": rule(
		"What creates takes an Idempotency-Key, and says x-idempotency.",
		OPERATIONS,
		function* (operation, _, path) {
			const declared = operation["x-idempotency"];
			if (declared !== undefined && declared !== true) {
				yield { message: "x-idempotency is either true or absent", at: ["x-idempotency"] };
			}
			const creates = path.at(-1) === "post" && answers(operation, "201");
			if (creates && !declared) yield { message: "the operation creates, and is not idempotent" };
			if (declared === true && !answers(operation, "409")) {
				yield { message: "the answer 409 is missing" };
			}
			yield* together(declared === true, {
				"the parameter Idempotency-Key": takes(operation, "Idempotency-Key"),
				"the answer 422": answers(operation, "422"),
			});
		},
	),

	"tw-preconditions": rule(
		"What changes a resource takes If-Match; what is read with a tag takes If-None-Match.",
		OPERATIONS,
		function* (operation, _, path) {
			const changes = CHANGING.includes(String(path.at(-1)));
			yield* together(changes || takes(operation, "If-Match"), {
				"the parameter If-Match": takes(operation, "If-Match"),
				"the answer 412": answers(operation, "412"),
			});
			yield* together(answers(operation, "304"), {
				"the parameter If-None-Match": takes(operation, "If-None-Match"),
			});
		},
	),

	"tw-cache": rule(
		"x-cache states who may keep an answer and for how long, and the answer has a tag.",
		OPERATIONS,
		function* (operation) {
			const at = ["x-cache"];
			const policy = operation["x-cache"];
			yield* together(policy !== undefined, { "the answer 304": answers(operation, "304") });
			if (policy === undefined) return;
			const { visibility, maxAgeSeconds, stored } = isObject(policy) ? policy : {};
			if (visibility !== "public" && visibility !== "private") {
				yield { message: "visibility is neither public nor private", at };
			}
			if (!Number.isInteger(maxAgeSeconds) || Number(maxAgeSeconds) < 0) {
				yield { message: "maxAgeSeconds is not a number of seconds", at };
			}
			if (stored !== undefined && (stored !== false || visibility !== "public")) {
				yield { message: "stored is either absent, or false of what is public", at };
			}
			if (visibility === "public" && isSecured(operation)) {
				yield { message: "an answer that needs a token is nobody else's", at };
			}
		},
	),

	"tw-sunset": rule(
		"A deprecated operation says since when it is, and until when it works.",
		OPERATIONS,
		function* (operation) {
			const at = ["x-sunset"];
			const sunset = operation["x-sunset"];
			if ((operation.deprecated === true) !== (sunset !== undefined)) {
				yield { message: "deprecated and x-sunset go together", at };
			}
			if (sunset === undefined) return;
			const days = isObject(sunset) ? [String(sunset.deprecated), String(sunset.sunset)] : [];
			const [deprecated = "", end = ""] = days;
			if (!DAY.test(deprecated) || !DAY.test(end) || deprecated >= end) {
				yield { message: "x-sunset is not a day of deprecation and a later one of sunset", at };
			}
		},
	),

	"tw-maintenance": rule(
		"An operation is x-always-on, or it may be told to rest (SYS_002).",
		OPERATIONS,
		function* (operation) {
			const codes = operation["x-problem-codes"];
			const rests = Array.isArray(codes) && codes.includes("SYS_002");
			if (rests === (operation["x-always-on"] === true)) {
				yield { message: "exactly one of x-always-on and SYS_002 is stated" };
			}
		},
	),
};

/** Requires all facts, or none of them. */
function* together(expected: boolean, facts: Record<string, boolean>): Iterable<Finding> {
	for (const [what, is] of Object.entries(facts)) {
		if (is !== expected) yield { message: `${what} is ${expected ? "missing" : "without effect"}` };
	}
}

function answers(operation: JsonObject, status: string): boolean {
	return entries(operation.responses).some(([declared]) => declared === status);
}

function takes({ parameters }: JsonObject, header: string): boolean {
	return (
		Array.isArray(parameters) &&
		parameters.some((each) => isObject(each) && each.in === "header" && each.name === header)
	);
}

function isSecured({ security }: JsonObject): boolean {
	return Array.isArray(security) && security.length > 0;
}
