import { createHash } from "node:crypto";
import { z } from "zod";
import type { Signer } from "../ports/signer.ts";
import { invalid } from "./problem.ts";

/** The end of a page: the sort value and the id of its last item. */
export interface Position {
	readonly value: string | number;
	readonly id: string;
}

export interface Page<Row> {
	readonly rows: readonly Row[];
	readonly nextCursor: string | null;
}

/** The page that a caller asks for. */
export interface PageRequest {
	readonly limit: number;
	/** Absent for the first page. */
	readonly cursor?: string | undefined;
}

/** A list that is read page by page. */
export interface PagedList<Row> {
	/** All inputs that determine the items of the list and their order. */
	readonly query: unknown;
	/**
	 * @param after undefined for the first page
	 * @param limit the size of the page and one row more; if that row exists, another page follows
	 */
	readonly read: (after: Position | undefined, limit: number) => Promise<readonly Row[]>;
	/** The value by which the list is sorted. */
	readonly sortValue: (row: Row) => string | number;
	/** The second sort key, unique, for rows with equal sort values. */
	readonly id: (row: Row) => string;
}

const claims = z.object({ q: z.string(), v: z.union([z.string(), z.number()]), i: z.string() });

/**
 * Creates and reads opaque, signed cursors. A cursor belongs to the query that made it. With another filter, sort
 * order or user it would skip or repeat items, so it is rejected.
 */
export class Cursors {
	readonly #signer: Signer;

	constructor(signer: Signer) {
		this.#signer = signer;
	}

	/** @throws Problem VAL_001 for a cursor that belongs to another query */
	async page<Row>(
		{ limit, cursor }: PageRequest,
		{ query, read, sortValue, id }: PagedList<Row>,
	): Promise<Page<Row>> {
		const after = cursor === undefined ? undefined : await this.#decode(query, cursor);
		const rows = await read(after, limit + 1);
		const last = rows.length > limit ? rows[limit - 1] : undefined;
		const nextCursor =
			last === undefined
				? null
				: await this.#encode(query, { value: sortValue(last), id: id(last) });
		return { rows: rows.slice(0, limit), nextCursor };
	}

	#encode(query: unknown, { value, id }: Position): Promise<string> {
		return this.#signer.sign("cursor+jwt", { q: fingerprint(query), v: value, i: id });
	}

	async #decode(query: unknown, cursor: string): Promise<Position> {
		const payload = await this.#signer.verify("cursor+jwt", cursor).catch(() => null);
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
