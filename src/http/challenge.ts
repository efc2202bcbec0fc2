const REALM = 'Bearer realm="Time & Wellness API"';

/** Builds the header that a 401 must have (RFC 9110, 15.5.2), with parameters of RFC 6750, 3. */
export function challenge(parameters: Record<string, string> = {}): Record<string, string> {
	const pairs = Object.entries(parameters).map(([name, value]) => `${name}="${value}"`);
	return { "WWW-Authenticate": [REALM, ...pairs].join(", ") };
}
