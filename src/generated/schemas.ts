// Generated from the OpenAPI document. Do not edit: change the document instead.
import { z } from "zod";
import * as rt from "./runtime.ts";

/** A semantic version of the API. */
export const Version = z.string().check(rt.maxLength(32)).regex(/^\d+\.\d+\.\d+$/u);

/** A moment in UTC (RFC 3339), to the millisecond. */
export const Timestamp = z.string().check(rt.maxLength(24)).regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u).check(rt.format("date-time"));

/** Whether the API is being maintained, and when it was announced to be. */
export const Maintenance = rt.strictObject({
	active: z.boolean(),
	startsAt: Timestamp.nullable(),
	endsAt: Timestamp.nullable(),
});

/** The API is up and answers. */
export const HealthStatus = rt.strictObject({
	status: z.literal("healthy"),
	version: Version,
	time: Timestamp,
	maintenance: Maintenance,
});

/** A code of the error catalogue, which has a page for each at `/docs/errors`. Later versions may add codes: treat one that you do not know by its HTTP status. */
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

/** Something in the body that is wrong. */
export const BodyIssue = rt.strictObject({
	pointer: z.string().check(rt.maxLength(1000)).regex(/^(?:\/(?:[^~/]|~[01])*)*$/u),
	keyword: z.string().check(rt.maxLength(40)).regex(/^[a-zA-Z]+$/u),
	message: z.string().check(rt.maxLength(500)).regex(/\S/u),
});

/** A parameter of the path, the query or a header that is wrong. */
export const ParameterIssue = rt.strictObject({
	parameter: z.string().check(rt.maxLength(200)).regex(/^[^\u0000-\u001F\u007F]*$/u),
	keyword: z.string().check(rt.maxLength(40)).regex(/^[a-zA-Z]+$/u),
	message: z.string().check(rt.maxLength(500)).regex(/\S/u),
});

/** One thing that is wrong with a request, in its body or in a parameter. */
export const ValidationIssue = z.xor([BodyIssue, ParameterIssue]);

/** What went wrong (RFC 9457). Decide by `code`; the texts are for people and may be reworded. */
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

/** The database answered. */
export const DatabaseHealth = rt.strictObject({
	database: z.literal("connected"),
	latencyMilliseconds: z.number().gte(0),
});

/** `healthy`: works. `degraded`: works in part or slowly. `unhealthy`: does not work. */
export const HealthLevel = z.enum(["healthy", "degraded", "unhealthy"]);

/** The state of one thing that the API depends on. */
export const DependencyHealth = rt.strictObject({
	name: z.string().check(rt.maxLength(40)).regex(/^[a-z][a-zA-Z0-9]*$/u),
	status: HealthLevel,
	latencyMilliseconds: z.number().gte(0).nullable(),
	detail: z.string().check(rt.maxLength(500)).regex(/\S/u).nullable(),
});

/** `ok`: below every threshold. `warning`: somebody should look at it. `critical`: somebody has to act now. */
export const AlertLevel = z.enum(["ok", "warning", "critical"]);

/** A figure that operators are alerted by, and how it compares with its thresholds. One that could not be read is null and a warning. */
export const Alert = rt.strictObject({
	name: z.string().check(rt.maxLength(40)).regex(/^[a-z][a-zA-Z0-9]*$/u),
	level: AlertLevel,
	value: z.number().gte(0).nullable(),
	unit: z.enum(["share", "milliseconds", "requests"]),
	warningAbove: z.number().gte(0).nullable(),
	criticalAbove: z.number().gte(0),
});

/** Requests to `/api/` in the minute that has begun and the whole minutes before it, on all instances. What was answered within the last second may be missing. */
export const TrafficWindow = rt.strictObject({
	minutes: rt.integer().gte(1).lte(60).check(rt.integerFormat("int32")),
	requests: rt.integer().gte(0).lte(9007199254740991).check(rt.integerFormat("int64")),
	errorRate: z.number().gte(0).lte(1).nullable(),
	p50Milliseconds: z.number().gte(0).nullable(),
	p95Milliseconds: z.number().gte(0).nullable(),
	p99Milliseconds: z.number().gte(0).nullable(),
});

/** Events that have not reached everybody whom they are for. */
export const QueueBacklog = rt.strictObject({
	pending: rt.integer().gte(0).lte(9007199254740991).check(rt.integerFormat("int64")),
	failed: rt.integer().gte(0).lte(9007199254740991).check(rt.integerFormat("int64")),
});

/** The state of the API and of everything that it depends on. */
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

/** An OpenAPI document. Its own specification describes it; this only names its outline. */
export const OpenapiDocument = rt.looseObject(
	{
		openapi: z.string().check(rt.maxLength(10)).regex(/^3\.1\.\d+$/u),
		info: rt.looseObject({}, { maxProperties: 20 }),
		paths: rt.looseObject({}, { maxProperties: 1000 }),
	},
	{ maxProperties: 50 },
);

/** A time zone by its name in the IANA database, such as `Europe/Amsterdam` or `UTC`. A name of this form that the database does not know is refused (`VAL_001`). */
export const TimeZone = z.string().check(rt.maxLength(64)).regex(/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/u, "must be an IANA time zone such as Europe/Berlin");

/** A language tag (BCP 47), such as `en` or `nl-BE`. */
export const Locale = z.string().check(rt.maxLength(35)).regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u, "must be a language tag such as en or de-AT");

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

/** An account, as its owner sees it. */
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

/** A permission that an access token grants. The security scheme lists what each allows. */
export const Scope = z.enum([
	"users:read",
	"users:write",
	"sessions:read",
	"sessions:write",
	"tasks:read",
	"tasks:write",
	"sync:read",
	"admin:read",
	"admin:write",
	"admin:metrics",
]);

/** What a client needs to act for the user. Keep both tokens secret. */
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

/** Credentials, and optionally fewer scopes than the account may have. */
export const LoginRequest = rt.strictObject({
	email: z.string().check(rt.maxLength(254), rt.format("email")),
	password: z.string().check(rt.minLength(1), rt.maxLength(256)).regex(/^[^\u0000]*$/u, "must not contain the character U+0000"),
	scopes: rt.array(Scope, { minItems: 1, maxItems: 40, uniqueItems: true }).optional(),
});

/** The refresh token to exchange. */
export const RefreshRequest = rt.strictObject({
	refreshToken: z.string().check(rt.minLength(1), rt.maxLength(512)).regex(/^[A-Za-z0-9._~-]+$/u, "must be a refresh token"),
});

/** A place in a list. Opaque; its form may change at any time. */
export const Cursor = z.string().check(rt.minLength(1), rt.maxLength(1024)).regex(/^[A-Za-z0-9._~-]+$/u, "must be the nextCursor of a page");

/** The id of a session. Ids sort by the time of creation. */
export const SessionId = z.string().check(rt.maxLength(34)).regex(/^session_[0-7][0-9a-hjkmnp-tv-z]{25}$/u, "must be the id of a session, which begins with session_");

/** One login of the user, from one app on one device, until it is logged out or expires. */
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

/** What to change in a profile. A property that is absent stays as it is. */
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

/** The password, as confirmation that the account is to be deleted. */
export const AccountDeletion = rt.strictObject({
	password: z.string().check(rt.minLength(1), rt.maxLength(256)).regex(/^[^\u0000]*$/u, "must not contain the character U+0000"),
});

/** Where a task stands. */
export const TaskStatus = z.enum(["todo", "in_progress", "done"]);

/** How much a task matters: 1 low, 2 medium, 3 high, 4 urgent. */
export const TaskPriority = rt.integer().gte(1).lte(4).check(rt.integerFormat("int32"));

/** A word or short phrase to group tasks by. On one line, and not only spaces. */
export const TaskLabel = z.string().check(rt.minLength(1), rt.maxLength(60)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank");

/** An order of tasks; a leading `-` reverses it. */
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
 * When a task is due, in the user's own terms. Two questions give four meanings:
 *
 * | | `timeZone` is null: floating | `timeZone` is set: zoned |
 * | --- | --- | --- |
 * | **`time` is null: all day** | that day, wherever the user is | that day in the zone |
 * | **`time` is set** | when the user's clock shows it, wherever the user is | one moment in the world |
 */
export const Due = rt.strictObject({
	date: z.string().check(rt.maxLength(10), rt.format("date")),
	time: LocalTime.nullable(),
	timeZone: TimeZone.nullable(),
});

/** Something to do. */
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

/**
 * When a task is due: a date, alone or with a time, floating or in a time zone. `Due` has the table
 * of the four meanings. It is stored as written, also a time that the zone skips or repeats when
 * its clocks change.
 */
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

/**
 * What to change in a task. A property that is absent stays as it is, one that is null is cleared,
 * and any other value replaces what was there: `labels` and `due` are replaced as a whole.
 */
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

/** How far a copy is up to date. Opaque; its form may change at any time. */
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

/** A kind of data that apps keep a copy of. */
export const SyncKind = z.enum(["task", "user"]);

/** The id of something that is synchronized. */
export const SyncId = z.string().check(rt.maxLength(47)).regex(/^[a-z]{1,20}_[0-7][0-9a-hjkmnp-tv-z]{25}$/u, "must be an id, such as that of a task");

/** Something is no longer there. It is told of for 90 days. */
export const Deletion = rt.strictObject({
	kind: SyncKind,
	id: SyncId,
	deleted: z.literal(true),
	changedAt: Timestamp,
});

/** What has become of one thing: where `deleted` is false, `data` has it as it is now, and `kind` says what that is. */
export const SyncChange = z.xor([TaskChange, UserChange, Deletion]);

/** Changes, and how far they bring a copy up to date. */
export const SyncPage = rt.strictObject({
	changes: z.array(SyncChange).max(500),
	cursor: SyncCursor,
	hasMore: z.boolean(),
});

/** Whether an account may be used. One that is `disabled` can neither log in nor act. */
export const UserStatus = z.enum(["active", "disabled"]);

/** What an account may do. Everyone is a `user`; an `admin` may have the scopes `admin:…` too. */
export const UserRole = z.enum(["user", "admin"]);

/** An order of users; a leading `-` reverses it. */
export const UserSort = z.enum(["created", "-created"]);

/** An account, as the people who run the service see it. */
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

/** Why an account is to be disabled. The empty object gives no reason. */
export const UserDisable = rt.strictObject({
	reason: z.string().check(rt.minLength(1), rt.maxLength(500)).regex(/^[ \u00A0\u3000]*[^\s\u0000-\u001F\u007F][^\u0000-\u001F\u007F]*$/u, "must be on one line, and not blank").optional(),
});

/** Who did something: the id of a user, or `operator` for a command that was run on the database itself. */
export const AuditActorId = z.string().check(rt.maxLength(31)).regex(/^(?:operator|user_[0-7][0-9a-hjkmnp-tv-z]{25})$/u, "must be the id of a user, or operator");

/** The id of what something was done to. */
export const AuditTargetId = z.string().check(rt.maxLength(47)).regex(/^[a-z]{1,20}_[0-7][0-9a-hjkmnp-tv-z]{25}$/u, "must be an id, such as that of a user");

/** What was done: an account was disabled or enabled, or the role `admin` was granted to it or taken from it. */
export const AuditAction = z.enum(["user.disabled", "user.enabled", "role.granted", "role.revoked"]);

/** The id of an audit entry. Ids sort by the time of creation. */
export const AuditEntryId = z.string().check(rt.maxLength(32)).regex(/^audit_[0-7][0-9a-hjkmnp-tv-z]{25}$/u, "must be the id of an audit entry, which begins with audit_");

/** The kind of thing that something was done to. */
export const AuditTargetType = z.literal("user");

/** One thing that an administrator or operator changed. Entries are never altered, and outlive the accounts that they tell of. */
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

/** How often something happened. */
export const StatisticsCount = rt.integer().gte(0).lte(9007199254740991).check(rt.integerFormat("int64"));

/** How many accounts there are at this moment, whatever days were asked for. */
export const AccountTotals = rt.strictObject({
	users: StatisticsCount,
	disabledUsers: StatisticsCount,
	activeUsers: StatisticsCount,
});

/** What happened on one day. */
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

/** How the service is used, day by day, and how many accounts it has. */
export const Statistics = rt.strictObject({
	from: z.string().check(rt.maxLength(10), rt.format("date")),
	to: z.string().check(rt.maxLength(10), rt.format("date")),
	totals: AccountTotals,
	days: z.array(DailyStatistics).min(1).max(366),
});
