import { argon2Sync, randomBytes } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { PASSWORD_MEMORY } from "../../harness/settings.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, json, problemOf, type TestUser } from "../../harness.ts";

let user: TestUser;
beforeAll(async () => {
	user = await harness.user();
});

function login(body: object, headers: Record<string, string> = {}): Promise<Response> {
	return harness.fetch("/api/auth/login", json("POST", body, headers));
}

/** A hash in the form that is stored, by another implementation of argon2id. */
function hashOf(
	password: string,
	{ memory, passes }: { memory: number; passes: number },
	nonce = randomBytes(16),
): string {
	const parameters = { message: password, nonce, memory, passes, parallelism: 1, tagLength: 32 };
	const hash = argon2Sync("argon2id", parameters);
	const [salt, tag] = [nonce, hash].map((bytes) => bytes.toString("base64").replaceAll("=", ""));
	return `$argon2id$v=19$m=${memory},t=${passes},p=1$${salt}$${tag}`;
}

describe("200", () => {
	test("begins a session of its own", async () => {
		const { email, password } = user;
		const { user: profile, tokens } = await harness.client().auth.login({ email, password });
		expect(profile).toEqual(user.user);
		expect(tokens.scopes).toEqual(user.tokens.scopes);
		expect(tokens.refreshToken).not.toBe(user.tokens.refreshToken);
	});

	test("in any letter case of the address", async () => {
		const { email, password } = user;
		expect((await login({ email: email.toUpperCase(), password })).status).toBe(200);
	});

	test("a session with fewer scopes can do no more, also after a refresh", async () => {
		const { email, password } = user;
		const client = harness.client();
		const { tokens } = await client.auth.login({ email, password, scopes: ["tasks:read"] });
		expect(tokens.scopes).toEqual(["tasks:read"]);
		await expect(client.tasks.list()).resolves.toBeTruthy();
		await expect(client.tasks.create({ title: "No" })).rejects.toMatchObject({ code: "AUTH_003" });
		const renewed = await client.auth.refresh({ refreshToken: tokens.refreshToken });
		expect(renewed.scopes).toEqual(["tasks:read"]);
		await expect(client.users.me()).rejects.toMatchObject({ code: "AUTH_003" });
	});

	test("an administrator has the scopes of administrators too, or fewer", async () => {
		const { email, password, tokens } = await harness.admin();
		const added = tokens.scopes.filter((scope) => !user.tokens.scopes.includes(scope));
		expect(added).toEqual(["admin:read", "admin:write", "admin:metrics"]);
		const scopes = ["admin:read" as const];
		const client = harness.client();
		expect((await client.auth.login({ email, password, scopes })).tokens.scopes).toEqual(scopes);
		await expect(client.admin.listUsers({ limit: 1 })).resolves.toBeTruthy();
		await expect(client.tasks.list()).rejects.toMatchObject({ code: "AUTH_003" });
	});

	test("makes an outdated hash anew, and only an outdated one", async () => {
		const { email, password, user: profile } = await harness.user();
		const outdated = hashOf(password, { memory: 8192, passes: 1 });
		const send = harness.configured({ PASSWORD_MEMORY_KIB: PASSWORD_MEMORY.production });
		const careful = (body: object) => send("/api/auth/login", json("POST", body));
		const hash = async () =>
			(await harness.sql("SELECT password_hash FROM users WHERE id = ?", profile.id))[0]
				?.password_hash;
		await harness.sql("UPDATE users SET password_hash = ? WHERE id = ?", outdated, profile.id);
		expect((await careful({ email, password })).status).toBe(200);
		const renewed = await hash();
		const salt = Buffer.from(String(renewed).split("$")[4] ?? "", "base64");
		expect(renewed).toBe(hashOf(password, { memory: 19_456, passes: 2 }, salt));
		expect((await careful({ email, password })).status).toBe(200);
		expect(await hash()).toBe(renewed);
	});

	test("the same letters in another encoding are the same password", async () => {
		const { email } = await harness.user({ password: "caf\u00e9 terrace" });
		expect((await login({ email, password: "cafe\u0301 terrace" })).status).toBe(200);
	});
});

describe("401", () => {
	test("an unknown address and a wrong password answer the same", async () => {
		const answers = await Promise.all(
			[
				{ email: user.email, password: "wrong password" },
				{ email: harness.email(), password: user.password },
			].map(async (body) => {
				const response = await login(body);
				const { requestId, ...problem } = await problemOf(response);
				const {
					"x-request-id": _,
					"server-timing": _timing,
					date,
					ratelimit,
					...headers
				} = Object.fromEntries(response.headers);
				return { status: response.status, headers, problem };
			}),
		);
		expect(answers[0]).toMatchObject({ status: 401, problem: { code: "AUTH_002" } });
		expect(answers[0]).toEqual(answers[1]);
	});

	test.each([
		["another letter case", (password: string) => password.toUpperCase()],
		["a space more", (password: string) => `${password} `],
		["a character less", (password: string) => password.slice(0, -1)],
	])("the password with %s", async (_, change) => {
		const response = await login({ email: user.email, password: change(user.password) });
		expect(response.status).toBe(401);
	});

	test("the wrong password of a disabled account does not tell that it is disabled", async () => {
		const { email, user: profile } = await harness.user();
		await harness.sql("UPDATE users SET is_active = 0 WHERE id = ?", profile.id);
		const response = await login({ email, password: "wrong password" });
		expect((await problemOf(response)).code).toBe("AUTH_002");
	});
});

describe("403", () => {
	test("the right password of a disabled account", async () => {
		const { email, password, user: profile } = await harness.user();
		await harness.sql("UPDATE users SET is_active = 0 WHERE id = ?", profile.id);
		const response = await login({ email, password });
		expect(response.status).toBe(403);
		expect((await problemOf(response)).code).toBe("AUTH_005");
	});

	test("a scope of administrators, asked for by somebody else: no session begins", async () => {
		const { email, password, client } = await harness.user();
		const response = await login({
			email,
			password,
			scopes: ["tasks:read", "admin:read", "admin:write"],
		});
		expect(response.status).toBe(403);
		expect(await problemOf(response)).toMatchObject({
			code: "AUTH_003",
			detail: "The account may not have the scope admin:read admin:write.",
		});
		expect((await client.sessions.list()).data).toHaveLength(1);
	});

	test("the wrong password does not tell who is an administrator", async () => {
		const { email } = await harness.admin();
		const scopes = ["admin:read"];
		for (const address of [email, user.email]) {
			const response = await login({ email: address, password: "wrong password", scopes });
			expect((await problemOf(response)).code).toBe("AUTH_002");
		}
	});
});

describe("400", () => {
	test.each([
		["none", []],
		["an unknown one", ["tasks:admin"]],
		["one twice", ["tasks:read", "tasks:read"]],
		["all in one text", "tasks:read tasks:write"],
		["null", null],
	])("scopes: %s", async (_, scopes) => {
		const { email, password } = user;
		const response = await login({ email, password, scopes });
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors?.[0]?.pointer).toMatch(/^\/scopes/);
	});
});

describeSharedStatuses("loginUser");
