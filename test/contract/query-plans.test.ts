import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Statement as BatchStatement, Database } from "../../src/db/client.ts";
import { Deliveries } from "../../src/db/deliveries.ts";
import { IdempotencyKeys } from "../../src/db/idempotency-keys.ts";
import { Outbox } from "../../src/db/outbox.ts";
import { type AccountListing, AdminStore } from "../../src/features/admin/store.ts";
import { AuditStore } from "../../src/features/audit/store.ts";
import { SessionStore } from "../../src/features/authentication/store.ts";
import { StatisticsStore } from "../../src/features/statistics/store.ts";
import { type KindQuery, SyncStore } from "../../src/features/sync/store.ts";
import { type TaskListing, TaskStore } from "../../src/features/tasks/store.ts";
import { UserStore } from "../../src/features/users/store.ts";
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
	ask(new IdempotencyKeys(database));
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
const deliveries = (ask: (store: Deliveries) => Promise<unknown>) => (database: Database) =>
	ask(new Deliveries(database));
const statistics =
	(ask: (store: StatisticsStore, receipt: BatchStatement) => Promise<unknown>) =>
	(database: Database) =>
		ask(new StatisticsStore(database), new Deliveries(database).receipt("event", "statistics"));

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

const admin = (ask: (store: AdminStore) => Promise<unknown>) => (database: Database) =>
	ask(new AdminStore(database));
const audit = (ask: (store: AuditStore) => Promise<unknown>) => (database: Database) =>
	ask(new AuditStore(database));

const someIds = sql`(SELECT 'id')`;
const reading = { after: 7, origin: 7, limit: 101 };
const sync =
	(ask: (store: SyncStore, kinds: readonly KindQuery<{ id: string }>[]) => Promise<unknown>) =>
	(database: Database) => {
		const outbox = new Outbox(database);
		const tasks = new TaskStore(database, outbox);
		const users = new UserStore(database, outbox);
		return ask(new SyncStore(database), [
			{ kind: "task", findMany: (ids) => tasks.findMany("user", ids) },
			{ kind: "user", findMany: (ids) => users.findMany("user", ids) },
		]);
	};

/** Every statement that reads or changes rows it has to find. */
const queries: Record<string, (database: Database) => Promise<unknown>> = {
	"tasks.find": tasks((store) => store.find("user", "task")),
	"tasks.findMany": sync((_, [tasks]) => Promise.resolve(tasks?.findMany(someIds))),
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
	"sessions.rotate": sessions((store) => store.rotate("hash", { ...token, tokenHash: "next" })),
	"sessions.findRefreshToken": sessions((store) => store.findRefreshToken("hash")),
	"sessions.findState": sessions((store) => store.findState("session")),
	"sessions.list": sessions((store) => store.list("user", now, 51)),
	"sessions.list next page": sessions((store) => store.list("user", now, 51, after)),
	"sessions.find": sessions((store) => store.find("user", "session", now)),
	"sessions.revoke": sessions((store) => store.revoke("user", "session", now, now)),
	"sessions.revokeAll": sessions((store) => store.revokeAll("user", now, "session")),
	"sessions.revokeById": sessions((store) => store.revokeById("session", now)),
	"users.find": users((store) => store.find("user")),
	"users.findMany": sync((_, [, users]) => Promise.resolve(users?.findMany(someIds))),
	"users.findByEmail": users((store) => store.findByEmail("ann@example.com")),
	"users.update": users((store) =>
		store.update({ id: "user", version: 1 }, { displayName: "Ann" }),
	),
	"idempotencyKeys.claim": keys((store) => store.claim(claim, { claim: now, key: now })),
	"idempotencyKeys.keep": keys((store) => store.keep(claim, "answer")),
	"idempotencyKeys.release": keys((store) => store.release(claim)),
	"idempotencyKeys.forget": keys((store) => store.forget(now)),
	"users.delete": users((store) => store.delete("user")),
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
		return new AdminStore(database).disable("user", now, { record, endSessions });
	},
	"admin.enable": (database) =>
		new AdminStore(database).enable("user", now, new AuditStore(database).record(entry)),
	"admin.totals": admin((store) => store.totals(now)),
	"audit.record": audit(async (store) => store.record(entry)),
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
	"outbox.pending": outbox((store) => store.pending()),
	"outbox.failed": outbox((store) => store.failed()),
	"outbox.dropDelivered": outbox((store) => store.dropDelivered()),
	"deliveries.received": deliveries((store) => store.received("event")),
	"deliveries.complete": deliveries((store) => store.complete("event", now)),
	"deliveries.explain": deliveries((store) => store.explain("event", "why")),
	"deliveries.fail": deliveries((store) => store.fail("event", now)),
	"statistics.increment": statistics((store, receipt) =>
		store.increment("2026-11-23", "task_completions", receipt),
	),
	"sync.read": sync((store, kinds) => store.read("user", reading, kinds)),
	"sync.dropOldDeletions": sync((store) => store.dropOldDeletions()),
	"statistics.list": statistics((store) => store.list("2026-11-01", "2026-11-30")),
};

/** Insertions look for nothing, and these only make statements, which other methods carry out. */
const WITHOUT_QUERIES = ["constructor", "create", "creation", "commit"];

async function explain({ sql, parameters }: Statement): Promise<string[]> {
	const rows = await harness.sql(`EXPLAIN QUERY PLAN ${sql}`, ...(parameters as string[]));
	return rows.map(({ detail }) => String(detail));
}

async function plansOf(name: string): Promise<string[]> {
	const statements = await recordStatements(async (database) => queries[name]?.(database));
	return Promise.all(statements.map(async (statement) => (await explain(statement)).join("\n")));
}

describe("every query of an endpoint uses an index", () => {
	test.for(Object.entries(queries))("%s", async ([, ask]) => {
		const statements = await recordStatements(ask);
		const plans = await Promise.all(statements.map(explain));
		// json_each walks the labels of one row, a recursive step the few rows found so far, and a
		// constant row is none of a table's.
		// json_each walks the labels of one row or a list of ids, a recursive step the few rows found so
		// far, a page is what an index gave before, and a row of constants is one row.
		const scans = plans
			.flat()
			.filter((step) => /^SCAN (?!json_each|ancestry|subtree|page|CONSTANT ROW)/.test(step));
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

	test("a page of changes reads the log from its place on, and each thing by its id", async () => {
		const [head = "", page = "", ...kinds] = await plansOf("sync.read");
		expect(head).toContain("COVERING INDEX idx_changes_user (user_id=?)");
		for (const plan of [page, ...kinds]) {
			expect(plan).toContain("INDEX idx_changes_user (user_id=? AND seq>?)");
			expect(plan).not.toContain("TEMP B-TREE");
		}
		expect(kinds[0]).toContain("SEARCH tasks USING INDEX sqlite_autoindex_tasks_1 (id=?)");
		expect(kinds[1]).toContain("SEARCH users USING INDEX sqlite_autoindex_users_1 (id=?)");
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
			...methods("sessions", SessionStore),
			...methods("users", UserStore),
			...methods("idempotencyKeys", IdempotencyKeys),
			...methods("admin", AdminStore),
			...methods("audit", AuditStore),
			...methods("outbox", Outbox),
			...methods("deliveries", Deliveries),
			...methods("statistics", StatisticsStore),
			...methods("sync", SyncStore),
		];
		expect(new Set(tested)).toEqual(new Set(all));
	});
});
