import type { Context } from "hono";

/** Returns the network from which a request comes, as Cloudflare reports it. */
export function clientNetwork(c: Context): string {
	return networkOf(c.req.header("CF-Connecting-IP") ?? "unknown");
}

/**
 * Returns the network that identifies a caller without a token: the IPv4 address, or the first 64 bits of an IPv6
 * address. A customer of a provider has all addresses in such a /64 network (RFC 6177), and could otherwise appear as
 * a new caller with each request.
 */
export function networkOf(address: string): string {
	if (!address.includes(":")) return address;
	const [head = [], tail = []] = address.split("::").map((part) => part.match(/[^:]+/g) ?? []);
	const missing = Array<string>(Math.max(8 - head.length - tail.length, 0)).fill("0");
	return `${[...head, ...missing, ...tail].slice(0, 4).join(":")}::/64`;
}
