import { z } from "zod";
import { invalid } from "../../core/problem.ts";
import type { KeyRing } from "../../security/key-ring.ts";
import type { Progress } from "./rules.ts";

const claims = z.object({
	sub: z.string(),
	seq: z.int(),
	origin: z.int(),
	asOf: z.int().transform((time) => new Date(time)),
	kinds: z.array(z.string()),
});

/** A client's progress as an opaque text that only we can write. It belongs to the user. */
export class SyncCursors {
	readonly #keys: KeyRing;

	constructor(keys: KeyRing) {
		this.#keys = keys;
	}

	encode(userId: string, { asOf, ...progress }: Progress): Promise<string> {
		return this.#keys.sign("sync+jwt", { ...progress, asOf: asOf.getTime(), sub: userId });
	}

	/** @throws Problem VAL_001 */
	async decode(userId: string, cursor: string): Promise<Progress> {
		const payload = await this.#keys.verify("sync+jwt", cursor).catch(() => null);
		const { data } = claims.safeParse(payload);
		if (data?.sub === userId) return data;
		throw invalid({
			parameter: "cursor",
			keyword: "cursor",
			message: "must be the cursor of an earlier answer to this same user",
		});
	}
}
