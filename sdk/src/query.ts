/**
 * Serializes a query in OpenAPI's `form` style. The values of a list are joined by commas, or
 * repeated if the document has `explode: true`. Undefined values and empty lists are omitted
 * (RFC 6570, 2.3).
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
