import { document } from "../generated/document.ts";

const { properties } = document.components.schemas.DailyStatistics;

type Properties = typeof properties;

/** The properties of the daily statistics that show a metric. */
type MetricProperty = {
	[Name in keyof Properties]: Properties[Name] extends { "x-metric": string } ? Name : never;
}[keyof Properties];

/** The business metrics, by the property of the daily statistics that shows them. */
export const BUSINESS_METRICS = Object.fromEntries(
	Object.entries(properties).flatMap(([name, property]) =>
		"x-metric" in property ? [[name, property["x-metric"]]] : [],
	),
) as { readonly [Name in MetricProperty]: Properties[Name]["x-metric"] };

export type BusinessMetric = (typeof BUSINESS_METRICS)[MetricProperty];
