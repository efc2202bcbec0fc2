import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleDocument } from "../../openapi/codegen/bundle.ts";
import { emitEvents } from "../../openapi/codegen/events.ts";
import { createSchemaCompiler } from "../../openapi/codegen/schemas/index.ts";
import { workspace } from "./foreign/workspace.ts";

const folder = workspace("events");

test("events have the schema of their data, which may be in another file, and what counts them", async () => {
	writeFileSync(
		join(folder, "Data.yaml"),
		"{ type: object, properties: { count: { type: integer } } }",
	);
	writeFileSync(
		join(folder, "root.yaml"),
		`
openapi: 3.1.0
info: { title: t, version: 1.0.0 }
paths: {}
x-events:
  thing.made:
    description: A thing was made.
    data: { $ref: Data.yaml }
    metric: { name: things, times: /count }
  thing.lost:
    description: A thing was lost.
    data: { type: "null" }
`,
	);
	const { document } = await bundleDocument(join(folder, "root.yaml"));
	expect(document.components?.schemas).toHaveProperty("Data");
	const text = emitEvents(document, createSchemaCompiler(document));
	expect(text).toContain(`export const events = {
	/** A thing was made. */
	"thing.made": { data: schemas.Data, metric: {"name":"things","times":"/count"} },
	/** A thing was lost. */
	"thing.lost": { data: z.null() },
} as const;`);
});
