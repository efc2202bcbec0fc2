import type { Context } from "hono";

/** The network that a request comes from, as Cloudflare saw it. */
export function clientNetwork(c: Context): string {
	return networkOf(c.req.header("CF-Connecting-IP") ?? "unknown");
}

/**
 * Whose an address is: itself, or of IPv6 the first 64 bits, since a customer of a provider has all that
 * follow (RFC 6177) and could otherwise be a new caller with each request.
 */
export function networkOf(address: string): string {
	if (!address.includes(":")) return address;
	const [head = [], tail = []] = address.split("::").map((part) => part.match(/[^:]+/g) ?? []);
	const missing = Array<string>(Math.max(8 - head.length - tail.length, 0)).fill("0");
	return `${[...head, ...missing, ...tail].slice(0, 4).join(":")}::/64`;
}
