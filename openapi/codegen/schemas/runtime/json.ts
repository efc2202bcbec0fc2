/** A JSON object. */
export type Dictionary = Record<string, unknown>;

export function isObject(value: unknown): value is Dictionary {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function setOwn(target: Dictionary, key: string, value: unknown): void {
	if (key !== "__proto__") target[key] = value;
	else
		Object.defineProperty(target, key, {
			value,
			enumerable: true,
			configurable: true,
			writable: true,
		});
}
