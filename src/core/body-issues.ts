import type { z } from "zod";
import { issues } from "../generated/runtime.ts";
import { pointerTo } from "./json-pointer.ts";

/**
 * Lists the violations in a part of a body, with pointers from the root of the body.
 * @param place the path from the body to the part
 */
export function bodyIssues(error: z.ZodError, place: readonly PropertyKey[] = []) {
	return issues(error).map(({ path, keyword, message }) => ({
		pointer: pointerTo([...place, ...path]),
		keyword,
		message,
	}));
}
