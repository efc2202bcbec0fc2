import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Statement as BatchStatement, Database, IdQuery, Query } from "../../src/db/client.ts";
import { singleDatabase } from "../../src/db/databases.ts";
import { Outbox } from "../../src/events/outbox.ts";
import { EventReceipts } from "../../src/events/receipts.ts";
import { AuditStore } from "../../src/features/audit/store.ts";
import { SessionStore } from "../../src/features/authentication/store.ts";
import { FlagAdministrationStore } from "../../src/features/flags/administration/store.ts";
import { FlagStore } from "../../src/features/flags/store.ts";
import { FocusAnalyticsStore } from "../../src/features/focus/analytics/store.ts";
import { FocusDistractionStore } from "../../src/features/focus/distractions/store.ts";
import { begin, complete } from "../../src/features/focus/sessions/rules.ts";
import { FocusSessionStore } from "../../src/features/focus/sessions/store.ts";
import { FocusTemplateStore } from "../../src/features/focus/templates/store.ts";
import { type HealthLogListing, HealthLogStore } from "../../src/features/health-logs/store.ts";
import { LocalizationAdministrationStore } from "../../src/features/localization/administration/store.ts";
import { LocalizationStore } from "../../src/features/localization/store.ts";
import { StatisticsStore } from "../../src/features/statistics/store.ts";
import { type KindQuery, SyncStore } from "../../src/features/sync/store.ts";
import { type TaskListing, TaskStore } from "../../src/features/tasks/store.ts";
import {
	type AccountListing,
	UserAdministrationStore,
} from "../../src/features/users/administration/store.ts";
import { UserStore } from "../../src/features/users/store.ts";
import { SyncKind } from "../../src/generated/schemas.ts";
import { IdempotencyKeys } from "../../src/idempotency/keys.ts";
import { recordStatements, type Statement } from "../harness/statements.ts";
import { harness } from "../harness.ts";

const now = new Date("2026-11-23T12:00:00.000Z");
const after = { value: "2026-11-23 12:00:00.000", id: "x" };
const task = { userId: "user", id: "task", version: 1 };
const token = { tokenHash: "hash", createdAt: now, expiresAt: now };

const listing: TaskListing = { filter: {}, order: "created", descending: true, limit: 51 };
const everyFilter = {
	status: ["todo", "done"],
	priority: [1, 2],
	label: "garden",
	parentId: null,
	dueFrom: "2026-11-01",
	dueTo: "2026-11-30",
	updatedSince: now,
	search: "plants",
} as const;

const tasks = (ask: (store: TaskStore) => Promise<unknown>) => (database: Database) =>
	ask(new TaskStore(database, new Outbox(database)));
const sessions = (ask: (store: SessionStore) => Promise<unknown>) => (database: Database) =>
	ask(new SessionStore(database));
const keys = (ask: (store: IdempotencyKeys) => Promise<unknown>) => (database: Database) =>
	ask(new IdempotencyKeys(singleDatabase(database)));
const claim = {
	scope: "user",
	key: "key",
	userId: "user",
	fingerprint: "f",
	claim: "c",
	claimedAt: now,
};
const users = (ask: (store: UserStore) => Promise<unknown>) => (database: Database) =>
	ask(new UserStore(database, new Outbox(database)));
const outbox = (ask: (store: Outbox) => Promise<unknown>) => (database: Database) =>
	ask(new Outbox(database));
const receipts = (ask: (store: EventReceipts) => Promise<unknown>) => (database: Database) =>
	ask(new EventReceipts(database));
const statistics =
	(ask: (store: StatisticsStore, receipt: BatchStatement) => Promise<unknown>) =>
	(database: Database) =>
		ask(new StatisticsStore(database), new EventReceipts(database).receipt("event", "statistics"));

const accounts: AccountListing = { filter: {}, descending: true, limit: 51 };
const entry = {
	id: "audit",
	actorId: "operator",
	action: "user.enabled",
	targetType: "user",
	targetId: "user",
	detail: {},
	requestId: null,
	createdAt: now,
};

const healthLog = { userId: "user", id: "health", version: 1 };
const logListing: HealthLogListing = { descending: true, limit: 51 };
const healthLogRow = {
	...healthLog,
	type: "steps",
	value: { count: 1 },
	quantities: { count: 1 },
	recordedAt: now,
	startAt: null,
	endAt: null,
	zoneOffsetMinutes: null,
	sourceApp: "",
	sourceDevice: "",
	sourceMethod: "manual",
	note: null,
	externalId: null,
	externalVersion: null,
	createdAt: now,
	updatedAt: now,
} as const;
const days = [{ day: "2026-11-23", startsAt: now, endsAt: now }];

const admin = (ask: (store: UserAdministrationStore) => Promise<unknown>) => (database: Database) =>
	ask(new UserAdministrationStore(database));
const audit = (ask: (store: AuditStore) => Promise<unknown>) => (database: Database) =>
	ask(new AuditStore(database));
const flags = (ask: (store: FlagStore) => Promise<unknown>) => (database: Database) =>
	ask(new FlagStore(database));
const override = { flagKey: "flag", userId: "user", version: 1 };
const flagAdministration =
	(ask: (store: FlagAdministrationStore, record: BatchStatement) => Promise<unknown>) =>
	(database: Database) =>
		ask(new FlagAdministrationStore(database), new AuditStore(database).record(entry));
const localizationAdministration =
	(ask: (store: LocalizationAdministrationStore) => Promise<unknown>) => (database: Database) =>
		ask(new LocalizationAdministrationStore(database));
const localization =
	(ask: (store: LocalizationStore) => Promise<unknown>) => (database: Database) =>
		ask(new LocalizationStore(database));
const healthLogs = (ask: (store: HealthLogStore) => Promise<unknown>) => (database: Database) =>
	ask(new HealthLogStore(database, new Outbox(database)));

const focusTemplates =
	(ask: (store: FocusTemplateStore) => Promise<unknown>) => (database: Database) =>
		ask(new FocusTemplateStore(database));
const focusSessions =
	(ask: (store: FocusSessionStore) => Promise<unknown>) => (database: Database) =>
		ask(new FocusSessionStore(database, new Outbox(database)));
const focusDistractions =
	(ask: (store: FocusDistractionStore) => Promise<unknown>) => (database: Database) =>
		ask(new FocusDistractionStore(database));
const seen = {
	...begin(now),
	id: "focus",
	userId: "user",
	templateKey: "pomodoro",
	taskId: null,
	workMinutes: null,
	shortBreakMinutes: null,
	longBreakMinutes: null,
	rounds: 1,
	startTime: now,
	energy: null,
	rating: null,
	note: null,
	version: 1,
	updatedAt: now,
};
const step = { seen, turn: complete(seen, now), now };
const history = { filter: {}, limit: 51 };

const someIds = sql`(SELECT 'id')`;
const reading = { after: 7, origin: 7, limit: 101 };
type Kind = KindQuery<{ id: string }>["kind"];
const kindQueries = (database: Database): Record<Kind, (ids: IdQuery) => Query<{ id: string }>> => {
	const outbox = new Outbox(database);
	const focusSessions = new FocusSessionStore(database, outbox);
	const find = (store: { findMany: (userId: string, ids: IdQuery) => Query<{ id: string }> }) =>
		store.findMany.bind(store, "user");
	return {
		task: find(new TaskStore(database, outbox)),
		user: () => new UserStore(database, outbox).findOwn("user"),
		health_log: find(new HealthLogStore(database, outbox)),
		focus_template: find(new FocusTemplateStore(database)),
		focus_session: find(focusSessions),
		focus_interval: (ids) => focusSessions.findManyIntervals("user", ids),
		focus_distraction: find(new FocusDistractionStore(database)),
	};
};
const findMany = (kind: Kind) => async (database: Database) => kindQueries(database)[kind](someIds);
/** Where things of each kind are found by their ids. */
const ID_INDEXES: Record<Kind, string> = {
	task: "tasks USING INDEX sqlite_autoindex_tasks_1",
	user: "users USING INDEX sqlite_autoindex_users_1",
	health_log: "health_logs USING INDEX sqlite_autoindex_health_logs_1",
	focus_template: "focus_templates USING INDEX sqlite_autoindex_focus_templates_1",
	focus_session: "focus_sessions USING INDEX sqlite_autoindex_focus_sessions_1",
	focus_interval: "focus_session_intervals USING INDEX idx_focus_session_intervals_id",
	focus_distraction:
		"focus_session_distractions USING INDEX sqlite_autoindex_focus_session_distractions_1",
};
const sync =
	(ask: (store: SyncStore, kinds: readonly KindQuery<{ id: string }>[]) => Promise<unknown>) =>
	(database: Database) => {
		const queries = kindQueries(database);
		const kinds = SyncKind.options.map((kind) => ({ kind, findMany: queries[kind] }));
		return ask(new SyncStore(database), kinds);
	};

/** Every statement that reads or changes rows it has to find. */
const queries: Record<string, (database: Database) => Promise<unknown>> = {
	"tasks.find": tasks((store) => store.find("user", "task")),
	"tasks.findMany": findMany("task"),
	"tasks.list by created": tasks((store) => store.list("user", listing)),
	"tasks.list by due": tasks((store) => store.list("user", { ...listing, order: "due", after })),
	"tasks.list by priority": tasks((store) =>
		store.list("user", { ...listing, order: "priority", descending: false }),
	),
	"tasks.list by position": tasks((store) => store.list("user", { ...listing, order: "position" })),
	"tasks.list next page": tasks((store) => store.list("user", { ...listing, after })),
	"tasks.list with every filter": tasks((store) =>
		store.list("user", { ...listing, filter: everyFilter, after }),
	),
	"tasks.list of a parent": tasks((store) =>
		store.list("user", { ...listing, filter: { parentId: "task" } }),
	),
	"tasks.update": tasks((store) => store.update(task, { title: "New", updatedAt: now })),
	"tasks.update of the parent": tasks((store) =>
		store.update(task, { parentId: "parent", updatedAt: now }),
	),
	"tasks.update of the status": tasks((store) =>
		store.update(task, { parentId: "parent", status: "done", updatedAt: now }),
	),
	"tasks.complete": tasks((store) => store.complete(task, now)),
	"tasks.reopen": tasks((store) => store.reopen(task, now)),
	"tasks.delete": tasks((store) => store.delete(task)),
	"focusTemplates.find": focusTemplates((store) => store.find("user", "pomodoro")),
	"focusTemplates.list": focusTemplates((store) => store.list("user", 51)),
	"focusTemplates.list next page": focusTemplates((store) => store.list("user", 51, after)),
	"focusTemplates.update": focusTemplates((store) => store.update(task, { updatedAt: now })),
	"focusTemplates.delete": focusTemplates((store) => store.delete(task)),
	"focusSessions.create after another": focusSessions((store) =>
		store.create({ ...seen, taskId: "task" }, seen, step),
	),
	"focusSessions.start": focusSessions((store) => store.start(seen, [])),
	"focusSessions.find": focusSessions((store) => store.find("user", "focus")),
	"focusSessions.findRunning": focusSessions((store) => store.findRunning("user")),
	"focusSessions.listForgotten": focusSessions((store) => store.listForgotten(now, 100)),
	"focusSessions.list": focusSessions((store) => store.list("user", history)),
	"focusSessions.list next page": focusSessions((store) =>
		store.list("user", { ...history, after }),
	),
	"focusSessions.list with every filter": focusSessions((store) =>
		store.list("user", {
			...history,
			after,
			filter: {
				status: ["completed", "abandoned"],
				templateKey: "pomodoro",
				taskId: "task",
				from: now,
				to: now,
			},
		}),
	),
	"focusSessions.list of the running": focusSessions((store) =>
		store.list("user", { ...history, filter: { status: ["active", "paused"] } }),
	),
	"focusSessions.listIntervals": focusSessions((store) =>
		store.listIntervals("user", "focus", 51, 2),
	),
	"focusSessions.turn": focusSessions((store) => store.turn(step)),
	"focusSessions.turnAll": focusSessions((store) => store.turnAll([step, step])),
	"focusDistractions.keep": focusDistractions((store) =>
		store.keep(
			"user",
			{ id: "d", sessionId: "focus", type: "phone", createdAt: now, lastAt: now },
			now,
		),
	),
	"focusDistractions.list": focusDistractions((store) => store.list("user", "focus", 51)),
	"focusDistractions.list next page": focusDistractions((store) =>
		store.list("user", "focus", 51, after),
	),
	"focusAnalytics.read": (database) =>
		new FocusAnalyticsStore(database).read("user", { since: now, before: now }),
	"sessions.rotate": sessions((store) => store.rotate("hash", { ...token, tokenHash: "next" })),
	"sessions.findRefreshToken": sessions((store) => store.findRefreshToken("hash")),
	"sessions.findAccountState": sessions((store) => store.findAccountState("user")),
	"sessions.findState": sessions((store) => store.findState("session")),
	"sessions.list": sessions((store) => store.list("user", now, 51)),
	"sessions.list next page": sessions((store) => store.list("user", now, 51, after)),
	"sessions.find": sessions((store) => store.find("user", "session", now)),
	"sessions.revoke": sessions((store) => store.revoke("user", "session", now, now)),
	"sessions.revokeAll": sessions((store) => store.revokeAll("user", now, "session")),
	"sessions.revokeById": sessions((store) => store.revokeById("session", now)),
	"users.find": users((store) => store.find("user")),
	"users.findOwn": findMany("user"),
	"users.findByEmail": users((store) => store.findByEmail("ann@example.com")),
	"users.update": users((store) =>
		store.update({ id: "user", version: 1 }, { displayName: "Ann" }),
	),
	"idempotencyKeys.claim": keys((store) => store.claim(claim, now)),
	"idempotencyKeys.keep": keys((store) => store.keep(claim, "answer")),
	"idempotencyKeys.release": keys((store) => store.release(claim)),
	"idempotencyKeys.deleteExpired": keys((store) => store.deleteExpired(now, 100)),
	"users.delete": users((store) => store.delete("user")),
	"healthLogs.save": healthLogs((store) => store.save([healthLogRow])),
	"healthLogs.find": healthLogs((store) => store.find("user", "health")),
	"healthLogs.findMany": findMany("health_log"),
	"focusTemplates.findMany": findMany("focus_template"),
	"focusSessions.findMany": findMany("focus_session"),
	"focusSessions.findManyIntervals": findMany("focus_interval"),
	"focusDistractions.findMany": findMany("focus_distraction"),
	"healthLogs.list": healthLogs((store) => store.list("user", logListing)),
	"healthLogs.list next page": healthLogs((store) => store.list("user", { ...logListing, after })),
	"healthLogs.list oldest first": healthLogs((store) =>
		store.list("user", { ...logListing, descending: false, from: now, to: now }),
	),
	"healthLogs.list of types": healthLogs((store) =>
		store.list("user", { ...logListing, types: ["steps", "water"], from: now, to: now, after }),
	),
	"healthLogs.update": healthLogs((store) => store.update(healthLog, { note: null })),
	"healthLogs.delete": healthLogs((store) => store.delete(healthLog)),
	"healthLogs.summarize": healthLogs((store) => store.summarize("user", "steps", days, ["count"])),
	"admin.find": admin((store) => store.find("user", now)),
	"admin.list": admin((store) => store.list(accounts, now)),
	"admin.list next page": admin((store) => store.list({ ...accounts, after }, now)),
	"admin.list oldest first": admin((store) => store.list({ ...accounts, descending: false }, now)),
	"admin.list by status": admin((store) =>
		store.list({ ...accounts, filter: { isActive: false } }, now),
	),
	"admin.list by role": admin((store) =>
		store.list({ ...accounts, filter: { role: "admin" } }, now),
	),
	"admin.list searched": admin((store) =>
		store.list({ ...accounts, filter: { search: "ann" }, after }, now),
	),
	"admin.list with every filter": admin((store) =>
		store.list(
			{ ...accounts, filter: { search: "ann", isActive: true, role: "user" }, after },
			now,
		),
	),
	"admin.disable": (database) => {
		const record = new AuditStore(database).record(entry);
		const endSessions = new SessionStore(database).revokeAll("user", now);
		return new UserAdministrationStore(database).disable("user", now, { record, endSessions });
	},
	"admin.enable": (database) =>
		new UserAdministrationStore(database).enable(
			"user",
			now,
			new AuditStore(database).record(entry),
		),
	"audit.list": audit((store) => store.list({}, 51)),
	"audit.list next page": audit((store) => store.list({}, 51, after)),
	"audit.list of an actor": audit((store) => store.list({ actorId: "operator" }, 51)),
	"audit.list of a target": audit((store) => store.list({ targetId: "user" }, 51)),
	"audit.list of an action": audit((store) => store.list({ action: "user.enabled" }, 51)),
	"audit.list with every filter": audit((store) =>
		store.list(
			{ actorId: "user", targetId: "user", action: "user.enabled", from: now, to: now },
			51,
			after,
		),
	),
	"outbox.claim": outbox((store) => store.claim(now, now, 100)),
	"outbox.release": outbox((store) => store.release(["event"])),
	"outbox.backlog": outbox((store) => store.backlog()),
	"outbox.deleteDelivered": outbox((store) => store.deleteDelivered(100)),
	"receipts.received": receipts((store) => store.received("event")),
	"receipts.complete": receipts((store) => store.complete("event", now)),
	"receipts.explain": receipts((store) => store.explain("event", "why")),
	"receipts.fail": receipts((store) => store.fail("event", now)),
	"statistics.increment": statistics((store, receipt) =>
		store.increment({ day: "2026-11-23", metric: "task_completions", times: 1 }, receipt),
	),
	"sync.read": sync((store, kinds) => store.read("user", reading, kinds)),
	"sync.deleteOldDeletions": sync((store) => store.deleteOldDeletions(100)),
	"admin.totals": admin((store) => Promise.resolve(store.totals(now))),
	"statistics.read": (database) =>
		new StatisticsStore(database).read(
			{ from: "2026-11-01", to: "2026-11-30" },
			new UserAdministrationStore(database).totals(now),
		),
	"flags.find": flags((store) => store.find("user", "flag")),
	"flags.list": flags((store) => store.list("user", 51)),
	"flags.list next page": flags((store) => store.list("user", 51, "flag")),
	"flagAdministration.find": flagAdministration((store) => store.find("flag")),
	"flagAdministration.list": flagAdministration((store) => store.list(51)),
	"flagAdministration.update": flagAdministration((store, record) =>
		store.update({ key: "flag", version: 1 }, { isEnabled: true, updatedAt: now }, record),
	),
	"flagAdministration.delete": flagAdministration((store, record) =>
		store.delete({ key: "flag", version: 1 }, record),
	),
	"flagAdministration.findOverride": flagAdministration((store) => store.findOverride(override)),
	"flagAdministration.listOverrides": flagAdministration((store) =>
		store.listOverrides("flag", 51, "user"),
	),
	"flagAdministration.setOverride": flagAdministration((store, record) =>
		store.setOverride(override, { enabled: true, now }, record),
	),
	"flagAdministration.deleteOverride": flagAdministration((store, record) =>
		store.deleteOverride(override, record),
	),
	"localization.read": localization((store) => store.read(1)),
	"localizationAdministration.write": localizationAdministration((store) => store.write(1, [])),
	"localizationAdministration.setting": localizationAdministration(async (store) =>
		store.setting("de", { "app.name": "Zeit" }, now),
	),
	"localizationAdministration.deletion": localizationAdministration(async (store) =>
		store.deletion("de", "app.name"),
	),
};

/** An isolate has all texts or none, so that answers need no query at all. */
const READ_AS_A_WHOLE = ["localization.read"];

/** Insertions look for nothing, and these only make statements, which other methods carry out. */
const WITHOUT_QUERIES = ["constructor", "create", "creation", "commit", "recordCount"];

async function explain({ sql, parameters }: Statement): Promise<string[]> {
	const rows = await harness.sql(`EXPLAIN QUERY PLAN ${sql}`, ...(parameters as string[]));
	return rows.map(({ detail }) => String(detail));
}

async function plansOf(name: string): Promise<string[]> {
	const statements = await recordStatements(async (database) => queries[name]?.(database));
	return Promise.all(statements.map(async (statement) => (await explain(statement)).join("\n")));
}

describe("every query of an endpoint uses an index", () => {
	const selective = Object.entries(queries).filter(([name]) => !READ_AS_A_WHOLE.includes(name));
	test.for(selective)("%s", async ([, ask]) => {
		const statements = await recordStatements(ask);
		const plans = await Promise.all(statements.map(explain));
		// json_each walks the labels of one row or what a parameter lists (bounds, wanted), a recursive step
		// the few rows found so far, a page what an index gave before, and a constant row is one row.
		const scans = plans
			.flat()
			.filter((step) =>
				/^SCAN (?!json_each|bounds|wanted|page|\(subquery|ancestry|subtree|CONSTANT ROW)/.test(
					step,
				),
			);
		expect(scans).toEqual([]);
	});

	test("lists are read in the order of an index, so a page costs the same however long the list is", async () => {
		for (const order of ["created", "due", "priority", "position"] as const) {
			const [statement] = await recordStatements(
				tasks((store) => store.list("user", { ...listing, order })),
			);
			const plan = statement === undefined ? [] : await explain(statement);
			expect(plan.join("\n")).toContain(`idx_tasks_user_${order}`);
			expect(plan.join("\n")).not.toContain("TEMP B-TREE");
		}
	});

	test("so are those of focus, whatever they are filtered by", async () => {
		const lists: [string, string][] = [
			[
				"focusTemplates.list",
				"idx_focus_templates_user_created (user_id=? AND (created_at,id)>(?,?))",
			],
			["focusSessions.list", "idx_focus_sessions_user_date (user_id=?)"],
			[
				"focusSessions.list next page",
				"idx_focus_sessions_user_date (user_id=? AND (start_time,id)<(?,?))",
			],
			[
				"focusSessions.list with every filter",
				"idx_focus_sessions_user_date (user_id=? AND start_time>? AND start_time<?)",
			],
			["focusSessions.listForgotten", "idx_focus_sessions_forgotten (start_time<?)"],
			["focusSessions.findRunning", "idx_focus_sessions_running (user_id=?)"],
		];
		for (const [name, index] of lists) {
			const [plan = ""] = await plansOf(name);
			expect(plan, name).toContain(index);
			expect(plan, name).not.toContain("TEMP B-TREE");
		}
	});

	test("so are those of administrators, whatever they are filtered by", async () => {
		const lists: [string, string][] = [
			["admin.list", "idx_users_created ((created_at,id)<(?,?))"],
			["admin.list next page", "idx_users_created ((created_at,id)<(?,?))"],
			["admin.list by status", "idx_users_active_created (is_active=? AND (created_at,id)<(?,?))"],
			["admin.list by role", "idx_users_role_created (role=? AND (created_at,id)<(?,?))"],
			["audit.list", "idx_audit_log_created ((created_at,id)<(?,?))"],
			["audit.list of an actor", "idx_audit_log_actor (actor_id=? AND (created_at,id)<(?,?))"],
			["audit.list of a target", "idx_audit_log_target (target_id=? AND (created_at,id)<(?,?))"],
			["audit.list of an action", "idx_audit_log_action (action=? AND (created_at,id)<(?,?))"],
		];
		for (const [name, index] of lists) {
			const [plan = ""] = await plansOf(name);
			expect(plan, name).toContain(index);
			expect(plan, name).not.toContain("TEMP B-TREE");
		}
	});

	test("lists of flags are read in the order of their keys, with what is set for the user", async () => {
		const lists: [string, number, string[]][] = [
			["flags.list", 0, ["idx_feature_flags_active (is_active=? AND flag_key>?)"]],
			["flagAdministration.list", 0, ["(flag_key>?)"]],
			["flagAdministration.listOverrides", 1, ["(flag_key=? AND user_id>?)"]],
		];
		for (const [name, at, indexes] of lists) {
			const plan = (await plansOf(name))[at] ?? "";
			for (const index of indexes) expect(plan, name).toContain(index);
			expect(plan, name).not.toContain("TEMP B-TREE");
		}
	});

	test("health logs are found by user and time, and by type where one is asked for", async () => {
		const expected: [string, string][] = [
			["healthLogs.list", "idx_health_logs_user_recorded (user_id=?)"],
			[
				"healthLogs.list next page",
				"idx_health_logs_user_recorded (user_id=? AND (recorded_at,id)<(?,?))",
			],
			[
				"healthLogs.list of types",
				"idx_health_logs_user_type (user_id=? AND type=? AND recorded_at>?",
			],
			[
				"healthLogs.summarize",
				"COVERING INDEX idx_health_logs_user_type (user_id=? AND type=? AND recorded_at>? AND recorded_at<?)",
			],
		];
		for (const [name, index] of expected) {
			const [plan = ""] = await plansOf(name);
			expect(plan, name).toContain(index);
		}
		for (const name of [
			"healthLogs.list",
			"healthLogs.list next page",
			"healthLogs.list oldest first",
		]) {
			expect((await plansOf(name))[0], name).not.toContain("TEMP B-TREE");
		}
	});

	test("a page of changes reads the log from its place on, and each thing by its id", async () => {
		const [head = "", page = "", ...kinds] = await plansOf("sync.read");
		expect(head).toContain("COVERING INDEX idx_changes_user (user_id=?)");
		// The profile is the user's own row, whatever the log has of it.
		const others = kinds.filter((_, index) => SyncKind.options[index] !== "user");
		for (const plan of [page, ...others]) {
			expect(plan).toContain("INDEX idx_changes_user (user_id=? AND seq>?)");
			expect(plan).not.toContain("TEMP B-TREE");
		}
		for (const [index, kind] of SyncKind.options.entries()) {
			expect(kinds[index]).toContain(`SEARCH ${ID_INDEXES[kind]} (id=?)`);
		}
	});

	test("a search for users reads those that it finds, by a range of an index each way", async () => {
		for (const name of ["admin.list searched", "admin.list with every filter"]) {
			const [plan = ""] = await plansOf(name);
			expect(plan).toContain("sqlite_autoindex_users_2 (email>? AND email<?)");
			expect(plan).toContain("idx_users_folded_display_name (folded_display_name>?");
			expect(plan).toContain("SEARCH users USING INDEX sqlite_autoindex_users_1 (id=?)");
		}
	});

	test("every store method is among them", () => {
		const tested = Object.keys(queries).map((name) => name.split(" ")[0]);
		const methods = (name: string, { prototype }: { prototype: object }) =>
			Object.getOwnPropertyNames(prototype)
				.filter((method) => !WITHOUT_QUERIES.includes(method))
				.filter((method) => !["constructor", "create", "record", "receipt"].includes(method))
				.map((method) => `${name}.${method}`);
		const all = [
			...methods("tasks", TaskStore),
			...methods("focusTemplates", FocusTemplateStore),
			...methods("focusSessions", FocusSessionStore),
			...methods("focusDistractions", FocusDistractionStore),
			...methods("focusAnalytics", FocusAnalyticsStore),
			...methods("sessions", SessionStore),
			...methods("users", UserStore),
			...methods("idempotencyKeys", IdempotencyKeys),
			...methods("admin", UserAdministrationStore),
			...methods("audit", AuditStore),
			...methods("outbox", Outbox),
			...methods("receipts", EventReceipts),
			...methods("flags", FlagStore),
			...methods("flagAdministration", FlagAdministrationStore),
			...methods("localization", LocalizationStore),
			...methods("localizationAdministration", LocalizationAdministrationStore),
			...methods("statistics", StatisticsStore),
			...methods("healthLogs", HealthLogStore),
			...methods("sync", SyncStore),
		];
		expect(new Set(all).difference(new Set(tested))).toEqual(new Set());
	});
});
