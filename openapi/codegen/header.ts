/** The first line of every file that the generator writes. */
export const GENERATED = "// @generated from openapi/ by `npm run generate`. Do not edit.\n";
