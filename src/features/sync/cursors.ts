import { z } from "zod";
import { invalid } from "../../core/problem.ts";
import type { KeyRing } from "../../security/key-ring.ts";
import type { SyncPosition } from "./rules.ts";

const claims = z.object({
	sub: z.string(),
	seq: z.int(),
	origin: z.int(),
	asOf: z.int().transform((time) => new Date(time)),
	kinds: z.array(z.string()),
});

/** Encodes positions as opaque, signed cursors. A cursor is valid only for its user. */
export class SyncCursors {
	readonly #keys: KeyRing;

	constructor(keys: KeyRing) {
		this.#keys = keys;
	}

	encode(userId: string, { asOf, ...position }: SyncPosition): Promise<string> {
		return this.#keys.sign("sync+jwt", { ...position, asOf: asOf.getTime(), sub: userId });
	}

	/** @throws Problem VAL_001 */
	async decode(userId: string, cursor: string): Promise<SyncPosition> {
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
