// What the compiler promises to users of the SDK; `tsc` checks it, running it only shows that it loads.
import { expectTypeOf, test } from "vitest";
import {
	type ApiError,
	type ApiPromise,
	NotFoundError,
	type Paginated,
	type ProblemCode,
	type RequestOptions,
	type SessionTokens,
	type Task,
	type TaskCreate,
	type TimeAndWellness,
	type TimeAndWellnessOptions,
} from "../../sdk/src/index.ts";

/** Never called: only its types matter. */
function calls(tw: TimeAndWellness) {
	return {
		create: tw.tasks.create({ title: "Stretch" }),
		get: tw.tasks.get("task_1", { signal: new AbortController().signal, timeoutMilliseconds: 5 }),
		list: tw.tasks.list({ status: ["todo", "done"], priority: [4], limit: 5 }),
		remove: tw.tasks.delete("task_1"),
		conditional: tw.tasks.update("task_1", { title: "" }, { ifMatch: '"tag"', maxRetries: 0 }),
		named: tw.tasks.create({ title: "" }, { idempotencyKey: "key" }),
		changed: tw.tasks.get("task_1", { ifNoneMatch: '"tag"' }),
		refresh: tw.auth.refresh({ refreshToken: "" }),
		// @ts-expect-error: a task needs a title
		missing: () => tw.tasks.create({}),
		// @ts-expect-error: a task has no such property
		unknown: () => tw.tasks.create({ title: "", colour: "red" }),
		// @ts-expect-error: no such status
		status: () => tw.tasks.list({ status: ["later"] }),
		// @ts-expect-error: no such option
		option: () => tw.tasks.get("task_1", { timeout: 5 }),
		// @ts-expect-error: reading needs no precondition
		precondition: () => tw.tasks.get("task_1", { ifMatch: '"tag"' }),
		// @ts-expect-error: a change has no answer to be spared
		validator: () => tw.tasks.update("task_1", { title: "" }, { ifNoneMatch: '"tag"' }),
		// @ts-expect-error: the operation takes no key
		key: () => tw.tasks.delete("task_1", { idempotencyKey: "key" }),
		// @ts-expect-error: dates are strings
		date: () => tw.tasks.list({ dueFrom: new Date() }),
		// @ts-expect-error: an id is needed
		id: () => tw.tasks.get(),
	};
}

test("calls are typed by the document", () => {
	type Calls = ReturnType<typeof calls>;
	expectTypeOf<Calls["create"]>().toEqualTypeOf<ApiPromise<Task>>();
	expectTypeOf<Calls["get"]>().toEqualTypeOf<ApiPromise<Task>>();
	expectTypeOf<Calls["conditional"]>().toEqualTypeOf<ApiPromise<Task>>();
	expectTypeOf<Calls["named"]>().toEqualTypeOf<ApiPromise<Task>>();
	expectTypeOf<Calls["changed"]>().toEqualTypeOf<ApiPromise<Task>>();
	expectTypeOf<Calls["list"]>().toEqualTypeOf<Paginated<Task>>();
	expectTypeOf<Calls["remove"]>().toEqualTypeOf<ApiPromise<void>>();
	expectTypeOf<Calls["refresh"]>().toEqualTypeOf<ApiPromise<SessionTokens>>();
	expectTypeOf<Awaited<Calls["list"]>["nextCursor"]>().toEqualTypeOf<string | null>();
	expectTypeOf<TaskCreate>().pick("labels").toEqualTypeOf<{ labels?: string[] }>();
});

test("errors are typed by the catalogue", () => {
	expectTypeOf<NotFoundError>().toExtend<ApiError>();
	expectTypeOf<"RES_001">().toExtend<NonNullable<NotFoundError["code"]>>();
	expectTypeOf<"RES_001">().toExtend<ProblemCode>();
	expectTypeOf<"RES_999">().not.toExtend<ProblemCode>();
	expectTypeOf(NotFoundError).instance.toHaveProperty("requestId").toEqualTypeOf<string | null>();
});

test("options that fit every method fit those with more", () => {
	expectTypeOf<RequestOptions>().toExtend<RequestOptions<"ifMatch" | "idempotencyKey">>();
});

test("the global fetch can be given", () => {
	expectTypeOf<typeof globalThis.fetch>().toExtend<NonNullable<TimeAndWellnessOptions["fetch"]>>();
});
