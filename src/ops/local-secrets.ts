import { randomBytes } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const MAKERS: Readonly<Record<string, () => string>> = {
	JWT_SECRET: () => randomBytes(48).toString("base64url"),
	ENCRYPTION_KEYS: () => `local:${randomBytes(32).toString("base64")}`,
};

const HEADING = "# Secrets of this machine only. Delete the file to get new ones.\n";

/**
 * Gives a machine the secrets that it lacks. What exists is never changed, so that tokens outlive a restart.
 *
 * @returns whether any were made now.
 */
export function ensureLocalSecrets(root: string): boolean {
	const file = join(root, ".dev.vars");
	const existing = existsSync(file) ? readFileSync(file, "utf8") : null;
	const missing = Object.entries(MAKERS).filter(
		([name]) => !new RegExp(`^${name}=`, "m").test(existing ?? ""),
	);
	if (missing.length === 0) return false;
	const lines = missing.map(([name, make]) => `${name}=${make()}\n`).join("");
	const separator = existing === null ? HEADING : existing.endsWith("\n") ? "" : "\n";
	appendFileSync(file, separator + lines, { mode: 0o600 });
	return true;
}
