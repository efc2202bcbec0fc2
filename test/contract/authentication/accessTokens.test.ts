import { createHash, generateKeyPairSync } from "node:crypto";
import { base64url, FlattenedSign, SignJWT } from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import { JWT_SECRET, OTHER_SECRET } from "../../harness/settings.ts";
import { harness, problemOf, type TestUser } from "../../harness.ts";

const ISSUER = "https://api.timeandwellness.com";

let user: TestUser;
let header: Record<string, unknown>;
let claims: Record<string, unknown>;
beforeAll(async () => {
	user = await harness.user();
	const [first = "", second = ""] = user.tokens.accessToken.split(".");
	header = JSON.parse(Buffer.from(first, "base64url").toString());
	claims = JSON.parse(Buffer.from(second, "base64url").toString());
});

const keyOf = (secret: string) => new TextEncoder().encode(secret);
const idOf = (secret: string) => createHash("sha256").update(secret).digest("hex").slice(0, 12);
const now = () => Math.floor(Date.now() / 1000);

interface Forgery {
	readonly header?: Record<string, unknown>;
	readonly claims?: Record<string, unknown>;
	readonly secret?: string;
}

/** A token as the API issues them, with changes. What is undefined is left out. */
async function forge(changes: Forgery = {}): Promise<string> {
	const protectedHeader = { ...header, ...changes.header } as { alg: string };
	return new SignJWT({ ...claims, ...changes.claims })
		.setProtectedHeader(protectedHeader)
		.sign(keyOf(changes.secret ?? JWT_SECRET), { crit: { other: false } });
}

/** A token that no library would make: its parts are encoded as they are. */
function assemble(protectedHeader: object, payload: object, signature: string): string {
	const encode = (part: object) => base64url.encode(JSON.stringify(part));
	return `${encode(protectedHeader)}.${encode(payload)}.${signature}`;
}

function ask(token: string, send = harness.fetch): Promise<Response> {
	return send("/api/users/me", { headers: { Authorization: `Bearer ${token}` } });
}

describe("an access token of the API", () => {
	test("is what RFC 9068 demands", () => {
		expect(header).toEqual({ alg: "HS256", typ: "at+jwt", kid: idOf(JWT_SECRET) });
		expect(claims).toMatchObject({ iss: ISSUER, aud: ISSUER, sub: user.user.id });
		expect(String(claims.scope).split(" ").sort()).toEqual([...user.tokens.scopes].sort());
		expect(Number(claims.exp) - Number(claims.iat)).toBe(900);
		expect(Math.abs(Number(claims.iat) - now())).toBeLessThan(120);
		expect(claims.jti).toBeTruthy();
	});

	test("has an id of its own", async () => {
		const { email, password } = user;
		const { tokens } = await harness.client().auth.login({ email, password });
		const [, payload = ""] = tokens.accessToken.split(".");
		expect(JSON.parse(Buffer.from(payload, "base64url").toString()).jti).not.toBe(claims.jti);
	});

	test("can be made by whoever knows the secret, so the forgeries below fail for their own reasons", async () => {
		expect((await ask(await forge())).status).toBe(200);
		expect((await ask(await forge({ claims: { exp: now() + 5 } }))).status).toBe(200);
		expect(
			(await ask(await forge({ claims: { aud: [ISSUER, "https://other.example"] } }))).status,
		).toBe(200);
	});

	test.each(["bearer", "BEARER", "Bearer  "])("the scheme may be written %o", async (scheme) => {
		const response = await harness.fetch("/api/users/me", {
			headers: { Authorization: `${scheme} ${user.tokens.accessToken}` },
		});
		expect(response.status).toBe(200);
	});
});

describe("a forged access token is refused", () => {
	const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
	const publicPem = publicKey.export({ type: "spki", format: "pem" }).toString();

	const attacks: Record<string, () => Promise<string> | string> = {
		"alg none": () => assemble({ ...header, alg: "none" }, claims, ""),
		"alg NONE": () => assemble({ ...header, alg: "NONE" }, claims, ""),
		"alg noNE": () => assemble({ ...header, alg: "noNE" }, claims, ""),
		"alg none with the old signature": () =>
			assemble({ ...header, alg: "none" }, claims, user.tokens.accessToken.split(".")[2] ?? ""),
		"alg missing": () => assemble({ ...header, alg: undefined }, claims, "AAAA"),
		"no signature": () => `${user.tokens.accessToken.split(".").slice(0, 2).join(".")}.`,
		"another algorithm of the family": () => forge({ header: { alg: "HS512" } }),
		"an RSA signature": () =>
			new SignJWT(claims).setProtectedHeader({ ...header, alg: "RS256" }).sign(privateKey),
		"an RSA public key as the secret": () => forge({ secret: publicPem }),
		"another secret under our key id": () => forge({ secret: OTHER_SECRET }),
		"an empty secret's key id": () => forge({ header: { kid: idOf("") } }),
		"no key id": () => forge({ header: { kid: undefined } }),
		"an unknown key id": () => forge({ header: { kid: "0123456789ab" } }),
		"a key id that is a path": () => forge({ header: { kid: "../../../../dev/null" } }),
		"a key id that is SQL": () => forge({ header: { kid: "' OR 1=1 --" } }),
		"a key id of 4 KB": () => forge({ header: { kid: "k".repeat(4096) } }),
		"a key id that objects have": () => forge({ header: { kid: "__proto__" } }),
		"a key in the header": async () =>
			new SignJWT(claims)
				.setProtectedHeader({
					...header,
					alg: "RS256",
					jwk: publicKey.export({ format: "jwk" }),
				} as never)
				.sign(privateKey),
		"a key's address in the header": () =>
			forge({ header: { jku: "https://evil.example/keys", kid: "evil" } }),
		"a certificate's address in the header": () =>
			forge({ header: { x5u: "https://evil.example/cert", kid: "evil" } }),
		"an unknown critical extension": () => forge({ header: { crit: ["other"], other: true } }),
		"typ JWT": () => forge({ header: { typ: "JWT" } }),
		"typ missing": () => forge({ header: { typ: undefined } }),
		"the typ of a cursor": () => forge({ header: { typ: "cursor+jwt" } }),
		"another issuer": () => forge({ claims: { iss: "https://evil.example" } }),
		"no issuer": () => forge({ claims: { iss: undefined } }),
		"another audience": () => forge({ claims: { aud: "https://evil.example" } }),
		"no audience": () => forge({ claims: { aud: undefined } }),
		"expired a second ago": () => forge({ claims: { exp: now() - 1 } }),
		"expired now": () => forge({ claims: { exp: now() } }),
		"no expiry": () => forge({ claims: { exp: undefined } }),
		"an expiry that is text": () =>
			forge({ claims: { exp: String(now() + 900) } as Record<string, unknown> }).catch(() =>
				assemble(header, { ...claims, exp: String(now() + 900) }, "AAAA"),
			),
		"not valid yet": () => forge({ claims: { nbf: now() + 60 } }),
		"no subject": () => forge({ claims: { sub: undefined } }),
		"no session": () => forge({ claims: { sid: undefined } }),
		"a session that does not exist": () =>
			forge({ claims: { sid: "session_01m6dn7tm4e42b6ztc7s2thc4k" } }),
		"no scope": () => forge({ claims: { scope: undefined } }),
		"a scope that is a list": () => forge({ claims: { scope: ["users:read"] } }),
		"no token id": () => forge({ claims: { jti: undefined } }),
		"another subject, old signature": () => {
			const [first, , third] = user.tokens.accessToken.split(".");
			const payload = base64url.encode(
				JSON.stringify({ ...claims, sub: "user_01m7vzd1r5eyxb91aftq7f28zc" }),
			);
			return `${first}.${payload}.${third}`;
		},
		"more scopes, old signature": () => {
			const [first, , third] = user.tokens.accessToken.split(".");
			return `${first}.${base64url.encode(JSON.stringify({ ...claims, scope: "admin" }))}.${third}`;
		},
		"a character behind it": () => `${user.tokens.accessToken}x`,
		"a part behind it": () => `${user.tokens.accessToken}.e30`,
		"two tokens": () => `${user.tokens.accessToken},${user.tokens.accessToken}`,
		"JSON instead of the compact form": async () =>
			JSON.stringify(
				await new FlattenedSign(new TextEncoder().encode(JSON.stringify(claims)))
					.setProtectedHeader(header as { alg: string })
					.sign(keyOf(JWT_SECRET)),
			),
		"five parts": () => "a.b.c.d.e",
		"a payload that is not JSON": () => {
			const [first, , third] = user.tokens.accessToken.split(".");
			return `${first}.${base64url.encode("not JSON")}.${third}`;
		},
		"6 KB": () => forge({ claims: { padding: "x".repeat(4_500) }, secret: OTHER_SECRET }),
		"a refresh token": () => user.tokens.refreshToken,
		"an id": () => user.user.id,
	};

	test.each(Object.entries(attacks))("%s", async (_, attack) => {
		const response = await ask(await attack());
		expect(response.status).toBe(401);
		expect(response.headers.get("WWW-Authenticate")).toContain("Bearer realm=");
		expect((await problemOf(response)).code).toBe("AUTH_001");
	});

	test("there are enough of them", () => {
		expect(Object.keys(attacks).length).toBeGreaterThanOrEqual(24);
	});
});

describe("no access token", () => {
	test.each<[string, (token: string) => string]>([
		["no scheme", (token) => token],
		["another scheme", (token) => `Basic ${token}`],
		["a scheme that begins like ours", (token) => `BearerX ${token}`],
		["the scheme alone", () => "Bearer"],
		["words", (token) => `Bearer ${token} ${token}`],
		["quotes", (token) => `Bearer "${token}"`],
	])("%s", async (_, authorization) => {
		const response = await harness.fetch("/api/users/me", {
			headers: { Authorization: authorization(user.tokens.accessToken) },
		});
		expect(response.status).toBe(401);
		expect((await problemOf(response)).code).toBe("AUTH_001");
	});

	test("in the query: it is not even looked at", async () => {
		const response = await harness.fetch(`/api/users/me?access_token=${user.tokens.accessToken}`);
		expect(response.status).toBe(401);
	});

	test("two Authorization headers", async () => {
		const headers = new Headers({ Authorization: "Bearer rubbish" });
		headers.append("Authorization", `Bearer ${user.tokens.accessToken}`);
		expect((await harness.fetch("/api/users/me", { headers })).status).toBe(401);
	});
});

describe("rotating the secret", () => {
	const rotated = { JWT_SECRET: OTHER_SECRET, JWT_SECRET_PREVIOUS: JWT_SECRET };

	test("logs nobody out: the previous secret still verifies", async () => {
		expect((await ask(user.tokens.accessToken, harness.configured(rotated))).status).toBe(200);
	});

	test("new tokens are signed with the new secret", async () => {
		const client = harness.client({ fetch: harness.configured(rotated) });
		const { email, password } = user;
		const { tokens } = await client.auth.login({ email, password });
		const [first = ""] = tokens.accessToken.split(".");
		expect(JSON.parse(Buffer.from(first, "base64url").toString()).kid).toBe(idOf(OTHER_SECRET));
		expect((await ask(tokens.accessToken, harness.configured(rotated))).status).toBe(200);
		expect((await ask(tokens.accessToken)).status).toBe(401);
	});

	test("refresh tokens outlive it", async () => {
		const { email, password } = user;
		const { tokens } = await harness.client().auth.login({ email, password });
		const client = harness.client({ fetch: harness.configured(rotated) });
		await expect(client.auth.refresh({ refreshToken: tokens.refreshToken })).resolves.toBeTruthy();
	});

	test("after the next rotation the secret before last is of no use", async () => {
		const settings = {
			JWT_SECRET: "a third signing secret, thirty-two bytes and more",
			JWT_SECRET_PREVIOUS: OTHER_SECRET,
		};
		expect((await ask(user.tokens.accessToken, harness.configured(settings))).status).toBe(401);
	});

	test.each([
		["JWT_SECRET", "short"],
		["JWT_SECRET", ""],
		["JWT_SECRET_PREVIOUS", "short"],
	])("a secret that is too short stops everything, loudly: %s=%s", async (name, secret) => {
		const response = await ask(user.tokens.accessToken, harness.configured({ [name]: secret }));
		expect(response.status).toBe(500);
		expect((await harness.logs()).join("\n")).toContain(`bad configuration: ${name}`);
	});
});
