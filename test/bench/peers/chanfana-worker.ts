import { contentJson, fromHono, OpenAPIRoute } from "chanfana";
import { type Context, Hono } from "hono";
import { typeidUnboxed } from "typeid-js";
import type { z } from "zod";
import { authenticate, type PeerEnv } from "./authenticate.ts";
import { Task, TaskCreate, TaskList, TaskQuery } from "./schemas.ts";

interface Row {
	readonly id: string;
	readonly title: string;
	readonly notes: string | null;
	readonly status: string;
	readonly priority: number;
	readonly labels: string;
	readonly due_date: string | null;
	readonly due_time: string | null;
	readonly due_time_zone: string | null;
	readonly estimate_minutes: number | null;
	readonly parent_id: string | null;
	readonly position: number;
	readonly completed_at: string | null;
	readonly created_at: string;
	readonly updated_at: string;
}

const INSERT_TASK = `
	INSERT INTO tasks (id, user_id, parent_id, title, notes, status, priority, labels, due_date, due_time,
		due_time_zone, estimate_minutes, position, folded_title, folded_notes, completed_at, created_at, updated_at)
	VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12,
		COALESCE(?13, (SELECT COALESCE(MAX(position), 0) + 1024 FROM tasks WHERE user_id = ?2)),
		?14, ?15, ?16, ?17, ?17)
	RETURNING *`;

const INSERT_EVENT = `
	INSERT INTO outbox (id, type, user_id, data, occurred_at, due_at)
	VALUES (?1, 'task.created', ?2, ?3, ?4, ?4)`;

class ListTasks extends OpenAPIRoute {
	override schema = {
		request: { query: TaskQuery },
		responses: { "200": { description: "A page.", ...contentJson(TaskList) } },
	};

	override async handle(c: Context<PeerEnv>) {
		const { query } = await this.getValidatedData<{ request: { query: typeof TaskQuery } }>();
		const { status, limit } = query as z.infer<typeof TaskQuery>;
		const { results } = await c.env.DB.prepare(
			`SELECT * FROM tasks WHERE user_id = ?1 ${status === undefined ? "" : "AND status = ?3"}
			ORDER BY created_at DESC, id DESC LIMIT ?2`,
		)
			.bind(c.var.userId, limit + 1, ...(status === undefined ? [] : [status]))
			.all<Row>();
		const nextCursor = results.length > limit ? (results[limit - 1]?.id ?? null) : null;
		return c.json({ data: results.slice(0, limit).map(present), nextCursor });
	}
}

class CreateTask extends OpenAPIRoute {
	override schema = {
		request: { body: contentJson(TaskCreate) },
		responses: { "201": { description: "The task.", ...contentJson(Task) } },
	};

	override async handle(c: Context<PeerEnv>) {
		const { body } = await this.getValidatedData();
		const task = body as z.infer<typeof TaskCreate>;
		const { DB } = c.env;
		const { userId } = c.var;
		const now = new Date().toISOString().slice(0, -1).replace("T", " ");
		const id = typeidUnboxed("task");
		const [created] = await DB.batch<Row>([
			DB.prepare(INSERT_TASK).bind(
				id,
				userId,
				task.parentId ?? null,
				task.title,
				task.notes ?? null,
				task.status,
				task.priority,
				JSON.stringify(task.labels),
				task.due?.date ?? null,
				task.due?.time ?? null,
				task.due?.timeZone ?? null,
				task.estimateMinutes ?? null,
				task.position ?? null,
				task.title.toLowerCase(),
				task.notes?.toLowerCase() ?? "",
				task.status === "done" ? now : null,
				now,
			),
			DB.prepare(INSERT_EVENT).bind(
				typeidUnboxed("evt"),
				userId,
				JSON.stringify({ taskId: id }),
				now,
			),
		]);
		const row = created?.results[0] as Row;
		return c.json(present(row), 201, { Location: `/api/tasks/${id}` });
	}
}

function present(row: Row) {
	const { due_date: date, due_time: time, due_time_zone: timeZone } = row;
	return {
		id: row.id,
		title: row.title,
		notes: row.notes,
		status: row.status,
		priority: row.priority,
		labels: JSON.parse(row.labels) as string[],
		due: date === null ? null : { date, time, timeZone },
		estimateMinutes: row.estimate_minutes,
		parentId: row.parent_id,
		position: row.position,
		completedAt: row.completed_at && rfc3339(row.completed_at),
		createdAt: rfc3339(row.created_at),
		updatedAt: rfc3339(row.updated_at),
	};
}

function rfc3339(time: string): string {
	return `${time.replace(" ", "T")}Z`;
}

const app = new Hono<PeerEnv>();
app.use("/api/*", authenticate);
const router = fromHono(app);
router.get("/api/tasks", ListTasks);
router.post("/api/tasks", CreateTask);

export default app;
