import { describe, expect, test } from "vitest";
import { Scope } from "../../../src/generated/schemas.ts";
import { PASSWORD_MEMORY } from "../../harness/settings.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness, json, problemOf } from "../../harness.ts";

const PASSWORD = "seven green kettles";

function register(fields: Record<string, unknown> = {}): Promise<Response> {
	const body = { email: harness.email(), password: PASSWORD, displayName: "Noor", ...fields };
	return harness.fetch("/api/auth/register", json("POST", body));
}

describe("201", () => {
	test("answers with the profile, its defaults and tokens for everything", async () => {
		const email = harness.email();
		const client = harness.client();
		const { user, tokens } = await client.auth.register({
			email,
			password: PASSWORD,
			displayName: "Noor",
		});
		expect(user).toMatchObject({
			email,
			displayName: "Noor",
			timeZone: "UTC",
			locale: "en",
			dayStart: "00:00",
		});
		expect(user.updatedAt).toBe(user.createdAt);
		expect(tokens).toMatchObject({ tokenType: "Bearer", expiresInSeconds: 900 });
		expect(tokens.scopes).toEqual(Scope.options.filter((scope) => !scope.startsWith("admin:")));
		expect(await client.users.me()).toEqual(user);
	});

	test("the refresh token lives 60 days", async () => {
		const { tokens } = await harness.user();
		const days = (Date.parse(tokens.refreshTokenExpiresAt) - Date.now()) / 86_400_000;
		expect(days).toBeGreaterThan(59.9);
		expect(days).toBeLessThanOrEqual(60);
	});

	test("keeps what the user says about themself", async () => {
		const profile = {
			displayName: "Zoë 😀 Ó'Brien",
			timeZone: "America/Argentina/Buenos_Aires",
			locale: "zh-Hant-TW",
			dayStart: "04:30",
		};
		const { user } = await harness.user(profile);
		expect(user).toMatchObject(profile);
	});

	test.each([
		["8 characters", "12345678"],
		["8 emoji, which are 8 characters", "😀".repeat(8)],
		["256 characters", "p".repeat(256)],
		["256 emoji, which are 256 characters", "😀".repeat(256)],
		["spaces only", " ".repeat(8)],
		["spaces around", "  spaced out  "],
		["line breaks", "first\nsecond"],
	])("a password of %s, which then logs in", async (_, password) => {
		const { email, client } = await harness.user({ password });
		await expect(client.auth.login({ email, password })).resolves.toBeTruthy();
		await expect(
			client.auth.login({ email, password: `${password.slice(0, -2)}?` }),
		).rejects.toThrow("AUTH_002");
	});

	test("the password and the refresh token are stored as hashes only", async () => {
		const send = harness.configured({ PASSWORD_MEMORY_KIB: PASSWORD_MEMORY.production });
		const { user, tokens } = await harness.client({ fetch: send }).auth.register({
			email: harness.email(),
			password: PASSWORD,
			displayName: "Careful",
		});
		const [row] = await harness.sql("SELECT * FROM users WHERE id = ?", user.id);
		expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		const everything = JSON.stringify([
			row,
			await harness.sql("SELECT * FROM sessions WHERE user_id = ?", user.id),
			await harness.sql(
				"SELECT * FROM refresh_tokens WHERE session_id IN (SELECT id FROM sessions WHERE user_id = ?)",
				user.id,
			),
		]);
		expect(everything).not.toContain(PASSWORD);
		expect(everything).not.toContain(tokens.refreshToken);
		expect(everything).not.toContain(tokens.accessToken);
	});

	test("two users with one password have different hashes", async () => {
		const users = await Promise.all([harness.user(), harness.user()]);
		const hashes = await Promise.all(
			users.map(({ user }) => harness.sql("SELECT password_hash FROM users WHERE id = ?", user.id)),
		);
		expect(hashes[0]).not.toEqual(hashes[1]);
	});

	test("times are stored as the runbook compares them", async () => {
		const { user } = await harness.user();
		const [row] = await harness.sql(
			"SELECT created_at, created_at > datetime('now', '-1 minute') AS recent FROM users WHERE id = ?",
			user.id,
		);
		expect(row).toEqual({
			created_at: user.createdAt.replace("T", " ").replace("Z", ""),
			recent: 1,
		});
	});
});

describe("409", () => {
	test("an address that is registered, in any letter case", async () => {
		const { email } = await harness.user();
		for (const spelling of [email, email.toUpperCase(), email.replace("u", "U")]) {
			const response = await register({ email: spelling });
			expect(response.status).toBe(409);
			expect((await problemOf(response)).code).toBe("RES_002");
		}
	});

	test("of several at once, one gets the address", async () => {
		const email = harness.email();
		const responses = await Promise.all(Array.from({ length: 4 }, () => register({ email })));
		expect(responses.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
		const rows = await harness.sql("SELECT id FROM users WHERE email = ?", email);
		expect(rows).toHaveLength(1);
	});
});

describe("400", () => {
	test.each([
		["7 characters", "1234567", "minLength"],
		["7 emoji, which are 14 UTF-16 units", "😀".repeat(7), "minLength"],
		["257 characters", "p".repeat(257), "maxLength"],
		["a NUL in it", "before\u0000after", "unicode"],
	])("a password of %s", async (_, password, keyword) => {
		const response = await register({ password });
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([{ pointer: "/password", keyword }]);
	});

	test("everything that is wrong, at once", async () => {
		const response = await harness.fetch(
			"/api/auth/register?colour=blue",
			json("POST", { email: "nobody", password: "short", timeZone: 7, admin: true }),
		);
		expect(response.status).toBe(400);
		const { errors = [] } = await problemOf(response);
		expect(
			errors.map((error) => `${error.pointer ?? error.parameter} ${error.keyword}`).sort(),
		).toEqual([
			"/admin additionalProperties",
			"/displayName required",
			"/email format",
			"/password minLength",
			"/timeZone type",
			"colour additionalProperties",
		]);
	});

	test.each([
		["timeZone", "Mars/Olympus_Mons"],
		["locale", "en-toolongsubtag"],
		["locale", "en-a"],
	])("a %s that nobody knows: %s", async (property, value) => {
		const response = await register({ [property]: value });
		expect(response.status).toBe(400);
		expect((await problemOf(response)).errors).toMatchObject([{ pointer: `/${property}` }]);
	});

	test.each(["ill-formed: \ud800", "\udc00 too"])(
		"text that is not Unicode",
		async (displayName) => {
			const response = await register({ displayName });
			expect(response.status).toBe(400);
			expect((await problemOf(response)).errors).toMatchObject([{ pointer: "/displayName" }]);
		},
	);
});

describeSharedStatuses("registerUser");
