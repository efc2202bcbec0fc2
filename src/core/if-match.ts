/**
 * Checks the row that is about to be changed against the caller's `If-Match`.
 * @throws Problem RES_003 if the row has changed since the caller read it
 */
export type IfMatch<Row> = (row: Row) => void;

/**
 * Reads the row and checks it if the caller sent `If-Match`.
 * @returns undefined without `If-Match`
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
