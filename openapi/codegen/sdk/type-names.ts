import { type JsonObject, type OpenApiDocument, resolvePointer } from "../document.ts";

const SCHEMA = "#/components/schemas/";

/** Names the TypeScript type of a schema, and collects the names that have to be imported. */
export class TypeNames {
	readonly #document: OpenApiDocument;
	readonly #used = new Set<string>();

	constructor(document: OpenApiDocument) {
		this.#document = document;
	}

	/** The used names, sorted, so that the output does not depend on the order of use. */
	get used(): readonly string[] {
		return [...this.#used].sort();
	}

	/**
	 * Returns the component's name for a reference, and the place in `operations` for an inline schema.
	 * @param place place of the type, such as `operations["getTask"]["responses"][200]`.
	 */
	of(schema: JsonObject | boolean, place: string): string {
		const reference = typeof schema === "object" ? schema.$ref : undefined;
		if (typeof reference !== "string" || !reference.startsWith(SCHEMA)) return place;
		const name = reference.slice(SCHEMA.length);
		this.#used.add(name);
		return name;
	}

	/** Follows the references at the top of a schema. */
	resolve(schema: JsonObject | boolean | undefined): JsonObject {
		if (typeof schema !== "object") return {};
		if (typeof schema.$ref !== "string") return schema;
		return this.resolve(resolvePointer(this.#document, schema.$ref.slice(1)) as JsonObject);
	}
}
