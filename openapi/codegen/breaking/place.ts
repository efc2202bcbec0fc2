import { type JsonObject, type OpenApiDocument, resolvePointer } from "../document.ts";
import { escapeSegment } from "../json-pointer.ts";

/** A value in a document, which knows where it is. */
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

	/** What a member holds, as it stands; undefined when it is absent. */
	get(key: string | number): unknown {
		return Object.hasOwn(this.#members, key) ? this.#members[key] : undefined;
	}

	/** A member, as it stands. */
	child(key: string | number): Place | undefined {
		const value = this.get(key);
		return value === undefined ? undefined : this.stating(key, value);
	}

	/** A member that the document may leave out, with the value that its absence stands for. */
	stating(key: string | number, value: unknown): Place {
		return new Place(this.document, `${this.pointer}/${escapeSegment(String(key))}`, value);
	}

	/** A member, with references followed. */
	at(key: string | number): Place | undefined {
		return this.child(key)?.follow();
	}

	/** The elements of an array, or the members of an object, that a member holds. */
	each(key: string | number): Place[] {
		return [...this.entries(key).values()];
	}

	/** The members of an object (or the elements of an array) that a member holds, by name. */
	entries(key: string | number): Map<string, Place> {
		return this.child(key)?.members() ?? new Map();
	}

	members(): Map<string, Place> {
		return new Map(
			Object.entries(this.#members).map(([name, value]) => [name, this.stating(name, value)]),
		);
	}

	/** The place that a chain of `$ref` ends at: this one if it is no reference. */
	follow(seen: ReadonlySet<string> = new Set()): Place {
		const target = this.target();
		if (target === undefined) return this;
		if (seen.has(target.pointer)) {
			throw new Error(`#${this.pointer}: $ref leads back to itself`);
		}
		return target.follow(new Set(seen).add(target.pointer));
	}

	/** What `$ref` points at; undefined if this is no reference. */
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
