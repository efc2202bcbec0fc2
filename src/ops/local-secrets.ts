import { randomBytes } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const MAKERS: Readonly<Record<string, () => string>> = {
	JWT_SECRET: () => randomBytes(48).toString("base64url"),
	ENCRYPTION_KEYS: () => `local:${randomBytes(32).toString("base64")}`,
};

const HEADING = "# Secrets for this machine only. Delete this file to create new ones.\n";

/**
 * Creates the local secrets that are missing. Existing ones are never changed, so that tokens survive a restart.
 *
 * @returns whether any secrets were created
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
