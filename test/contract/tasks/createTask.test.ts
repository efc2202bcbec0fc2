import { beforeAll, describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, json, problemOf, type TestUser } from "../../harness.ts";

let user: TestUser;
beforeAll(async () => {
	user = await harness.user();
});

function create(body: unknown): Promise<Response> {
	return harness.fetch("/api/tasks", json("POST", body, user.authorization));
}

describe("201", () => {
	test("only a title: the defaults", async () => {
		const { data: task, response } = await user.client.tasks
			.create({ title: "Buy milk" })
			.withResponse();
		expect(task).toEqual({
			id: task.id,
			title: "Buy milk",
			notes: null,
			status: "todo",
			priority: 1,
			labels: [],
			due: null,
			estimateMinutes: null,
			parentId: null,
			position: task.position,
			completedAt: null,
			createdAt: task.createdAt,
			updatedAt: task.createdAt,
		});
		expect(response.headers.get("Location")).toBe(`/api/tasks/${task.id}`);
		expect(await user.client.tasks.get(task.id)).toEqual(task);
	});

	test("everything given", async () => {
		const parent = await user.client.tasks.create({ title: "Parent" });
		const input = {
			title: "Ünïcode 😀 title",
			notes: "Line one\nline two\ttabbed ✓",
			status: "in_progress",
			priority: 4,
			labels: ["work", "Work", "wörk 😀"],
			due: { date: "2028-02-29", time: "23:59", timeZone: "Europe/Lisbon" },
			estimateMinutes: 10_080,
			parentId: parent.id,
			position: -12.5,
		} as const;
		const task = await user.client.tasks.create({ ...input, labels: [...input.labels] });
		expect(task).toMatchObject(input);
		expect(await user.client.tasks.get(task.id)).toEqual(task);
	});

	test.each([
		["all day, floating", { date: "2026-12-14" }],
		["all day, zoned", { date: "2026-12-14", timeZone: "Asia/Tokyo" }],
		["timed, floating", { date: "2026-12-14", time: "09:30" }],
		["timed, zoned", { date: "2026-12-14", time: "09:30", timeZone: "Asia/Tokyo" }],
		["with nulls for what is absent", { date: "2026-12-14", time: null, timeZone: null }],
		[
			"a time that the zone skips",
			{ date: "2026-03-29", time: "02:30", timeZone: "Europe/Berlin" },
		],
	])("a due that is %s", async (_, due) => {
		const task = await user.client.tasks.create({ title: "Due", due });
		expect(task.due).toEqual({ time: null, timeZone: null, ...due });
	});

	test("null means absent", async () => {
		const input = { notes: null, due: null, estimateMinutes: null, parentId: null };
		expect(await user.client.tasks.create({ title: "Nulls", ...input })).toMatchObject(input);
	});

	test("created as done, it is completed at once", async () => {
		const task = await user.client.tasks.create({ title: "Done", status: "done" });
		expect(task.completedAt).toBe(task.createdAt);
	});

	test("each goes behind all others", async () => {
		const { client } = await harness.user();
		const first = await client.tasks.create({ title: "1" });
		const far = await client.tasks.create({ title: "far", position: 1e12 });
		const last = await client.tasks.create({ title: "2" });
		expect(far.position).toBeGreaterThan(first.position);
		expect(last.position).toBeGreaterThan(far.position);
	});

	test("the smallest and the largest of everything", async () => {
		const largest = {
			title: "😀".repeat(500),
			notes: "😀".repeat(10_000),
			labels: Array.from({ length: 50 }, (_, index) => "😀".repeat(58) + (10 + index)),
		};
		expect(await user.client.tasks.create(largest)).toMatchObject(largest);
		const smallest = { title: "x", notes: "", labels: ["y"], estimateMinutes: 1, position: -1e12 };
		expect(await user.client.tasks.create(smallest)).toMatchObject(smallest);
	});

	test("numbers written another way are the same numbers", async () => {
		const response = await create('{"title":"Numbers","priority":2.0,"estimateMinutes":3e1}');
		expect(response.status).toBe(201);
		expect(await response.json()).toMatchObject({ priority: 2, estimateMinutes: 30 });
	});
});

describe("400", () => {
	test("a parent that is somebody else's, or nobody's, alike", async () => {
		const stranger = await harness.user();
		const { id } = await stranger.client.tasks.create({ title: "Theirs" });
		const [theirs, missing] = await Promise.all(
			[id, "task_01m7vzd1r5eyxb91aftq7f28zc"].map(async (parentId) => {
				const response = await create({ title: "Child", parentId });
				return { status: response.status, errors: (await problemOf(response)).errors };
			}),
		);
		expect(theirs).toMatchObject({ status: 400, errors: [{ pointer: "/parentId" }] });
		expect(theirs).toEqual(missing);
	});

	test.each([
		[{ date: "2026-02-29" }, "/due/date", "format"],
		[{ date: "2026-13-01" }, "/due/date", "format"],
		[{ date: "2026-12-14T00:00:00Z" }, "/due/date", "format"],
		[{ date: "2026-12-14", time: "24:00" }, "/due/time", "pattern"],
		[{ date: "2026-12-14", time: "9:00" }, "/due/time", "pattern"],
		[{ date: "2026-12-14", timeZone: "Mars/Olympus" }, "/due/timeZone", "timeZone"],
		[{ time: "09:00" }, "/due/date", "required"],
		[{ date: "2026-12-14", hour: 9 }, "/due/hour", "additionalProperties"],
	])("a due of %o", async (due, pointer, keyword) => {
		const response = await create({ title: "Due", due });
		expect(response.status).toBe(400);
		const { errors = [] } = await problemOf(response);
		expect(errors).toContainEqual(expect.objectContaining({ pointer, keyword }));
	});

	test("an error deep in a list points at its place", async () => {
		const response = await create({ title: "Labels", labels: ["fine", "", "two\nlines"] });
		const { errors = [] } = await problemOf(response);
		expect(new Set(errors.map(({ pointer }) => pointer))).toEqual(
			new Set(["/labels/1", "/labels/2"]),
		);
	});

	test.each([
		["title", "ill-formed \ud800"],
		["notes", "\udfff"],
	])("a %s that is not Unicode", async (property, text) => {
		const response = await create({ title: "Fine", [property]: text });
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([{ pointer: `/${property}` }]);
	});

	test("an unknown property with a very long name", async () => {
		const response = await create({ title: "Long", ["x".repeat(5000)]: 1 });
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([{ pointer: "" }]);
	});

	test("more errors than anybody reads", async () => {
		const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`p${index}`, 1]));
		const response = await create({ title: "Many", ...many });
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toHaveLength(100);
	});

	test("a body nested very deep", async () => {
		const depth = 50_000;
		const response = await create(`{"title":${"[".repeat(depth)}${"]".repeat(depth)}}`);
		expect(response.status).toBe(400);
	});
});

describeSharedStatuses("createTask");
