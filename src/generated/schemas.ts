// Generated from the OpenAPI document. Do not edit: change the document instead.
import { z } from "zod";
import * as rt from "./runtime.ts";

/** A semantic version of the API. */
export const Version = z.string().check(rt.maxLength(32)).regex(/^\d+\.\d+\.\d+$/u);

/** A timestamp in UTC (RFC 3339) with milliseconds. */
export const Timestamp = z.string().check(rt.maxLength(24)).regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u).check(rt.format("date-time"));

/** Whether maintenance is active, and the announced maintenance window. */
export const Maintenance = rt.strictObject({
	active: z.boolean(),
	startsAt: Timestamp.nullable(),
	endsAt: Timestamp.nullable(),
});

/** The API is running. */
export const HealthStatus = rt.strictObject({
	status: z.literal("healthy"),
	version: Version,
	time: Timestamp,
	maintenance: Maintenance,
});

/** A language tag (BCP 47), such as `en` or `nl-BE`. */
export const Locale = z.string().check(rt.maxLength(35)).regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u, "must be a language tag such as en or de-AT");

/** A code of the error catalogue. Each code has a page under `/docs/errors`. Later versions may add codes: handle an unknown code by its HTTP status. */
export const ProblemCode = z.enum([
	"VAL_001",
	"VAL_002",
	"VAL_003",
	"VAL_004",
	"VAL_005",
	"VAL_006",
	"VAL_007",
	"AUTH_001",
	"AUTH_002",
	"AUTH_003",
	"AUTH_004",
	"AUTH_005",
	"AUTH_006",
	"AUTH_007",
	"RES_001",
	"RES_002",
	"RES_003",
	"RES_004",
	"IDEM_001",
	"IDEM_002",
	"IDEM_003",
	"RATE_001",
	"DB_001",
	"SYS_001",
	"SYS_002",
]);

/** An error in the body. */
export const BodyIssue = rt.strictObject({
	pointer: z.string().check(rt.maxLength(1000)).regex(/^(?:\/(?:[^~/]|~[01])*)*$/u),
	keyword: z.string().check(rt.maxLength(40)).regex(/^[a-zA-Z]+$/u),
	message: z.string().check(rt.maxLength(500)).regex(/\S/u),
});

/** An error in a parameter of the path, the query or a header. */
export const ParameterIssue = rt.strictObject({
	parameter: z.string().check(rt.maxLength(200)).regex(/^[^\u0000-\u001F\u007F]*$/u),
	keyword: z.string().check(rt.maxLength(40)).regex(/^[a-zA-Z]+$/u),
	message: z.string().check(rt.maxLength(500)).regex(/\S/u),
});

/** One error in the body or in a parameter of the request. */
export const ValidationIssue = z.xor([BodyIssue, ParameterIssue]);

/** A problem document (RFC 9457). Base decisions on `code`. The texts are for people and may be reworded. */
export const Problem = rt.strictObject({
	type: z.string().check(rt.maxLength(300), rt.format("uri")),
	title: z.string().check(rt.maxLength(100)).regex(/\S/u),
	status: rt.integer().gte(400).lte(599).check(rt.integerFormat("int32")),
	detail: z.string().check(rt.maxLength(1000)).regex(/\S/u),
	instance: z.string().check(rt.maxLength(16384), rt.format("uri-reference")),
	code: ProblemCode,
	requestId: z.string().check(rt.minLength(1), rt.maxLength(128)).regex(/^[A-Za-z0-9._-]+$/u),
	errors: z.array(ValidationIssue).min(1).max(100).optional(),
});

/** The database responded. */
export const DatabaseHealth = rt.strictObject({
	database: z.literal("connected"),
	latencyMilliseconds: z.number().gte(0),
});

/** `healthy`: works. `degraded`: works in part or slowly. `unhealthy`: does not work. */
export const HealthLevel = z.enum(["healthy", "degraded", "unhealthy"]);

/** The status of one dependency of the API. */
export const DependencyHealth = rt.strictObject({
	name: z.string().check(rt.maxLength(40)).regex(/^[a-z][a-zA-Z0-9]*$/u),
	status: HealthLevel,
	latencyMilliseconds: z.number().gte(0).nullable(),
	detail: z.string().check(rt.maxLength(500)).regex(/\S/u).nullable(),
});

/** `ok`: below every threshold. `warning`: an operator should look at it. `critical`: an operator must act now. */
export const AlertLevel = z.enum(["ok", "warning", "critical"]);

/** A value that is monitored by an alert, with its thresholds. If the value could not be read, it is null and its level is `warning`. */
export const Alert = rt.strictObject({
	name: z.string().check(rt.maxLength(40)).regex(/^[a-z][a-zA-Z0-9]*$/u),
	level: AlertLevel,
	value: z.number().gte(0).nullable(),
	unit: z.enum(["share", "milliseconds", "requests"]),
	warningAbove: z.number().gte(0).nullable(),
	criticalAbove: z.number().gte(0),
});

/** Requests to `/api/` on all instances, in the current minute and the whole minutes before it. Requests of the last second may be missing. */
export const TrafficWindow = rt.strictObject({
	minutes: rt.integer().gte(1).lte(60).check(rt.integerFormat("int32")),
	requests: rt.integer().gte(0).lte(9007199254740991).check(rt.integerFormat("int64")),
	errorRate: z.number().gte(0).lte(1).nullable(),
	p50Milliseconds: z.number().gte(0).nullable(),
	p95Milliseconds: z.number().gte(0).nullable(),
	p99Milliseconds: z.number().gte(0).nullable(),
});

/** Events that have not been delivered to all of their subscribers. */
export const QueueBacklog = rt.strictObject({
	pending: rt.integer().gte(0).lte(9007199254740991).check(rt.integerFormat("int64")),
	failed: rt.integer().gte(0).lte(9007199254740991).check(rt.integerFormat("int64")),
});

/** The status of the API and of its dependencies. */
export const DetailedHealth = rt.strictObject({
	status: HealthLevel,
	version: Version,
	uptimeSeconds: rt.integer().gte(0).lte(2147483647).check(rt.integerFormat("int32")),
	time: Timestamp,
	dependencies: z.array(DependencyHealth).max(20),
	level: AlertLevel,
	alerts: z.array(Alert).max(20),
	traffic: z.array(TrafficWindow).max(10),
	queue: QueueBacklog.nullable(),
	maintenance: Maintenance,
});

/** An OpenAPI document. This schema has only its outline; the OpenAPI specification defines the rest. */
export const OpenapiDocument = rt.looseObject(
	{
		openapi: z.string().check(rt.maxLength(10)).regex(/^3\.1\.\d+$/u),
		info: rt.looseObject({}, { maxProperties: 20 }),
		paths: rt.looseObject({}, { maxProperties: 1000 }),
	},
	{ maxProperties: 50 },
);

/** The name of a time zone in the IANA database, such as `Europe/Amsterdam` or `UTC`. A name that is not in the database is rejected (`VAL_001`). */
export const TimeZone = z.string().check(rt.maxLength(64)).regex(/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/u, "must be an IANA time zone such as Europe/Berlin");

/** A time of day on the user's clock, `HH:MM`, from `00:00` to `23:59`. */
export const LocalTime = z.string().check(rt.maxLength(5)).regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, "must be a time of day from 00:00 to 23:59");

/** A new account. */
export const RegisterRequest = rt.strictObject({
	email: z.string().check(rt.maxLength(254), rt.format("email")),
	password: z.string().check(rt.minLength(8), rt.maxLength(256)).regex(/^[^\u0000]*$/u, "must not contain the character U+0000"),
	displayName: z.string().check(rt.minLength(1), rt.maxLength(80)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank"),
	timeZone: TimeZone.default("UTC"),
	locale: Locale.default("en"),
	dayStart: LocalTime.default("00:00"),
});

/** The id of a user. Ids sort by the time of creation. */
export const UserId = z.string().check(rt.maxLength(31)).regex(/^user_[0-7][0-9a-hjkmnp-tv-z]{25}$/u, "must be the id of a user, which begins with user_");

/** An account with the details that its owner sees. */
export const User = rt.strictObject({
	id: UserId,
	email: z.string().check(rt.maxLength(254), rt.format("email")),
	displayName: z.string().check(rt.minLength(1), rt.maxLength(80)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank"),
	timeZone: TimeZone,
	locale: Locale,
	dayStart: LocalTime,
	createdAt: Timestamp,
	updatedAt: Timestamp,
});

/** A permission that an access token grants. The security scheme describes each scope. */
export const Scope = z.enum([
	"users:read",
	"users:write",
	"sessions:read",
	"sessions:write",
	"tasks:read",
	"tasks:write",
	"flags:read",
	"health:read",
	"health:write",
	"focus:read",
	"focus:write",
	"sync:read",
	"admin:read",
	"admin:write",
	"admin:metrics",
]);

/** The tokens with which a client acts for the user. Keep both tokens secret. */
export const SessionTokens = rt.strictObject({
	tokenType: z.literal("Bearer"),
	accessToken: z.string().check(rt.maxLength(4096)).regex(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/u),
	expiresInSeconds: rt.integer().gte(1).lte(900).check(rt.integerFormat("int32")),
	refreshToken: z.string().check(rt.minLength(1), rt.maxLength(512)).regex(/^[A-Za-z0-9._~-]+$/u),
	refreshTokenExpiresAt: Timestamp,
	scopes: rt.array(Scope, { minItems: 1, maxItems: 40, uniqueItems: true }),
});

/** A user who has just registered or logged in, and the tokens of the new session. */
export const AuthenticatedUser = rt.strictObject({
	user: User,
	tokens: SessionTokens,
});

/** Credentials, and optionally the scopes of the session. */
export const LoginRequest = rt.strictObject({
	email: z.string().check(rt.maxLength(254), rt.format("email")),
	password: z.string().check(rt.minLength(1), rt.maxLength(256)).regex(/^[^\u0000]*$/u, "must not contain the character U+0000"),
	scopes: rt.array(Scope, { minItems: 1, maxItems: 40, uniqueItems: true }).optional(),
});

/** The refresh token to exchange. */
export const RefreshRequest = rt.strictObject({
	refreshToken: z.string().check(rt.minLength(1), rt.maxLength(512)).regex(/^[A-Za-z0-9._~-]+$/u, "must be a refresh token"),
});

/** A position in a list. Opaque; its format may change at any time. */
export const Cursor = z.string().check(rt.minLength(1), rt.maxLength(1024)).regex(/^[A-Za-z0-9._~-]+$/u, "must be the nextCursor of a page");

/** The id of a session. Ids sort by the time of creation. */
export const SessionId = z.string().check(rt.maxLength(34)).regex(/^session_[0-7][0-9a-hjkmnp-tv-z]{25}$/u, "must be the id of a session, which begins with session_");

/** One login of the user, from one app on one device, until it ends by logout, revocation or expiry. */
export const Session = rt.strictObject({
	id: SessionId,
	userAgent: z.string().check(rt.minLength(1), rt.maxLength(512)).regex(/\S/u).nullable(),
	scopes: rt.array(Scope, { minItems: 1, maxItems: 40, uniqueItems: true }),
	createdAt: Timestamp,
	lastUsedAt: Timestamp,
	expiresAt: Timestamp,
	current: z.boolean(),
});

/** A page of sessions. */
export const SessionList = rt.strictObject({
	data: z.array(Session).max(100),
	nextCursor: Cursor.nullable(),
});

/** The changes to a profile. A property that is absent stays unchanged. */
export const UserUpdate = rt.strictObject(
	{
		displayName: z.string().check(rt.minLength(1), rt.maxLength(80)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank").optional(),
		timeZone: TimeZone.optional(),
		locale: Locale.optional(),
		dayStart: LocalTime.optional(),
	},
	{ minProperties: 1 },
);

/** The current password as confirmation, and the new one. */
export const PasswordChange = rt.strictObject({
	currentPassword: z.string().check(rt.minLength(1), rt.maxLength(256)).regex(/^[^\u0000]*$/u, "must not contain the character U+0000"),
	newPassword: z.string().check(rt.minLength(8), rt.maxLength(256)).regex(/^[^\u0000]*$/u, "must not contain the character U+0000"),
});

/** The account's password, as confirmation of the deletion. */
export const AccountDeletion = rt.strictObject({
	password: z.string().check(rt.minLength(1), rt.maxLength(256)).regex(/^[^\u0000]*$/u, "must not contain the character U+0000"),
});

/** The status of a task. */
export const TaskStatus = z.enum(["todo", "in_progress", "done"]);

/** The priority of a task: 1 (low), 2 (medium), 3 (high) or 4 (urgent). */
export const TaskPriority = rt.integer().gte(1).lte(4).check(rt.integerFormat("int32"));

/** A word or short phrase to group tasks by. On one line and not blank. */
export const TaskLabel = z.string().check(rt.minLength(1), rt.maxLength(60)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank");

/** The order of tasks; a leading `-` reverses it. */
export const TaskSort = z.enum([
	"created",
	"-created",
	"due",
	"-due",
	"priority",
	"-priority",
	"position",
	"-position",
]);

/** The id of a task. Ids sort by the time of creation. */
export const TaskId = z.string().check(rt.maxLength(31)).regex(/^task_[0-7][0-9a-hjkmnp-tv-z]{25}$/u, "must be the id of a task, which begins with task_");

/**
 * When a task is due. The combination of `time` and `timeZone` has four meanings:
 *
 * | | `timeZone` is null: floating | `timeZone` is set: zoned |
 * | --- | --- | --- |
 * | **`time` is null: all day** | that day, wherever the user is | that day in the time zone |
 * | **`time` is set** | that time on the user's clock, wherever the user is | one exact point in time |
 */
export const Due = rt.strictObject({
	date: z.string().check(rt.maxLength(10), rt.format("date")),
	time: LocalTime.nullable(),
	timeZone: TimeZone.nullable(),
});

/** A task of the user. */
export const Task = rt.strictObject({
	id: TaskId,
	title: z.string().check(rt.minLength(1), rt.maxLength(500)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank"),
	notes: z.string().check(rt.maxLength(10000)).regex(/^[^\u0000]*$/u, "must not contain the character U+0000").nullable(),
	status: TaskStatus,
	priority: TaskPriority,
	labels: rt.array(TaskLabel, { maxItems: 50, uniqueItems: true }),
	due: Due.nullable(),
	estimateMinutes: rt.integer().gte(1).lte(10080).check(rt.integerFormat("int32")).nullable(),
	parentId: TaskId.nullable(),
	position: z.number(),
	completedAt: Timestamp.nullable(),
	createdAt: Timestamp,
	updatedAt: Timestamp,
});

/** A page of tasks. */
export const TaskList = rt.strictObject({
	data: z.array(Task).max(100),
	nextCursor: Cursor.nullable(),
});

/** When a task is due: a date with an optional time, floating or in a time zone. `Due` has the table of the four meanings. The value is stored as sent, even if daylight saving time skips or repeats it. */
export const DueInput = rt.strictObject({
	date: z.string().check(rt.maxLength(10), rt.format("date")),
	time: LocalTime.nullable().optional(),
	timeZone: TimeZone.nullable().optional(),
});

/** A new task. Only the title is required. */
export const TaskCreate = rt.strictObject({
	title: z.string().check(rt.minLength(1), rt.maxLength(500)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank"),
	notes: z.string().check(rt.maxLength(10000)).regex(/^[^\u0000]*$/u, "must not contain the character U+0000").nullable().optional(),
	status: TaskStatus.default("todo"),
	priority: TaskPriority.default(1),
	labels: rt.array(TaskLabel, { maxItems: 50, uniqueItems: true }).default([]),
	due: DueInput.nullable().optional(),
	estimateMinutes: rt.integer().gte(1).lte(10080).check(rt.integerFormat("int32")).nullable().optional(),
	parentId: TaskId.nullable().optional(),
	position: z.number().gte(-1000000000000).lte(1000000000000).optional(),
});

/** The changes to a task. A property that is absent stays unchanged, a property that is null is cleared, and any other value replaces the old value. `labels` and `due` are replaced as a whole. */
export const TaskUpdate = rt.strictObject(
	{
		title: z.string().check(rt.minLength(1), rt.maxLength(500)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank").optional(),
		notes: z.string().check(rt.maxLength(10000)).regex(/^[^\u0000]*$/u, "must not contain the character U+0000").nullable().optional(),
		status: TaskStatus.optional(),
		priority: TaskPriority.optional(),
		labels: rt.array(TaskLabel, { maxItems: 50, uniqueItems: true }).optional(),
		due: DueInput.nullable().optional(),
		estimateMinutes: rt.integer().gte(1).lte(10080).check(rt.integerFormat("int32")).nullable().optional(),
		parentId: TaskId.nullable().optional(),
		position: z.number().gte(-1000000000000).lte(1000000000000).optional(),
	},
	{ minProperties: 1 },
);

/** The type of a health log. `GET /api/health/types` describes each type. */
export const HealthLogType = z.enum([
	"sleep",
	"water",
	"mood",
	"steps",
	"heart_rate",
	"hrv",
	"weight",
	"body_temperature",
	"blood_pressure",
	"blood_glucose",
	"oxygen_saturation",
	"respiratory_rate",
	"exercise",
	"meal",
	"medication",
	"meditation",
	"symptom",
	"menstrual_cycle",
	"mindfulness",
	"caffeine",
]);

/** A timestamp (RFC 3339) with seconds and any UTC offset, between the years 1900 and 2099. It is stored to the millisecond and returned in UTC. */
export const Moment = z.string().check(rt.maxLength(40)).regex(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/u, "must be a timestamp such as 2026-11-23T10:05:12Z, between the years 1900 and 2099").check(rt.format("date-time"));

/** The order of health logs. */
export const HealthLogSort = z.enum(["recordedAt", "-recordedAt"]);

/** A sleep stage. */
export const SleepStage = rt.strictObject({
	stage: z.enum(["awake", "asleep", "light", "deep", "rem"]),
	startAt: Moment,
	endAt: Moment,
});

/** A sleep or a nap. Without `stages`, all of it counts as time asleep. With `stages`, all stages except `awake` count. Stages must lie within the sleep, in order and without overlap (`VAL_001` otherwise). */
export const SleepMeasurement = rt.looseObject({
	type: z.literal("sleep"),
	value: rt.strictObject({
		startAt: Moment,
		endAt: Moment,
		isNap: z.boolean().optional(),
		stages: z.array(SleepStage).max(500).optional(),
	}),
});

/** Something to drink. */
export const WaterMeasurement = rt.looseObject({
	type: z.literal("water"),
	value: rt.strictObject({
		volumeMilliliters: z.number().gte(0).lte(10000),
	}),
});

/** The user's mood, at a point in time or for a whole day. */
export const MoodMeasurement = rt.looseObject({
	type: z.literal("mood"),
	value: rt.strictObject({
		valence: z.number().gte(-1).lte(1),
		kind: z.enum(["momentary", "daily"]),
		labels: rt.array(
			z.string().check(rt.minLength(1), rt.maxLength(40)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank"),
			{ maxItems: 20, uniqueItems: true },
		).optional(),
	}),
});

/** Steps that were taken. */
export const StepsMeasurement = rt.looseObject({
	type: z.literal("steps"),
	value: rt.strictObject({
		count: rt.integer().gte(0).lte(200000).check(rt.integerFormat("int32")),
	}),
});

/** The heart rate. */
export const HeartRateMeasurement = rt.looseObject({
	type: z.literal("heart_rate"),
	value: rt.strictObject({
		beatsPerMinute: z.number().gte(20).lte(300),
	}),
});

/** The variability of the heart rate, as SDNN, as RMSSD or as both. These are different statistics and cannot be converted into each other. */
export const HeartRateVariabilityMeasurement = rt.looseObject({
	type: z.literal("hrv"),
	value: rt.strictObject(
		{
			sdnnMilliseconds: z.number().gte(0).lte(1000).optional(),
			rmssdMilliseconds: z.number().gte(0).lte(1000).optional(),
		},
		{ minProperties: 1 },
	),
});

/** The weight of the body. */
export const WeightMeasurement = rt.looseObject({
	type: z.literal("weight"),
	value: rt.strictObject({
		weightKilograms: z.number().gte(0.5).lte(700),
	}),
});

/** The temperature of the body. */
export const BodyTemperatureMeasurement = rt.looseObject({
	type: z.literal("body_temperature"),
	value: rt.strictObject({
		degreesCelsius: z.number().gte(25).lte(45),
	}),
});

/** The blood pressure. */
export const BloodPressureMeasurement = rt.looseObject({
	type: z.literal("blood_pressure"),
	value: rt.strictObject({
		systolicMillimetersOfMercury: z.number().gte(40).lte(300),
		diastolicMillimetersOfMercury: z.number().gte(20).lte(200),
	}),
});

/** The glucose in the blood. */
export const BloodGlucoseMeasurement = rt.looseObject({
	type: z.literal("blood_glucose"),
	value: rt.strictObject({
		millimolesPerLiter: z.number().gte(0.5).lte(60),
		mealRelation: z.enum(["fasting", "before_meal", "after_meal", "bedtime"]).optional(),
	}),
});

/** The oxygen saturation of the blood. */
export const OxygenSaturationMeasurement = rt.looseObject({
	type: z.literal("oxygen_saturation"),
	value: rt.strictObject({
		saturationPercent: z.number().gte(40).lte(100),
	}),
});

/** The respiratory rate. */
export const RespiratoryRateMeasurement = rt.looseObject({
	type: z.literal("respiratory_rate"),
	value: rt.strictObject({
		breathsPerMinute: z.number().gte(2).lte(100),
	}),
});

/** A workout or another physical activity. */
export const ExerciseMeasurement = rt.looseObject({
	type: z.literal("exercise"),
	value: rt.strictObject({
		activity: z.enum([
			"walking",
			"running",
			"cycling",
			"swimming",
			"hiking",
			"rowing",
			"strength_training",
			"yoga",
			"dancing",
			"team_sport",
			"other",
		]),
		durationSeconds: rt.integer().gte(0).lte(86400).check(rt.integerFormat("int32")),
		energyKilocalories: z.number().gte(0).lte(20000).optional(),
		distanceMeters: z.number().gte(0).lte(1000000).optional(),
	}),
});

/** A meal. Unknown values are omitted. */
export const MealMeasurement = rt.looseObject({
	type: z.literal("meal"),
	value: rt.strictObject({
		kind: z.enum(["breakfast", "lunch", "dinner", "snack"]),
		name: z.string().check(rt.minLength(1), rt.maxLength(200)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank").optional(),
		energyKilocalories: z.number().gte(0).lte(20000).optional(),
		proteinGrams: z.number().gte(0).lte(2000).optional(),
		carbohydrateGrams: z.number().gte(0).lte(2000).optional(),
		fatGrams: z.number().gte(0).lte(2000).optional(),
	}),
});

/** A dose of a medicine. Its amount and unit are either both present or both absent. */
export const MedicationMeasurement = rt.looseObject({
	type: z.literal("medication"),
	value: rt.strictObject(
		{
			name: z.string().check(rt.minLength(1), rt.maxLength(200)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank"),
			doseAmount: z.number().gte(0).lte(1000000).optional(),
			doseUnit: z.enum(["mg", "ug", "g", "mL", "IU", "tablet", "capsule", "drop", "puff", "unit"]).optional(),
		},
		{
			dependentRequired: {
				doseAmount: ["doseUnit"],
				doseUnit: ["doseAmount"],
			},
		},
	),
});

/** A meditation. */
export const MeditationMeasurement = rt.looseObject({
	type: z.literal("meditation"),
	value: rt.strictObject({
		durationSeconds: rt.integer().gte(0).lte(86400).check(rt.integerFormat("int32")),
	}),
});

/** A symptom. */
export const SymptomMeasurement = rt.looseObject({
	type: z.literal("symptom"),
	value: rt.strictObject({
		name: z.string().check(rt.minLength(1), rt.maxLength(100)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank"),
		severity: rt.integer().gte(0).lte(10).check(rt.integerFormat("int32")),
	}),
});

/** A day of the menstrual cycle. */
export const MenstrualCycleMeasurement = rt.looseObject({
	type: z.literal("menstrual_cycle"),
	value: rt.strictObject({
		flow: z.enum(["none", "light", "medium", "heavy", "unspecified"]),
		isCycleStart: z.boolean().optional(),
	}),
});

/** A period of mindfulness, such as a breathing exercise. */
export const MindfulnessMeasurement = rt.looseObject({
	type: z.literal("mindfulness"),
	value: rt.strictObject({
		durationSeconds: rt.integer().gte(0).lte(86400).check(rt.integerFormat("int32")),
	}),
});

/** An intake of caffeine. */
export const CaffeineMeasurement = rt.looseObject({
	type: z.literal("caffeine"),
	value: rt.strictObject({
		massMilligrams: z.number().gte(0).lte(2000),
	}),
});

/** A measured or observed value. `type` determines the fields of `value`. The names of the fields include their units. Send 0 for zero and omit unknown values. */
export const HealthMeasurement = z.discriminatedUnion(
	"type",
	[
		SleepMeasurement,
		WaterMeasurement,
		MoodMeasurement,
		StepsMeasurement,
		HeartRateMeasurement,
		HeartRateVariabilityMeasurement,
		WeightMeasurement,
		BodyTemperatureMeasurement,
		BloodPressureMeasurement,
		BloodGlucoseMeasurement,
		OxygenSaturationMeasurement,
		RespiratoryRateMeasurement,
		ExerciseMeasurement,
		MealMeasurement,
		MedicationMeasurement,
		MeditationMeasurement,
		SymptomMeasurement,
		MenstrualCycleMeasurement,
		MindfulnessMeasurement,
		CaffeineMeasurement,
	],
);

/** The id of a health log. */
export const HealthLogId = z.string().check(rt.maxLength(33)).regex(/^health_[0-7][0-9a-hjkmnp-tv-z]{25}$/u, "must be the id of a health log, which begins with health_");

/** A period of time. Its end must not be before its start. */
export const HealthInterval = rt.strictObject({
	startAt: Moment,
	endAt: Moment,
});

/** The name of an app or a device. */
export const HealthSourceName = z.string().check(rt.minLength(1), rt.maxLength(100)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank");

/** How the value was obtained: the user typed it in (`manual`), a device measured it without the user (`automatic`), or the user started the measurement (`active`). */
export const HealthLogMethod = z.enum(["manual", "automatic", "active"]);

/** The source of a health log. */
export const HealthSource = rt.strictObject({
	app: HealthSourceName.nullable(),
	device: HealthSourceName.nullable(),
	method: HealthLogMethod,
});

/** A measurement or an observation about the user. */
export const HealthLog = rt.all(
	rt.strictObject({
		id: HealthLogId,
		type: HealthLogType,
		value: z.unknown(),
		recordedAt: Timestamp,
		interval: HealthInterval.nullable(),
		zoneOffsetMinutes: rt.integer().gte(-1080).lte(1080).check(rt.integerFormat("int32")).nullable(),
		source: HealthSource,
		note: z.string().check(rt.maxLength(2000)).regex(/^[^\u0000]*$/u, "must not contain the character U+0000").nullable(),
		externalId: z.string().check(rt.minLength(1), rt.maxLength(200)).regex(/^[!-~]+$/u, "must consist of visible ASCII characters without spaces").nullable(),
		externalVersion: rt.integer().gte(0).lte(9007199254740991).check(rt.integerFormat("int64")).nullable(),
		createdAt: Timestamp,
		updatedAt: Timestamp,
	}),
	HealthMeasurement,
);

/** A page of health logs. */
export const HealthLogList = rt.strictObject({
	data: z.array(HealthLog).max(100),
	nextCursor: Cursor.nullable(),
});

/** The source of a health log. Summaries distinguish sources by `app` and `device`. */
export const HealthSourceInput = rt.strictObject({
	app: HealthSourceName.optional(),
	device: HealthSourceName.optional(),
	method: HealthLogMethod.default("manual"),
});

/**
 * A new health log. `type` determines the fields of `value`.
 *
 * With an `externalId`, a log that is sent several times is stored once. A log is identified by the
 * user, `source.app`, `type` and `externalId`.
 */
export const HealthLogCreate = rt.all(
	rt.strictObject(
		{
			type: HealthLogType,
			value: z.unknown(),
			recordedAt: Moment,
			interval: HealthInterval.nullable().optional(),
			zoneOffsetMinutes: rt.integer().gte(-1080).lte(1080).check(rt.integerFormat("int32")).nullable().optional(),
			source: HealthSourceInput.optional(),
			note: z.string().check(rt.maxLength(2000)).regex(/^[^\u0000]*$/u, "must not contain the character U+0000").nullable().optional(),
			externalId: z.string().check(rt.minLength(1), rt.maxLength(200)).regex(/^[!-~]+$/u, "must consist of visible ASCII characters without spaces").optional(),
			externalVersion: rt.integer().gte(0).lte(9007199254740991).check(rt.integerFormat("int64")).optional(),
		},
		{
			dependentRequired: {
				externalVersion: ["externalId"],
			},
		},
	),
	HealthMeasurement,
);

/** The changes to a health log. A property that is absent stays unchanged, a property that is null is cleared, and any other value replaces the old value. `type`, `source` and `externalId` cannot be changed. */
export const HealthLogUpdate = rt.strictObject(
	{
		value: rt.looseObject({}, { maxProperties: 20 }).optional(),
		recordedAt: Moment.optional(),
		interval: HealthInterval.nullable().optional(),
		zoneOffsetMinutes: rt.integer().gte(-1080).lte(1080).check(rt.integerFormat("int32")).nullable().optional(),
		note: z.string().check(rt.maxLength(2000)).regex(/^[^\u0000]*$/u, "must not contain the character U+0000").nullable().optional(),
	},
	{ minProperties: 1 },
);

/** Up to 1,000 health logs to create. */
export const HealthLogBatchCreate = rt.strictObject({
	logs: z.array(z.unknown()).min(1).max(1000),
});

/** The result of one log of a batch. */
export const HealthLogBatchResult = rt.strictObject({
	status: z.enum(["created", "updated", "duplicate", "invalid"]),
	id: HealthLogId.nullable(),
	errors: z.array(BodyIssue).max(20),
});

/** The results of a batch. */
export const HealthLogBatch = rt.strictObject({
	results: z.array(HealthLogBatchResult).min(1).max(1000),
});

/** A day between the years 1900 and 2099. */
export const SummaryDay = z.string().check(rt.maxLength(10)).regex(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, "must be a day between the years 1900 and 2099").check(rt.format("date"));

/** The length of the buckets of a summary. Weeks begin on Monday (ISO 8601). */
export const HealthGranularity = z.enum(["day", "week", "month"]);

/** The number of logs. */
export const HealthLogCount = rt.integer().gte(0).lte(9007199254740991).check(rt.integerFormat("int64"));

/** The name of a quantity, which includes its unit. */
export const HealthQuantityName = z.string().check(rt.maxLength(60)).regex(/^[a-z][a-zA-Z0-9]*$/u);

/** A unit in UCUM notation (Unified Code for Units of Measure); `1` for a number without a unit. */
export const HealthUnit = z.string().check(rt.minLength(1), rt.maxLength(20)).regex(/^[!-~]+$/u);

/** The aggregated values of a quantity. A quantity that is summed has `sum`. Any other quantity has `average`, `minimum`, `maximum` and `latest`. The other properties are null. */
export const HealthFigure = rt.strictObject({
	quantity: HealthQuantityName,
	unit: HealthUnit,
	count: rt.integer().gte(1).lte(9007199254740991).check(rt.integerFormat("int64")),
	sum: z.number().nullable(),
	average: z.number().nullable(),
	minimum: z.number().nullable(),
	maximum: z.number().nullable(),
	latest: z.number().nullable(),
	latestAt: Timestamp.nullable(),
});

/** The values of one source in a bucket. */
export const HealthSummarySource = rt.strictObject({
	app: HealthSourceName.nullable(),
	device: HealthSourceName.nullable(),
	count: HealthLogCount,
	figures: z.array(HealthFigure).max(20),
});

/** A day, week or month of a summary, limited to the requested days. */
export const HealthSummaryBucket = rt.strictObject({
	from: z.string().check(rt.maxLength(10), rt.format("date")),
	to: z.string().check(rt.maxLength(10), rt.format("date")),
	startsAt: Timestamp,
	endsAt: Timestamp,
	count: HealthLogCount,
	figures: z.array(HealthFigure).max(20),
	sources: z.array(HealthSummarySource).max(10000),
});

/** The logs of one type, aggregated by day, week or month. */
export const HealthSummary = rt.strictObject({
	type: HealthLogType,
	from: z.string().check(rt.maxLength(10), rt.format("date")),
	to: z.string().check(rt.maxLength(10), rt.format("date")),
	granularity: HealthGranularity,
	timeZone: TimeZone,
	dayStart: LocalTime,
	buckets: z.array(HealthSummaryBucket).min(1).max(366),
});

/** How summaries aggregate the values of a quantity. */
export const HealthAggregation = z.enum(["sum", "average"]);

/** A measurable quantity of a type of health log. */
export const HealthQuantity = rt.strictObject({
	name: HealthQuantityName,
	description: z.string().check(rt.maxLength(300)).regex(/\S/u).nullable(),
	unit: HealthUnit,
	minimum: z.number(),
	maximum: z.number(),
	aggregation: HealthAggregation,
});

/** A type of health log. */
export const HealthTypeEntry = rt.strictObject({
	type: HealthLogType,
	description: z.string().check(rt.maxLength(500)).regex(/\S/u),
	quantities: z.array(HealthQuantity).max(20),
});

/** Every type of health log. */
export const HealthTypeCatalogue = rt.strictObject({
	types: z.array(HealthTypeEntry).min(1).max(100),
});

/** The key of a feature flag: words of lower-case letters and digits, separated by `_`, `-` or `.`. */
export const FlagKey = z.string().check(rt.minLength(1), rt.maxLength(100)).regex(/^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*$/u, "must be words of lower-case letters and digits, with one of _ - . between them");

/**
 * The reason for the value of a flag, as defined by OpenFeature:
 *
 * - `TARGETING_MATCH`: the value was set for this user.
 * - `DISABLED`: the flag is switched off.
 * - `STATIC`: the value is the same for all users.
 * - `SPLIT`: the flag is rolled out to a percentage of the users.
 */
export const FlagReason = z.enum(["TARGETING_MATCH", "DISABLED", "STATIC", "SPLIT"]);

/** The value of a feature flag for one user. */
export const Flag = rt.strictObject({
	key: FlagKey,
	enabled: z.boolean(),
	reason: FlagReason,
});

/** A page of feature flags with their values for one user. */
export const FlagList = rt.strictObject({
	data: z.array(Flag).max(100),
	nextCursor: Cursor.nullable(),
});

/** The evaluation context of OFREP. Members other than `targetingKey` are ignored. */
export const EvaluationContext = rt.looseObject(
	{
		targetingKey: z.string().check(rt.minLength(1), rt.maxLength(256)).regex(/^[^\u0000-\u001F\u007F]+$/u, "must be on one line").optional(),
	},
	{ maxProperties: 1000 },
);

/** A request for an evaluation, in the format of OFREP. */
export const EvaluationRequest = rt.strictObject({
	context: EvaluationContext.optional(),
});

/** A feature flag that was evaluated for a user, in the format of OFREP. */
export const Evaluation = rt.strictObject({
	key: FlagKey,
	value: z.boolean(),
	variant: z.enum(["on", "off"]),
	reason: FlagReason,
});

/** All feature flags evaluated for a user, in the format of OFREP. */
export const EvaluationList = rt.strictObject({
	flags: z.array(Evaluation).max(10000),
});

/**
 * The error code of OpenFeature:
 *
 * - `FLAG_NOT_FOUND`: the flag does not exist.
 * - `PARSE_ERROR`: the body is invalid.
 * - `INVALID_CONTEXT`: the `context` of the body is invalid.
 * - `GENERAL`: another part of the request is invalid, such as a parameter.
 */
export const EvaluationErrorCode = z.enum(["FLAG_NOT_FOUND", "PARSE_ERROR", "INVALID_CONTEXT", "GENERAL"]);

/** A problem document (RFC 9457) with the members of an OFREP error. */
export const EvaluationProblem = rt.strictObject({
	type: z.string().check(rt.maxLength(300), rt.format("uri")),
	title: z.string().check(rt.maxLength(100)).regex(/\S/u),
	status: rt.integer().gte(400).lte(599).check(rt.integerFormat("int32")),
	detail: z.string().check(rt.maxLength(1000)).regex(/\S/u),
	instance: z.string().check(rt.maxLength(16384), rt.format("uri-reference")),
	code: ProblemCode,
	requestId: z.string().check(rt.minLength(1), rt.maxLength(128)).regex(/^[A-Za-z0-9._-]+$/u),
	errors: z.array(ValidationIssue).min(1).max(100).optional(),
	key: z.string().check(rt.maxLength(500)).regex(/^[^\u0000-\u001F\u007F]*$/u).optional(),
	errorCode: EvaluationErrorCode,
	errorDetails: z.string().check(rt.maxLength(1000)).regex(/\S/u),
});

/** A language of the product. */
export const Language = rt.strictObject({
	language: Locale,
	name: z.string().check(rt.maxLength(100)).regex(/\S/u),
	nativeName: z.string().check(rt.maxLength(100)).regex(/\S/u),
	isComplete: z.boolean(),
});

/** A page of languages. */
export const LanguageList = rt.strictObject({
	data: z.array(Language).max(100),
	nextCursor: Cursor.nullable(),
});

/** The key of a text, the same in every language: words separated by dots, from general to specific. */
export const ContentKey = z.string().check(rt.maxLength(100)).regex(/^[a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9_]+)+$/u, "must be words that are separated by dots, such as tasks.empty");

/** A text as an ICU message. `{name}` stands for a value, `{count, plural, one {# task} other {# tasks}}` for a choice by number. An apostrophe before a brace makes it a literal brace. */
export const LocalizedText = z.string().check(rt.minLength(1), rt.maxLength(5000)).regex(/^[\t\n \u00A0\u3000]*[^\s\u0000-\u001F\u007F\uFFFE\uFFFF][^\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]*$/u, "must not be blank, nor contain control characters other than tab and line feed");

/** Texts by key. */
export const TextMap = rt.record(LocalizedText, { maxProperties: 5000, propertyNames: ContentKey });

/** All texts of the product for one language, including fallbacks. */
export const Localization = rt.strictObject({
	requestedLanguage: Locale,
	language: Locale,
	contents: TextMap,
	fallbacks: rt.record(Locale, { maxProperties: 5000, propertyNames: ContentKey }),
});

/** The translation coverage of one language. */
export const LanguageCoverage = rt.strictObject({
	language: Locale,
	translatedKeys: rt.integer().gte(0).lte(5000).check(rt.integerFormat("int32")),
	totalKeys: rt.integer().gte(0).lte(5000).check(rt.integerFormat("int32")),
});

/** The translation coverage of each language. */
export const LocalizationCoverage = rt.strictObject({
	languages: z.array(LanguageCoverage).max(1000),
});

/** The texts of one language, in the format of an import. */
export const LanguageExport = rt.strictObject({
	language: Locale,
	contents: TextMap,
});

/** An XLIFF document (OASIS, version 2.0 or 2.1) without a document type. The English texts are its sources and the texts of the language are its targets. The ids of its units are the keys. A document without `trgLang` is monolingual: its texts are the sources. */
export const XliffDocument = z.unknown();

/** Texts of one language. An export can be imported without changes. */
export const LanguageImport = rt.strictObject({
	language: Locale.optional(),
	contents: TextMap,
});

/** The outcome for one text of an import. */
export const ImportOutcome = z.enum(["created", "updated", "unchanged", "refused"]);

/** The result for one text of an import. */
export const ImportResult = rt.strictObject({
	contentKey: ContentKey,
	outcome: ImportOutcome,
	reason: z.string().check(rt.maxLength(1000)).regex(/\S/u).optional(),
});

/** The result for each text of an import, ordered by key. */
export const ImportReport = rt.strictObject({
	language: Locale,
	results: z.array(ImportResult).max(5000),
});

/** The origin of the text. A `shipped` text came with the product and may change with a later version of the product. An `edited` text stays unchanged until it is edited again. */
export const TranslationOrigin = z.enum(["shipped", "edited"]);

/** One text in one language. */
export const Translation = rt.strictObject({
	language: Locale,
	contentKey: ContentKey,
	content: LocalizedText,
	origin: TranslationOrigin,
	updatedAt: Timestamp,
});

/** The new content of a text. */
export const TranslationText = rt.strictObject({
	content: LocalizedText,
});

/** The key of a template, with which sessions refer to it. The key of a system template is a word such as `pomodoro`. The key of a user's own template is an id that begins with `template_`. */
export const FocusTemplateKey = z.string().check(rt.maxLength(40)).regex(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/u, "must be the key of a template, such as pomodoro");

/** The plan of a session, which states what the user intends. */
export const FocusPlan = rt.strictObject({
	workMinutes: rt.integer().gte(1).lte(480).check(rt.integerFormat("int32")).nullable(),
	shortBreakMinutes: rt.integer().gte(1).lte(120).check(rt.integerFormat("int32")).nullable(),
	longBreakMinutes: rt.integer().gte(1).lte(120).check(rt.integerFormat("int32")).nullable(),
	rounds: rt.integer().gte(1).lte(12).check(rt.integerFormat("int32")),
});

/** A template for focus sessions. */
export const FocusTemplate = rt.strictObject({
	key: FocusTemplateKey,
	name: z.string().check(rt.minLength(1), rt.maxLength(100)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank"),
	description: z.string().check(rt.maxLength(500)).regex(/^[^\u0000]*$/u, "must not contain the character U+0000").nullable(),
	isSystem: z.boolean(),
	plan: FocusPlan,
	createdAt: Timestamp,
	updatedAt: Timestamp,
});

/** A page of focus templates. */
export const FocusTemplateList = rt.strictObject({
	data: z.array(FocusTemplate).max(100),
	nextCursor: Cursor.nullable(),
});

/** A new template. Only the name is required. */
export const FocusTemplateCreate = rt.strictObject({
	name: z.string().check(rt.minLength(1), rt.maxLength(100)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank"),
	description: z.string().check(rt.maxLength(500)).regex(/^[^\u0000]*$/u, "must not contain the character U+0000").nullable().optional(),
	workMinutes: rt.integer().gte(1).lte(480).check(rt.integerFormat("int32")).nullable().optional(),
	shortBreakMinutes: rt.integer().gte(1).lte(120).check(rt.integerFormat("int32")).nullable().optional(),
	longBreakMinutes: rt.integer().gte(1).lte(120).check(rt.integerFormat("int32")).nullable().optional(),
	rounds: rt.integer().gte(1).lte(12).check(rt.integerFormat("int32")).default(1),
});

/** The changes to a template. A property that is absent stays unchanged; a property that is null is cleared. */
export const FocusTemplateUpdate = rt.strictObject(
	{
		name: z.string().check(rt.minLength(1), rt.maxLength(100)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank").optional(),
		description: z.string().check(rt.maxLength(500)).regex(/^[^\u0000]*$/u, "must not contain the character U+0000").nullable().optional(),
		workMinutes: rt.integer().gte(1).lte(480).check(rt.integerFormat("int32")).nullable().optional(),
		shortBreakMinutes: rt.integer().gte(1).lte(120).check(rt.integerFormat("int32")).nullable().optional(),
		longBreakMinutes: rt.integer().gte(1).lte(120).check(rt.integerFormat("int32")).nullable().optional(),
		rounds: rt.integer().gte(1).lte(12).check(rt.integerFormat("int32")).optional(),
	},
	{ minProperties: 1 },
);

/** The status of a session. A session is running while it is `active` or `paused`. `completed` and `abandoned` are final. */
export const FocusSessionStatus = z.enum(["active", "paused", "completed", "abandoned"]);

/** The id of a focus session. Ids sort by the start time of the sessions. */
export const FocusSessionId = z.string().check(rt.maxLength(32)).regex(/^focus_[0-7][0-9a-hjkmnp-tv-z]{25}$/u, "must be the id of a focus session, which begins with focus_");

/** The purpose of an interval. */
export const FocusPurpose = z.enum(["work", "break"]);

/** The current interval of a running session. */
export const FocusRunningInterval = rt.strictObject({
	number: rt.integer().gte(1).lte(2147483647).check(rt.integerFormat("int32")),
	purpose: FocusPurpose,
	startedAt: Timestamp,
});

/** A period in which the user focuses, from its start to its completion or abandonment. */
export const FocusSession = rt.strictObject({
	id: FocusSessionId,
	templateKey: FocusTemplateKey,
	taskId: TaskId.nullable(),
	status: FocusSessionStatus,
	plan: FocusPlan,
	interval: FocusRunningInterval.nullable(),
	startedAt: Timestamp,
	endedAt: Timestamp.nullable(),
	runningSince: Timestamp.nullable(),
	pausedAt: Timestamp.nullable(),
	actualDurationSeconds: rt.integer().gte(0).lte(9007199254740991).check(rt.integerFormat("int64")),
	workSeconds: rt.integer().gte(0).lte(9007199254740991).check(rt.integerFormat("int64")),
	breakSeconds: rt.integer().gte(0).lte(9007199254740991).check(rt.integerFormat("int64")),
	pausedSeconds: rt.integer().gte(0).lte(9007199254740991).check(rt.integerFormat("int64")),
	energy: rt.integer().gte(1).lte(5).check(rt.integerFormat("int32")).nullable(),
	rating: rt.integer().gte(1).lte(5).check(rt.integerFormat("int32")).nullable(),
	note: z.string().check(rt.maxLength(2000)).regex(/^[^\u0000]*$/u, "must not contain the character U+0000").nullable(),
	updatedAt: Timestamp,
});

/** A page of focus sessions. */
export const FocusSessionList = rt.strictObject({
	data: z.array(FocusSession).max(100),
	nextCursor: Cursor.nullable(),
});

/** A session to start. Only the template is required. */
export const FocusSessionStart = rt.strictObject({
	templateKey: FocusTemplateKey,
	taskId: TaskId.nullable().optional(),
	workMinutes: rt.integer().gte(1).lte(480).check(rt.integerFormat("int32")).optional(),
});

/** The user's feedback on a session. Send `{}` to omit it. */
export const FocusSessionComplete = rt.strictObject({
	energy: rt.integer().gte(1).lte(5).check(rt.integerFormat("int32")).nullable().optional(),
	rating: rt.integer().gte(1).lte(5).check(rt.integerFormat("int32")).nullable().optional(),
	note: z.string().check(rt.maxLength(2000)).regex(/^[^\u0000]*$/u, "must not contain the character U+0000").nullable().optional(),
});

/** The id of an interval: the id of its session, a full stop and its `number`. */
export const FocusIntervalId = z.string().check(rt.maxLength(43)).regex(/^focus_[0-7][0-9a-hjkmnp-tv-z]{25}\.[1-9][0-9]{0,9}$/u, "must be the id of a focus session, a full stop and a number");

/** A part of a session with one purpose. */
export const FocusInterval = rt.strictObject({
	id: FocusIntervalId,
	focusSessionId: FocusSessionId,
	number: rt.integer().gte(1).lte(2147483647).check(rt.integerFormat("int32")),
	purpose: FocusPurpose,
	startedAt: Timestamp,
	endedAt: Timestamp,
	durationSeconds: rt.integer().gte(0).lte(9007199254740991).check(rt.integerFormat("int64")),
});

/** A page of intervals. */
export const FocusIntervalList = rt.strictObject({
	data: z.array(FocusInterval).max(100),
	nextCursor: Cursor.nullable(),
});

/** An interval to begin. */
export const FocusIntervalBegin = rt.strictObject({
	purpose: FocusPurpose,
});

/** The id of a distraction. */
export const FocusDistractionId = z.string().check(rt.maxLength(38)).regex(/^distraction_[0-7][0-9a-hjkmnp-tv-z]{25}$/u, "must be the id of a distraction, which begins with distraction_");

/** The type of a distraction. */
export const FocusDistractionType = z.enum([
	"phone",
	"message",
	"email",
	"social_media",
	"website",
	"person",
	"noise",
	"thought",
	"hunger",
	"fatigue",
	"other",
]);

/** A distraction of the user during a session. It merges one or more consecutive signals. */
export const FocusDistraction = rt.strictObject({
	id: FocusDistractionId,
	focusSessionId: FocusSessionId,
	type: FocusDistractionType,
	note: z.string().check(rt.maxLength(500)).regex(/^[^\u0000]*$/u, "must not contain the character U+0000").nullable(),
	count: rt.integer().gte(1).lte(2147483647).check(rt.integerFormat("int32")),
	createdAt: Timestamp,
	lastAt: Timestamp,
});

/** A page of distractions. */
export const FocusDistractionList = rt.strictObject({
	data: z.array(FocusDistraction).max(100),
	nextCursor: Cursor.nullable(),
});

/** A distraction to record. */
export const FocusDistractionRecord = rt.strictObject({
	note: z.string().check(rt.maxLength(500)).regex(/^[^\u0000]*$/u, "must not contain the character U+0000").nullable().optional(),
	type: FocusDistractionType,
});

/** A number of occurrences. */
export const StatisticsCount = rt.integer().gte(0).lte(9007199254740991).check(rt.integerFormat("int64"));

/** Statistics of focus sessions that have ended. */
export const FocusFigures = rt.strictObject({
	sessions: StatisticsCount,
	completed: StatisticsCount,
	abandoned: StatisticsCount,
	completionRate: z.number().gte(0).lte(1).nullable(),
	workSeconds: StatisticsCount,
});

/** Statistics of the sessions with one template. */
export const FocusTemplateFigures = rt.strictObject({
	templateKey: FocusTemplateKey,
	figures: FocusFigures,
});

/** Statistics of the sessions that began in one hour of the day. */
export const FocusHourFigures = rt.strictObject({
	hour: rt.integer().gte(0).lte(23).check(rt.integerFormat("int32")),
	figures: FocusFigures,
});

/** Statistics of the sessions that began on one day of the week. */
export const FocusWeekdayFigures = rt.strictObject({
	weekday: rt.integer().gte(1).lte(7).check(rt.integerFormat("int32")),
	figures: FocusFigures,
});

/** Statistics of the sessions that began on one day. */
export const FocusDayFigures = rt.strictObject({
	day: z.string().check(rt.maxLength(10), rt.format("date")),
	figures: FocusFigures,
});

/** The frequency of one type of distraction. */
export const FocusDistractionFigures = rt.strictObject({
	type: FocusDistractionType,
	count: StatisticsCount,
});

/** Streaks of consecutive days with at least one completed session, in the 366 days that end with `to`. */
export const FocusStreaks = rt.strictObject({
	currentDays: rt.integer().gte(0).lte(366).check(rt.integerFormat("int32")),
	longestDays: rt.integer().gte(0).lte(366).check(rt.integerFormat("int32")),
});

/** Statistics of the user's focus sessions. */
export const FocusAnalytics = rt.strictObject({
	from: z.string().check(rt.maxLength(10), rt.format("date")),
	to: z.string().check(rt.maxLength(10), rt.format("date")),
	timeZone: TimeZone,
	dayStart: LocalTime,
	totals: FocusFigures,
	byTemplate: z.array(FocusTemplateFigures).max(100),
	byHour: z.array(FocusHourFigures).min(24).max(24),
	byWeekday: z.array(FocusWeekdayFigures).min(7).max(7),
	days: z.array(FocusDayFigures).min(1).max(366),
	distractions: z.array(FocusDistractionFigures).max(100),
	streaks: FocusStreaks,
});

/** Marks the last change that a copy contains. Opaque; its format may change at any time. */
export const SyncCursor = z.string().check(rt.minLength(1), rt.maxLength(1024)).regex(/^[A-Za-z0-9._~-]+$/u, "must be the cursor of an earlier answer");

/** A task that was created or changed. */
export const TaskChange = rt.strictObject({
	kind: z.literal("task"),
	id: TaskId,
	deleted: z.literal(false),
	changedAt: Timestamp,
	data: Task,
});

/** The profile was created or changed. */
export const UserChange = rt.strictObject({
	kind: z.literal("user"),
	id: UserId,
	deleted: z.literal(false),
	changedAt: Timestamp,
	data: User,
});

/** A health log that was created or changed. */
export const HealthLogChange = rt.strictObject({
	kind: z.literal("health_log"),
	id: HealthLogId,
	deleted: z.literal(false),
	changedAt: Timestamp,
	data: HealthLog,
});

/** One of the user's own focus templates that was created or changed. */
export const FocusTemplateChange = rt.strictObject({
	kind: z.literal("focus_template"),
	id: FocusTemplateKey,
	deleted: z.literal(false),
	changedAt: Timestamp,
	data: FocusTemplate,
});

/** A focus session that was created or changed. */
export const FocusSessionChange = rt.strictObject({
	kind: z.literal("focus_session"),
	id: FocusSessionId,
	deleted: z.literal(false),
	changedAt: Timestamp,
	data: FocusSession,
});

/** An interval of a focus session that was created or changed. */
export const FocusIntervalChange = rt.strictObject({
	kind: z.literal("focus_interval"),
	id: FocusIntervalId,
	deleted: z.literal(false),
	changedAt: Timestamp,
	data: FocusInterval,
});

/** A distraction that was created or changed. */
export const FocusDistractionChange = rt.strictObject({
	kind: z.literal("focus_distraction"),
	id: FocusDistractionId,
	deleted: z.literal(false),
	changedAt: Timestamp,
	data: FocusDistraction,
});

/** A kind of synchronized data. */
export const SyncKind = z.enum([
	"task",
	"user",
	"health_log",
	"focus_template",
	"focus_session",
	"focus_interval",
	"focus_distraction",
]);

/** The id of a synchronized item. */
export const SyncId = z.string().check(rt.maxLength(58)).regex(/^[a-z]{1,20}_[0-7][0-9a-hjkmnp-tv-z]{25}(?:\.[1-9][0-9]{0,9})?$/u, "must be an id, such as that of a task");

/** A deleted item. Deletions are reported for 90 days. */
export const Deletion = rt.strictObject({
	kind: SyncKind,
	id: SyncId,
	deleted: z.literal(true),
	changedAt: Timestamp,
});

/** The latest change of one item. If `deleted` is false, `data` has the current state of the item and `kind` states its type. */
export const SyncChange = z.xor([
	TaskChange,
	UserChange,
	HealthLogChange,
	FocusTemplateChange,
	FocusSessionChange,
	FocusIntervalChange,
	FocusDistractionChange,
	Deletion,
]);

/** A page of changes with the cursor of the next request. */
export const SyncPage = rt.strictObject({
	changes: z.array(SyncChange).max(500),
	cursor: SyncCursor,
	hasMore: z.boolean(),
});

/** The status of an account. A `disabled` account can neither log in nor use the API. */
export const UserStatus = z.enum(["active", "disabled"]);

/** The role of an account. Every account is a `user`; an `admin` may also have the scopes `admin:…`. */
export const UserRole = z.enum(["user", "admin"]);

/** The order of users; a leading `-` reverses it. */
export const UserSort = z.enum(["created", "-created"]);

/** An account with the details that administrators see. */
export const AdminUser = rt.strictObject({
	id: UserId,
	email: z.string().check(rt.maxLength(254), rt.format("email")),
	displayName: z.string().check(rt.minLength(1), rt.maxLength(80)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank"),
	timeZone: TimeZone,
	locale: Locale,
	dayStart: LocalTime,
	role: UserRole,
	status: UserStatus,
	sessionCount: rt.integer().gte(0).lte(2147483647).check(rt.integerFormat("int32")),
	lastSeenAt: Timestamp.nullable(),
	createdAt: Timestamp,
	updatedAt: Timestamp,
});

/** A page of users. */
export const AdminUserList = rt.strictObject({
	data: z.array(AdminUser).max(100),
	nextCursor: Cursor.nullable(),
});

/** The reason for disabling an account. Send `{}` to give no reason. */
export const UserDisable = rt.strictObject({
	reason: z.string().check(rt.minLength(1), rt.maxLength(500)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank").optional(),
});

/** A feature flag with the settings that administrators see. */
export const FeatureFlag = rt.strictObject({
	key: FlagKey,
	description: z.string().check(rt.minLength(1), rt.maxLength(500)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank").nullable(),
	archived: z.boolean(),
	enabled: z.boolean(),
	rolloutPercentage: rt.integer().gte(0).lte(100).check(rt.integerFormat("int32")),
	createdAt: Timestamp,
	updatedAt: Timestamp,
});

/** A page of feature flags. */
export const FeatureFlagList = rt.strictObject({
	data: z.array(FeatureFlag).max(100),
	nextCursor: Cursor.nullable(),
});

/** A new feature flag. Only the key is required. */
export const FeatureFlagCreate = rt.strictObject({
	key: FlagKey,
	description: z.string().check(rt.minLength(1), rt.maxLength(500)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank").nullable().optional(),
	archived: z.boolean().default(false),
	enabled: z.boolean().default(false),
	rolloutPercentage: rt.integer().gte(0).lte(100).check(rt.integerFormat("int32")).default(0),
});

/** The changes to a feature flag. A property that is absent stays unchanged. */
export const FeatureFlagUpdate = rt.strictObject(
	{
		description: z.string().check(rt.minLength(1), rt.maxLength(500)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank").nullable().optional(),
		archived: z.boolean().optional(),
		enabled: z.boolean().optional(),
		rolloutPercentage: rt.integer().gte(0).lte(100).check(rt.integerFormat("int32")).optional(),
	},
	{ minProperties: 1 },
);

/** The value of a feature flag that is set for one user. */
export const FlagOverride = rt.strictObject({
	flagKey: FlagKey,
	userId: UserId,
	enabled: z.boolean(),
	createdAt: Timestamp,
	updatedAt: Timestamp,
});

/** A page of overrides. */
export const FlagOverrideList = rt.strictObject({
	data: z.array(FlagOverride).max(100),
	nextCursor: Cursor.nullable(),
});

/** The value of a feature flag to set for one user. */
export const FlagOverrideInput = rt.strictObject({
	enabled: z.boolean(),
});

/** The actor: the id of a user, or `operator` for a command that was run on the database. */
export const AuditActorId = z.string().check(rt.maxLength(31)).regex(/^(?:operator|user_[0-7][0-9a-hjkmnp-tv-z]{25})$/u, "must be the id of a user, or operator");

/** The id of the target of the action. The target of a feature flag is its key, of a text its language and key (`de/app.welcome`), and of a language its tag. */
export const AuditTargetId = z.string().check(rt.maxLength(140)).regex(/^[A-Za-z][A-Za-z0-9_./-]*$/u, "must be an id, such as that of a user");

/** The recorded action. For an account: it was disabled or enabled, or the role `admin` was granted or revoked. For a feature flag: it was created, changed or deleted, or an override was set or deleted. For product texts: they were set, deleted or imported. */
export const AuditAction = z.enum([
	"user.disabled",
	"user.enabled",
	"role.granted",
	"role.revoked",
	"flag.created",
	"flag.updated",
	"flag.deleted",
	"flag.override_set",
	"flag.override_deleted",
	"translation.set",
	"translation.deleted",
	"language.imported",
]);

/** The id of an audit entry. Ids sort by the time of creation. */
export const AuditEntryId = z.string().check(rt.maxLength(32)).regex(/^audit_[0-7][0-9a-hjkmnp-tv-z]{25}$/u, "must be the id of an audit entry, which begins with audit_");

/** The type of the target of the action. */
export const AuditTargetType = z.enum(["user", "flag", "translation", "language"]);

/** One change by an administrator or an operator. Entries never change and remain when the accounts that they name are deleted. */
export const AuditEntry = rt.strictObject({
	id: AuditEntryId,
	actorId: AuditActorId,
	action: AuditAction,
	targetType: AuditTargetType,
	targetId: AuditTargetId,
	detail: rt.record(
		z.string().check(rt.maxLength(500)).regex(/\S/u),
		{ maxProperties: 20 },
	),
	requestId: z.string().check(rt.maxLength(128)).regex(/^[A-Za-z0-9._-]+$/u).nullable(),
	createdAt: Timestamp,
});

/** A page of audit entries. */
export const AuditEntryList = rt.strictObject({
	data: z.array(AuditEntry).max(100),
	nextCursor: Cursor.nullable(),
});

/** The number of accounts that exist now, regardless of the requested days. */
export const AccountTotals = rt.strictObject({
	users: StatisticsCount,
	disabledUsers: StatisticsCount,
	activeUsers: StatisticsCount,
});

/** The usage counts of one day. */
export const DailyStatistics = rt.strictObject({
	day: z.string().check(rt.maxLength(10), rt.format("date")),
	userRegistrations: StatisticsCount,
	taskCompletions: StatisticsCount,
	healthLogEntries: StatisticsCount,
	focusSessionCompletions: StatisticsCount,
	voiceNoteUploads: StatisticsCount,
	badgeUnlocks: StatisticsCount,
	socialInteractions: StatisticsCount,
	studentVerifications: StatisticsCount,
});

/** Daily usage counts, and the number of accounts. */
export const Statistics = rt.strictObject({
	from: z.string().check(rt.maxLength(10), rt.format("date")),
	to: z.string().check(rt.maxLength(10), rt.format("date")),
	totals: AccountTotals,
	days: z.array(DailyStatistics).min(1).max(366),
});

/** The data of an event about the user. It is empty, because the event itself names the user. */
export const UserEventData = rt.strictObject({});

/** The data of an event about a task. */
export const TaskEventData = rt.strictObject({
	taskId: TaskId,
});

/** The data of an event about health logs. */
export const HealthEventData = rt.strictObject({
	count: rt.integer().gte(1).lte(2147483647).check(rt.integerFormat("int32")),
});

/** The data of an event about a focus session. */
export const FocusEventData = rt.strictObject({
	focusSessionId: FocusSessionId,
});
