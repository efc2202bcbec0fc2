import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { ROOT } from "../../src/ops/wrangler.ts";

const FOLDER = join(ROOT, "migrations");
const NAMES = readdirSync(FOLDER).filter((name) => !name.endsWith(".down.sql"));

/** A database as it was before the migration of that number, with a user. */
function before(number: string) {
	const database = new DatabaseSync(":memory:");
	const run = (file: string) => database.exec(readFileSync(join(FOLDER, file), "utf8"));
	for (const name of NAMES.filter((each) => each < number).toSorted()) run(name);
	return {
		database,
		run,
		changes: () =>
			database
				.prepare(
					"SELECT iif(deleted, '-', '') || kind || ' ' || entity_id AS name FROM changes ORDER BY seq",
				)
				.all()
				.map(({ name }) => String(name)),
	};
}

test("the log of changes begins with what was there before it, and goes on from there", () => {
	const { database, run, changes } = before("0009");
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

test("so it does with health logs and focus", () => {
	const { database, run, changes } = before("0010");
	database.exec(`
		INSERT INTO users (id, email, password_hash, display_name) VALUES ('u', 'e', 'h', 'n');
		INSERT INTO health_logs (id, user_id, type, value, recorded_at)
			VALUES ('h', 'u', 'water', '{}', '2026-11-23 12:00:00.000');
		INSERT INTO focus_templates (id, user_id, name) VALUES ('own', 'u', 'Own');
		INSERT INTO focus_sessions (id, user_id, template_key) VALUES ('s', 'u', 'own');
		INSERT INTO focus_session_intervals (session_id, number, purpose, start_time, end_time, duration_milliseconds)
			VALUES ('s', 1, 'work', '2026-11-23 12:00:00.000', '2026-11-23 12:25:00.000', 1500000);
		INSERT INTO focus_session_distractions (id, session_id, distraction_type) VALUES ('d', 's', 'phone')`);
	expect(changes()).toEqual(["user u"]);

	run("0010_wellness_sync.sql");
	const there = [
		"health_log h",
		"focus_template own",
		"focus_session s",
		"focus_interval s.1",
		"focus_distraction d",
	];
	expect(changes()).toEqual(["user u", ...there]);
	database.exec("DELETE FROM focus_session_distractions; DELETE FROM focus_sessions");
	expect(changes()).toEqual([
		"user u",
		"health_log h",
		"focus_template own",
		"-focus_distraction d",
		"-focus_interval s.1",
		"-focus_session s",
	]);

	run("0010_wellness_sync.down.sql");
	expect(changes()).toEqual(["user u"]);
	database.exec("DELETE FROM health_logs");
	run("0010_wellness_sync.sql");
	expect(changes()).toEqual(["user u", "focus_template own"]);
});
