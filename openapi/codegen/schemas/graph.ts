/** The references between schemas, which decide the order of declarations. */
import { lookUp, normalize } from "./pointer.ts";
import { isRecord, isSchema, type JsonSchema, subschemas } from "./schema.ts";

export interface Node {
	readonly pointer: string;
	readonly schema: JsonSchema;
	/** Pointers of the schemas that this one refers to, at any depth. */
	readonly references: ReadonlySet<string>;
	/** Those of them that apply to the same instance. */
	readonly inPlace: ReadonlySet<string>;
}

export type Graph = ReadonlyMap<string, Node>;

/** Returns the schemas at `roots` and all schemas that they reach. */
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

/** Returns the strongly connected components, each after those that it refers to (Tarjan's algorithm). */
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

/** Returns the nodes that are part of a cycle. */
export function cyclic(graph: Graph, edges: "references" | "inPlace"): Set<string> {
	const members = groups(graph, edges).filter(
		([first = "", ...others]) => others.length > 0 || graph.get(first)?.[edges].has(first),
	);
	return new Set(members.flat());
}
