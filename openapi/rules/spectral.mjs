// Spectral's CLI bundles a ruleset as plain JavaScript. `require` loads the rules without the bundler, because Node
// can read their TypeScript.
import { createRequire } from "node:module";
import { join } from "node:path";

const load = createRequire(join(process.cwd(), "openapi/rules/"));
const { createRuleset } = load("./ruleset.ts");
const { readErrors } = load("../codegen/errors.ts");

export default createRuleset(readErrors(join(process.cwd(), "openapi/errors.yaml")));
