import { execFile } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { exitCode } from "../../src/ops/wrangler.ts";
import { collect, createWorkingCopy, type WorkingCopy } from "./working-copy.ts";

let copy: WorkingCopy;

beforeAll(() => {
	copy = createWorkingCopy();
});

afterAll(() => copy[Symbol.dispose]());

describe("npm start", { timeout: 60_000 }, () => {
	test("serves the API on a machine that has nothing", async () => {
		await using server = await startServer();
		expect(server.output()).toContain("Made .dev.vars");
		expect(readSecrets()).toMatch(/^JWT_SECRET=[\w-]{64}$/m);
		expect(statSync(join(copy.root, ".dev.vars")).mode & 0o077).toBe(0);

		for (const path of ["/health", "/docs", "/docs/scalar.js", "/openapi.json"]) {
			expect.soft((await fetch(server.url + path)).status, path).toBe(200);
		}
	});

	test("prints where things are and a command that works", async () => {
		await using server = await startServer();
		const output = server.output();
		for (const path of ["", "/docs", "/openapi.json"]) {
			expect(output).toMatch(new RegExp(`  ${server.url}${path}$`, "m"));
		}
		expect(output).not.toContain("wrangler");
		const answer = JSON.parse(await runPrintedCommand(output)) as { user: { email: string } };
		expect(answer.user.email).toBe("ada@example.com");
	});

	test("keeps its secrets and its data on the next start", async () => {
		const secrets = readSecrets();
		await using server = await startServer();
		expect(server.output()).not.toContain("Made .dev.vars");
		expect(readSecrets()).toBe(secrets);
		const login = await fetch(`${server.url}/api/auth/login`, {
			method: "POST",
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify({ email: "ada@example.com", password: "a long walk at noon" }),
		});
		expect(login.status).toBe(200);
	});

	test("ends with its server when it is interrupted", async () => {
		const server = await startServer();
		await server[Symbol.asyncDispose]();
		await expect(fetch(`${server.url}/health`)).rejects.toThrow();
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
	await vi.waitFor(() => expect(output()).toContain("Stop with Ctrl+C"), { timeout: 60_000 });
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
