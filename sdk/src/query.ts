/**
 * Writes a query in OpenAPI's `form` style. Lists are joined by commas, or repeated when the
 * document says `explode: true`; undefined and empty lists are left out (RFC 6570, 2.3).
 */
export function formQuery(query: object, exploded: readonly string[] = []): string {
	return Object.entries(query)
		.flatMap(([name, value]) => {
			const items = list(value).map((item) => encodeURIComponent(String(item)));
			const values = exploded.includes(name) || items.length === 0 ? items : [items.join(",")];
			return values.map((text) => `${encodeURIComponent(name)}=${text}`);
		})
		.join("&");
}

function list(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) return value;
	return value === undefined || value === null ? [] : [value];
}
