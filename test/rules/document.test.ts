import { expect, test } from "vitest";
import { bundleDocument } from "../../openapi/codegen/bundle.ts";
import { describeFinding, file, lint } from "./lint.ts";

test("the rules find nothing in our document, at any severity", async () => {
	const { document } = await bundleDocument(file("openapi.yaml"));
	expect((await lint(document)).map(describeFinding)).toEqual([]);
}, 120_000);
