import type { Finding } from "./rule.ts";
import { isObject, rule, writtenRule } from "./rule.ts";
import { isIdName, isIdSchema } from "./schemas.ts";
import { singularSegments } from "./vocabulary.ts";

const PARAMETERS = ["$.components.parameters[*]", "$.paths[*]..parameters[*]"];
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:json|yaml))?$/;

export const nameRules = {
	"tw-path-names": rule(
		"Paths are kebab-case, and collections plural.",
		"$.paths",
		function* (paths) {
			for (const path of Object.keys(paths)) {
				for (const message of pathFaults(path))
					yield { message: `${path}: ${message}`, at: [path] };
			}
		},
	),

	"tw-parameter-names": rule(
		"Parameters are camelCase.",
		PARAMETERS,
		function* ({ name, in: place }) {
			if (place !== "header" && !/^[a-z][a-zA-Z0-9]*$/.test(String(name))) {
				yield { message: `"${name}" is not camelCase`, at: ["name"] };
			}
		},
	),

	"tw-id-parameters": writtenRule(
		"An id in a path or a query has a pattern.",
		PARAMETERS,
		function* ({ name, schema }, document): Generator<Finding> {
			if (isIdName(String(name)) && isObject(schema) && !isIdSchema(schema, document)) {
				yield { message: `the id "${name}" has no pattern`, at: ["schema"] };
			}
		},
	),
};

function* pathFaults(path: string): Generator<string> {
	const segments = path.split("/").slice(1);
	for (const [index, segment] of segments.entries()) {
		if (segment.startsWith("{")) {
			if (!/^\{[a-z][a-zA-Z0-9]*\}$/.test(segment))
				yield `"${segment}" is not one camelCase parameter`;
			continue;
		}
		if (!KEBAB.test(segment)) yield `"${segment}" is not kebab-case`;
		const collection =
			segments[index + 1]?.startsWith("{") || (index === 1 && segments[0] === "api");
		if (collection && !segment.endsWith("s") && !singularSegments.includes(segment)) {
			yield `"${segment}" is not a plural`;
		}
	}
}
