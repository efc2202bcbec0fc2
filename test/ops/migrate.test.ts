import { readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMigration } from "../../src/ops/migrate.ts";
import { createWorkingCopy, type WorkingCopy } from "./working-copy.ts";

let copy: WorkingCopy;

beforeAll(async () => {
	copy = createWorkingCopy();
	await migrate("up");
}, 120_000);

afterAll(() => copy[Symbol.dispose]());

describe("migrations", { timeout: 120_000 }, () => {
	test("go up, down and up again on data, and the schema is the same", async () => {
		const schema = readSchema();
		expect(schema).toContainEqual(expect.objectContaining({ type: "table", name: "users" }));
		insertUser();

		expect(await migrateAllDown()).toEqual(migrationNames().reverse());
		expect(readSchema()).toEqual([]);

		await migrate("up");
		expect(readSchema()).toEqual(schema);
	});

	test("down refuses a migration without its counterpart, and changes nothing", async () => {
		const schema = readSchema();
		const newest = migrationNames().at(-1) as string;
		const counterpart = join(copy.root, "migrations", newest.replace(".sql", ".down.sql"));
		renameSync(counterpart, `${counterpart}.away`);
		const { code, output } = await copy.run("migrate.ts", "down");
		renameSync(`${counterpart}.away`, counterpart);
		expect(code).toBe(1);
		expect(output).toContain(`${newest} cannot be undone`);
		expect(readSchema()).toEqual(schema);
	});

	test("create numbers a pair of files that up and down can run", async () => {
		const count = migrationNames().length;
		const [up, down] = createMigration("Add focus-sessions", copy.root) as [string, string];
		const number = String(count + 1).padStart(4, "0");
		expect(up).toBe(join(copy.root, `migrations/${number}_add_focus_sessions.sql`));
		expect(down).toBe(up.replace(".sql", ".down.sql"));
		expect(readFileSync(up, "utf8")).toMatch(/^-- /);
		expect(migrationNames()).toHaveLength(count + 1);
	});
});

async function migrate(...command: readonly string[]): Promise<string> {
	const { code, output } = await copy.run("migrate.ts", ...command);
	expect(code, output).toBe(0);
	return output;
}

function insertUser(): void {
	using database = copy.openDatabase();
	database.exec(
		"INSERT INTO users (id, email, password_hash, display_name) VALUES ('u', 'e', 'h', 'n')",
	);
}

/** The newest one by itself, then the others at once. */
async function migrateAllDown(): Promise<string[]> {
	const outputs = [await migrate("down"), await migrate("down", "--count", "99")];
	return outputs.flatMap((output) =>
		[...output.matchAll(/^Undid (.*)\.$/gm)].map(([, name = ""]) => name),
	);
}

function migrationNames(): string[] {
	return readdirSync(join(copy.root, "migrations"))
		.filter((name) => !name.endsWith(".down.sql"))
		.sort();
}

/** Everything that migrations make: not SQLite's, D1's and wrangler's own tables. */
function readSchema(): unknown[] {
	using database = copy.openDatabase();
	return database
		.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")
		.all()
		.filter(({ name }) => !/^(sqlite_|_cf_|d1_migrations)/.test(String(name)));
}
