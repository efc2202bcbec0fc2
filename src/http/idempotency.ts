import { createHash } from "node:crypto";
import type { Context, Hono, MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { z } from "zod";
import { callerKey } from "../core/actor.ts";
import { Problem } from "../core/problem.ts";
import { type Claim, isLostClaim } from "../idempotency/keys.ts";
import type { IdempotencyKeyRow } from "../idempotency/table.ts";
import { afterwards } from "./afterwards.ts";
import type { AppEnv } from "./context.ts";
import { drain } from "./input/body-limit.ts";
import { invalidDigest, statedDigest } from "./input/content-digest.ts";
import { clientNetwork } from "./network.ts";
import { hasStreamedBody, isStream } from "./streams.ts";

/** The time after which an unfinished call counts as dead. No call takes so long. */
const CLAIM_MILLISECONDS = 60_000;

const answer = z.object({
	status: z.number(),
	headers: z.record(z.string(), z.string()),
	body: z.string(),
});

type Answer = z.infer<typeof answer>;

/**
 * Executes a request with an `Idempotency-Key` once. A repetition gets the first response.
 * @param app serves the created resource if the first response was lost
 * @throws Problem IDEM_001, IDEM_002, IDEM_003
 */
export function idempotency(app: Hono<AppEnv>): MiddlewareHandler<AppEnv> {
	return createMiddleware<AppEnv>(async (c, next) => {
		const key = c.req.header("Idempotency-Key");
		c.set("commitKey", () => []);
		if (key === undefined) return next();
		const { idempotencyKeys } = c.var.services;
		const request = await fingerprint(c);
		const claim = await claimFor(c, key, request);
		const deadline = new Date(claim.claimedAt.getTime() - CLAIM_MILLISECONDS);
		const row = await idempotencyKeys.claim(claim, deadline);
		if (row.claim !== claim.claim) return repeat(c, app, row, request);
		c.set("commitKey", (createdId) => [idempotencyKeys.commit(claim, createdId)]);
		await settle(c, claim, next);
	});
}

/**
 * Runs the call and stores its response. A call that fails releases the key. A stream is not stored: a repetition
 * gets the created resource instead.
 */
async function settle(c: Context<AppEnv>, claim: Claim, next: () => Promise<void>): Promise<void> {
	const { idempotencyKeys, cipher } = c.var.services;
	try {
		await next();
	} catch (error) {
		if (isLostClaim(error)) throw stillRunning();
		await idempotencyKeys.release(claim).catch(() => {});
		throw error;
	}
	if (isStream(c.res)) return;
	const text = JSON.stringify(await read(c.res.clone()));
	afterwards(c, "response not stored", async () =>
		idempotencyKeys.keep(claim, await cipher.seal(text, place(claim, "answer"))),
	);
}

async function repeat(
	c: Context<AppEnv>,
	app: Hono<AppEnv>,
	row: IdempotencyKeyRow,
	request: string,
): Promise<Response> {
	const { cipher } = c.var.services;
	// A client that is still sending may not receive a response.
	if (hasStreamedBody(c.req.raw)) await drain(c.req.raw.body);
	const first = await cipher.open(row.fingerprint, place(row, "fingerprint"));
	if (first !== request) throw new Problem("IDEM_001");
	if (row.answer !== null) {
		return replay(answer.parse(JSON.parse(await cipher.open(row.answer, place(row, "answer")))));
	}
	if (row.createdId === null) throw stillRunning();
	const recovered = await recover(c, app, row.createdId);
	if (recovered !== null) return replay(recovered);
	throw hasLapsed(row) ? new Problem("IDEM_003") : stillRunning();
}

function replay({ status, headers, body }: Answer): Response {
	return new Response(body, { status, headers: { ...headers, "Idempotency-Replayed": "true" } });
}

/** Tells whether the call has died. A running call stores its response shortly after sending it. */
function hasLapsed({ claimedAt }: IdempotencyKeyRow): boolean {
	return Date.now() - claimedAt.getTime() > CLAIM_MILLISECONDS;
}

/**
 * Rebuilds a response that was not stored, by reading the created resource.
 * @returns null if the resource does not exist or has no URL
 */
async function recover(
	c: Context<AppEnv>,
	app: Hono<AppEnv>,
	createdId: string,
): Promise<Answer | null> {
	const location = `${c.req.path}/${createdId}`;
	const headers = { Authorization: c.req.header("Authorization") ?? "" };
	const request = new Request(new URL(location, c.req.url), { headers });
	const response = await app.fetch(request, c.env, c.executionCtx);
	if (!response.ok) return null;
	const found = await read(response);
	return { ...found, status: 201, headers: { ...found.headers, Location: location } };
}

async function read(response: Response): Promise<Answer> {
	const names = ["Content-Type", "Location"];
	const headers = names.flatMap((name) => {
		const value = response.headers.get(name);
		return value === null ? [] : [[name, value]];
	});
	return {
		status: response.status,
		headers: Object.fromEntries(headers),
		body: await response.text(),
	};
}

async function claimFor(c: Context<AppEnv>, key: string, request: string): Promise<Claim> {
	const { actor } = c.var;
	const scope = actor === undefined ? `address:${clientNetwork(c)}` : callerKey(actor);
	const name = { scope, key };
	return {
		...name,
		userId: actor?.userId ?? null,
		fingerprint: await c.var.services.cipher.seal(request, place(name, "fingerprint")),
		claim: crypto.randomUUID(),
		claimedAt: new Date(),
	};
}

/** Identifies a request by its method, path, query and the bytes of its body. A repetition has the same fingerprint. */
async function fingerprint(c: Context<AppEnv>): Promise<string> {
	const { pathname, search } = new URL(c.req.url);
	const head = `${c.req.method} ${pathname}${search}\n`;
	const body = hasStreamedBody(c.req.raw) ? digestOf(c) : new Uint8Array(await c.req.arrayBuffer());
	return createHash("sha256").update(head).update(body).digest("base64url");
}

/**
 * Returns the digest that identifies a streamed body. `verifyDigest` compares it with the body.
 * @throws Problem VAL_001
 */
function digestOf(c: Context<AppEnv>): string {
	const digest = statedDigest(c);
	if (digest !== undefined) return digest;
	throw invalidDigest("must state a SHA-256 digest where the request has an Idempotency-Key");
}

function place({ scope, key }: { scope: string; key: string }, column: string): string[] {
	return ["idempotency_keys", scope, key, column];
}

function stillRunning(): Problem {
	return new Problem("IDEM_002", { headers: { "Retry-After": "1" } });
}
