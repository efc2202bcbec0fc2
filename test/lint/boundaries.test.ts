import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const BIOME = join(ROOT, "node_modules/@biomejs/biome/bin/biome");

/** What a file may not import, and what lint says of it. */
const FORBIDDEN = [
	["src/features/a/service.ts", "drizzle-orm"],
	["src/features/b/handlers.ts", "drizzle-orm/d1"],
	["src/http/c.ts", "drizzle-orm"],
	["src/features/d/service.ts", "../users/store.ts"],
	["src/features/e/handlers.ts", "../users/store.ts"],
	["src/features/f/store.ts", "../users/store.ts"],
	["src/features/g/service.ts", "hono"],
	["src/features/h/rules.ts", "hono/http-exception"],
	["src/features/i/present.ts", "@hono/zod-openapi"],
	["src/features/j/service.ts", "openai"],
	["src/features/k/store.ts", "@deepgram/sdk"],
	["src/http/l.ts", "openai"],
	["src/m.ts", "node:fs"],
	["src/ports/n.ts", "hono"],
	["src/features/w/service.ts", "../../http/conditional.ts"],
	["src/features/x/y/store.ts", "../../../http/input/validation.ts"],
	["src/core/z.ts", "../http/context.ts"],
	["src/events/aa.ts", "../http/context.ts"],
	["src/services.ts", "./http/operation.ts"],
] as const;

const ALLOWED = [
	["src/features/o/store.ts", "drizzle-orm"],
	["src/features/p/table.ts", "drizzle-orm/sqlite-core"],
	["src/db/q.ts", "drizzle-orm/d1"],
	["src/features/r/service.ts", "./store.ts"],
	["src/features/s/service.ts", "../users/service.ts"],
	["src/features/t/handlers.ts", "hono"],
	["src/adapters/u.ts", "openai"],
	["src/features/bb/index.ts", "./parts/store.ts"],
	["src/features/cc/handlers.ts", "../../http/context.ts"],
	["src/app.ts", "./http/operation.ts"],
	["src/events/dd.ts", "drizzle-orm"],
	["src/ops/v.ts", "node:fs"],
] as const;

let folder: string;
let output: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "boundaries-"));
	copyFileSync(join(ROOT, ".biome.jsonc"), join(folder, "biome.jsonc"));
	for (const [file, module] of [...FORBIDDEN, ...ALLOWED]) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(
			join(folder, file),
			`import * as module from "${module}";\nconsole.log(module);\n`,
		);
	}
	const { stdout, stderr } = spawnSync(
		process.execPath,
		[BIOME, "lint", "--vcs-enabled=false", "--max-diagnostics=none", "--reporter=github", "."],
		{ cwd: folder, encoding: "utf8" },
	);
	output = stdout + stderr;
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A finding of the GitHub reporter names its file. */
const isRefused = (file: string) =>
	output
		.split("\n")
		.some((line) => line.includes("noRestrictedImports") && line.includes(`/${file},`));

describe("the boundaries between layers", () => {
	test.for(FORBIDDEN)("%s may not import %s", ([file]) => {
		expect(isRefused(file), output).toBe(true);
	});

	test.for(ALLOWED)("%s may import %s", ([file]) => {
		expect(isRefused(file), output).toBe(false);
	});
});
