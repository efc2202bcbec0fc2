/** Which schemas refer to which, so that each is declared after those that it uses. */
import { lookUp, normalize } from "./pointer.ts";
import { isRecord, isSchema, type JsonSchema, subschemas } from "./schema.ts";

export interface Node {
	readonly pointer: string;
	readonly schema: JsonSchema;
	/** The pointers of the schemas that this one refers to, at any depth. */
	readonly references: ReadonlySet<string>;
	/** Those of them that judge the very instance that this one judges. */
	readonly inPlace: ReadonlySet<string>;
}

export type Graph = ReadonlyMap<string, Node>;

/** The schemas at `roots` and all that can be reached from them. */
export function reachable(document: unknown, roots: readonly string[]): Graph {
	const graph = new Map<string, Node>();
	const visit = (pointer: string) => {
		const schema = lookUp(document, pointer);
		if (graph.has(pointer) || !isSchema(schema)) return;
		const node = { pointer, schema, ...referencesOf(schema) };
		graph.set(pointer, node);
		for (const target of node.references) visit(target);
	};
	for (const root of roots) visit(root);
	return graph;
}

function referencesOf(schema: JsonSchema) {
	const references = new Set<string>();
	const inPlace = new Set<string>();
	const visit = (each: unknown, here: boolean) => {
		if (!isRecord(each)) return;
		if (typeof each.$ref === "string" && each.$ref.startsWith("#/")) {
			const target = normalize(each.$ref);
			references.add(target);
			if (here) inPlace.add(target);
		}
		for (const child of subschemas(each)) visit(child.schema, here && child.inPlace);
	};
	visit(schema, true);
	return { references, inPlace };
}

/** The nodes in groups that refer to each other, each group after those that it refers to (Tarjan). */
export function groups(graph: Graph, edges: "references" | "inPlace"): string[][] {
	const found: string[][] = [];
	const order = new Map<string, number>();
	const lowest = new Map<string, number>();
	const stack: string[] = [];
	const visit = (pointer: string): number => {
		const index = order.size;
		order.set(pointer, index);
		stack.push(pointer);
		let low = index;
		for (const target of graph.get(pointer)?.[edges] ?? []) {
			if (!graph.has(target)) continue;
			if (!order.has(target)) low = Math.min(low, visit(target));
			else if (stack.includes(target)) low = Math.min(low, order.get(target) ?? low);
		}
		lowest.set(pointer, low);
		if (low === index) found.push(stack.splice(stack.indexOf(pointer)));
		return low;
	};
	for (const pointer of graph.keys()) if (!order.has(pointer)) visit(pointer);
	return found;
}

/** The nodes that lead back to themselves. */
export function cyclic(graph: Graph, edges: "references" | "inPlace"): Set<string> {
	const members = groups(graph, edges).filter(
		([first = "", ...others]) => others.length > 0 || graph.get(first)?.[edges].has(first),
	);
	return new Set(members.flat());
}
