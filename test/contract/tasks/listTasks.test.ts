import { beforeAll, describe, expect, test } from "vitest";
import type { ListTasksQuery, Task, TaskCreate } from "../../../sdk/src/index.ts";
import { JWT_SECRET, OTHER_SECRET } from "../../harness/settings.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf, type TestUser } from "../../harness.ts";

const SORTS = [
	"created",
	"-created",
	"due",
	"-due",
	"priority",
	"-priority",
	"position",
	"-position",
] as const;

async function userWith(...tasks: TaskCreate[]): Promise<TestUser & { tasks: Task[] }> {
	const user = await harness.user();
	const created: Task[] = [];
	for (const task of tasks) created.push(await user.client.tasks.create(task));
	return { ...user, tasks: created };
}

async function titles({ client }: TestUser, query: ListTasksQuery = {}): Promise<string[]> {
	return (await client.tasks.list(query)).data.map(({ title }) => title);
}

async function walk({ client }: TestUser, query: ListTasksQuery): Promise<Task[]> {
	const seen: Task[] = [];
	for await (const task of client.tasks.list(query)) seen.push(task);
	return seen;
}

function list(query: string, { authorization }: TestUser): Promise<Response> {
	return harness.fetch(`/api/tasks?${query}`, { headers: authorization });
}

describe("200", () => {
	test("the caller's tasks, newest first, and nobody else's", async () => {
		const [one, other] = await Promise.all([
			userWith({ title: "1" }, { title: "2" }, { title: "3" }),
			userWith({ title: "theirs" }),
		]);
		expect((await one.client.tasks.list()).data).toEqual(one.tasks.toReversed());
		expect(await titles(other)).toEqual(["theirs"]);
	});

	test("none", async () => {
		const { client } = await harness.user();
		expect(await client.tasks.list()).toEqual({ data: [], nextCursor: null });
	});

	test("50 a page unless told otherwise", async () => {
		const user = await userWith(
			...Array.from({ length: 51 }, (_, index) => ({ title: `${index}` })),
		);
		const page = await user.client.tasks.list();
		expect(page.data).toHaveLength(50);
		expect((await user.client.tasks.list({ limit: 51 })).nextCursor).toBeNull();
		expect((await user.client.tasks.list({ limit: 100 })).data).toHaveLength(51);
	});
});

describe("200, filtered", () => {
	let user: TestUser & { tasks: Task[] };
	beforeAll(async () => {
		user = await userWith(
			{ title: "a", status: "todo", priority: 1, labels: ["home"], due: { date: "2026-12-01" } },
			{
				title: "b",
				status: "in_progress",
				priority: 2,
				labels: ["home", "Work"],
				due: { date: "2026-12-02", time: "23:30", timeZone: "Pacific/Honolulu" },
			},
			{
				title: "c",
				status: "done",
				priority: 3,
				labels: ["work, too"],
				due: { date: "2026-12-03" },
			},
			{ title: "d", status: "todo", priority: 4 },
		);
		const parentId = user.tasks[0]?.id ?? "";
		user.tasks.push(await user.client.tasks.create({ title: "e", parentId, status: "todo" }));
	});

	const cases: [ListTasksQuery, string][] = [
		[{ status: ["todo"] }, "ade"],
		[{ status: ["todo", "done"] }, "acde"],
		[{ status: ["todo", "in_progress", "done"] }, "abcde"],
		[{ priority: [1] }, "ae"],
		[{ priority: [2, 4] }, "bd"],
		[{ priority: [1, 2, 3, 4] }, "abcde"],
		[{ label: "home" }, "ab"],
		[{ label: "Work" }, "b"],
		[{ label: "work" }, ""],
		[{ label: "work, too" }, "c"],
		[{ label: "hom" }, ""],
		[{ parentId: "none" }, "abcd"],
		[{ parentId: "task_01m7vzd1r5eyxb91aftq7f28zc" }, ""],
		[{ dueFrom: "2026-12-02" }, "bc"],
		[{ dueTo: "2026-12-02" }, "ab"],
		[{ dueFrom: "2026-12-02", dueTo: "2026-12-02" }, "b"],
		[{ dueFrom: "2026-12-03", dueTo: "2026-12-01" }, ""],
		[{ status: ["todo"], label: "home" }, "a"],
		[{ status: ["todo"], priority: [1, 4], parentId: "none" }, "ad"],
	];
	test.each(cases)("%o", async (query, expected) => {
		expect((await titles(user, query)).sort().join("")).toBe(expected);
	});

	test("the subtasks of a task", async () => {
		expect(await titles(user, { parentId: user.tasks[0]?.id ?? "" })).toEqual(["e"]);
	});

	test("another user's task has no subtasks", async () => {
		const stranger = await harness.user();
		expect(await titles(stranger, { parentId: user.tasks[0]?.id ?? "" })).toEqual([]);
	});

	test("updated since, in any offset, to the millisecond", async () => {
		const before = await userWith({ title: "old" }, { title: "new" });
		const [old, fresh] = before.tasks;
		const since = fresh?.updatedAt ?? "";
		expect(await titles(before, { updatedSince: since })).toEqual(["new"]);
		const elsewhere = new Date(Date.parse(since) + 2 * 3600_000)
			.toISOString()
			.replace("Z", "+02:00");
		expect(await titles(before, { updatedSince: elsewhere })).toEqual(["new"]);
		const later = new Date(Date.parse(since) + 1).toISOString();
		expect(await titles(before, { updatedSince: later })).toEqual([]);
		const changed = await before.client.tasks.update(old?.id ?? "", { priority: 2 });
		expect(await titles(before, { updatedSince: changed.updatedAt })).toEqual(["old"]);
	});
});

describe("200, searched", () => {
	let user: TestUser;
	beforeAll(async () => {
		user = await userWith(
			{ title: "Über die Brücke", notes: "Grüße" },
			{ title: "100% wool_scarf", notes: null },
			{ title: "Straße", notes: 'It\'s a "quoted" \\ text' },
			{ title: "ΟΔΥΣΣΕΥΣ", notes: "Ελλάδα" },
			{ title: "Caf\u00e9", notes: "line one\nline two" },
			{ title: "🧘 İstanbul" },
		);
	});

	test.each([
		["brücke", "Über die Brücke"],
		["BRÜCKE", "Über die Brücke"],
		["Ü", "Über die Brücke"],
		["GRÜSSE", undefined],
		["100%", "100% wool_scarf"],
		["l_s", "100% wool_scarf"],
		["lXs", undefined],
		["%", "100% wool_scarf"],
		['"quoted" \\', "Straße"],
		["it's", "Straße"],
		["STRASSE", undefined],
		["ελλάδα", "ΟΔΥΣΣΕΥΣ"],
		["cafe\u0301", "Caf\u00e9"],
		["CAF\u00c9", "Caf\u00e9"],
		["line two", "Caf\u00e9"],
		["🧘", "🧘 İstanbul"],
		["nothing at all", undefined],
	])("%s", async (search, expected) => {
		const found = await titles(user, { search });
		expect(found.includes(expected ?? "")).toBe(expected !== undefined);
		if (expected === undefined) expect(found).toEqual([]);
	});

	test("100 characters, which is more than LIKE could take", async () => {
		const long = "ä".repeat(100);
		const { client } = await userWith({ title: `x${long}x` });
		expect((await client.tasks.list({ search: long.toUpperCase() })).data).toHaveLength(1);
	});
});

describe("200, sorted", () => {
	let user: TestUser & { tasks: Task[] };
	beforeAll(async () => {
		user = await userWith(
			{ title: "all day", priority: 2, position: 3, due: { date: "2026-12-02" } },
			{ title: "morning", priority: 1, position: -1, due: { date: "2026-12-02", time: "08:00" } },
			{ title: "evening", priority: 4, position: 2.5, due: { date: "2026-12-02", time: "20:00" } },
			{ title: "before", priority: 3, position: 2.25, due: { date: "2026-12-01", time: "23:00" } },
			{ title: "whenever", priority: 1, position: 1e12 },
			{ title: "some time", priority: 2, position: 2.5 },
		);
	});

	test.each([
		["created", ["all day", "morning", "evening", "before", "whenever", "some time"]],
		["due", ["before", "all day", "morning", "evening", "whenever", "some time"]],
		["priority", ["morning", "whenever", "all day", "some time", "before", "evening"]],
		["position", ["morning", "before", "evening", "some time", "all day", "whenever"]],
	] as const)("by %s, and reversed", async (sort, expected) => {
		expect(await titles(user, { sort })).toEqual(expected);
		expect(await titles(user, { sort: `-${sort}` })).toEqual(expected.toReversed());
	});

	test.each(SORTS)("every page size walks every task once: %s", async (sort) => {
		const whole = (await user.client.tasks.list({ sort })).data;
		for (const limit of [1, 2, 3, 5, 6]) {
			expect(await walk(user, { sort, limit })).toEqual(whole);
		}
	});

	test("tasks that compare equal are walked once each", async () => {
		const twins = await userWith(
			...Array.from({ length: 12 }, (_, index) => ({
				title: `${index}`,
				priority: 2 as const,
				position: 1,
				due: { date: "2026-12-02" },
			})),
		);
		await harness.sql(
			"UPDATE tasks SET created_at = '2026-01-01 00:00:00.000' WHERE user_id = ?",
			twins.user.id,
		);
		for (const sort of SORTS) {
			const walked = await walk(twins, { sort, limit: 5 });
			expect(new Set(walked.map(({ id }) => id)).size).toBe(12);
			expect(walked).toHaveLength(12);
		}
	});
});

describe("200, page by page", () => {
	test.each(SORTS)(
		"what is created and deleted meanwhile neither repeats nor hides others: %s",
		async (sort) => {
			const user = await userWith(
				...Array.from({ length: 9 }, (_, index) => ({
					title: `${index}`,
					priority: (1 + (index % 4)) as Task["priority"],
					position: index,
					due: { date: `2026-12-0${1 + (index % 5)}` },
				})),
			);
			const before = (await user.client.tasks.list({ sort })).data.map(({ id }) => id);
			const seen: string[] = [];
			const deleted: string[] = [];
			for await (const page of user.client.tasks.list({ sort, limit: 2 }).pages()) {
				seen.push(...page.data.map(({ id }) => id));
				// The very task that the cursor points at, and one not yet reached.
				const victims = [
					seen.at(-1),
					before.find((id) => !seen.includes(id) && !deleted.includes(id)),
				];
				for (const id of victims.slice(0, seen.length === 2 ? 2 : 1)) {
					if (id === undefined) continue;
					await user.client.tasks.delete(id);
					deleted.push(id);
				}
				if (seen.length > 6) continue;
				await user.client.tasks.create({ title: "new", position: -1 });
				await user.client.tasks.create({ title: "new", position: 100 });
			}
			expect(new Set(seen).size).toBe(seen.length);
			const hidden = before.filter((id) => !seen.includes(id) && !deleted.includes(id));
			expect(hidden).toEqual([]);
		},
	);

	test("limit may change from page to page", async () => {
		const user = await userWith(...["1", "2", "3", "4"].map((title) => ({ title })));
		const first = await user.client.tasks.list({ limit: 1 });
		const rest = await user.client.tasks.list({ limit: 3, cursor: first.nextCursor ?? "" });
		expect(rest.data).toHaveLength(3);
		expect(rest.nextCursor).toBeNull();
	});

	test("a cursor outlives the rotation of the secret", async () => {
		const user = await userWith({ title: "1" }, { title: "2" });
		const { nextCursor } = await user.client.tasks.list({ limit: 1 });
		const rotated = harness.client({
			accessToken: user.tokens.accessToken,
			fetch: harness.configured({ JWT_SECRET: OTHER_SECRET, JWT_SECRET_PREVIOUS: JWT_SECRET }),
		});
		const page = await rotated.tasks.list({ limit: 1, cursor: nextCursor ?? "" });
		expect(page.data.map(({ title }) => title)).toEqual(["1"]);
	});
});

describe("400", () => {
	let user: TestUser;
	let cursor: string;
	beforeAll(async () => {
		user = await userWith({ title: "1" }, { title: "2" }, { title: "3" });
		cursor = (await user.client.tasks.list({ limit: 1 })).nextCursor ?? "";
	});

	test("a cursor with any one character changed", async () => {
		for (let index = 0; index < cursor.length; index += 7) {
			const other = cursor[index] === "A" ? "B" : "A";
			const tampered = cursor.slice(0, index) + other + cursor.slice(index + 1);
			const response = await list(`limit=1&cursor=${tampered}`, user);
			expect(response.status, `character ${index}`).toBe(400);
			expect((await problemOf(response)).errors).toMatchObject([{ parameter: "cursor" }]);
		}
	});

	test.each<[string, (cursor: string) => string]>([
		["cut", (text) => text.slice(0, -1)],
		["longer", (text) => `${text}A`],
		["an access token", () => "eyJhbGciOiJub25lIn0.e30."],
		["a number", () => "50"],
	])("a cursor that is %s", async (_, change) => {
		expect((await list(`limit=1&cursor=${change(cursor)}`, user)).status).toBe(400);
	});

	test("the access token is not a cursor, and a cursor is not an access token", async () => {
		expect((await list(`cursor=${user.tokens.accessToken.slice(0, 1024)}`, user)).status).toBe(400);
		const response = await harness.fetch("/api/tasks", {
			headers: { Authorization: `Bearer ${cursor}` },
		});
		expect(response.status).toBe(401);
	});

	test("another user's cursor", async () => {
		const stranger = await harness.user();
		const response = await list(`limit=1&cursor=${cursor}`, stranger);
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([{ parameter: "cursor" }]);
	});

	test.each(["sort=created", "status=todo", "search=1", "label=x", "dueFrom=2026-01-01"])(
		"a cursor of another query: %s",
		async (query) => {
			expect((await list(`${query}&limit=1&cursor=${cursor}`, user)).status).toBe(400);
		},
	);

	test.each([
		["status=open", "status", "enum"],
		["status=todo,", "status", "enum"],
		["status=", "status", "enum"],
		["status=todo,todo", "status", "uniqueItems"],
		["status=todo&status=done", "status", "type"],
		["priority=0", "priority", "minimum"],
		["priority=5", "priority", "maximum"],
		["priority=1,1", "priority", "uniqueItems"],
		["priority=high", "priority", "type"],
		["priority=0x1", "priority", "type"],
		["priority=1.5", "priority", "type"],
		["label=", "label", "minLength"],
		["parentId=top", "parentId", "pattern"],
		["dueFrom=2026-02-30", "dueFrom", "format"],
		["dueTo=tomorrow", "dueTo", "format"],
		["updatedSince=2026-11-20", "updatedSince", "format"],
		["updatedSince=2026-11-20T00:00:00", "updatedSince", "format"],
		["search=", "search", "minLength"],
		["search=%20%20", "search", "pattern"],
		[`search=${"x".repeat(101)}`, "search", "maxLength"],
		["sort=title", "sort", "enum"],
		["sort=--created", "sort", "enum"],
		["limit=0", "limit", "minimum"],
		["limit=101", "limit", "maximum"],
		["limit=-1", "limit", "minimum"],
		["limit=1e1", "limit", "type"],
		["limit=%201", "limit", "type"],
		["limit=five", "limit", "type"],
		["Limit=5", "Limit", "additionalProperties"],
		["status[]=todo", "status[]", "additionalProperties"],
		["__proto__=1", "__proto__", "additionalProperties"],
		["toString=1", "toString", "additionalProperties"],
		[`${"y".repeat(300)}=1`, "y".repeat(200), "additionalProperties"],
	])("%s", async (query, parameter, keyword) => {
		const response = await list(query, user);
		expect(response.status).toBe(400);
		const { errors = [] } = await problemOf(response);
		expect(errors).toContainEqual(expect.objectContaining({ parameter, keyword }));
	});

	test("everything that is wrong, at once", async () => {
		const response = await list("limit=0&sort=title&status=open&colour=blue", user);
		const { errors = [] } = await problemOf(response);
		expect(new Set(errors.map(({ parameter }) => parameter))).toEqual(
			new Set(["limit", "sort", "status", "colour"]),
		);
	});

	test.each(["%", "search=%zz", "search=%ff", "search=%c3%28", "search=%ed%a0%80"])(
		"ill-formed encoding never breaks it: %s",
		async (query) => {
			const { status } = await list(query, user);
			expect([200, 400]).toContain(status);
		},
	);
});

describeSharedStatuses("listTasks");
