import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { and, desc, eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { typeidUnboxed } from "typeid-js";
import { authenticate, type PeerEnv } from "./authenticate.ts";
import { Task, TaskCreate, TaskList, TaskQuery } from "./schemas.ts";

const tasks = sqliteTable("tasks", {
	id: text().primaryKey(),
	userId: text("user_id").notNull(),
	parentId: text("parent_id"),
	title: text().notNull(),
	notes: text(),
	status: text({ enum: ["todo", "in_progress", "done"] }).notNull(),
	priority: integer().notNull(),
	labels: text({ mode: "json" }).$type<string[]>().notNull(),
	dueDate: text("due_date"),
	dueTime: text("due_time"),
	dueTimeZone: text("due_time_zone"),
	estimateMinutes: integer("estimate_minutes"),
	position: real().notNull(),
	foldedTitle: text("folded_title").notNull(),
	foldedNotes: text("folded_notes").notNull(),
	completedAt: text("completed_at"),
	createdAt: text("created_at").notNull(),
	updatedAt: text("updated_at").notNull(),
});

const outbox = sqliteTable("outbox", {
	id: text().primaryKey(),
	type: text().notNull(),
	userId: text("user_id").notNull(),
	data: text({ mode: "json" }).notNull(),
	occurredAt: text("occurred_at").notNull(),
	dueAt: text("due_at").notNull(),
});

const app = new OpenAPIHono<PeerEnv>();
app.use("/api/*", authenticate);

const listTasks = createRoute({
	method: "get",
	path: "/api/tasks",
	request: { query: TaskQuery },
	responses: {
		200: { description: "A page.", content: { "application/json": { schema: TaskList } } },
	},
});

app.openapi(listTasks, async (c) => {
	const { status, limit } = c.req.valid("query");
	const rows = await drizzle(c.env.DB)
		.select()
		.from(tasks)
		.where(
			and(
				eq(tasks.userId, c.var.userId),
				status === undefined ? undefined : eq(tasks.status, status),
			),
		)
		.orderBy(desc(tasks.createdAt), desc(tasks.id))
		.limit(limit + 1);
	const nextCursor = rows.length > limit ? (rows[limit - 1]?.id ?? null) : null;
	return c.json({ data: rows.slice(0, limit).map(present), nextCursor }, 200);
});

const createTask = createRoute({
	method: "post",
	path: "/api/tasks",
	request: {
		body: { required: true, content: { "application/json": { schema: TaskCreate } } },
	},
	responses: {
		201: { description: "The task.", content: { "application/json": { schema: Task } } },
	},
});

app.openapi(createTask, async (c) => {
	const { due, position, ...fields } = c.req.valid("json");
	const { userId } = c.var;
	const database = drizzle(c.env.DB);
	const now = new Date().toISOString().slice(0, -1).replace("T", " ");
	const id = typeidUnboxed("task");
	const last = sql<number>`(SELECT COALESCE(MAX(${tasks.position}), 0) + 1024 FROM ${tasks} WHERE ${tasks.userId} = ${userId})`;
	const [created] = await database.batch([
		database
			.insert(tasks)
			.values({
				...fields,
				id,
				userId,
				dueDate: due?.date ?? null,
				dueTime: due?.time ?? null,
				dueTimeZone: due?.timeZone ?? null,
				position: position ?? last,
				foldedTitle: fields.title.toLowerCase(),
				foldedNotes: fields.notes?.toLowerCase() ?? "",
				completedAt: fields.status === "done" ? now : null,
				createdAt: now,
				updatedAt: now,
			})
			.returning(),
		database.insert(outbox).values({
			id: typeidUnboxed("evt"),
			type: "task.created",
			userId,
			data: { taskId: id },
			occurredAt: now,
			dueAt: now,
		}),
	]);
	const [row] = created as [typeof tasks.$inferSelect];
	return c.json(present(row), 201, { Location: `/api/tasks/${id}` });
});

function present(row: typeof tasks.$inferSelect) {
	const { dueDate, dueTime, dueTimeZone } = row;
	return {
		id: row.id,
		title: row.title,
		notes: row.notes,
		status: row.status,
		priority: row.priority,
		labels: row.labels,
		due: dueDate === null ? null : { date: dueDate, time: dueTime, timeZone: dueTimeZone },
		estimateMinutes: row.estimateMinutes,
		parentId: row.parentId,
		position: row.position,
		completedAt: row.completedAt && rfc3339(row.completedAt),
		createdAt: rfc3339(row.createdAt),
		updatedAt: rfc3339(row.updatedAt),
	};
}

function rfc3339(time: string): string {
	return `${time.replace(" ", "T")}Z`;
}

export default app;
