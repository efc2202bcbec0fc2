const REALM = 'Bearer realm="Time & Wellness API"';

/** The header that a 401 must have (RFC 9110, 15.5.2), with what RFC 6750, 3 lets it say. */
export function challenge(parameters: Record<string, string> = {}): Record<string, string> {
	const said = Object.entries(parameters).map(([name, value]) => `${name}="${value}"`);
	return { "WWW-Authenticate": [REALM, ...said].join(", ") };
}
