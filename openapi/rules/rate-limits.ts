import type { JsonObject } from "../codegen/document.ts";
import { entries, isObject, OPERATIONS, rule } from "./rule.ts";

const COUNTED: readonly unknown[] = ["caller", "address", "account"];

export const rateLimitRules = {
	"tw-rate-limits": rule(
		"x-rate-limits gives each policy a quota, and says what it is kept for and where it applies.",
		"$.x-rate-limits[*]",
		function* (policy, _, path) {
			const { requests, windowSeconds, per, appliesTo } = policy;
			const name = String(path.at(-1));
			if (!/^[a-z]+$/.test(name)) yield { message: `"${name}" is not one lower-case word` };
			for (const [member, value] of Object.entries({ requests, windowSeconds })) {
				if (!Number.isInteger(value) || Number(value) < 1)
					yield { message: `${member} is not a positive integer`, at: [member] };
			}
			if (!isList(per) || per.length === 0 || !per.every((one) => COUNTED.includes(one)))
				yield { message: `per is not a list of ${COUNTED.join(", ")}`, at: ["per"] };
			if (typeof appliesTo !== "string")
				yield { message: "appliesTo is missing", at: ["appliesTo"] };
		},
	),

	"tw-rate-limit": rule(
		"x-rate-limit names a policy; x-rate-limit-account the account that it counts, where no token does.",
		OPERATIONS,
		function* (operation, document) {
			const name = operation["x-rate-limit"];
			const policy = Object.fromEntries(entries(document["x-rate-limits"]))[String(name)];
			if (policy === undefined) {
				yield { message: `"${name}" is not a rate limit policy`, at: ["x-rate-limit"] };
				return;
			}
			const pointer = operation["x-rate-limit-account"];
			const at = ["x-rate-limit-account"];
			const isOpen = Array.isArray(operation.security) && operation.security.length === 0;
			if (isOpen && isList(policy.per) && policy.per.includes("account")) {
				if (!properties(operation).includes(String(pointer)))
					yield { message: `"${pointer}" is not a property of the body`, at };
			} else if (pointer !== undefined) {
				yield { message: "the account is not counted, or its token tells it", at };
			}
		},
	),
};

/** Returns JSON pointers to the properties of the body. */
function properties({ requestBody }: JsonObject): string[] {
	const contents = isObject(requestBody) ? entries(requestBody.content) : [];
	return contents.flatMap(([, { schema }]) =>
		isObject(schema) ? entries(schema.properties).map(([name]) => `/${name}`) : [],
	);
}

function isList(value: unknown): value is unknown[] {
	return Array.isArray(value);
}
