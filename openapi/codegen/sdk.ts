import type { OpenApiDocument } from "./document.ts";
import type { ErrorCatalogue } from "./errors.ts";
import type { Operation } from "./operations.ts";
import { emitErrorClasses } from "./sdk/errors.ts";
import { emitResources } from "./sdk/resources.ts";
import { emitSchemaTypes, emitTypeNames } from "./sdk/schema.ts";

/**
 * Writes the generated part of the SDK. The output depends only on the document and the catalogue, so that the same
 * input gives the same bytes.
 * @param document the bundled document: every reference is internal.
 * @param operations the result of `readOperations` for that document.
 * @param errors the catalogue of `errors.yaml`.
 * @returns file texts by name, to be written to `sdk/src/generated`.
 * @throws SourceError when an operation with `x-sdk` cannot be offered as a typed method.
 */
export async function emitSdk(
	document: OpenApiDocument,
	operations: readonly Operation[],
	errors: ErrorCatalogue,
): Promise<Record<string, string>> {
	return {
		"schema.ts": await emitSchemaTypes(document),
		"types.ts": emitTypeNames(document),
		"errors.ts": emitErrorClasses(errors),
		"resources.ts": emitResources(document, operations, errors),
	};
}
