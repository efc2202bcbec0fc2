import { randomBytes } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Gives a machine secrets of its own on its first start. What exists is never changed, so that
 * tokens outlive a restart.
 *
 * @returns whether the file was made now.
 */
export function ensureLocalSecrets(root: string): boolean {
	const file = join(root, ".dev.vars");
	if (existsSync(file)) return false;
	const secret = randomBytes(48).toString("base64url");
	writeFileSync(
		file,
		`# Secrets of this machine only. Delete the file to get new ones.\nJWT_SECRET=${secret}\n`,
		{
			flag: "wx",
			mode: 0o600,
		},
	);
	return true;
}
