import { describe, expect, test } from "vitest";
import { NotFoundError, type Page, type Task, TimeAndWellness } from "../../sdk/src/index.ts";
import { task } from "./fixtures.ts";
import { type Handler, json, problem, useLoopback } from "./loopback.ts";

const server = useLoopback();
const PAGES = [["a", "b"], [], ["c"]];

/** Pages of tasks with these titles; the cursor of a page is its number. */
const pages: Handler = (request, response) => {
	const page = Number(new URL(request.url, "http://server").searchParams.get("cursor") ?? 0);
	const nextCursor = page + 1 < PAGES.length ? String(page + 1) : null;
	const data = (PAGES[page] ?? []).map((title) => ({ ...task, title }));
	return json({ data, nextCursor })(request, response);
};

function list() {
	const tw = new TimeAndWellness({ baseUrl: server.url, accessToken: "access", maxRetries: 0 });
	return tw.tasks.list({ status: ["todo"] });
}

const titles = (page: Page<Task>) => page.data.map(({ title }) => title);

describe("a list", () => {
	test("iterates over the items of all pages, with the same filters", async () => {
		server.answer(pages);
		const found: string[] = [];
		for await (const { title } of list()) found.push(title);
		expect(found).toEqual(["a", "b", "c"]);
		expect(server.requests.map(({ url }) => url)).toEqual([
			"/api/tasks?status=todo",
			"/api/tasks?status=todo&cursor=1",
			"/api/tasks?status=todo&cursor=2",
		]);
	});

	test("awaits to the first page", async () => {
		server.answer(pages);
		const page = await list();
		expect(titles(page)).toEqual(["a", "b"]);
		expect(page.nextCursor).toBe("1");
		expect(server.requests).toHaveLength(1);
	});

	test("gives page after page", async () => {
		server.answer(pages);
		const found: string[][] = [];
		for await (const page of list().pages()) found.push(titles(page));
		expect(found).toEqual(PAGES);
	});

	test("asks for no page that nobody wants", async () => {
		server.answer(pages);
		const unused = list();
		for await (const { title } of list()) if (title === "b") break;
		expect(server.requests).toHaveLength(1);
		expect(unused).toBeDefined();
	});

	test("asks for its first page once", async () => {
		server.answer(pages);
		const tasks = list();
		await tasks;
		const { requestId } = await tasks.withResponse();
		expect(requestId).toBe("req_1");
		for await (const { title } of tasks) if (title === "a") break;
		expect(server.requests).toHaveLength(1);
	});

	test("fails where the page that failed is due", async () => {
		server.answer(pages, problem(404, "RES_001"));
		const found: string[] = [];
		const all = async () => {
			for await (const { title } of list()) found.push(title);
		};
		await expect(all()).rejects.toThrow(NotFoundError);
		expect(found).toEqual(["a", "b"]);
	});

	test("can be caught and followed like a promise", async () => {
		server.answer(problem(404, "RES_001"));
		const steps: string[] = [];
		const code = await list()
			.finally(() => steps.push("finally"))
			.catch((error: NotFoundError) => error.code);
		expect(code).toBe("RES_001");
		expect(await list().catch(() => "caught")).toBe("caught");
		expect(steps).toEqual(["finally"]);
	});
});
