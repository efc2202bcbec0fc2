import { type JsonObject, type OpenApiDocument, resolvePointer } from "../document.ts";
import { escapeSegment } from "../json-pointer.ts";

/** A value in a document, with its place. */
export class Place {
	readonly document: OpenApiDocument;
	/** JSON pointer (RFC 6901). */
	readonly pointer: string;
	readonly value: unknown;

	constructor(document: OpenApiDocument, pointer: string, value: unknown) {
		this.document = document;
		this.pointer = pointer;
		this.value = value;
	}

	static root(document: OpenApiDocument): Place {
		return new Place(document, "", document);
	}

	/** Returns the value of a member, without following references; undefined if it is absent. */
	get(key: string | number): unknown {
		return Object.hasOwn(this.#members, key) ? this.#members[key] : undefined;
	}

	/** Returns a member, without following references. */
	child(key: string | number): Place | undefined {
		const value = this.get(key);
		return value === undefined ? undefined : this.stating(key, value);
	}

	/** Returns a member that the document may omit, with its default value. */
	stating(key: string | number, value: unknown): Place {
		return new Place(this.document, `${this.pointer}/${escapeSegment(String(key))}`, value);
	}

	/** Returns a member, with references followed. */
	at(key: string | number): Place | undefined {
		return this.child(key)?.follow();
	}

	/** Returns the elements of an array, or the members of an object, under a key. */
	each(key: string | number): Place[] {
		return [...this.entries(key).values()];
	}

	/** Returns the members of an object, or the elements of an array, under a key, by name. */
	entries(key: string | number): Map<string, Place> {
		return this.child(key)?.members() ?? new Map();
	}

	members(): Map<string, Place> {
		return new Map(
			Object.entries(this.#members).map(([name, value]) => [name, this.stating(name, value)]),
		);
	}

	/** Returns the end of a chain of `$ref`; this place if it is no reference. */
	follow(seen: ReadonlySet<string> = new Set()): Place {
		const target = this.target();
		if (target === undefined) return this;
		if (seen.has(target.pointer)) {
			throw new Error(`#${this.pointer}: $ref leads back to itself`);
		}
		return target.follow(new Set(seen).add(target.pointer));
	}

	/** Returns the target of `$ref`; undefined if this is no reference. */
	target(): Place | undefined {
		const reference = this.get("$ref");
		if (typeof reference !== "string") return undefined;
		if (!reference.startsWith("#/")) {
			throw new Error(`#${this.pointer}: $ref: "${reference}" is not a pointer into the document`);
		}
		const pointer = reference.slice(1);
		return new Place(this.document, pointer, resolvePointer(this.document, pointer));
	}

	get #members(): JsonObject {
		return typeof this.value === "object" && this.value !== null ? (this.value as JsonObject) : {};
	}
}
