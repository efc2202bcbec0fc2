import { expect, test } from "vitest";
import { sharedUser } from "../../harness/actors.ts";
import { plansOf } from "../../harness/plans.ts";
import { NOBODY } from "./access.ts";

test.each([
	["users", "/api/admin/users", "idx_users_created ((created_at,id)<(?,?))"],
	[
		"users",
		"/api/admin/users?status=disabled",
		"idx_users_active_created (is_active=? AND (created_at,id)<(?,?))",
	],
	[
		"users",
		"/api/admin/users?role=admin",
		"idx_users_role_created (role=? AND (created_at,id)<(?,?))",
	],
	["audit_log", "/api/admin/audit-entries", "idx_audit_log_created ((created_at,id)<(?,?))"],
	[
		"audit_log",
		`/api/admin/audit-entries?actorId=${NOBODY}`,
		"idx_audit_log_actor (actor_id=? AND (created_at,id)<(?,?))",
	],
	[
		"audit_log",
		`/api/admin/audit-entries?targetId=${NOBODY}`,
		"idx_audit_log_target (target_id=? AND (created_at,id)<(?,?))",
	],
	[
		"audit_log",
		"/api/admin/audit-entries?action=user.enabled",
		"idx_audit_log_action (action=? AND (created_at,id)<(?,?))",
	],
])("%s: %s", async (table, path, index) => {
	const plans = await plansOf(table, path, await sharedUser());
	expect(plans).toContainEqual(expect.stringContaining(index));
});

test.each(["search=ann", "search=ann&status=active&role=user"])(
	"a search for users reads those that it finds, by a range of an index each way: %s",
	async (query) => {
		const plans = await plansOf("users", `/api/admin/users?${query}`, await sharedUser());
		for (const part of [
			"sqlite_autoindex_users_2 (email>? AND email<?)",
			"idx_users_folded_display_name (folded_display_name>?",
			"SEARCH users USING INDEX sqlite_autoindex_users_1 (id=?)",
		]) {
			expect(plans).toContainEqual(expect.stringContaining(part));
		}
	},
);
