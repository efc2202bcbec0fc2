import type { z } from "zod";
import type * as schemas from "../../generated/schemas.ts";
import type { Evaluation } from "./rules.ts";

export function presentFlag({ key, enabled, reason }: Evaluation): z.infer<typeof schemas.Flag> {
	return { key, enabled, reason };
}

/** Presents an evaluation in the format of OFREP. */
export function presentEvaluation({
	key,
	enabled,
	reason,
}: Evaluation): z.infer<typeof schemas.Evaluation> {
	return { key, value: enabled, variant: enabled ? "on" : "off", reason };
}
