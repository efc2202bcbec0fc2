import type { Pair } from "./pairs.ts";
import type { Place } from "./place.ts";
import { type Change, change } from "./rules.ts";

/** Compares the first server, which clients use by default. */
export function compareServers({ before, after }: Pair<Place>): Change[] {
	const [first] = before.each("servers");
	const url = first?.get("url");
	if (url === undefined) return [];
	const isThere = after.each("servers").some((server) => server.get("url") === url);
	return isThere
		? []
		: [change("server-removed", first?.pointer ?? "", `The server ${String(url)} is gone`)];
}
