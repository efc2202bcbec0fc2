import type { z } from "zod";
import { timestampOf } from "../../db/timestamp.ts";
import type * as schemas from "../../generated/schemas.ts";
import type { Summary } from "./service.ts";
import type { Bucket, Figure, SourceSummary } from "./summary.ts";
import type { HealthLogRow } from "./table.ts";
import { healthTypes } from "./types.ts";

type HealthLog = z.infer<typeof schemas.HealthLog>;

/** @param row with its note opened */
export function presentHealthLog(row: HealthLogRow): HealthLog {
	return {
		id: row.id,
		...({ type: row.type, value: row.value } as z.infer<typeof schemas.HealthMeasurement>),
		recordedAt: row.recordedAt.toISOString(),
		interval: presentInterval(row),
		zoneOffsetMinutes: row.zoneOffsetMinutes,
		source: { ...presentSource(row.sourceApp, row.sourceDevice), method: row.sourceMethod },
		note: row.note,
		externalId: row.externalId,
		externalVersion: row.externalVersion,
		createdAt: row.createdAt.toISOString(),
		updatedAt: row.updatedAt.toISOString(),
	};
}

function presentInterval({ startAt, endAt }: HealthLogRow): HealthLog["interval"] {
	if (startAt === null || endAt === null) return null;
	return { startAt: startAt.toISOString(), endAt: endAt.toISOString() };
}

function presentSource(app: string, device: string) {
	return { app: app || null, device: device || null };
}

export function presentSummary(summary: Summary): z.infer<typeof schemas.HealthSummary> {
	return {
		type: summary.type,
		from: summary.from,
		to: summary.to,
		granularity: summary.granularity,
		timeZone: summary.timeZone,
		dayStart: summary.dayStart,
		buckets: summary.buckets.map(presentBucket),
	};
}

function presentBucket({ days, count, figures, sources }: Bucket) {
	const [first, last] = [days[0] as Bucket["days"][0], days.at(-1) as Bucket["days"][0]];
	return {
		from: first.day,
		to: last.day,
		startsAt: first.startsAt.toISOString(),
		endsAt: last.endsAt.toISOString(),
		count,
		figures: figures.map(presentFigure),
		sources: sources.map(presentSourceSummary),
	};
}

function presentSourceSummary({ app, device, count, figures }: SourceSummary) {
	return { ...presentSource(app, device), count, figures: figures.map(presentFigure) };
}

function presentFigure({ latestAt, ...figure }: Figure) {
	return { ...figure, latestAt: latestAt && timestampOf(latestAt).toISOString() };
}

export function presentTypes(): z.infer<typeof schemas.HealthTypeCatalogue> {
	return { types: Object.values(healthTypes) };
}
