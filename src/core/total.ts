/** Does work for all items at once and adds up the numbers that it returns. */
export async function totalOf<Item>(
	items: Iterable<Item>,
	work: (item: Item) => Promise<number>,
): Promise<number> {
	const numbers = await Promise.all(Array.from(items, work));
	return numbers.reduce((sum, number) => sum + number, 0);
}
