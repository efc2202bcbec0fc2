/**
 * Runs `work` for each item, for at most `atOnce` items at a time. A failure does not stop the work for other items.
 * @throws the first failure, after all work has ended
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
