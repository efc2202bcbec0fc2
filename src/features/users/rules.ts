import { invalid } from "../../core/problem.ts";

/**
 * @param place position of the name in the request
 * @throws Problem VAL_001 unless `name` is a zone of the IANA Time Zone Database that the runtime knows
 */
export function requireTimeZone(
	name: string,
	place: { pointer: string } | { parameter: string },
): void {
	if (!isTimeZone(name)) {
		throw invalid({
			...place,
			keyword: "timeZone",
			message: "must be an IANA time zone such as Europe/Berlin",
		});
	}
}

/** Rejects offsets such as +01:00, which `Intl` accepts: they lack the rules of daylight-saving time. */
function isTimeZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return !/^[+-]/.test(name);
	} catch {
		return false;
	}
}

/** @throws Problem VAL_001 unless `tag` is a well-formed language tag (BCP 47) */
export function requireLocale(tag: string, pointer: string): void {
	try {
		Intl.getCanonicalLocales(tag);
	} catch {
		throw invalid({
			pointer,
			keyword: "locale",
			message: "must be a language tag such as en or de-AT",
		});
	}
}
