import { describe, expect, test } from "vitest";
import { judgeOwners, judgePlan, judgeTrip } from "./judge.ts";
import { readStatement } from "./read-statement.ts";

const rules = (faults: readonly { rule: string }[]) => faults.map(({ rule }) => rule);

describe("a plan", () => {
	const statement = 'select * from "tasks" AS t where t.user_id = ? order by t.title limit ?';

	test("may search by an index", () => {
		const plan = ["SEARCH t USING INDEX idx_tasks_user_created (user_id=?)"];
		expect(judgePlan(statement, plan)).toEqual([]);
	});

	test.each(["SCAN t", "SCAN t USING COVERING INDEX idx_tasks_user_created"])(
		"may not read a table as a whole: %s",
		(step) => {
			expect(rules(judgePlan(statement, [step]))).toEqual(["scan"]);
		},
	);

	test.each(["SCAN json_each VIRTUAL TABLE INDEX 1:", "SCAN CONSTANT ROW", "SCAN page"])(
		"may read what is no table: %s",
		(step) => {
			expect(judgePlan(statement, [step])).toEqual([]);
		},
	);

	test("may not sort all rows for a page of them", () => {
		const plan = ["SEARCH t USING INDEX i (user_id=?)", "USE TEMP B-TREE FOR ORDER BY"];
		expect(rules(judgePlan(statement, plan))).toEqual(["sort"]);
		expect(judgePlan(statement.replace(" limit ?", ""), plan)).toEqual([]);
	});
});

describe("a statement names its user", () => {
	test.each([
		'select "id" from "tasks" where ("tasks"."id" = ? and "tasks"."user_id" = ?)',
		'select "id" from "tasks" where (+"tasks"."user_id" = ? and "tasks"."id" in (?))',
		"SELECT 1 FROM tasks AS t WHERE t.user_id = ?",
		"UPDATE tasks SET title = ? WHERE id = ? AND user_id = ?",
		'insert into "tasks" ("id", "user_id", "title") values (?, ?, ?)',
		'delete from "idempotency_keys" where "scope" = ? and "key" = ?',
		'select * from "focus_session_intervals" where "session_id" in (select "id" from "focus_sessions" where "user_id" = ?)',
		"SELECT changes() FROM sessions WHERE id = ?",
		'select count(*) from "users"',
	])("%s", (statement) => {
		expect(judgeOwners(statement)).toEqual([]);
	});
});

describe("a statement names no user", () => {
	test.each([
		['select "user_id" from "tasks" where "tasks"."id" = ?', "of tasks"],
		['insert into "tasks" ("id", "title") values (?, ?)', "of tasks"],
		[
			'select * from "focus_session_intervals" where "session_id" = ?',
			"of focus_session_intervals",
		],
		['select * from "tasks" join "health_logs" where "tasks"."user_id" = ?', "of health_logs"],
		[
			'select * from "tasks" join "health_logs" on "tasks"."user_id" = "health_logs"."user_id" where "tasks"."user_id" = ?',
			"of health_logs",
		],
		['delete from "changes" where "seq" < ?', "of changes"],
	])("%s", (statement, detail) => {
		expect(judgeOwners(statement)).toMatchObject([{ rule: "user", detail }]);
	});
});

describe("one database", () => {
	const central = 'select * from "users" where "users"."id" = ?';
	const ofUser = 'select * from "tasks" where "tasks"."user_id" = ?';

	test("holds all tables of a statement", () => {
		const joined =
			'select * from "tasks" join "users" on "users"."id" = "tasks"."user_id" where "tasks"."user_id" = ?';
		expect(judgeOwners(joined)).toMatchObject([{ rule: "crossing", detail: "users and tasks" }]);
		expect(judgeTrip([joined])).toEqual([]);
	});

	test("holds all tables of a batch", () => {
		expect(rules(judgeTrip([central, ofUser]))).toEqual(["crossing"]);
		expect(judgeTrip([central, central])).toEqual([]);
	});

	test.each(['insert into "outbox" ("id", "user_id") values (?, ?)'])("has its own: %s", (own) => {
		expect(judgeTrip([central, own])).toEqual([]);
		expect(judgeTrip([ofUser, own])).toEqual([]);
	});
});

test("texts and columns are no tables", () => {
	const { tables, parameters } = readStatement(
		`SELECT "tasks"."users", 'from sessions ?' FROM "tasks" WHERE changes() > ? AND jobs(?) IS NULL`,
	);
	expect([...tables]).toEqual(["tasks"]);
	expect(parameters).toBe(2);
});
