import { execFile } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { exitCode } from "../../src/ops/wrangler.ts";
import { collect, createWorkingCopy, type WorkingCopy } from "./working-copy.ts";

let copy: WorkingCopy;
let server: Server;

beforeAll(async () => {
	copy = createWorkingCopy();
	server = await startServer();
}, 120_000);

afterAll(async () => {
	await server[Symbol.asyncDispose]();
	copy[Symbol.dispose]();
});

describe("npm start", { timeout: 60_000 }, () => {
	test("serves the API on a machine that has nothing", async () => {
		expect(server.output()).toContain("Wrote secrets for this machine");
		expect(readSecrets()).toMatch(/^JWT_SECRET=[\w-]{64}$/m);
		expect(statSync(join(copy.root, ".dev.vars")).mode & 0o077).toBe(0);
		for (const path of ["/health", "/docs", "/docs/scalar.js", "/openapi.json"]) {
			expect.soft((await fetch(server.url + path)).status, path).toBe(200);
		}
	});

	test("prints where things are, and no chatter", () => {
		const output = server.output();
		for (const path of ["", "/docs", "/openapi.json"]) {
			expect(output).toMatch(new RegExp(`  ${server.url}${path}$`, "m"));
		}
		expect(output).not.toMatch(/wrangler|warning/i);
	});

	test("prints a command that works, and keeps secrets and data until the next start", async () => {
		const answer = JSON.parse(await runPrintedCommand(server.output()));
		expect(answer).toMatchObject({ user: { email: "ada@example.com" } });

		const secrets = readSecrets();
		await server[Symbol.asyncDispose]();
		await expect(fetch(`${server.url}/health`)).rejects.toThrow();
		forgetDeliveries();
		server = await startServer();

		expect(server.output()).not.toContain("Wrote secrets for this machine");
		expect(readSecrets()).toBe(secrets);
		const { accessToken } = (answer as { tokens: { accessToken: string } }).tokens;
		const me = await fetch(`${server.url}/api/users/me`, {
			headers: { Authorization: `Bearer ${accessToken}` },
		});
		expect(await me.json()).toMatchObject({ email: "ada@example.com" });
	});

	test("runs the cron, which delivers what the last session did not", async () => {
		await expect.poll(delivered, { timeout: 30_000 }).toEqual([{ type: "user.registered" }]);
	});

	test("says what to do when the port is taken", async () => {
		await using other = await occupyPort();
		const { code, output } = await copy.run("start.ts", "--port", String(other.port));
		expect(code).toBe(1);
		expect(output).toContain(`Port ${other.port} is in use`);
		expect(output).toContain(`npm start -- --port ${other.port + 1}`);
	});

	test("refuses what is not a port", async () => {
		const { code, output } = await copy.run("start.ts", "--port", "8787x");
		expect(code).toBe(1);
		expect(output).toContain('"8787x" is not a port');
	});
});

/** As if the events had been lost on their way, a while ago. */
function forgetDeliveries(): void {
	using database = copy.openDatabase();
	database.exec("UPDATE outbox SET delivered_at = NULL, due_at = occurred_at");
	database.exec("UPDATE jobs SET due_at = '2026-01-01 00:00:00.000', claimed_until = NULL");
}

function delivered(): unknown[] {
	using database = copy.openDatabase();
	return database.prepare("SELECT type FROM outbox WHERE delivered_at IS NOT NULL").all();
}

function readSecrets(): string {
	return readFileSync(join(copy.root, ".dev.vars"), "utf8");
}

interface Server extends AsyncDisposable {
	readonly url: string;
	output(): string;
}

async function startServer(): Promise<Server> {
	const port = await freePort();
	const child = copy.start("start.ts", "--port", String(port));
	const output = collect(child);
	const ended = exitCode(child);
	await Promise.race([
		vi.waitFor(() => expect(output()).toContain("Stop with Ctrl+C"), { timeout: 60_000 }),
		ended.then((code) => Promise.reject(new Error(`ended with ${code}\n${output()}`))),
	]);
	return {
		url: `http://127.0.0.1:${port}`,
		output,
		[Symbol.asyncDispose]: async () => {
			child.kill("SIGINT");
			await ended;
		},
	};
}

/** Pastes the banner's `curl` into a shell, as a newcomer does. */
async function runPrintedCommand(banner: string): Promise<string> {
	const command = /curl (?:.*\\\n)*.*/.exec(banner)?.[0] ?? "";
	return (await promisify(execFile)("sh", ["-c", `${command} --silent`])).stdout;
}

async function freePort(): Promise<number> {
	await using server = await occupyPort();
	return server.port;
}

async function occupyPort(): Promise<AsyncDisposable & { port: number }> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as { port: number };
	return {
		port,
		[Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve())),
	};
}
