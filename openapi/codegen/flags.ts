import type { JsonObject, OpenApiDocument } from "./document.ts";
import { GENERATED } from "./header.ts";

/** Text of flags.ts: the feature flags that the code may ask for, so that a misspelt one does not compile. */
export function emitFlags(document: OpenApiDocument): string {
	const flags = Object.keys((document["x-flags"] ?? {}) as JsonObject);
	return `${GENERATED}
/** The feature flags that the code knows. */
export const knownFlags = ${JSON.stringify(flags)} as const;

export type KnownFlag = (typeof knownFlags)[number];
`;
}
