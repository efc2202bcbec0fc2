import { createHash } from "node:crypto";
import { fromUUIDBytes, typeidUnboxed } from "typeid-js";
import type { z } from "zod";
import type {
	BodyIssue,
	HealthLogCreate,
	HealthMeasurement,
	SleepMeasurement,
} from "../../generated/schemas.ts";
import type { HealthLogType } from "./table.ts";
import { healthTypes } from "./types.ts";

type Issue = z.infer<typeof BodyIssue>;
type Create = z.infer<typeof HealthLogCreate>;
type Measurement = z.infer<typeof HealthMeasurement>;
type Sleep = z.infer<typeof SleepMeasurement>["value"];

interface Span {
	readonly startAt: string;
	readonly endAt: string;
}

const LONGEST_SLEEP_SECONDS = 24 * 60 * 60;
const PREFIX = "health";

/**
 * Returns the id of a log. With an external id it is derived, so that the same log gets the same id each time its
 * source sends it. Without one the id is new.
 */
export function healthLogId(userId: string, { type, source, externalId }: Create): string {
	if (externalId === undefined) return typeidUnboxed(PREFIX);
	const name = JSON.stringify([userId, type, source?.app ?? "", externalId]);
	const bytes = createHash("sha256").update(name).digest().subarray(0, 16);
	return fromUUIDBytes(PREFIX, new Uint8Array(asUuid8(bytes)));
}

/** Sets the version and variant of a UUID with custom bits (RFC 9562, 5.8). */
function asUuid8(bytes: Buffer): Buffer {
	bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
	bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
	return bytes;
}

/** Checks that the times of a log are in order, which a schema cannot express. */
export function timeIssues(
	interval: Span | null | undefined,
	measurement: Measurement | undefined,
): Issue[] {
	return [
		...(interval && seconds(interval) < 0
			? [outOfOrder("/interval/endAt", "must not be before startAt")]
			: []),
		...(measurement?.type === "sleep" ? sleepIssues(measurement.value) : []),
	];
}

function sleepIssues(sleep: Sleep): Issue[] {
	const duration = seconds(sleep);
	if (duration <= 0 || duration > LONGEST_SLEEP_SECONDS) {
		return [outOfOrder("/value/endAt", "must be after startAt, by at most 24 hours")];
	}
	let earliest = Date.parse(sleep.startAt);
	return (sleep.stages ?? []).flatMap((stage, index) => {
		const [start, end] = [Date.parse(stage.startAt), Date.parse(stage.endAt)];
		const fits = start >= earliest && end >= start && end <= Date.parse(sleep.endAt);
		earliest = Math.max(earliest, end);
		const message = "must be within the sleep, and after the stage before";
		return fits ? [] : [outOfOrder(`/value/stages/${index}`, message)];
	});
}

function outOfOrder(pointer: string, message: string): Issue {
	return { pointer, keyword: "interval", message };
}

function seconds({ startAt, endAt }: Span): number {
	return (Date.parse(endAt) - Date.parse(startAt)) / 1000;
}

/** Returns the stored form of a value: every moment in UTC, to the millisecond. */
export function normalized({ value }: Measurement): object {
	return JSON.parse(JSON.stringify(value), (name, member) =>
		name.endsWith("At") ? new Date(member).toISOString() : member,
	);
}

/** Returns the numbers of a value that summaries combine. A quantity that the value does not state is absent. */
export function quantitiesOf(measurement: Measurement): Record<string, number> {
	const stated = Object.entries(measurement.value).filter(([name]) =>
		quantityNames(measurement.type).includes(name),
	);
	return {
		...Object.fromEntries(stated),
		...(measurement.type === "sleep" ? { asleepSeconds: asleepSeconds(measurement.value) } : {}),
	};
}

export function quantityNames(type: HealthLogType): string[] {
	return healthTypes[type].quantities.map(({ name }) => name);
}

function asleepSeconds(sleep: Sleep): number {
	const asleep = sleep.stages?.filter(({ stage }) => stage !== "awake") ?? [sleep];
	return Math.round(asleep.reduce((sum, span) => sum + seconds(span), 0));
}
