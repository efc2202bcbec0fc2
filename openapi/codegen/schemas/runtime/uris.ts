/** URIs and relative references. */
import { isIpv6 } from "./hosts.ts";

/** `URI` and `relative-ref` of RFC 3986, appendix A. */
export function isUriReference(text: string, needsScheme: boolean): boolean {
	const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text);
	if (!parts) return false;
	const [scheme, authority, path = "", query = "", fragment = ""] = parts.slice(1);
	if (scheme === undefined ? needsScheme : !/^[a-z][a-z\d+.-]*$/i.test(scheme)) return false;
	if (authority !== undefined && !isAuthority(authority)) return false;
	// The first segment of a relative path has no colon: the branch above would have read it as a scheme.
	return pathCharacters.test(path) && queryCharacters.test(query) && queryCharacters.test(fragment);
}

const unreserved = "a-z\\d._~!$&'()*+,;=\\-";
const pathCharacters = new RegExp(`^(?:[${unreserved}:@/]|%[\\da-f]{2})*$`, "i");
const queryCharacters = new RegExp(`^(?:[${unreserved}:@/?]|%[\\da-f]{2})*$`, "i");
const userInformation = new RegExp(`^(?:[${unreserved}:]|%[\\da-f]{2})*$`, "i");
const registeredName = new RegExp(`^(?:[${unreserved}]|%[\\da-f]{2})*$`, "i");
const futureAddress = new RegExp(`^v[\\da-f]+\\.[${unreserved}:]+$`, "i");

function isAuthority(text: string): boolean {
	const at = text.lastIndexOf("@");
	if (at >= 0 && !userInformation.test(text.slice(0, at))) return false;
	const host = /^(?:\[(.*)\]|([^:]*))(?::\d*)?$/.exec(text.slice(at + 1));
	if (!host) return false;
	if (host[1] === undefined) return registeredName.test(host[2] ?? "");
	return isIpv6(host[1]) || futureAddress.test(host[1]);
}
