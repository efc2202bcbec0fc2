// @generated from openapi/ by `npm run generate`. Do not edit.

/** E-mail addresses. */
import { ipv4Address, isHostname, isIpv6 } from "./hosts.ts";

const mailbox = (() => {
	const atom = "[a-z\\d!#$%&'*+/=?^_`{|}~-]+";
	const quoted = '"(?:[ !#-[\\]-~]|\\\\[ -~])*"';
	return new RegExp(`^(${atom}(?:\\.${atom})*|${quoted})@(.+)$`, "i");
})();

/** `Mailbox` of RFC 5321, section 4.1.2, with the sizes of section 4.5.3.1. */
export function isEmail(text: string): boolean {
	const parts = mailbox.exec(text);
	const [local = "", domain = ""] = parts?.slice(1) ?? [];
	return parts !== null && local.length <= 64 && (isHostname(domain) || isAddressLiteral(domain));
}

function isAddressLiteral(text: string): boolean {
	const address = /^\[(ipv6:)?(.*)\]$/i.exec(text);
	if (!address) return false;
	return address[1] ? isIpv6(address[2] ?? "") : ipv4Address.test(address[2] ?? "");
}
