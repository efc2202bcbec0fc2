import { describe, expect, test } from "vitest";
import type { Scope, SyncChange, SyncPage } from "../../../sdk/src/index.ts";
import { GoneError, type TimeAndWellness, ValidationError } from "../../../sdk/src/index.ts";
import { SyncCursors } from "../../../src/features/sync/cursors.ts";
import { SyncKind } from "../../../src/generated/schemas.ts";
import { KeyRing } from "../../../src/security/key-ring.ts";
import { JWT_SECRET, OTHER_SECRET } from "../../harness/settings.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, problemOf, type TestUser } from "../../harness.ts";

const DAY = 24 * 60 * 60 * 1000;

const MOOD = {
	type: "mood",
	value: { valence: 0.5, kind: "momentary" },
	recordedAt: "2026-11-23T08:00:00.000Z",
} as const;

const PLAN = { workMinutes: 50, shortBreakMinutes: 10, longBreakMinutes: 30, rounds: 3 };

/** Everything that follows `cursor`, page after page. */
async function follow(
	{ sync }: TimeAndWellness,
	cursor?: string,
	limit = 500,
): Promise<{ changes: SyncChange[]; cursor: string }> {
	const changes: SyncChange[] = [];
	let page: SyncPage | undefined;
	do {
		const from = page?.cursor ?? cursor;
		page = await sync.changes({ limit, ...(from !== undefined && { cursor: from }) });
		expect(page.changes.length).toBeLessThanOrEqual(limit);
		changes.push(...page.changes);
	} while (page.hasMore);
	return { changes, cursor: page.cursor };
}

/** A user whose copy is up to date, and the cursor that says so. */
async function synchronized(): Promise<TestUser & { cursor: string }> {
	const user = await harness.user();
	const { cursor } = await follow(user.client);
	return { ...user, cursor };
}

/** Changes as `kind id`, deletions as `-kind id`. */
function summarize(changes: readonly SyncChange[]): string[] {
	return changes.map(({ kind, id, deleted }) => `${deleted ? "-" : ""}${kind} ${id}`);
}

function withoutTime({ changedAt: _, ...change }: SyncChange) {
	return change;
}

async function since({ client }: TestUser, cursor: string): Promise<string[]> {
	return summarize((await follow(client, cursor)).changes);
}

/** The client's session, but with these scopes alone. */
async function narrowed({ email, password }: TestUser, scopes: Scope[]): Promise<TimeAndWellness> {
	const client = harness.client();
	await client.auth.login({ email, password, scopes });
	return client;
}

describe("200, from the beginning", () => {
	test("everything that there is, as the operations that read it show it", async () => {
		const { client } = await harness.user();
		const task = await client.tasks.create({ title: "Stretch", labels: ["body"] });
		const { changes, cursor } = await follow(client);
		expect(changes).toEqual([
			{
				kind: "user",
				id: expect.any(String),
				deleted: false,
				changedAt: expect.any(String),
				data: await client.users.me(),
			},
			{ kind: "task", id: task.id, deleted: false, changedAt: expect.any(String), data: task },
		]);
		expect(await follow(client, cursor)).toMatchObject({ changes: [] });
	});

	test("nothing of what was deleted before", async () => {
		const { client, user } = await harness.user();
		const { id } = await client.tasks.create({ title: "Gone" });
		await client.tasks.delete(id);
		const { changes, cursor } = await follow(client, undefined, 1);
		expect(summarize(changes)).toEqual([`user ${user.id}`]);
		expect(summarize((await follow(client, cursor)).changes)).toEqual([]);
	});

	test("what is deleted while the pages are read is told of", async () => {
		const { client, user } = await harness.user();
		const before = await client.tasks.create({ title: "Deleted before" });
		await client.tasks.delete(before.id);
		const read = await client.tasks.create({ title: "Read, then deleted" });
		const unread = await client.tasks.create({ title: "Deleted unread" });
		const first = await client.sync.changes({ limit: 2 });
		expect(summarize(first.changes)).toEqual([`user ${user.id}`, `task ${read.id}`]);
		await client.tasks.delete(read.id);
		await client.tasks.delete(unread.id);
		const { changes } = await follow(client, first.cursor, 1);
		expect(summarize(changes)).toEqual([`-task ${read.id}`, `-task ${unread.id}`]);
	});

	test("100 changes a page unless told otherwise", async () => {
		const { client, user } = await harness.user();
		await harness.sql(
			`WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 120)
			INSERT INTO tasks (id, user_id, title, position, folded_title)
			SELECT 'task_' || substr(?1, 6, 22) || printf('%04d', n), ?1, 'Task', n, 'task' FROM numbers`,
			user.id,
		);
		const page = await client.sync.changes();
		expect([page.changes.length, page.hasMore]).toEqual([100, true]);
		const rest = await client.sync.changes({ cursor: page.cursor });
		expect([rest.changes.length, rest.hasMore]).toEqual([21, false]);
	});
});

describe("200, since a cursor", () => {
	test("created, changed, completed, reopened: the thing as it is now, once", async () => {
		const user = await synchronized();
		const { client, cursor } = user;
		const { id } = await client.tasks.create({ title: "1" });
		await client.tasks.update(id, { title: "2" });
		await client.tasks.complete(id);
		const task = await client.tasks.reopen(id);
		const { changes } = await follow(client, cursor);
		expect(changes).toMatchObject([{ kind: "task", deleted: false, data: task }]);
	});

	test("deleted with all below it, a deletion for each", async () => {
		const user = await synchronized();
		const { client } = user;
		const root = await client.tasks.create({ title: "Move house" });
		const child = await client.tasks.create({ title: "Pack", parentId: root.id });
		const grandchild = await client.tasks.create({ title: "Books", parentId: child.id });
		const { cursor } = await follow(client, user.cursor);
		await client.tasks.delete(root.id);
		expect((await since(user, cursor)).toSorted()).toEqual(
			[root, child, grandchild].map(({ id }) => `-task ${id}`).toSorted(),
		);
	});

	test("created and deleted: the deletion alone", async () => {
		const user = await synchronized();
		const { id } = await user.client.tasks.create({ title: "Fleeting" });
		await user.client.tasks.delete(id);
		expect(await since(user, user.cursor)).toEqual([`-task ${id}`]);
	});

	test("the profile, when what its owner sees has changed", async () => {
		const user = await synchronized();
		const { client, cursor } = user;
		const profile = await client.users.update({ timeZone: "Asia/Kolkata" });
		expect((await follow(client, cursor)).changes).toMatchObject([{ kind: "user", data: profile }]);
	});

	test.each(["password_hash = 'x'", "is_active = is_active", "role = 'admin'", "version = 7"])(
		"not the profile, when only this has changed: %s",
		async (assignment) => {
			const user = await synchronized();
			await harness.sql(`UPDATE users SET ${assignment} WHERE id = ?`, user.user.id);
			expect(await since(user, user.cursor)).toEqual([]);
		},
	);

	test("what operators change and delete, and what an upsert writes", async () => {
		const user = await synchronized();
		const { client } = user;
		const [one, two, three] = [
			await client.tasks.create({ title: "1" }),
			await client.tasks.create({ title: "2" }),
			await client.tasks.create({ title: "3" }),
		];
		const { cursor } = await follow(client, user.cursor);
		await harness.sql("UPDATE tasks SET priority = 4 WHERE id = ?", two.id);
		await harness.sql("DELETE FROM tasks WHERE id = ?", one.id);
		await harness.sql(
			`INSERT INTO tasks (id, user_id, title, position, folded_title)
			SELECT id, user_id, title, position, folded_title FROM tasks WHERE id = ?
			ON CONFLICT (id) DO UPDATE SET title = 'third'`,
			three.id,
		);
		const { changes } = await follow(client, cursor);
		expect(summarize(changes)).toEqual([`task ${two.id}`, `-task ${one.id}`, `task ${three.id}`]);
		expect(changes).toMatchObject([{ data: { priority: 4 } }, {}, { data: { title: "third" } }]);
	});

	test("a health log: logged, changed, sent again by its source, deleted", async () => {
		const user = await synchronized();
		const { healthLogs } = user.client;
		const walked = (count: number, externalVersion: number) => ({
			type: "steps" as const,
			value: { count },
			recordedAt: "2026-11-23T08:00:00.000Z",
			externalId: "walk",
			externalVersion,
		});
		const { id } = await healthLogs.create(walked(800, 1));
		const other = await healthLogs.create({ ...walked(1, 1), externalId: "other" });
		const { changes, cursor } = await follow(user.client, user.cursor);
		expect(summarize(changes)).toEqual([`health_log ${id}`, `health_log ${other.id}`]);

		await healthLogs.createBatch({
			logs: [walked(900, 2), { ...walked(1, 1), externalId: "other" }],
		});
		await healthLogs.update(id, { note: "By the river 🌊" });
		const again = await follow(user.client, cursor);
		expect(again.changes).toMatchObject([{ kind: "health_log", data: await healthLogs.get(id) }]);
		expect(again.changes).toMatchObject([
			{ data: { note: "By the river 🌊", value: { count: 900 } } },
		]);

		await healthLogs.delete(id);
		expect(await since(user, again.cursor)).toEqual([`-health_log ${id}`]);
		await healthLogs.create(walked(900, 2));
		expect(await since(user, again.cursor)).toEqual([`health_log ${id}`]);
	});

	test("a focus template of one's own, and none of the system's", async () => {
		const user = await synchronized();
		const { focusTemplates } = user.client;
		const { key } = await focusTemplates.create({ name: "Thesis", ...PLAN });
		const template = await focusTemplates.update(key, { name: "Thesis morning" });
		await harness.sql("UPDATE focus_templates SET version = version WHERE id = 'pomodoro'");
		const { changes, cursor } = await follow(user.client, user.cursor);
		expect(changes).toMatchObject([{ kind: "focus_template", id: key, data: template }]);
		await focusTemplates.delete(key);
		expect(await since(user, cursor)).toEqual([`-focus_template ${key}`]);
	});

	test("a focus session, and the intervals and distractions that it is made of", async () => {
		const user = await synchronized();
		const { client } = user;
		const { id } = await client.focusSessions.start({ templateKey: "pomodoro" });
		expect(await since(user, user.cursor)).toEqual([`focus_session ${id}`]);
		await client.focusSessions.beginInterval(id, { purpose: "break" });
		const input = { type: "person", note: "Jonas asked" } as const;
		const distraction = await client.focusSessions.recordDistraction(id, input);
		await client.focusSessions.complete(id, { note: "Done at last" });
		const { changes } = await follow(client, user.cursor);
		const { data: intervals } = await client.focusSessions.listIntervals(id);
		expect(changes.map(withoutTime)).toEqual([
			{ kind: "focus_interval", id: `${id}.1`, deleted: false, data: intervals[0] },
			{ kind: "focus_distraction", id: distraction.id, deleted: false, data: distraction },
			{ kind: "focus_interval", id: `${id}.2`, deleted: false, data: intervals[1] },
			{ kind: "focus_session", id, deleted: false, data: await client.focusSessions.get(id) },
		]);
	});

	test("a distraction that is repeated, as it is now", async () => {
		const user = await synchronized();
		const { focusSessions } = user.client;
		const { id } = await focusSessions.start({ templateKey: "pomodoro" });
		await focusSessions.recordDistraction(id, { type: "phone" });
		const { cursor } = await follow(user.client, user.cursor);
		const repeated = await focusSessions.recordDistraction(id, { type: "phone" });
		expect(repeated.count).toBe(2);
		const { changes } = await follow(user.client, cursor);
		expect(changes).toMatchObject([{ kind: "focus_distraction", data: repeated }]);
	});

	test("a session that its task has left, and one that operators delete with all its parts", async () => {
		const user = await synchronized();
		const { client } = user;
		const task = await client.tasks.create({ title: "1" });
		const { id } = await client.focusSessions.start({ templateKey: "countdown", taskId: task.id });
		const distraction = await client.focusSessions.recordDistraction(id, { type: "noise" });
		const session = await client.focusSessions.complete(id, {});
		const { cursor } = await follow(client, user.cursor);
		await client.tasks.delete(task.id);
		const left = await follow(client, cursor);
		expect(summarize(left.changes).toSorted()).toEqual([`-task ${task.id}`, `focus_session ${id}`]);
		expect(left.changes).toContainEqual(
			expect.objectContaining({ data: { ...session, taskId: null } }),
		);
		await harness.sql("DELETE FROM focus_sessions WHERE id = ?", id);
		expect((await since(user, left.cursor)).toSorted()).toEqual(
			[
				`-focus_distraction ${distraction.id}`,
				`-focus_interval ${id}.1`,
				`-focus_session ${id}`,
			].toSorted(),
		);
	});

	test("nobody else's changes", async () => {
		const [one, other] = await Promise.all([synchronized(), synchronized()]);
		const { id } = await other.client.tasks.create({ title: "Theirs" });
		await other.client.tasks.delete(id);
		const session = await other.client.focusSessions.start({ templateKey: "pomodoro" });
		await other.client.focusSessions.recordDistraction(session.id, { type: "phone" });
		await other.client.focusSessions.complete(session.id, {});
		await other.client.healthLogs.create(MOOD);
		expect(await since(one, one.cursor)).toEqual([]);
	});

	test.each([1, 2, 3, 5])("every change once, in pages of %i", async (limit) => {
		const { client, cursor } = await synchronized();
		const ids: string[] = [];
		for (const title of ["1", "2", "3", "4", "5"]) {
			ids.push((await client.tasks.create({ title })).id);
		}
		const [first = "", , , fourth = ""] = ids;
		await client.tasks.delete(fourth);
		await client.tasks.complete(first);
		const { changes } = await follow(client, cursor, limit);
		const rest = [ids[1], ids[2], ids[4]].map((id) => `task ${id}`);
		expect(summarize(changes)).toEqual([...rest, `-task ${fourth}`, `task ${first}`]);
	});

	test("a page whose answer was lost comes again", async () => {
		const user = await synchronized();
		await user.client.tasks.create({ title: "1" });
		const query = { cursor: user.cursor, limit: 1 };
		const first = await user.client.sync.changes(query);
		expect((await user.client.sync.changes(query)).changes).toEqual(first.changes);
	});

	test("a change that fails leaves no trace", async () => {
		const user = await synchronized();
		const unlucky = harness.client({ ...user.tokens, fetch: harness.faulty("database") });
		await expect(unlucky.tasks.create({ title: "Never" })).rejects.toThrow();
		expect(await since(user, user.cursor)).toEqual([]);
	});
});

describe("200, of what the token may read", () => {
	test("kinds of other scopes are left out", async () => {
		const user = await harness.user();
		const { id } = await user.client.tasks.create({ title: "1" });
		const readable = async (scopes: Scope[]) =>
			summarize((await follow(await narrowed(user, scopes))).changes);
		expect(await readable(["sync:read"])).toEqual([]);
		expect(await readable(["sync:read", "tasks:read"])).toEqual([`task ${id}`]);
		expect(await readable(["sync:read", "users:read"])).toEqual([`user ${user.user.id}`]);
		const log = await user.client.healthLogs.create(MOOD);
		const session = await user.client.focusSessions.start({ templateKey: "pomodoro" });
		expect(await readable(["sync:read", "health:read"])).toEqual([`health_log ${log.id}`]);
		expect(await readable(["sync:read", "focus:read"])).toEqual([`focus_session ${session.id}`]);
	});

	test("who may read less than before goes on with less", async () => {
		const user = await synchronized();
		const { id } = await user.client.tasks.create({ title: "1" });
		await user.client.users.update({ displayName: "Ada" });
		const less = await narrowed(user, ["sync:read", "tasks:read"]);
		const { changes } = await follow(less, user.cursor);
		expect(summarize(changes)).toEqual([`task ${id}`]);
	});
});

describe("400", () => {
	const refused = (client: TimeAndWellness, cursor: string) =>
		expect(client.sync.changes({ cursor })).rejects.toMatchObject({
			code: "VAL_001",
			errors: [{ parameter: "cursor" }],
		});

	test("a cursor that was altered", async () => {
		const { client, cursor } = await synchronized();
		for (let index = 0; index < cursor.length; index += 11) {
			const other = cursor[index] === "A" ? "B" : "A";
			await refused(client, cursor.slice(0, index) + other + cursor.slice(index + 1));
		}
	});

	test("a cursor that somebody else has signed", async () => {
		const { client, user } = await harness.user();
		await refused(client, await cursorOf(user.id, {}, OTHER_SECRET));
	});

	test("another user's cursor", async () => {
		const [one, other] = await Promise.all([synchronized(), harness.user()]);
		await refused(other.client, one.cursor);
	});

	test("a cursor of a list, and this one is none of a list", async () => {
		const { client, cursor } = await synchronized();
		await client.tasks.create({ title: "1" });
		await client.tasks.create({ title: "2" });
		const { nextCursor } = await client.tasks.list({ limit: 1 });
		await refused(client, nextCursor ?? "");
		await expect(client.tasks.list({ cursor })).rejects.toThrow(ValidationError);
	});

	test.each(["limit=0", "limit=501", "limit=x", "cursor=%2B", "since=2026-11-23"])(
		"%s",
		async (query) => {
			const { authorization } = await harness.user();
			const response = await harness.fetch(`/api/sync?${query}`, { headers: authorization });
			expect(response.status).toBe(400);
			const [parameter] = query.split("=");
			expect((await problemOf(response)).errors).toMatchObject([{ parameter }]);
		},
	);
});

describe("410", () => {
	test("a cursor that was up to date more than 90 days ago", async () => {
		const { client, user } = await harness.user();
		const aged = (days: number) => cursorOf(user.id, { asOf: new Date(Date.now() - days * DAY) });
		expect((await client.sync.changes({ cursor: await aged(89.99) })).changes).toHaveLength(1);
		const error = await client.sync.changes({ cursor: await aged(90.01) }).catch((e) => e);
		expect(error).toBeInstanceOf(GoneError);
		expect(error).toMatchObject({ code: "RES_004" });
	});

	test("reading on in small pages does not make an old cursor young", async () => {
		const { client, user } = await harness.user();
		for (const title of ["1", "2", "3"]) await client.tasks.create({ title });
		const asOf = new Date(Date.now() - 89.9 * DAY);
		const cursors = new SyncCursors(new KeyRing(JWT_SECRET));
		let page = await client.sync.changes({ cursor: await cursorOf(user.id, { asOf }), limit: 1 });
		expect(await cursors.decode(user.id, page.cursor)).toMatchObject({ asOf });
		while (page.hasMore) page = await client.sync.changes({ cursor: page.cursor, limit: 1 });
		const { asOf: now } = await cursors.decode(user.id, page.cursor);
		expect(Date.now() - now.getTime()).toBeLessThan(60_000);
	});

	test("a token that may read what the cursor does not cover", async () => {
		const user = await harness.user();
		const less = await narrowed(user, ["sync:read", "tasks:read"]);
		const { cursor } = await follow(less);
		await expect(user.client.sync.changes({ cursor })).rejects.toMatchObject({
			code: "RES_004",
			detail: expect.stringMatching(/^The cursor does not cover data of the kind .*user/),
		});
	});
});

describe("the log", () => {
	test("forgets deletions once nobody can be told of them, and nothing else", async () => {
		const { client, user } = await harness.user();
		const kept = await client.tasks.create({ title: "Kept" });
		const [recent, old] = [
			await client.tasks.create({ title: "Deleted lately" }),
			await client.tasks.create({ title: "Deleted long ago" }),
		];
		await client.tasks.delete(recent.id);
		await client.tasks.delete(old.id);
		const age = "UPDATE changes SET changed_at = datetime('now', ?2) WHERE entity_id = ?1";
		await harness.sql(age, kept.id, "-1000 days");
		await harness.sql(age, recent.id, "-90 days");
		await harness.sql(age, old.id, "-92 days");
		await harness.runJobs();
		const rows = await harness.sql(
			"SELECT entity_id FROM changes WHERE user_id = ? ORDER BY seq",
			user.id,
		);
		expect(rows.map((row) => row.entity_id)).toEqual([user.id, kept.id, recent.id]);
	});

	test("never numbers two changes alike, though it keeps only the latest", async () => {
		const user = await synchronized();
		const { id } = await user.client.tasks.create({ title: "Newest" });
		const { cursor } = await follow(user.client, user.cursor);
		await harness.sql("DELETE FROM changes WHERE entity_id = ?", id);
		await user.client.tasks.update(id, { title: "Newer still" });
		expect(await since(user, cursor)).toEqual([`task ${id}`]);
	});

	test("goes with the account, with everything that cascades from it", async () => {
		const { client, user, password } = await harness.user();
		const parent = await client.tasks.create({ title: "Parent" });
		await client.tasks.create({ title: "Child", parentId: parent.id });
		const gone = await client.tasks.create({ title: "Gone" });
		await client.tasks.delete(gone.id);
		await client.healthLogs.create(MOOD);
		const template = await client.focusTemplates.create({ name: "Own", ...PLAN });
		const session = await client.focusSessions.start({
			templateKey: template.key,
			taskId: parent.id,
		});
		await client.focusSessions.recordDistraction(session.id, { type: "phone" });
		await client.focusSessions.beginInterval(session.id, { purpose: "break" });
		await client.users.delete({ password });
		expect(await harness.sql("SELECT * FROM changes WHERE user_id = ?", user.id)).toEqual([]);
	});
});

async function cursorOf(
	userId: string,
	{ asOf = new Date() }: { asOf?: Date },
	secret = JWT_SECRET,
): Promise<string> {
	const progress = { seq: 0, origin: 0, asOf, kinds: SyncKind.options };
	return new SyncCursors(new KeyRing(secret)).encode(userId, progress);
}

describeSharedStatuses("syncChanges");
