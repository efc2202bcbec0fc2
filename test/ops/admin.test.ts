import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createWorkingCopy, type WorkingCopy } from "./working-copy.ts";

let copy: WorkingCopy;

beforeAll(async () => {
	copy = createWorkingCopy();
	await copy.createDatabase();
	using database = copy.openDatabase();
	for (const [id, email] of [
		["user_1", "Ada@example.com"],
		["user_2", "o'brien@example.com"],
	] as const) {
		database
			.prepare("INSERT INTO users (id, email, password_hash, display_name) VALUES (?, ?, 'h', 'n')")
			.run(id, email);
		const insert = database.prepare(
			"INSERT INTO sessions (id, user_id, scopes, last_used_at, expires_at) VALUES (?, ?, ?, '2026-01-01', '2099-01-01')",
		);
		insert.run(`${id} admin`, id, '["tasks:read","admin:read"]');
		insert.run(`${id} user`, id, '["tasks:read"]');
	}
}, 120_000);

afterAll(() => copy[Symbol.dispose]());

describe("administrators", { timeout: 120_000 }, () => {
	test("are none at first", async () => {
		expect(await admin("list")).toBe("There are no administrators.");
	});

	test("are made, listed and unmade, and each change is in the audit log once", async () => {
		expect(await admin("grant", "ada@EXAMPLE.com")).toBe(
			"Ada@example.com (user_1) is an administrator from the next login on.",
		);
		expect(await admin("grant", "ada@example.com")).toContain("is already an administrator");
		expect(await admin("list")).toBe("Ada@example.com (user_1)");
		expect(ask("SELECT id, role FROM users")).toEqual([
			{ id: "user_1", role: "admin" },
			{ id: "user_2", role: "user" },
		]);
		expect(endedSessions()).toEqual([]);

		expect(await admin("revoke", "ada@example.com")).toContain("is no longer an administrator");
		expect(await admin("revoke", "ada@example.com")).toContain("is not an administrator.");
		expect(endedSessions()).toEqual(["user_1 admin"]);
		const columns = "actor_id, action, target_type, target_id, detail, request_id";
		const rest = {
			actor_id: "operator",
			target_type: "user",
			target_id: "user_1",
			detail: '{"role":"admin"}',
			request_id: null,
		};
		expect(ask(`SELECT ${columns} FROM audit_log ORDER BY created_at`)).toEqual([
			{ ...rest, action: "role.granted" },
			{ ...rest, action: "role.revoked" },
		]);
		expect(ask("SELECT id FROM audit_log WHERE id NOT GLOB 'audit_*'")).toEqual([]);
	});

	test("may have any address: it is text to the database, whatever it says", async () => {
		expect(await admin("grant", "o'brien@example.com")).toContain("user_2");
		const { code, output } = await copy.run(
			"admin.ts",
			"grant",
			"' OR '1'='1'; DROP TABLE users; --",
		);
		expect(code).toBe(1);
		expect(output).toContain("No account has the e-mail address ' OR");
		expect(ask("SELECT id FROM users WHERE role = 'admin'")).toEqual([{ id: "user_2" }]);
	});

	test.each(["", "grant", "revoke", "list ada@example.com", "promote ada@example.com"])(
		"who asks for %o is told how to ask",
		async (words) => {
			const { code, output } = await copy.run("admin.ts", ...words.split(" "));
			expect(code).toBe(1);
			expect(output).toContain("usage: node src/ops/admin.ts grant");
		},
	);
});

async function admin(...words: string[]): Promise<string> {
	const { code, output } = await copy.run("admin.ts", ...words);
	expect(code, output).toBe(0);
	return output.trim();
}

function endedSessions(): unknown[] {
	return ask("SELECT id FROM sessions WHERE revoked_at IS NOT NULL").map(({ id }) => id);
}

function ask(sql: string): Record<string, unknown>[] {
	using database = copy.openDatabase();
	return database
		.prepare(sql)
		.all()
		.map((row) => ({ ...row }));
}
