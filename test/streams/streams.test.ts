import { createHash } from "node:crypto";
import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { control } from "../harness/control-client.ts";
import { faultsWorker } from "../harness/servers.ts";
import { ENCRYPTION_KEY, JWT_SECRET, RATE_LIMITS } from "../harness/settings.ts";
import { migrate, startWorkerd, type Workerd } from "../harness/workerd.ts";

const MOST_BYTES = 25 * 1024 * 1024;
const CHUNK = Buffer.alloc(64 * 1024, "sound");

let workerd: Workerd;
let url: string;
let authorization: string;

beforeAll(async () => {
	const { faults } = await control("build");
	const settings = {
		RATE_LIMITS: JSON.stringify(RATE_LIMITS),
		JWT_SECRET,
		ENCRYPTION_KEYS: ENCRYPTION_KEY,
	};
	workerd = await startWorkerd([faultsWorker(faults, settings)]);
	await migrate(await workerd.database("faults"));
	url = await workerd.url("faults");
	const account = { email: "ada@example.com", password: "a long walk at noon", displayName: "Ada" };
	const registered = await fetch(`${url}/api/auth/register`, {
		method: "POST",
		headers: { "Content-Type": "application/json" },
		body: JSON.stringify(account),
	});
	const { tokens } = (await registered.json()) as { tokens: { accessToken: string } };
	authorization = `Bearer ${tokens.accessToken}`;
});

afterAll(() => workerd.close());

function ask(path: string, init: RequestInit = {}): Promise<Response> {
	const headers = { "X-Fault": "streams", Authorization: authorization, ...init.headers };
	return fetch(`${url}${path}`, { ...init, headers });
}

function newId(): string {
	return crypto.randomUUID().replaceAll("-", "");
}

function digestOf(body: Uint8Array): string {
	return `sha-256=:${createHash("sha256").update(body).digest("base64")}:`;
}

interface Upload {
	readonly id: string;
	readonly headers?: Readonly<Record<string, string | number>>;
}

/** A request whose body is still to be written. */
function begin({ id, headers }: Upload): { sending: ClientRequest; answer: Promise<Response> } {
	const sending = request(`${url}/recordings`, {
		method: "POST",
		headers: {
			"X-Fault": "streams",
			"X-Recording": id,
			Authorization: authorization,
			"Content-Type": "audio/webm",
			...headers,
		},
	});
	const answer = new Promise<IncomingMessage>((resolve, reject) => {
		sending.once("response", resolve).once("error", reject);
	}).then(asResponse);
	return { sending, answer };
}

async function asResponse(message: IncomingMessage): Promise<Response> {
	const body = await Array.fromAsync(message);
	return new Response(Buffer.concat(body), {
		status: message.statusCode ?? 0,
		headers: message.headers as Record<string, string>,
	});
}

async function write(sending: ClientRequest, bytes: number): Promise<void> {
	for (let sent = 0; sent < bytes; sent += CHUNK.byteLength) {
		const chunk = CHUNK.subarray(0, bytes - sent);
		await new Promise<void>((resolve) => sending.write(chunk, () => resolve()));
	}
}

async function upload(body: Uint8Array, { id, headers }: Upload): Promise<Response> {
	const { sending, answer } = begin({ id, headers: { ...headers, "Content-Length": body.length } });
	sending.end(body);
	return answer;
}

async function received(id: string): Promise<number> {
	const response = await ask(`/recordings/${id}`);
	return ((await response.json()) as { bytes: number }).bytes;
}

const FRAMINGS: [string, (bytes: number) => Record<string, number>][] = [
	["of a stated length", (bytes) => ({ "Content-Length": bytes })],
	["in chunks", () => ({})],
];

describe.each(FRAMINGS)("an upload %s", (_, framing) => {
	test("reaches the handler while it is sent", async () => {
		const id = newId();
		const { sending, answer } = begin({ id, headers: framing(MOST_BYTES) });
		await write(sending, MOST_BYTES / 2);
		// The second half is not sent before the handler has read most of the first one.
		await expect.poll(() => received(id), { timeout: 10_000 }).toBeGreaterThan(MOST_BYTES / 4);
		await write(sending, MOST_BYTES / 2);
		sending.end();
		const response = await answer;
		expect(response.status).toBe(201);
		expect(await response.json()).toEqual({ id, bytes: MOST_BYTES });
	});

	test("may be as large as its operation says, which is more than the document does", async () => {
		const { sending, answer } = begin({ id: newId(), headers: framing(MOST_BYTES + 1) });
		const sent = write(sending, MOST_BYTES + 1).then(() => sending.end());
		const response = await answer;
		expect(response.status).toBe(413);
		expect(await response.json()).toMatchObject({ code: "VAL_002" });
		await sent;
	});
});

test("a body of another media type is refused once it is sent", async () => {
	const { sending, answer } = begin({ id: newId(), headers: { "Content-Type": "audio/flac" } });
	await write(sending, MOST_BYTES);
	sending.end();
	expect((await answer).status).toBe(415);
});

test("other operations keep to the document's limit, in chunks too", async () => {
	const body = new ReadableStream({
		start(controller) {
			for (let index = 0; index < 17; index++) controller.enqueue(CHUNK);
			controller.close();
		},
	});
	const headers = { "Content-Type": "application/json" };
	const response = await ask("/answers", { method: "POST", headers, body, ...{ duplex: "half" } });
	expect(response.status).toBe(413);
});

describe("the digest of an upload", () => {
	const body = Buffer.from("a recording");

	test("is compared with the body", async () => {
		const right = { "Content-Digest": digestOf(body) };
		expect((await upload(body, { id: newId(), headers: right })).status).toBe(201);
		const wrong = { "Content-Digest": digestOf(Buffer.from("another")) };
		const response = await upload(body, { id: newId(), headers: wrong });
		expect(response.status).toBe(400);
		expect(await response.json()).toMatchObject({
			code: "VAL_001",
			errors: [{ parameter: "Content-Digest", keyword: "digest" }],
		});
	});

	test("is needed with an idempotency key", async () => {
		const headers = { "Idempotency-Key": newId() };
		const response = await upload(body, { id: newId(), headers });
		expect(response.status).toBe(400);
		expect(await response.json()).toMatchObject({ errors: [{ parameter: "Content-Digest" }] });
	});

	test("may be of another algorithm, which says nothing", async () => {
		const headers = { "Content-Digest": "sha-512=:AAAA:" };
		expect((await upload(body, { id: newId(), headers })).status).toBe(201);
	});

	test("tells repetitions from other requests", async () => {
		const id = newId();
		const headers = { "Idempotency-Key": newId(), "Content-Digest": digestOf(body) };
		expect((await upload(body, { id, headers })).status).toBe(201);

		const repetition = await upload(body, { id, headers });
		expect(repetition.status).toBe(201);
		expect(repetition.headers.get("Idempotency-Replayed")).toBe("true");
		expect(await received(id)).toBe(body.length);

		const other = Buffer.from("another recording");
		const changed = { ...headers, "Content-Digest": digestOf(other) };
		expect((await upload(other, { id, headers: changed })).status).toBe(422);
		// The key does not vouch for bytes that are not those of the digest.
		expect((await upload(other, { id, headers })).status).toBe(400);
	});

	test("that is wrong leaves the key for another try", async () => {
		const id = newId();
		const key = { "Idempotency-Key": newId() };
		const wrong = { ...key, "Content-Digest": digestOf(Buffer.from("another")) };
		expect((await upload(body, { id, headers: wrong })).status).toBe(400);
		const right = { ...key, "Content-Digest": digestOf(body) };
		const response = await upload(body, { id, headers: right });
		expect(response.status).toBe(201);
		expect(response.headers.has("Idempotency-Replayed")).toBe(false);
	});
});

/** What has been sent of a stream of two halves, one after the other. */
async function* halves(response: Response, id: string): AsyncGenerator<string> {
	const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
	for (;;) {
		const { done = true, value = "" } = (await reader?.read()) ?? {};
		if (done) return;
		yield value;
		await ask(`/release/${id}`);
	}
}

describe("an answer that is a stream", () => {
	test.each([
		["without a key", {}],
		["with a key", { "Idempotency-Key": newId() }],
	])("arrives event by event, %s", async (_, key) => {
		const id = newId();
		const headers = { "Content-Type": "application/json", ...key };
		const response = await ask("/answers", {
			method: "POST",
			headers,
			body: JSON.stringify({ id }),
		});
		expect(response.status).toBe(200);
		// The second event is not made before the first one has arrived.
		expect(await Array.fromAsync(halves(response, id))).toEqual([
			"data: first\n\n",
			"data: second\n\n",
		]);
	});

	test("is not kept: a repetition gets what was created", async () => {
		const id = newId();
		const init = {
			method: "POST",
			headers: { "Content-Type": "application/json", "Idempotency-Key": newId() },
			body: JSON.stringify({ id }),
		};
		await Array.fromAsync(halves(await ask("/answers", init), id));
		const repetition = await ask("/answers", init);
		expect(repetition.status).toBe(201);
		expect(repetition.headers.get("Idempotency-Replayed")).toBe("true");
		expect(await repetition.json()).toEqual({ id, bytes: 0 });
	});

	test("has the tag that its handler knows", async () => {
		const id = newId();
		const response = await ask(`/recordings/${id}/sound`);
		expect(response.headers.get("ETag")).toBe(`"${id}"`);
		expect((await Array.fromAsync(halves(response, id))).join("")).toHaveLength(2000);

		const known = newId();
		const headers = { "If-None-Match": `"${known}"` };
		expect((await ask(`/recordings/${known}/sound`, { headers })).status).toBe(304);
	});
});
