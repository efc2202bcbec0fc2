/**
 * Does `work` for each item, for at most `atOnce` of them at a time. One that fails stops no other.
 * @throws the first failure, when all have ended
 */
export async function concurrently<Item>(
	items: readonly Item[],
	atOnce: number,
	work: (item: Item) => Promise<void>,
): Promise<void> {
	const failures: unknown[] = [];
	const rest = items.values();
	const worker = async () => {
		for (const item of rest) await work(item).catch((error: unknown) => failures.push(error));
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
	if (failures.length > 0) throw failures[0];
}
