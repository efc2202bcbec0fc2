import { describe, expect, test } from "vitest";
import type { Statement as BatchStatement, Database } from "../../src/db/client.ts";
import { Deliveries } from "../../src/db/deliveries.ts";
import { Outbox } from "../../src/db/outbox.ts";
import { SessionStore } from "../../src/features/authentication/store.ts";
import { StatisticsStore } from "../../src/features/statistics/store.ts";
import { type TaskListing, TaskStore } from "../../src/features/tasks/store.ts";
import { UserStore } from "../../src/features/users/store.ts";
import { recordStatements, type Statement } from "../harness/statements.ts";
import { harness } from "../harness.ts";

const now = new Date("2026-11-23T12:00:00.000Z");
const after = { value: "2026-11-23 12:00:00.000", id: "x" };
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

/** Every statement that reads or changes rows it has to find. */
const queries: Record<string, (database: Database) => Promise<unknown>> = {
	"tasks.find": tasks((store) => store.find("user", "task")),
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
	"tasks.update": tasks((store) => store.update("user", "task", { title: "New", updatedAt: now })),
	"tasks.update of the parent": tasks((store) =>
		store.update("user", "task", { parentId: "parent", updatedAt: now }),
	),
	"tasks.update of the status": tasks((store) =>
		store.update("user", "task", { parentId: "parent", status: "done", updatedAt: now }),
	),
	"tasks.complete": tasks((store) => store.complete("user", "task", now)),
	"tasks.reopen": tasks((store) => store.reopen("user", "task", now)),
	"tasks.delete": tasks((store) => store.delete("user", "task")),
	"sessions.rotate": sessions((store) => store.rotate("hash", { ...token, tokenHash: "next" })),
	"sessions.findRefreshToken": sessions((store) => store.findRefreshToken("hash")),
	"sessions.findState": sessions((store) => store.findState("session")),
	"sessions.list": sessions((store) => store.list("user", now, 51)),
	"sessions.list next page": sessions((store) => store.list("user", now, 51, after)),
	"sessions.revoke": sessions((store) => store.revoke("user", "session", now)),
	"sessions.revokeAll": sessions((store) => store.revokeAll("user", now, "session")),
	"sessions.revokeById": sessions((store) => store.revokeById("session", now)),
	"users.find": users((store) => store.find("user")),
	"users.findByEmail": users((store) => store.findByEmail("ann@example.com")),
	"users.update": users((store) => store.update("user", { displayName: "Ann" })),
	"users.delete": users((store) => store.delete("user")),
	"outbox.claim": outbox((store) => store.claim(now, now, 100)),
	"outbox.release": outbox((store) => store.release(["event"])),
	"outbox.dropDelivered": outbox((store) => store.dropDelivered()),
	"deliveries.received": deliveries((store) => store.received("event")),
	"deliveries.complete": deliveries((store) => store.complete("event", now)),
	"deliveries.explain": deliveries((store) => store.explain("event", "why")),
	"deliveries.fail": deliveries((store) => store.fail("event", now)),
	"statistics.increment": statistics((store, receipt) =>
		store.increment("2026-11-23", "task_completions", receipt),
	),
	"statistics.list": statistics((store) => store.list("2026-11-01", "2026-11-30")),
};

async function explain({ sql, parameters }: Statement): Promise<string[]> {
	const rows = await harness.sql(`EXPLAIN QUERY PLAN ${sql}`, ...(parameters as string[]));
	return rows.map(({ detail }) => String(detail));
}

describe("every query of an endpoint uses an index", () => {
	test.for(Object.entries(queries))("%s", async ([, ask]) => {
		const statements = await recordStatements(ask);
		const plans = await Promise.all(statements.map(explain));
		// json_each walks the labels of one row or a list of ids, a recursive step the few rows found so
		// far, and a row of constants is one row.
		const scans = plans
			.flat()
			.filter((step) => /^SCAN (?!json_each|ancestry|subtree|CONSTANT ROW)/.test(step));
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

	test("every store method is among them", () => {
		const tested = Object.keys(queries).map((name) => name.split(" ")[0]);
		const methods = (name: string, { prototype }: { prototype: object }) =>
			Object.getOwnPropertyNames(prototype)
				.filter((method) => !["constructor", "create", "record", "receipt"].includes(method))
				.map((method) => `${name}.${method}`);
		const all = [
			...methods("tasks", TaskStore),
			...methods("sessions", SessionStore),
			...methods("users", UserStore),
			...methods("outbox", Outbox),
			...methods("deliveries", Deliveries),
			...methods("statistics", StatisticsStore),
		];
		expect(new Set(tested)).toEqual(new Set(all));
	});
});
