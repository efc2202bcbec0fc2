import type { JsonObject } from "../codegen/document.ts";
import { entries, isObject, OPERATIONS, rule, writtenRule } from "./rule.ts";

export const eventRules = {
	"tw-events": writtenRule(
		"An event is named by a thing and what happened to it, and says so in words; its data is a component.",
		"$.x-events",
		function* (events, document) {
			const schemas = Object.fromEntries(entries(entriesOf(document.components).schemas));
			const metrics = new Set(Object.values(schemas).flatMap(metricsOf));
			for (const [name, value] of Object.entries(events)) {
				const { description, data, metric } = isObject(value) ? value : {};
				if (!/^[a-z_]+\.[a-z_]+$/.test(name)) {
					yield { message: `"${name}" is not thing.happened`, at: [name] };
				}
				if (typeof description !== "string" || !description.endsWith(".")) {
					yield { message: `"${name}" is not explained in a sentence`, at: [name] };
				}
				const reference = isObject(data) ? String(data.$ref) : "";
				const schema = schemas[/^#\/components\/schemas\/(\w+)$/.exec(reference)?.[1] ?? ""];
				if (schema === undefined) {
					yield { message: "the data is not a $ref to a component schema", at: [name, "data"] };
					continue;
				}
				if (metric === undefined) continue;
				const { name: metricName, times } = isObject(metric) ? metric : {};
				const at = [name, "metric"];
				if (!metrics.has(metricName)) yield { message: `"${metricName}" is no x-metric`, at };
				if (times !== undefined && !numbersOf(schema).includes(times)) {
					yield { message: `"${times}" points at no number of the data`, at };
				}
			}
		},
	),

	"tw-emits": rule(
		"x-emits lists events of the document's x-events.",
		OPERATIONS,
		function* ({ "x-emits": emitted }, document) {
			if (emitted === undefined) return;
			const at = ["x-emits"];
			if (!Array.isArray(emitted) || emitted.length === 0) {
				yield { message: "x-emits is not a list of events", at };
				return;
			}
			const known = isObject(document["x-events"]) ? document["x-events"] : {};
			for (const name of emitted.map(String)) {
				if (!Object.hasOwn(known, name)) yield { message: `"${name}" is not in x-events`, at };
			}
		},
	),
};

function entriesOf(value: unknown): JsonObject {
	return isObject(value) ? value : {};
}

function metricsOf({ properties }: JsonObject): unknown[] {
	return entries(properties).map(([, property]) => property["x-metric"]);
}

/** Returns JSON pointers to the required integers of an object. */
function numbersOf({ properties, required }: JsonObject): unknown[] {
	const isRequired = (name: string) => Array.isArray(required) && required.includes(name);
	return entries(properties)
		.filter(([name, { type }]) => type === "integer" && isRequired(name))
		.map(([name]) => `/${name}`);
}
