import { catalogue, type ProblemCode } from "../generated/errors.ts";
import { preferredLanguages } from "./accept-language.ts";
import type { OuterContext } from "./context.ts";

/** Returns the title of a problem in a language that the caller accepts, or in English. */
export async function problemTitle(
	code: ProblemCode,
	c: OuterContext,
): Promise<{ language: string; title: string }> {
	const languages = preferredLanguages(c.req.header("Accept-Language"));
	// Absent if creating the services is what failed.
	const { services } = c.var;
	const found =
		languages.length > 0 ? await services?.localization.problemTitle(code, languages) : undefined;
	return found ?? { language: "en", title: catalogue[code].title };
}
