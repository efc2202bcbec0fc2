import type { z } from "zod";
import { Problem } from "../../core/problem.ts";
import { Scope as ScopeSchema } from "../../generated/schemas.ts";
import type { UserRow } from "../users/table.ts";

export type Scope = z.infer<typeof ScopeSchema>;
export type Role = UserRow["role"];

const SCOPES: Record<Role, readonly Scope[]> = {
	user: ScopeSchema.options.filter((scope) => !scope.startsWith("admin:")),
	admin: ScopeSchema.options,
};

/** Returns all scopes of a role. */
export function scopesOf(role: Role): readonly Scope[] {
	return SCOPES[role];
}

/** Returns those of a session's scopes that the role of its account allows. */
export function allowedScopes(scopes: readonly string[], role: Role): Scope[] {
	return SCOPES[role].filter((scope) => scopes.includes(scope));
}

/** @throws Problem AUTH_003 when `scopes` has one that the role does not allow */
export function requireAllowed(scopes: readonly Scope[], role: Role): void {
	const refused = scopes.filter((scope) => !SCOPES[role].includes(scope));
	if (refused.length > 0) {
		throw new Problem("AUTH_003", {
			detail: `The account may not have the scope ${refused.join(" ")}.`,
		});
	}
}
