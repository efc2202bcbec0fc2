import { valueAt } from "../../core/json-pointer.ts";
import type { DomainEvent } from "../../events/catalogue.ts";
import { type EventType, events } from "../../generated/events.ts";
import type { BusinessMetric } from "../../ports/business-metrics.ts";

/** `times` points at how often an event counts; without it, an event counts once. */
interface Metric {
	readonly name: BusinessMetric;
	readonly times?: string;
}

/** An event that counts. What is undone later was done all the same. */
export type CountedType = {
	[Type in EventType]: (typeof events)[Type] extends { metric: object } ? Type : never;
}[EventType];

export const COUNTED_TYPES = (Object.keys(events) as EventType[]).filter(
	(type): type is CountedType => "metric" in events[type],
);

/** What an event counts as, and how often. */
export function countOf({ type, data }: DomainEvent<CountedType>) {
	const { name, times }: Metric = events[type].metric;
	return { metric: name, times: times === undefined ? 1 : Number(valueAt(data, times)) };
}
