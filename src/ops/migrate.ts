import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { run } from "./command.ts";
import { flags, literal, query, type Target } from "./database.ts";
import { DATABASE, ROOT, runWrangler, WranglerError } from "./wrangler.ts";

const USAGE = `usage: node src/ops/migrate.ts create NAME
       node src/ops/migrate.ts up   [--remote] [--env NAME]
       node src/ops/migrate.ts down [--count N] [--remote] [--env NAME]`;

interface Steps {
	readonly up: string;
	readonly down: string;
}

const EMPTY: Steps = { up: "-- What changes, and why.", down: "-- Undoes it." };

/** Writes the two files of the next migration. */
export function createMigration(
	name: string,
	root: string = ROOT,
	{ up, down }: Steps = EMPTY,
): string[] {
	const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_");
	if (!/[a-z]/.test(slug)) throw new Error(`"${name}" does not name a migration`);
	const folder = join(root, "migrations");
	const base = join(folder, `${String(lastNumber(folder) + 1).padStart(4, "0")}_${slug}`);
	const files = { [`${base}.sql`]: up, [`${base}.down.sql`]: down };
	for (const [file, text] of Object.entries(files)) {
		writeFileSync(file, `${text}\n`, { flag: "wx" });
	}
	return Object.keys(files);
}

function lastNumber(folder: string): number {
	return Math.max(0, ...readdirSync(folder).map((name) => Number.parseInt(name, 10) || 0));
}

/** Applies all migrations that the database does not have yet. */
export async function migrateUp(target: Target = {}): Promise<void> {
	await runWrangler(["d1", "migrations", "apply", DATABASE, ...flags(target)], {
		// Wrangler asks for confirmation before it changes a remote database, so a remote run is interactive.
		stdio: target.remote ? "inherit" : ["ignore", "ignore", "inherit"],
		env: target.remote ? {} : { WRANGLER_LOG: "error" },
	});
}

/**
 * Undoes the newest applied migrations, newest first. Their `.down.sql` files and the deletion of their records run in
 * one transaction.
 *
 * @returns the names of the migrations; empty if none is applied
 * @throws Error if one of them has no `.down.sql`
 */
export async function migrateDown(count: number, target: Target = {}): Promise<string[]> {
	const names = await newestApplied(count, target);
	const steps = names.map((name) => {
		const down = join(ROOT, "migrations", name.replace(/\.sql$/, ".down.sql"));
		if (!existsSync(down)) throw new Error(`${name} cannot be undone: ${down} is missing`);
		const record = `DELETE FROM d1_migrations WHERE name = ${literal(name)};`;
		return `${readFileSync(down, "utf8")}\n${record}\n`;
	});
	if (steps.length > 0) await execute(steps.join("\n"), target);
	return names;
}

async function newestApplied(count: number, target: Target): Promise<string[]> {
	try {
		const select = `SELECT name FROM d1_migrations ORDER BY id DESC LIMIT ${count}`;
		const [rows = []] = await query(select, target);
		return rows.map(({ name }) => String(name));
	} catch (error) {
		// A new database has no table of migrations yet.
		if (error instanceof WranglerError && error.output.includes("no such table")) return [];
		throw error;
	}
}

async function execute(sql: string, target: Target): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "migrate-"));
	try {
		const file = join(folder, "down.sql");
		writeFileSync(file, sql);
		await runWrangler(["d1", "execute", DATABASE, ...flags(target), "--yes", "--file", file]);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function main(): Promise<void> {
	const { positionals, values } = parseArgs({
		allowPositionals: true,
		options: {
			count: { type: "string", default: "1" },
			remote: { type: "boolean" },
			env: { type: "string" },
		},
	});
	const { count, ...target } = values;
	const [command, name] = positionals;
	switch (command) {
		case "create":
			if (name === undefined) throw new Error(USAGE);
			console.log(createMigration(name).join("\n"));
			break;
		case "up":
			await migrateUp(target);
			console.log("The database is up to date.");
			break;
		case "down": {
			if (!/^[1-9]\d*$/.test(count)) throw new Error(USAGE);
			const undone = await migrateDown(Number(count), target);
			console.log(undone.map((name) => `Undid ${name}.`).join("\n") || "No migration is applied.");
			break;
		}
		default:
			throw new Error(USAGE);
	}
}

if (import.meta.main) run(main);
