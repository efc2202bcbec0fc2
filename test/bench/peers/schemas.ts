import { z } from "zod";

const line = z
	.string()
	.min(1)
	.regex(/^[ \u00A0\u3000]*[^\s\p{Cc}][^\p{Cc}]*$/u);
const text = z.string().regex(/^[^\0]*$/);
const moment = z.iso.datetime({ offset: true });
const taskId = z.string().regex(/^task_[0-7][0-9a-hjkmnp-tv-z]{25}$/);
const status = z.enum(["todo", "in_progress", "done"]);
const minutes = z.int().min(1).max(10_080);
const distinct = (items: readonly string[]) => new Set(items).size === items.length;
const labels = z.array(line.max(60)).max(50).refine(distinct);
const due = z.strictObject({
	date: z.iso.date(),
	time: z
		.string()
		.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
		.nullish(),
	timeZone: z
		.string()
		.max(64)
		.regex(/^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/)
		.nullish(),
});

/** The schemas that somebody who writes code first would write for the same requests. */
export const TaskQuery = z.strictObject({
	status: status.optional(),
	limit: z.coerce.number().int().min(1).max(100).default(50),
	cursor: z.string().max(1000).optional(),
});

export const TaskCreate = z.strictObject({
	title: line.max(500),
	notes: text.max(10_000).nullish(),
	status: status.default("todo"),
	priority: z.int().min(1).max(4).default(1),
	labels: labels.default([]),
	due: due.nullish(),
	estimateMinutes: minutes.nullish(),
	parentId: taskId.nullish(),
	position: z.number().min(-1e12).max(1e12).optional(),
});

export const Task = z.object({
	id: taskId,
	title: line,
	notes: text.nullable(),
	status,
	priority: z.int(),
	labels,
	due: due.nullable(),
	estimateMinutes: minutes.nullable(),
	parentId: taskId.nullable(),
	position: z.number(),
	completedAt: moment.nullable(),
	createdAt: moment,
	updatedAt: moment,
});

export const TaskList = z.object({ data: z.array(Task), nextCursor: z.string().nullable() });

const name = line.max(100);
const span = z.strictObject({ startAt: moment, endAt: moment });
const seconds = z.int().min(0).max(86_400);
const energyKilocalories = z.number().min(0).max(20_000).optional();
const grams = z.number().min(0).max(2000).optional();

/** One choice of the union: what a log has besides its measurement is the same for all. */
function logOf<const Type extends string, Value extends z.ZodType>(type: Type, value: Value) {
	return z.strictObject({
		type: z.literal(type),
		value,
		recordedAt: moment,
		interval: span.nullish(),
		zoneOffsetMinutes: z.int().min(-1080).max(1080).nullish(),
		source: z
			.strictObject({
				app: name.optional(),
				device: name.optional(),
				method: z.enum(["manual", "automatic", "active"]).default("manual"),
			})
			.optional(),
		note: text.max(2000).nullish(),
		externalId: z
			.string()
			.min(1)
			.max(200)
			.regex(/^[!-~]+$/)
			.optional(),
		externalVersion: z.int().min(0).optional(),
	});
}

export const HealthLogCreate = z
	.discriminatedUnion("type", [
		logOf("steps", z.strictObject({ count: z.int().min(0).max(200_000) })),
		logOf("heart_rate", z.strictObject({ beatsPerMinute: z.number().min(20).max(300) })),
		logOf("weight", z.strictObject({ weightKilograms: z.number().min(0.5).max(700) })),
		logOf("body_temperature", z.strictObject({ degreesCelsius: z.number().min(25).max(45) })),
		logOf("meditation", z.strictObject({ durationSeconds: seconds })),
		logOf(
			"meal",
			z.strictObject({
				kind: z.enum(["breakfast", "lunch", "dinner", "snack"]),
				name: line.max(200).optional(),
				energyKilocalories,
				proteinGrams: grams,
				carbohydrateGrams: grams,
				fatGrams: grams,
			}),
		),
	])
	.refine(({ externalId, externalVersion }) => !(externalVersion && externalId === undefined));
