/**
 * Returns a unique key. React Native has no `crypto`, and browsers have no `randomUUID` on pages
 * without TLS. There, the time and random digits are sufficient: the key is not secret, and must only
 * be unique among the keys of one user on one day.
 */
export function idempotencyKey(): string {
	const { crypto } = globalThis as { readonly crypto?: Partial<Crypto> };
	return crypto?.randomUUID?.() ?? [Date.now(), chance(), chance()].join("-");
}

function chance(): string {
	return Math.random().toString(36).slice(2);
}
