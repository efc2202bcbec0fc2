// @generated from openapi/ by `npm run generate`. Do not edit.

/** The feature flags that the code knows. */
export const knownFlags = ["voice_commands"] as const;

export type KnownFlag = (typeof knownFlags)[number];
