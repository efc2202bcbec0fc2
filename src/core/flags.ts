import type { document } from "../generated/document.ts";

/** The key of a feature flag in the document. A misspelt key does not compile. */
export type KnownFlag = keyof (typeof document)["x-flags"];
