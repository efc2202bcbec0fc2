export const ipv4Address = (() => {
	const octet = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
	return new RegExp(`^${octet}(?:\\.${octet}){3}$`);
})();

/** IPv6 text forms of RFC 4291, section 2.2. */
export function isIpv6(text: string): boolean {
	const halves = text.split("::");
	if (halves.length > 2) return false;
	const groups = halves.map((half) => (half === "" ? [] : half.split(":")));
	const last = groups.at(-1)?.at(-1) ?? "";
	const embedded = last.includes(".");
	if (embedded && !ipv4Address.test(last)) return false;
	const hex = groups.flat();
	if (embedded) hex.pop();
	if (!hex.every((group) => /^[\da-f]{1,4}$/i.test(group))) return false;
	const size = hex.length + (embedded ? 2 : 0);
	return halves.length === 2 ? size <= 7 : size === 8;
}

/** A host name of RFC 1123, section 2.1: labels of 1 to 63 characters, 253 in all. */
export function isHostname(text: string): boolean {
	const label = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;
	return text.length <= 253 && text.split(".").every((part) => label.test(part));
}
