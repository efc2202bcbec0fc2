import { createHash } from "node:crypto";
import { z } from "zod";
import type { KeyRing } from "../security/key-ring.ts";
import { invalid } from "./problem.ts";

/** Where a page ended: the sort value and the id of its last item. */
export interface Position {
	readonly value: string | number;
	readonly id: string;
}

export interface Page<Row> {
	readonly rows: readonly Row[];
	readonly nextCursor: string | null;
}

const claims = z.object({ q: z.string(), v: z.union([z.string(), z.number()]), i: z.string() });

/**
 * Opaque, signed cursors. A cursor belongs to the query that made it: with another filter, sort order or
 * user it would skip or repeat items, so it is refused.
 */
export class Cursors {
	readonly #keys: KeyRing;

	constructor(keys: KeyRing) {
		this.#keys = keys;
	}

	/**
	 * Makes a page of rows that were read with one more than `limit`, which tells whether a page follows.
	 * @param query everything that decides which items a list has, and in which order
	 */
	async page<Row extends { id: string }>(
		query: unknown,
		rows: readonly Row[],
		limit: number,
		sortValue: (row: Row) => string | number,
	): Promise<Page<Row>> {
		const last = rows.length > limit ? rows[limit - 1] : undefined;
		const nextCursor =
			last === undefined
				? null
				: await this.#encode(query, { value: sortValue(last), id: last.id });
		return { rows: rows.slice(0, limit), nextCursor };
	}

	#encode(query: unknown, { value, id }: Position): Promise<string> {
		return this.#keys.sign("cursor+jwt", { q: fingerprint(query), v: value, i: id });
	}

	/**
	 * @param cursor undefined for the first page, which begins after nothing
	 * @throws Problem VAL_001
	 */
	async decode(query: unknown, cursor: string | undefined): Promise<Position | undefined> {
		if (cursor === undefined) return undefined;
		const payload = await this.#keys.verify("cursor+jwt", cursor).catch(() => null);
		const { data } = claims.safeParse(payload);
		if (data?.q !== fingerprint(query)) {
			throw invalid({
				parameter: "cursor",
				keyword: "cursor",
				message: "must be the nextCursor of a page of this same query",
			});
		}
		return { value: data.v, id: data.i };
	}
}

function fingerprint(query: unknown): string {
	return createHash("sha256").update(JSON.stringify(query)).digest("base64url").slice(0, 16);
}
