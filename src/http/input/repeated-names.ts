/** Counts the names in the objects of a JSON text. The count may be too high: in a string, `\":` looks like a name. */
export function countNames(text: string): number {
	let count = 0;
	for (let colon = text.indexOf(":"); colon !== -1; colon = text.indexOf(":", colon + 1)) {
		let before = colon - 1;
		while (text.charAt(before) <= " ") before -= 1;
		if (text.charAt(before) === '"') count += 1;
	}
	return count;
}

const TOKEN = /"(?:[^"\\]+|\\.)*"|[{}[\],:]/g;

/** An object or array that encloses the current token. */
interface Container {
	/** The names of an object that were read so far; undefined for an array. */
	readonly names: Set<string | number> | undefined;
	/** The name or index of the current member. */
	at: string | number;
}

/** Yields the paths of members whose name occurred before in their object. `JSON.parse` keeps only the last of them. */
export function* repeatedNames(text: string): Generator<(string | number)[]> {
	const containers: Container[] = [];
	let string = "";
	for (const [token] of text.matchAll(TOKEN)) {
		const container = containers.at(-1);
		if (token === "{") containers.push({ names: new Set(), at: "" });
		else if (token === "[") containers.push({ names: undefined, at: 0 });
		else if (token === "}" || token === "]") containers.pop();
		else if (token.startsWith('"')) string = token;
		else if (token === ":" && container?.names !== undefined) {
			container.at = JSON.parse(string) as string;
			if (container.names.has(container.at)) yield containers.map(({ at }) => at);
			container.names.add(container.at);
		} else if (typeof container?.at === "number") container.at += 1;
	}
}
