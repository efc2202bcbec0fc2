import type { Bindings } from "./config.ts";

/** Caches what `make` creates, once per bindings object, for all requests, messages and alarms of the isolate. */
export function perIsolate<Made>(make: (bindings: Bindings) => Made): (bindings: Bindings) => Made {
	const cache = new WeakMap<Bindings, Made>();
	return (bindings) => {
		const made = cache.get(bindings) ?? make(bindings);
		cache.set(bindings, made);
		return made;
	};
}
