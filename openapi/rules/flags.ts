import { isObject, OPERATIONS, rule } from "./rule.ts";

const KEY = /^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*$/;

export const flagRules = {
	"tw-flags": rule(
		"x-flags gives each feature flag that the code knows a key, and says what is behind it.",
		"$.x-flags",
		function* (flags) {
			for (const [key, meaning] of Object.entries(flags)) {
				if (!KEY.test(key)) yield { message: `"${key}" is not the key of a flag`, at: [key] };
				if (typeof meaning !== "string") yield { message: `"${key}" has no meaning`, at: [key] };
			}
		},
	),

	"tw-flag": rule(
		"x-flag names one of x-flags; who does not have the feature is told that nothing is there.",
		OPERATIONS,
		function* (operation, document) {
			const flag = operation["x-flag"];
			if (flag === undefined) return;
			const known = document["x-flags"];
			if (!isObject(known) || !Object.hasOwn(known, String(flag))) {
				yield { message: `"${flag}" is not one of x-flags`, at: ["x-flag"] };
			}
			const { security, "x-problem-codes": codes } = operation;
			if (!Array.isArray(security) || security.length === 0) {
				yield { message: "nobody knows whose flag it is without a token", at: ["x-flag"] };
			}
			if (!Array.isArray(codes) || !codes.includes("RES_001")) {
				yield { message: "RES_001 is not among x-problem-codes", at: ["x-flag"] };
			}
		},
	),
};
