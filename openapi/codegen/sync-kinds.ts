import type { JsonObject, OpenApiDocument } from "./document.ts";
import { GENERATED } from "./header.ts";
import { markdownTable } from "./markdown.ts";

/** Where the description of an operation wants the table of the kinds and their scopes. */
const PLACE = "{x-scopes}";

/** Writes the scope that each kind needs into the text for people, which need not repeat them. */
export function describeSyncKinds(document: OpenApiDocument): void {
	const rows = Object.entries(scopesOf(document)).map((cells) =>
		cells.map((cell) => `\`${cell}\``),
	);
	if (rows.length === 0) return;
	const operations = Object.values(document.paths ?? {}).flatMap((path) => Object.values(path));
	for (const operation of operations as JsonObject[]) {
		if (typeof operation.description !== "string") continue;
		operation.description = operation.description.replace(PLACE, () =>
			markdownTable(["Kind", "Scope"], rows),
		);
	}
}

/** Text of sync.ts: the scope with which things of each kind of `SyncKind` are told of. */
export function emitSyncKinds(document: OpenApiDocument): string {
	return `${GENERATED}
/** Who may read things of a kind has it. */
export const kindScopes = ${JSON.stringify(scopesOf(document), null, "\t")} as const;
`;
}

function scopesOf({ components }: OpenApiDocument): Readonly<Record<string, string>> {
	const kinds = components?.schemas?.SyncKind as JsonObject | undefined;
	return (kinds?.["x-scopes"] ?? {}) as Record<string, string>;
}
