import { isDeepStrictEqual } from "node:util";
import { type Change, change } from "../rules.ts";
import { type Schema, statements } from "./schema.ts";
import { show } from "./show.ts";

/** Compares the defaults of an optional parameter or property. */
export function compareDefaults(before: Schema, after: Schema, pointer: string): Change[] {
	const [was] = statements(before, "default");
	const [is] = statements(after, "default");
	if (isDeepStrictEqual(was?.value, is?.value)) return [];
	const what = show("default", was?.value, is?.value);
	return [change("request-default-changed", is?.pointer ?? pointer, what)];
}
