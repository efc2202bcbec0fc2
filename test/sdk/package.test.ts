import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { task, tokens, user } from "./fixtures.ts";
import { type Handler, json, problem, useLoopback } from "./loopback.ts";

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, "../..");
const TSC = join(ROOT, "node_modules/.bin/tsc");
const server = useLoopback();
let app = "";

/** The SDK as a user gets it: packed, and installed from the tarball in an empty folder. */
beforeAll(async () => {
	app = await mkdtemp(join(tmpdir(), "timeandwellness-sdk-"));
	const sources = ["sdk", "node_modules/openapi-fetch", "node_modules/openapi-typescript-helpers"];
	for (const source of sources)
		await run("npm", ["pack", join(ROOT, source), "--pack-destination", app]);
	const tarballs = (await readdir(app)).map((name) => `./${name}`);
	await writeFile(join(app, "package.json"), '{ "private": true, "type": "module" }');
	// The dependencies come as tarballs too, so that no registry is needed.
	const flags = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund"];
	await run("npm", ["install", ...flags, ...tarballs], { cwd: app });
}, 120_000);

afterAll(() => rm(app, { recursive: true, force: true }));

/** Just enough of the API for the quick start. */
function fakeApi(): Handler {
	const tasks: (typeof task)[] = [];
	return (request, response) => {
		const answer = (handler: Handler) => handler(request, response);
		const route = `${request.method} ${request.url.replace(/\?.*/, "")}`;
		if (route === "POST /api/auth/register") return answer(json({ user, tokens: tokens(1) }, 201));
		if (request.headers.authorization !== "Bearer access-1")
			return answer(problem(401, "AUTH_001"));
		if (route === "POST /api/tasks") {
			const created = { ...task, ...(request.body as object) };
			tasks.push(created);
			return answer(json(created, 201));
		}
		if (route === "GET /api/tasks") {
			const data = tasks.toSorted((a, b) => b.priority - a.priority);
			return answer(json({ data, nextCursor: null }));
		}
		return answer(problem(404, "RES_001"));
	};
}

/** The first fenced block of the README in this language. */
async function readmeBlock(language: string): Promise<string> {
	const readme = await readFile(join(ROOT, "sdk/README.md"), "utf8");
	const block = readme.match(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, "s"))?.[1];
	if (block === undefined) throw new Error(`the README has no ${language} block`);
	return block;
}

describe("the packed SDK", { timeout: 60_000 }, () => {
	test("holds its code, its types, its README and its license, and nothing else", async () => {
		const folder = join(app, "node_modules/@timeandwellness/sdk");
		const files = await readdir(folder, { recursive: true });
		const own = files.filter((name) => !/^dist\/.*\.(js|d\.ts)$/.test(name)).sort();
		expect(own).toEqual(["LICENSE", "README.md", "dist", "dist/generated", "package.json"]);
	});

	test("shows nothing of openapi-fetch in its types", async () => {
		const folder = join(app, "node_modules/@timeandwellness/sdk/dist");
		const names = await readdir(folder, { recursive: true });
		for (const name of names.filter((file) => file.endsWith(".d.ts"))) {
			expect(await readFile(join(folder, name), "utf8"), name).not.toMatch(/from "openapi-/);
		}
	});

	test("runs the README's quick start as written, with the output as written", async () => {
		server.answer(fakeApi());
		const source = (await readmeBlock("ts")).replace("http://127.0.0.1:8787", server.url);
		await writeFile(join(app, "quick-start.mts"), source);
		const { stdout } = await run(process.execPath, ["quick-start.mts"], { cwd: app });
		expect(stdout).toBe(await readmeBlock("text"));
	});

	test.each(["nodenext", "bundler"])(
		"has types that compile strictly by %s resolution",
		async (resolution) => {
			await writeFile(join(app, "index.ts"), await readmeBlock("ts"));
			const config = {
				compilerOptions: {
					module: resolution === "nodenext" ? "nodenext" : "esnext",
					moduleResolution: resolution,
					target: "es2022",
					lib: ["es2022", "dom", "dom.iterable"],
					types: [],
					strict: true,
					exactOptionalPropertyTypes: true,
					noUncheckedIndexedAccess: true,
					skipLibCheck: false,
					noEmit: true,
				},
				files: ["index.ts"],
			};
			await writeFile(join(app, "tsconfig.json"), JSON.stringify(config));
			const { stdout } = await run(TSC, ["--singleThreaded", "-p", "."], { cwd: app }).catch(
				(error) => error,
			);
			expect(stdout).toBe("");
		},
		60_000,
	);
});
