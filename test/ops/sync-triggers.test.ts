import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compareTriggers, createSyncMigration, openMigrated } from "../../src/ops/migrate-sync.ts";
import { ROOT } from "../../src/ops/wrangler.ts";
import { syncKinds } from "../../src/sync-kinds.ts";

test("the migrations make the triggers of all kinds: `npm run migrate:sync` writes what is missing", () => {
	using database = openMigrated();
	expect(compareTriggers(database, syncKinds)).toEqual([]);
});

test("a trigger that is missing, different or nobody's is named", () => {
	using database = openMigrated();
	database.exec(`
		DROP TRIGGER tasks_inserted;
		DROP TRIGGER tasks_updated;
		CREATE TRIGGER tasks_updated AFTER UPDATE OF title ON tasks BEGIN
			INSERT INTO changes (user_id, kind, entity_id) VALUES (NEW.user_id, 'task', NEW.id);
		END;
		CREATE TRIGGER sessions_inserted AFTER INSERT ON sessions BEGIN
			INSERT INTO changes (user_id, kind, entity_id) VALUES (NEW.user_id, 'session', NEW.id);
		END;`);
	expect(compareTriggers(database, syncKinds)).toEqual([
		{
			name: "tasks_inserted",
			is: undefined,
			shouldBe: expect.stringContaining("AFTER INSERT ON tasks"),
		},
		{
			name: "tasks_updated",
			is: expect.stringContaining("AFTER UPDATE OF title ON tasks"),
			shouldBe: expect.stringContaining("AFTER UPDATE ON tasks"),
		},
		{
			name: "sessions_inserted",
			is: expect.stringContaining("AFTER INSERT ON sessions"),
			shouldBe: undefined,
		},
	]);
});

const books = sqliteTable("books", {
	id: text().primaryKey(),
	userId: text("reader_id"),
	title: text().notNull(),
	shelf: text().notNull(),
	updatedAt: text("updated_at").notNull(),
});

const pages = sqliteTable("pages", {
	id: text().primaryKey(),
	bookId: text("book_id").notNull(),
});

const bookRows = { table: books, userId: books.userId, columns: [books.title] };

const withBooks = {
	...syncKinds,
	book: { rows: bookRows },
	page: { rows: { table: pages, partOf: bookRows, wholeId: pages.bookId } },
};

describe("the migration of a new kind", () => {
	let root: string;

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), "sync-triggers-"));
		cpSync(join(ROOT, "migrations"), join(root, "migrations"), { recursive: true });
		writeFileSync(
			join(root, "migrations/9000_books.sql"),
			`CREATE TABLE books (
				id TEXT PRIMARY KEY,
				reader_id TEXT REFERENCES users(id) ON DELETE CASCADE,
				title TEXT NOT NULL,
				shelf TEXT NOT NULL,
				updated_at TEXT NOT NULL DEFAULT '2026-11-28 12:00:00.000'
			);
			CREATE TABLE pages (
				id TEXT PRIMARY KEY,
				book_id TEXT NOT NULL REFERENCES books(id) ON DELETE CASCADE
			);`,
		);
	});

	afterEach(() => rmSync(root, { recursive: true }));

	test("makes its triggers, logs the rows that exist, and can be undone", () => {
		using database = openMigrated(root);
		const before = schemaOf(database);
		database.exec(`
			INSERT INTO users (id, email, password_hash, display_name) VALUES ('u', 'e', 'h', 'n');
			INSERT INTO books (id, reader_id, title, shelf, updated_at) VALUES
				('new', 'u', 'New', 'top', '2026-11-28 11:00:00.000'),
				('old', 'u', 'Old', 'top', '2026-11-28 10:00:00.000'),
				('free', NULL, 'Free', 'top', '2026-11-28 10:00:00.000');
			INSERT INTO pages (id, book_id) VALUES ('p', 'old'), ('q', 'free')`);

		const [up = "", down = ""] = createSyncMigration("Books", withBooks, root);
		expect(up).toBe(join(root, "migrations/9001_books.sql"));
		expect(down).toBe(join(root, "migrations/9001_books.down.sql"));
		database.exec(readFileSync(up, "utf8"));
		expect(compareTriggers(database, withBooks)).toEqual([]);
		expect(logOf(database)).toEqual(["user u", "book old", "book new", "page p"]);
		const times = "SELECT changed_at FROM changes WHERE entity_id = 'new'";
		expect(database.prepare(times).get()).toEqual({ changed_at: "2026-11-28 11:00:00.000" });

		database.exec(readFileSync(down, "utf8"));
		expect(logOf(database)).toEqual(["user u"]);
		expect(schemaOf(database)).toEqual(before);
	});

	test("logs from then on whatever is done to its rows", () => {
		createSyncMigration("Books", withBooks, root);
		using database = openMigrated(root);
		const logged = (sql: string) => {
			database.exec(`DELETE FROM changes; ${sql}`);
			return logOf(database);
		};
		const addBook = "INSERT INTO books (id, reader_id, title, shelf) VALUES";
		expect(
			logged(
				"INSERT INTO users (id, email, password_hash, display_name) VALUES ('u', 'e', 'h', 'n')",
			),
		).toEqual(["user u"]);
		expect(logged(`${addBook} ('b', 'u', 'One', 'top'), ('free', NULL, 'Free', 'top')`)).toEqual([
			"book b",
		]);
		expect(logged("INSERT INTO pages (id, book_id) VALUES ('p', 'b'), ('q', 'free')")).toEqual([
			"page p",
		]);
		expect(logged("UPDATE books SET title = 'Two'")).toEqual(["book b"]);
		expect(logged("UPDATE books SET shelf = 'low'")).toEqual([]);
		expect(
			logged(`${addBook} ('b', 'u', 'One', 'top')
				ON CONFLICT (id) DO UPDATE SET title = excluded.title`),
		).toEqual(["book b"]);
		expect(logged("UPDATE pages SET book_id = book_id")).toEqual(["page p"]);
		expect(logged("DELETE FROM pages WHERE id = 'p'")).toEqual(["-page p"]);
		expect(logged("INSERT INTO pages (id, book_id) VALUES ('r', 'b'); DELETE FROM books")).toEqual([
			"-page r",
			"-book b",
		]);
		database.exec(`${addBook} ('c', 'u', 'Three', 'top')`);
		database.exec("INSERT INTO pages (id, book_id) VALUES ('s', 'c')");
		expect(logged("DELETE FROM users")).toEqual([]);
	});

	test("is not written where nothing is missing", () => {
		createSyncMigration("Books", withBooks, root);
		const files = readdirSync(join(root, "migrations"));
		expect(createSyncMigration("Again", withBooks, root)).toEqual([]);
		expect(readdirSync(join(root, "migrations"))).toEqual(files);
	});

	test("is not written where its table is missing", () => {
		rmSync(join(root, "migrations/9000_books.sql"));
		const files = readdirSync(join(root, "migrations"));
		expect(() => createSyncMigration("Books", withBooks, root)).toThrow(
			"no such table: main.books",
		);
		expect(readdirSync(join(root, "migrations"))).toEqual(files);
	});

	test("removes the triggers of a kind that is gone, and can be undone", () => {
		createSyncMigration("Books", withBooks, root);
		using database = openMigrated(root);
		const before = schemaOf(database);
		const [up = "", down = ""] = createSyncMigration("No books", syncKinds, root);
		database.exec(readFileSync(up, "utf8"));
		expect(compareTriggers(database, syncKinds)).toEqual([]);
		database.exec(readFileSync(down, "utf8"));
		expect(schemaOf(database)).toEqual(before);
	});
});

/** All that the database consists of, in the order of its names. */
function schemaOf(database: DatabaseSync): unknown[] {
	return database.prepare("SELECT name, sql FROM sqlite_master ORDER BY name").all();
}

function logOf(database: DatabaseSync): string[] {
	const select =
		"SELECT iif(deleted, '-', '') || kind || ' ' || entity_id AS name FROM changes ORDER BY seq";
	return database
		.prepare(select)
		.all()
		.map(({ name }) => String(name));
}
