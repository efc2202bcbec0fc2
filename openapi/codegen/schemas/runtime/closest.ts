/** Selects the issues to report when no branch of a union accepts a value. */
import type { Issue } from "./issue.ts";

/** Returns the issues of the branch that the caller most likely meant, or those that all branches share. */
export function closest(explained: Issue[][]): Issue[] {
	const meant = explained.filter((branch) => !branch.some(isRootMismatch));
	if (meant.length > 0) return least(meant, distance);
	const roots = explained.flatMap((branch) => branch.filter(isRootMismatch));
	const wishes = [
		...new Set(roots.map(({ message }) => message.replace(/^must be (one of )?/, ""))),
	];
	const keyword = roots.every((root) => root.keyword === "type") ? "type" : "anyOf";
	return [{ path: [], keyword, message: `must be ${wishes.join(" or ")}` }];
}

const valueKeywords = ["const", "enum", "discriminator"];

function isRootMismatch({ path, keyword }: Issue): boolean {
	return path.length === 0 && (keyword === "type" || valueKeywords.includes(keyword));
}

/** Ranks a branch. A wrong tag of an object means that the caller meant another branch. */
function distance(branch: Issue[]): number {
	const tags = branch.filter(({ path, keyword }) => path.length === 1 && keyword === "const");
	return branch.length + tags.length * 100;
}

function least<Item>(items: Item[], measure: (item: Item) => number): Item {
	return items.reduce((best, item) => (measure(item) < measure(best) ? item : best));
}
