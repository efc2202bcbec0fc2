import { createHash } from "node:crypto";
import { SignJWT } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import type { Task } from "../../sdk/src/index.ts";
import { JWT_SECRET } from "../harness/settings.ts";
import { harness, json, problemOf, type TestUser } from "../harness.ts";

const ISSUER = "https://api.timeandwellness.com";

/** A token for an app, as the API will issue them. Nothing issues them yet, so the test signs its own. */
function tokenOfApp({ user, tokens }: TestUser, appId: string): Promise<string> {
	const seconds = Math.floor(Date.now() / 1000);
	return new SignJWT({
		iss: ISSUER,
		aud: ISSUER,
		sub: user.id,
		client_id: appId,
		scope: tokens.scopes.join(" "),
		jti: crypto.randomUUID(),
		iat: seconds,
		exp: seconds + 900,
	})
		.setProtectedHeader({
			alg: "HS256",
			typ: "at+jwt",
			kid: createHash("sha256").update(JWT_SECRET).digest("hex").slice(0, 12),
		})
		.sign(new TextEncoder().encode(JWT_SECRET));
}

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

let user: TestUser;
let apps: string[];
beforeAll(async () => {
	user = await harness.user();
	apps = await Promise.all(["planner", "tracker"].map((appId) => tokenOfApp(user, appId)));
});

describe("an app that acts for a user", () => {
	test("reads and writes what is the user's", async () => {
		const [app = ""] = apps;
		const response = await harness.fetch(
			"/api/tasks",
			json("POST", { title: "Pack" }, bearer(app)),
		);
		expect(response.status).toBe(201);
		const { id } = (await response.json()) as Task;
		expect((await user.client.tasks.get(id)).title).toBe("Pack");
	});

	test("shares no idempotency key with another app or with the user", async () => {
		const headers = { "Idempotency-Key": crypto.randomUUID() };
		const callers = [...apps, user.tokens.accessToken];
		const create = async (token: string) => {
			const request = json("POST", { title: "Pack" }, { ...headers, ...bearer(token) });
			const response = await harness.fetch("/api/tasks", request);
			expect(response.status).toBe(201);
			return ((await response.json()) as Task).id;
		};
		const first = await Promise.all(callers.map(create));
		expect(new Set(first).size).toBe(callers.length);
		expect(await Promise.all(callers.map(create))).toEqual(first);
	});

	test("shares no quota with another app or with the user", async () => {
		const owner = await harness.user();
		const [one = "", other = ""] = await Promise.all([
			tokenOfApp(owner, "planner"),
			tokenOfApp(owner, "tracker"),
		]);
		const limited = harness.configured({
			RATE_LIMITS: JSON.stringify({ api: { requests: 2, window: 3_600_000 } }),
		});
		const ask = async (token: string) =>
			(await limited("/api/tasks", { headers: bearer(token) })).status;
		expect([await ask(one), await ask(one), await ask(one)]).toEqual([200, 200, 429]);
		expect(await ask(other)).toBe(200);
		expect(await ask(owner.tokens.accessToken)).toBe(200);
	});

	test.each([
		["POST", "/api/auth/logout", undefined],
		["POST", "/api/auth/logout-everywhere", undefined],
		[
			"POST",
			"/api/users/me/password",
			{ currentPassword: "correct horse battery", newPassword: "another long one" },
		],
		["POST", "/api/users/me/delete", { password: "correct horse battery" }],
	])("cannot do what only the user may: %s %s", async (method, path, body) => {
		const [app = ""] = apps;
		const request =
			body === undefined ? { method, headers: bearer(app) } : json(method, body, bearer(app));
		const response = await harness.fetch(path, request);
		expect(response.status).toBe(403);
		expect((await problemOf(response)).code).toBe("AUTH_003");
	});

	test("sees no session as its own", async () => {
		const [app = ""] = apps;
		const response = await harness.fetch("/api/auth/sessions", { headers: bearer(app) });
		const { data } = (await response.json()) as { data: { current: boolean }[] };
		expect(data.map(({ current }) => current)).toEqual([false]);
	});

	test("is shut out with the account", async () => {
		const owner = await harness.user();
		const app = await tokenOfApp(owner, "planner");
		await harness.sql("UPDATE users SET is_active = 0 WHERE id = ?", owner.user.id);
		const send = harness.configured({ ACCESS_CHECK_SECONDS: "0" });
		const response = await send("/api/tasks", { headers: bearer(app) });
		expect(response.status).toBe(403);
		expect((await problemOf(response)).code).toBe("AUTH_005");
	});
});
