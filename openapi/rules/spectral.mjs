// Spectral's CLI bundles a ruleset as plain JavaScript. Node reads the TypeScript of the rules itself, so
// they are loaded past the bundler.
import { createRequire } from "node:module";
import { join } from "node:path";

const load = createRequire(join(process.cwd(), "openapi/rules/"));
const { createRuleset } = load("./ruleset.ts");
const { readErrors } = load("../codegen/errors.ts");

export default createRuleset(readErrors(join(process.cwd(), "openapi/errors.yaml")));
