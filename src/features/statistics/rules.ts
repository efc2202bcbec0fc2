import { valueAt } from "../../core/json-pointer.ts";
import type { DomainEvent } from "../../events/catalogue.ts";
import { type EventType, events } from "../../generated/events.ts";
import type { BusinessMetric } from "../../ports/business-metrics.ts";

/** `times` is a pointer to the number of times that an event counts. Without it, an event counts once. */
interface Metric {
	readonly name: BusinessMetric;
	readonly times?: string;
}

/** The types of events that are counted. An action still counts if it is undone later. */
export type CountedType = {
	[Type in EventType]: (typeof events)[Type] extends { metric: object } ? Type : never;
}[EventType];

export const COUNTED_TYPES = (Object.keys(events) as EventType[]).filter(
	(type): type is CountedType => "metric" in events[type],
);

/** Returns the metric that an event counts for, and how many times. */
export function countOf({ type, data }: DomainEvent<CountedType>) {
	const { name, times }: Metric = events[type].metric;
	return { metric: name, times: times === undefined ? 1 : Number(valueAt(data, times)) };
}
