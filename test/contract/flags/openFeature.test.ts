import { OFREPProvider } from "@openfeature/ofrep-provider";
import { OFREPWebProvider } from "@openfeature/ofrep-web-provider";
import { OpenFeature as Server } from "@openfeature/server-sdk";
import { ClientProviderEvents, OpenFeature as Web } from "@openfeature/web-sdk";
import { afterAll, describe, expect, test } from "vitest";
import { sharedUser } from "../../harness/actors.ts";
import { harness, type TestUser } from "../../harness.ts";
import { createFlag, flagKey } from "./flag.ts";

// The SDKs of OpenFeature with its own providers, as an app would use them.

afterAll(async () => {
	await Promise.all([Server.close(), Web.close()]);
});

/** Answers are held against the document too. */
const recorded = (statuses: number[] = [], send = harness.fetch) =>
	(async (input: RequestInfo | URL) => {
		const request = new Request(input as Request);
		const response = await send(request.url, {
			method: request.method,
			headers: Object.fromEntries(request.headers),
			body: await request.text(),
		});
		statuses.push(response.status);
		return response;
	}) as typeof fetch;

describe("the SDK for servers", () => {
	async function client({ authorization }: Pick<TestUser, "authorization">, send = harness.fetch) {
		const domain = crypto.randomUUID();
		const provider = new OFREPProvider({
			baseUrl: harness.url,
			headers: Object.entries(authorization),
			fetchImplementation: recorded([], send),
		});
		await Server.setProviderAndWait(domain, provider);
		return Server.getClient(domain);
	}

	test("gets the value, the variant and the reason", async () => {
		const [admin, user] = await Promise.all([sharedUser(), harness.user()]);
		const { key } = await createFlag();
		const sdk = await client(user);
		expect(await sdk.getBooleanDetails(key, true)).toMatchObject({
			value: false,
			variant: "off",
			reason: "DISABLED",
		});
		await admin.client.admin.setFlagOverride(key, user.user.id, { enabled: true });
		const context = { targetingKey: user.user.id, appVersion: "3.4.0", at: new Date() };
		expect(await sdk.getBooleanDetails(key, false, context)).toMatchObject({
			value: true,
			variant: "on",
			reason: "TARGETING_MATCH",
		});
	});

	test("of an administrator asks for every user of a backend", async () => {
		const admin = await sharedUser();
		const people = await Promise.all(Array.from({ length: 4 }, () => harness.user()));
		const { key } = await createFlag({ enabled: true, rolloutPercentage: 50 });
		const sdk = await client(admin);
		for (const { user, client: own } of people) {
			const { enabled } = await own.flags.get(key);
			expect(await sdk.getBooleanValue(key, !enabled, { targetingKey: user.id })).toBe(enabled);
		}
	});

	test.each([
		["no-such-flag", {}, "FLAG_NOT_FOUND"],
		["camelCase", {}, "FLAG_NOT_FOUND"],
		["voice_commands", { targetingKey: "" }, "INVALID_CONTEXT"],
	])(
		"of %s with %o says what is wrong, and goes on with the default",
		async (key, context, code) => {
			const sdk = await client(await sharedUser());
			expect(await sdk.getBooleanDetails(key, true, context)).toMatchObject({
				value: true,
				reason: "ERROR",
				errorCode: code,
			});
		},
	);

	test("goes on with the default where it may not ask, or too often, or nobody answers", async () => {
		const user = await harness.user();
		const stranger = await client({ authorization: { Authorization: "Bearer none" } });
		expect(await stranger.getBooleanValue("voice_commands", true)).toBe(true);
		const nosy = await client(user);
		expect(await nosy.getBooleanValue("voice_commands", true, { targetingKey: "you" })).toBe(true);
		for (const fault of ["quota", "database", "bug"] as const) {
			const unlucky = await client(user, harness.faulty(fault));
			expect(await unlucky.getBooleanValue("voice_commands", true)).toBe(true);
		}
	});

	test("finds that a flag is no text", async () => {
		const { key } = await createFlag();
		const sdk = await client(await sharedUser());
		expect(await sdk.getStringDetails(key, "none")).toMatchObject({
			value: "none",
			errorCode: "TYPE_MISMATCH",
		});
	});
});

describe("the SDK for browsers and apps", () => {
	async function start(user: TestUser, { send = harness.fetch, pollInterval = 0 } = {}) {
		const statuses: number[] = [];
		const domain = crypto.randomUUID();
		const provider = new OFREPWebProvider({
			baseUrl: harness.url,
			headers: Object.entries(user.authorization),
			fetchImplementation: recorded(statuses, send),
			pollInterval,
			cacheMode: "disabled",
		});
		await Web.setContext(domain, { targetingKey: user.user.id });
		await Web.setProviderAndWait(domain, provider);
		return { sdk: Web.getClient(domain), statuses };
	}

	test("asks for all flags at once, and answers from them", async () => {
		const user = await harness.user();
		const [on, off] = await Promise.all([
			createFlag({ enabled: true, rolloutPercentage: 100 }),
			createFlag(),
		]);
		const { sdk, statuses } = await start(user);
		expect(sdk.getBooleanDetails(on.key, false)).toMatchObject({
			value: true,
			variant: "on",
			reason: "STATIC",
		});
		expect(sdk.getBooleanValue(off.key, true)).toBe(false);
		expect(sdk.getBooleanDetails(flagKey(), true)).toMatchObject({
			value: true,
			errorCode: "FLAG_NOT_FOUND",
		});
		expect(statuses).toEqual([200]);
	});

	test("polls, hears 304 while nothing is new, and tells the app when something is", async () => {
		const [admin, user] = await Promise.all([sharedUser(), harness.user()]);
		const { key } = await createFlag();
		const { sdk, statuses } = await start(user, { pollInterval: 50 });
		const changed: string[] = [];
		sdk.addHandler(ClientProviderEvents.ConfigurationChanged, (details) => {
			changed.push(...(details?.flagsChanged ?? []));
		});
		await expect.poll(() => statuses, { timeout: 20_000 }).toContain(304);
		expect(sdk.getBooleanValue(key, true)).toBe(false);
		await admin.client.admin.setFlagOverride(key, user.user.id, { enabled: true });
		await expect.poll(() => sdk.getBooleanValue(key, false), { timeout: 20_000 }).toBe(true);
		await expect.poll(() => changed).toContain(key);
	});

	test.each(["quota", "database", "bug"] as const)(
		"does not get ready on %s, and goes on with defaults",
		async (fault) => {
			const user = await harness.user();
			await expect(start(user, { send: harness.faulty(fault) })).rejects.toThrow();
		},
	);

	test("does not get ready for another user", async () => {
		const [one, other] = await Promise.all([harness.user(), harness.user()]);
		await expect(start({ ...one, user: other.user })).rejects.toThrow();
	});
});
