import { expect } from "vitest";
import { document, object } from "./document.ts";

/** Expects the headers that every response has. */
export function expectSecurityHeaders({ headers }: Response): void {
	expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
	const [, age] = /^max-age=(\d+)/.exec(headers.get("Strict-Transport-Security") ?? "") ?? [];
	expect(Number(age)).toBeGreaterThanOrEqual(31_536_000);
	expect(headers.get("X-Frame-Options")).toBe("DENY");
	expect(headers.get("Referrer-Policy")).toBe("no-referrer");
	expect(headers.get("API-Version")).toBe(object(document.info).version);
	expect(headers.has("X-Powered-By")).toBe(false);
}
