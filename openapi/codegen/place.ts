import { type JsonObject, type OpenApiDocument, resolvePointer } from "./document.ts";
import { escapeSegment, unescapeSegment } from "./json-pointer.ts";
import { SourceError } from "./source-error.ts";

/**
 * A value of the document with its place. Each reader checks the shape that OpenAPI requires, so that a malformed
 * document causes a message and not a stack trace.
 */
export class Place {
	readonly document: OpenApiDocument;
	readonly pointer: string;
	readonly value: unknown;

	constructor(document: OpenApiDocument, pointer: string, value: unknown) {
		this.document = document;
		this.pointer = pointer;
		this.value = value;
	}

	/** @throws SourceError always */
	refuse(keyword: string, reason: string): never {
		throw new SourceError(this.pointer, keyword, reason);
	}

	/** @throws SourceError when it is no object */
	get object(): JsonObject {
		if (typeof this.value === "object" && this.value !== null && !Array.isArray(this.value)) {
			return this.value as JsonObject;
		}
		return this.parent.refuse(this.keyword, "must be an object");
	}

	has(key: string): boolean {
		return Object.hasOwn(this.object, key) && this.object[key] !== undefined;
	}

	at(key: string | number): Place {
		const value = (this.value as Record<string | number, unknown>)[key];
		return new Place(this.document, `${this.pointer}/${escapeSegment(String(key))}`, value);
	}

	/** Returns the members of the object under `key`, without extensions; none if it is absent. */
	members(key: string): [string, Place][] {
		if (!this.has(key)) return [];
		const found = this.at(key);
		return Object.keys(found.object)
			.filter((name) => !name.startsWith("x-"))
			.map((name) => [name, found.at(name)]);
	}

	/** Returns the items of the list under `key`; none if it is absent. */
	items(key: string): Place[] {
		if (!this.has(key)) return [];
		const found = this.at(key);
		if (!Array.isArray(found.value)) return this.refuse(key, "must be a list");
		return found.value.map((_, index) => found.at(index));
	}

	text(key: string): string | undefined {
		if (!this.has(key)) return undefined;
		const value = this.object[key];
		return typeof value === "string" ? value : this.refuse(key, "must be text");
	}

	flag(key: string): boolean | undefined {
		if (!this.has(key)) return undefined;
		const value = this.object[key];
		return typeof value === "boolean" ? value : this.refuse(key, "must be true or false");
	}

	/** Returns the end of a chain of `$ref`; the place itself if it is no reference. */
	follow(): Place {
		const passed = new Set<string>();
		let place: Place = this;
		while (typeof place.object.$ref === "string") {
			const reference = place.object.$ref;
			if (!reference.startsWith("#/")) place.refuse("$ref", `${reference} is not in the document`);
			if (passed.has(reference)) this.refuse("$ref", "it leads back to itself");
			passed.add(reference);
			place = place.resolve(reference);
		}
		return place;
	}

	private resolve(reference: string): Place {
		try {
			const value = resolvePointer(this.document, reference.slice(1));
			return new Place(this.document, decodeURIComponent(reference.slice(1)), value);
		} catch {
			return this.refuse("$ref", `${reference} leads nowhere`);
		}
	}

	private get parent(): Place {
		return new Place(this.document, this.pointer.replace(/\/[^/]*$/, ""), undefined);
	}

	private get keyword(): string {
		return unescapeSegment(this.pointer.split("/").at(-1) ?? "");
	}
}
