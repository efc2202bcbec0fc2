import type { Bindings } from "./config.ts";

/** What is made of bindings is kept as long as they are, from one request, message or alarm to the next. */
export function perIsolate<Made>(make: (bindings: Bindings) => Made): (bindings: Bindings) => Made {
	const kept = new WeakMap<Bindings, Made>();
	return (bindings) => {
		const made = kept.get(bindings) ?? make(bindings);
		kept.set(bindings, made);
		return made;
	};
}
