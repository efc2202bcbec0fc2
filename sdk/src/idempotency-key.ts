/**
 * A name that nothing else is called. React Native has no `crypto`, and browsers have no `randomUUID`
 * on pages without TLS. The key is no secret and has to be unique among those of one user and one
 * day, so there the time and chance will do.
 */
export function idempotencyKey(): string {
	const { crypto } = globalThis as { readonly crypto?: Partial<Crypto> };
	return crypto?.randomUUID?.() ?? [Date.now(), chance(), chance()].join("-");
}

function chance(): string {
	return Math.random().toString(36).slice(2);
}
