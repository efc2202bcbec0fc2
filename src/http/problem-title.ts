import { catalogue, type ProblemCode } from "../generated/errors.ts";
import { preferredLanguages } from "./accept-language.ts";
import type { OuterContext } from "./context.ts";

/** The name of a problem in a language that the caller reads; in English where there is nothing to choose. */
export async function problemTitle(
	code: ProblemCode,
	c: OuterContext,
): Promise<{ language: string; title: string }> {
	const languages = preferredLanguages(c.req.header("Accept-Language"));
	// What has failed may be that there are no services.
	const { services } = c.var;
	const found =
		languages.length > 0 ? await services?.localization.problemTitle(code, languages) : undefined;
	return found ?? { language: "en", title: catalogue[code].title };
}
