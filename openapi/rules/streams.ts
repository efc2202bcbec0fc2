import { kindOf } from "../codegen/body.ts";
import type { JsonObject } from "../codegen/document.ts";
import { entries, isObject, OPERATIONS, rule } from "./rule.ts";

/** Rules on bodies and responses that are too large, or take too long, to be buffered. */
export const streamRules = {
	"tw-body-bytes": rule(
		"x-body-bytes is a number of bytes. An operation that states it has a body.",
		["$", OPERATIONS],
		function* (holder) {
			const bytes = holder["x-body-bytes"];
			if (bytes === undefined) return;
			const at = ["x-body-bytes"];
			if (!Number.isInteger(bytes) || Number(bytes) < 1) {
				yield { message: "x-body-bytes is not a positive integer", at };
			}
			if (holder.responses !== undefined && holder.requestBody === undefined) {
				yield { message: "the operation has no body", at };
			}
		},
	),

	"tw-streamed-bodies": rule(
		"An idempotent operation with a streamed body takes Content-Digest.",
		OPERATIONS,
		function* (operation) {
			const { requestBody, parameters } = operation;
			const streamed = mediaTypes(requestBody).filter((type) => kindOf(type) === "opaque");
			if (operation["x-idempotency"] !== true || streamed.length === 0) return;
			const takes = (name: string) =>
				Array.isArray(parameters) &&
				parameters.some((each) => isObject(each) && each.name === name);
			if (!takes("Content-Digest")) {
				yield { message: `the parameter Content-Digest is missing for ${streamed.join(", ")}` };
			}
		},
	),

	"tw-event-streams": rule(
		"An event stream has no entity tag and is not cached.",
		OPERATIONS,
		function* (operation) {
			for (const [status, response] of entries(operation.responses)) {
				if (!mediaTypes(response).includes("text/event-stream")) continue;
				const tagged = entries(response.headers).some(([name]) => name === "ETag");
				if (tagged) yield { message: "an event stream has an ETag", at: ["responses", status] };
				if (operation["x-cache"] !== undefined) {
					yield { message: "an event stream is cached", at: ["x-cache"] };
				}
			}
		},
	),
};

function mediaTypes(holder: unknown): string[] {
	return isObject(holder) ? entries((holder as JsonObject).content).map(([type]) => type) : [];
}
