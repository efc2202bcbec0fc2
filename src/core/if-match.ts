/**
 * The caller's `If-Match`: checks the row that is about to be changed.
 * @throws Problem RES_003 for a row that is not as the caller has seen it
 */
export type IfMatch<Row> = (row: Row) => void;

/**
 * Reads the row and checks it, where the caller sent an `If-Match`.
 * @returns undefined where the caller sent none
 * @throws Problem RES_003
 */
export async function currentIfMatch<Row>(
	ifMatch: IfMatch<Row> | undefined,
	read: () => Promise<Row>,
): Promise<Row | undefined> {
	if (ifMatch === undefined) return undefined;
	const row = await read();
	ifMatch(row);
	return row;
}
