/**
 * Checks the row that is about to be changed against what the caller expects of it, such as `If-Match`.
 * @throws Problem RES_003 for a row that is not as the caller expects
 */
export type Precondition<Row> = (row: Row) => void;

/**
 * Reads the row and checks it, where the caller expects anything of it.
 * @returns the row; undefined when there is no precondition
 * @throws Problem RES_003
 */
export async function asSeen<Row>(
	precondition: Precondition<Row> | undefined,
	read: () => Promise<Row>,
): Promise<Row | undefined> {
	if (precondition === undefined) return undefined;
	const row = await read();
	precondition(row);
	return row;
}
