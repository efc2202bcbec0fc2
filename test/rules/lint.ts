import { join } from "node:path";
import { type ISpectralDiagnostic, Spectral } from "@stoplight/spectral-core";
import { readErrors } from "../../openapi/codegen/errors.ts";
import { createRuleset, projectRules } from "../../openapi/rules/ruleset.ts";

export const catalogue = requireErrors();

const spectral = new Spectral();
spectral.setRuleset(createRuleset(catalogue));

/** A file of the document's folder. */
export function file(name: string): string {
	return join(import.meta.dirname, "../../openapi", name);
}

export const projectRuleNames = Object.keys(projectRules(catalogue));

export function lint(document: object): Promise<ISpectralDiagnostic[]> {
	return spectral.run({ ...document });
}

/** A finding as fixtures write it: where, as a JSON pointer, and what. */
export function describeFinding({ path, message }: ISpectralDiagnostic): string {
	const segments = path.map((segment) =>
		String(segment).replaceAll("~", "~0").replaceAll("/", "~1"),
	);
	return `/${segments.join("/")} ${message}`;
}

function requireErrors() {
	const errors = readErrors(file("errors.yaml"));
	if (errors === null) throw new Error("openapi/errors.yaml is missing");
	return errors;
}
