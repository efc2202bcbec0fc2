import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { ROOT } from "../../src/ops/wrangler.ts";

const FOLDER = join(ROOT, "migrations");
const NAMES = readdirSync(FOLDER).filter((name) => !name.endsWith(".down.sql"));

test("the log of changes begins with what was there before it, and goes on from there", () => {
	using database = new DatabaseSync(":memory:");
	const run = (file: string) => database.exec(readFileSync(join(FOLDER, file), "utf8"));
	const changes = () =>
		database
			.prepare(
				"SELECT iif(deleted, '-', '') || kind || ' ' || entity_id AS name FROM changes ORDER BY seq",
			)
			.all()
			.map(({ name }) => String(name));
	for (const name of NAMES.filter((each) => each < "0009").toSorted()) run(name);
	database.exec(`
		INSERT INTO users (id, email, password_hash, display_name) VALUES ('u', 'e', 'h', 'n');
		INSERT INTO tasks (id, user_id, title, position, folded_title)
			VALUES ('t1', 'u', 'One', 1, 'one'), ('t2', 'u', 'Two', 2, 'two')`);

	run("0009_sync.sql");
	expect(changes()).toEqual(["user u", "task t1", "task t2"]);
	database.exec("UPDATE users SET email = 'f'; DELETE FROM tasks WHERE id = 't1'");
	expect(changes()).toEqual(["task t2", "user u", "-task t1"]);

	run("0009_sync.down.sql");
	database.exec("DELETE FROM tasks");
	run("0009_sync.sql");
	expect(changes()).toEqual(["user u"]);
});
