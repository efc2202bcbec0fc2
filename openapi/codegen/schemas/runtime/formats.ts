/** The formats of strings, by name. */
import type { z } from "zod";
import { stringCheck } from "./checks.ts";
import { duration, isDate, isDateTime, isTime } from "./dates.ts";
import { ipv4Address, isHostname, isIpv6 } from "./hosts.ts";
import { isEmail } from "./mailboxes.ts";
import { isUriReference } from "./uris.ts";

/** Base64 of RFC 4648, section 4, with padding and without line breaks. */
const base64 = /^(?:[a-z\d+/]{4})*(?:[a-z\d+/]{2}==|[a-z\d+/]{3}=)?$/i;
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const stringFormats = {
	"date-time": [isDateTime, "a date and time such as 2026-01-31T09:30:00Z"],
	date: [isDate, "a date such as 2026-01-31"],
	time: [isTime, "a time such as 09:30:00Z"],
	duration: [(text) => duration.test(text), "a duration such as P1DT12H"],
	uuid: [(text) => uuid.test(text), "a UUID"],
	email: [isEmail, "an e-mail address"],
	uri: [(text) => isUriReference(text, true), "a URI"],
	"uri-reference": [(text) => isUriReference(text, false), "a URI or a relative reference"],
	hostname: [isHostname, "a host name"],
	ipv4: [(text) => ipv4Address.test(text), "an IPv4 address"],
	ipv6: [isIpv6, "an IPv6 address"],
	byte: [(text) => base64.test(text), "base64 text"],
} satisfies Record<string, readonly [(text: string) => boolean, string]>;

export type StringFormat = keyof typeof stringFormats;

export function format(name: StringFormat): z.core.$ZodCheck<string> {
	const [holds, noun] = stringFormats[name];
	return stringCheck("format", `must be ${noun}`, holds);
}
