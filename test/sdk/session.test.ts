import { describe, expect, test, vi } from "vitest";
import {
	AuthenticationError,
	ConnectionError,
	type SessionTokens,
	TimeAndWellness,
	TimeoutError,
} from "../../sdk/src/index.ts";
import { task, tokens, user } from "./fixtures.ts";
import { type Handler, hang, json, noContent, problem, reset, useLoopback } from "./loopback.ts";

const server = useLoopback();
const expired = problem(401, "AUTH_001");
const REFRESH = "/api/auth/refresh";

/** Takes one access token for valid, and answers refreshes with the given handler. */
function api(accessToken: string, refresh: Handler): Handler {
	return (request, response) => {
		if (request.url === REFRESH) return refresh(request, response);
		const valid = request.headers.authorization === `Bearer ${accessToken}`;
		return (valid ? json(task) : expired)(request, response);
	};
}

/** So that calls sent together are all waiting when the answer comes. */
function slowly(handler: Handler): Handler {
	return (request, response) => setTimeout(() => handler(request, response), 100);
}

function client(options = {}) {
	const { accessToken, refreshToken } = tokens(1);
	return new TimeAndWellness({
		baseUrl: server.url,
		accessToken,
		refreshToken,
		maxRetries: 0,
		...options,
	});
}

function urls() {
	return server.requests.map(({ url }) => url);
}

describe("signing in", () => {
	const credentials = { email: user.email, password: "correct horse" };

	test.each([
		["login", (tw: TimeAndWellness) => tw.auth.login(credentials)],
		["register", (tw: TimeAndWellness) => tw.auth.register({ ...credentials, displayName: "Ada" })],
	])("by %s leaves the client with the tokens, and tells", async (_, signIn) => {
		const onTokens = vi.fn();
		const tw = new TimeAndWellness({ baseUrl: server.url, onTokens });
		server.answer(json({ user, tokens: tokens(1) }), json(task));

		expect(await signIn(tw)).toEqual({ user, tokens: tokens(1) });
		await tw.tasks.get(task.id);

		expect(onTokens.mock.calls).toEqual([[tokens(1)]]);
		expect(server.requests[1]?.headers.authorization).toBe("Bearer access-1");
	});

	test("waits until the tokens are stored", async () => {
		const stored: string[] = [];
		const onTokens = async (issued: SessionTokens | null) => {
			await new Promise((resolve) => setTimeout(resolve, 20));
			stored.push(issued?.refreshToken ?? "none");
		};
		const tw = new TimeAndWellness({ baseUrl: server.url, onTokens });
		server.answer(json({ user, tokens: tokens(1) }));
		await tw.auth.login(credentials);
		expect(stored).toEqual(["refresh-1"]);
	});
});

describe("signing out", () => {
	test.each([
		["logout", (tw: TimeAndWellness) => tw.auth.logout()],
		["logoutEverywhere", (tw: TimeAndWellness) => tw.auth.logoutEverywhere()],
		[
			"deleting the account",
			(tw: TimeAndWellness) => tw.users.delete({ password: "correct horse" }),
		],
	])("by %s makes the client forget the tokens, and tells", async (_, signOut) => {
		const onTokens = vi.fn();
		const tw = client({ onTokens });
		server.answer(noContent, json(task));
		await signOut(tw);
		await tw.tasks.get(task.id);
		expect(onTokens.mock.calls).toEqual([[null]]);
		expect(server.requests[1]?.headers).not.toHaveProperty("authorization");
	});

	test("by setTokens tells nobody", async () => {
		const onTokens = vi.fn();
		const tw = client({ onTokens });
		server.answer(json(task));
		tw.setTokens(null);
		await tw.tasks.get(task.id);
		tw.setTokens({ accessToken: "other" });
		await tw.tasks.get(task.id);
		expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
			undefined,
			"Bearer other",
		]);
		expect(onTokens).not.toHaveBeenCalled();
	});
});

describe("an expired access token", () => {
	test("is renewed, and the call sent again", async () => {
		const onTokens = vi.fn();
		server.answer(api("access-2", json(tokens(2))));

		expect(await client({ onTokens }).tasks.create({ title: "Stretch" })).toEqual(task);

		expect(urls()).toEqual(["/api/tasks", REFRESH, "/api/tasks"]);
		expect(server.requests[1]?.body).toEqual({ refreshToken: "refresh-1" });
		expect(server.requests[1]?.headers).not.toHaveProperty("authorization");
		expect(server.requests[2]).toMatchObject({
			body: { title: "Stretch" },
			headers: { authorization: "Bearer access-2" },
		});
		expect(onTokens.mock.calls).toEqual([[tokens(2)]]);
	});

	test("is renewed once for calls in parallel", async () => {
		server.answer(api("access-2", slowly(json(tokens(2)))));
		const tw = client();
		await Promise.all(Array.from({ length: 8 }, () => tw.tasks.get(task.id)));
		expect(urls().filter((url) => url === REFRESH)).toHaveLength(1);
	});

	test("is not renewed again by a call that was sent with the old one", async () => {
		let release: () => void = () => {};
		const late = new Promise<void>((resolve) => {
			release = resolve;
		});
		const answer = api("access-2", json(tokens(2)));
		server.answer(async (request, response) => {
			if (request.url === "/api/tasks/late" && server.requests.length === 1) await late;
			return answer(request, response);
		});
		const tw = client();
		const first = tw.tasks.get("late");
		await vi.waitFor(() => expect(server.requests).toHaveLength(1));
		await tw.tasks.get(task.id);
		release();
		await first;
		expect(urls().filter((url) => url === REFRESH)).toHaveLength(1);
	});

	test("need not be there at all: a refresh token is enough", async () => {
		server.answer(api("access-2", json(tokens(2))));
		expect(await client({ accessToken: undefined }).tasks.get(task.id)).toEqual(task);
	});

	test("is left alone without a refresh token", async () => {
		server.answer(expired);
		const call = client({ refreshToken: undefined }).tasks.get(task.id);
		await expect(call).rejects.toThrow(AuthenticationError);
		expect(urls()).toEqual([`/api/tasks/${task.id}`]);
	});

	test("is not taken from another 401", async () => {
		server.answer(problem(401, "AUTH_002"));
		await expect(client().tasks.get(task.id)).rejects.toThrow(AuthenticationError);
		expect(urls()).toEqual([`/api/tasks/${task.id}`]);
	});

	test("is renewed once a call: a second 401 is final", async () => {
		server.answer(api("never", json(tokens(2))));
		await expect(client().tasks.get(task.id)).rejects.toMatchObject({ code: "AUTH_001" });
		expect(urls()).toEqual([`/api/tasks/${task.id}`, REFRESH, `/api/tasks/${task.id}`]);
	});
});

describe("a refresh that fails", () => {
	test("because it is refused throws the first error, and ends the sign-in", async () => {
		const onTokens = vi.fn();
		server.answer(api("never", slowly(problem(401, "AUTH_006"))));
		const tw = client({ onTokens });
		const calls = await Promise.allSettled([tw.tasks.get("a"), tw.tasks.get("b")]);
		for (const call of calls) {
			expect(call).toMatchObject({
				status: "rejected",
				reason: { name: "AuthenticationError", code: "AUTH_001", cause: { code: "AUTH_006" } },
			});
		}
		await expect(tw.tasks.get("c")).rejects.toSatisfy((error: Error) => error.cause === undefined);
		expect(urls().filter((url) => url === REFRESH)).toHaveLength(1);
		expect(onTokens.mock.calls).toEqual([[null]]);
	});

	test("because another holder refreshed first leaves that holder's stored tokens alone", async () => {
		const onTokens = vi.fn();
		server.answer(api("access-2", problem(401, "AUTH_004")));
		const tw = client({ onTokens });
		await expect(tw.tasks.get(task.id)).rejects.toMatchObject({
			code: "AUTH_001",
			cause: { code: "AUTH_004" },
		});
		expect(onTokens).not.toHaveBeenCalled();
		tw.setTokens(tokens(2));
		expect(await tw.tasks.get(task.id)).toEqual(task);
	});

	test("for want of a network says so, and can be tried again", async () => {
		const onTokens = vi.fn();
		server.answer(api("access-2", reset));
		const tw = client({ onTokens });
		await expect(tw.tasks.get(task.id)).rejects.toThrow(ConnectionError);
		server.answer(api("access-2", json(tokens(2))));
		expect(await tw.tasks.get(task.id)).toEqual(task);
		expect(onTokens.mock.calls).toEqual([[tokens(2)]]);
	});

	test("by hanging does not hold a call longer than the call's own timeout", async () => {
		server.answer(api("never", hang));
		const call = client({ timeoutMilliseconds: 200 }).tasks.get(task.id, {
			timeoutMilliseconds: 50,
		});
		await expect(call).rejects.toThrow(new TimeoutError("the call took longer than 50 ms"));
	});
});

describe("another sign-in during a call", () => {
	test("does not get that call: nobody acts as someone else", async () => {
		const tw = client();
		server.answer((request, response) => {
			tw.setTokens({ accessToken: "someone-else", refreshToken: "refresh-9" });
			return expired(request, response);
		});
		await expect(tw.tasks.create({ title: "Mine" })).rejects.toMatchObject({ code: "AUTH_001" });
		expect(urls()).toEqual(["/api/tasks"]);
	});

	test("is not undone by a refresh that was under way", async () => {
		const tw = client();
		const refresh: Handler = (request, response) => {
			tw.setTokens({ accessToken: "someone-else", refreshToken: "refresh-9" });
			return json(tokens(2))(request, response);
		};
		server.answer(api("never", refresh));
		await expect(tw.tasks.create({ title: "Mine" })).rejects.toMatchObject({ code: "AUTH_001" });
		server.answer(json(task));
		await tw.tasks.get(task.id);
		expect(server.requests.at(-1)?.headers.authorization).toBe("Bearer someone-else");
	});
});

test("a refused refresh does not end the sign-in that came after it", async () => {
	const tw = client();
	let refuse: () => void = () => {};
	server.answer((request, response) => {
		if (request.url !== REFRESH) return expired(request, response);
		const { refreshToken } = request.body as { refreshToken: string };
		if (refreshToken === "refresh-9") return json(tokens(10))(request, response);
		refuse = () => problem(401, "AUTH_006")(request, response);
	});
	const first = tw.tasks.get(task.id);
	await vi.waitFor(() => expect(urls()).toContain(REFRESH));
	tw.setTokens({ accessToken: "access-9", refreshToken: "refresh-9" });
	const second = tw.tasks.get(task.id);
	await Promise.allSettled([second, vi.waitFor(() => expect(urls()).toHaveLength(5))]);
	refuse();
	await expect(first).rejects.toMatchObject({ code: "AUTH_001", cause: { code: "AUTH_006" } });
	server.answer(json(task));
	await tw.tasks.get(task.id);
	expect(server.requests.at(-1)?.headers.authorization).toBe("Bearer access-10");
});

test("auth.refresh by hand keeps the client's tokens current", async () => {
	const tw = client();
	server.answer(json(tokens(2)), json(task));
	await tw.auth.refresh({ refreshToken: "refresh-1" });
	await tw.tasks.get(task.id);
	expect(server.requests[1]?.headers.authorization).toBe("Bearer access-2");
});
