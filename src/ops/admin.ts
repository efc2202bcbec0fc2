import { parseArgs } from "node:util";
import { typeidUnboxed } from "typeid-js";
import { run } from "./command.ts";
import { literal, query, type Row, type Target } from "./database.ts";

const USAGE = `usage: node src/ops/admin.ts grant  EMAIL [--remote] [--env NAME]
       node src/ops/admin.ts revoke EMAIL [--remote] [--env NAME]
       node src/ops/admin.ts list         [--remote] [--env NAME]`;

/** Makes a user an administrator, from their next login on. */
export function grant(email: string, target: Target = {}): Promise<Row> {
	return changeRole({ email, role: "admin", action: "role.granted" }, target);
}

/** Makes an administrator a normal user, and ends their sessions with scopes of administration. */
export function revoke(email: string, target: Target = {}): Promise<Row> {
	const endSessions = `UPDATE sessions SET revoked_at = strftime('%Y-%m-%d %H:%M:%f', 'now')
		WHERE user_id = (SELECT id FROM users WHERE email = ${literal(email)})
			AND revoked_at IS NULL AND scopes LIKE '%"admin:%';`;
	return changeRole({ email, role: "user", action: "role.revoked", andThen: endSessions }, target);
}

/** Lists the administrators. */
export async function list(target: Target = {}): Promise<Row[]> {
	const sql = "SELECT id, email, is_active FROM users WHERE role = 'admin' ORDER BY email";
	const [admins = []] = await query(sql, target);
	return admins;
}

interface RoleChange {
	readonly email: string;
	readonly role: "user" | "admin";
	readonly action: string;
	/** An additional statement for the same transaction. */
	readonly andThen?: string;
}

/**
 * Changes a role and writes the change to the audit log, in one transaction. If the user already has the role, nothing
 * is changed and nothing is written.
 * @returns the user, and whether the role was `changed`
 * @throws Error if no account has the e-mail address
 */
async function changeRole(
	{ email, role, action, andThen = "" }: RoleChange,
	target: Target,
): Promise<Row> {
	const user = `email = ${literal(email)}`;
	const id = literal(typeidUnboxed("audit"));
	const sql = `UPDATE users SET role = '${role}' WHERE ${user} AND role <> '${role}';
		INSERT INTO audit_log (id, actor_id, action, target_type, target_id, detail)
			SELECT ${id}, 'operator', '${action}', 'user', id, '{"role":"admin"}' FROM users
			WHERE ${user} AND changes() > 0;
		${andThen}
		SELECT id, email, EXISTS (SELECT 1 FROM audit_log WHERE id = ${id}) AS changed
			FROM users WHERE ${user};`;
	const [found] = (await query(sql, target)).at(-1) ?? [];
	if (found === undefined) throw new Error(`No account has the e-mail address ${email}.`);
	return found;
}

async function main(): Promise<void> {
	const { positionals, values: target } = parseArgs({
		allowPositionals: true,
		options: { remote: { type: "boolean" }, env: { type: "string" } },
	});
	const [command, email] = positionals;
	if (command === "list" && email === undefined) {
		console.log(describe(await list(target)));
	} else if (command === "grant" && email !== undefined) {
		const user = await grant(email, target);
		console.log(
			user.changed
				? `${user.email} (${user.id}) is an administrator from the next login on.`
				: `${user.email} (${user.id}) is already an administrator.`,
		);
	} else if (command === "revoke" && email !== undefined) {
		const user = await revoke(email, target);
		console.log(
			user.changed
				? `${user.email} (${user.id}) is no longer an administrator.`
				: `${user.email} (${user.id}) is not an administrator.`,
		);
	} else {
		throw new Error(USAGE);
	}
}

function describe(admins: readonly Row[]): string {
	if (admins.length === 0) return "There are no administrators.";
	return admins
		.map(({ id, email, is_active }) => `${email} (${id})${is_active ? "" : ", disabled"}`)
		.join("\n");
}

if (import.meta.main) run(main);
