import type { document } from "../generated/document.ts";

/** A feature flag that the document lists. A misspelt one does not compile. */
export type KnownFlag = keyof (typeof document)["x-flags"];
