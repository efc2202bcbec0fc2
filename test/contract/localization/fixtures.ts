import type { Fixtures } from "../../harness/fixtures.ts";
import { newText } from "./text.ts";

export const fixtures: Fixtures = {
	pathValues: {
		language: () => "de",
		contentKey: () => newText({ en: "Nothing to do", de: "Nichts zu tun" }),
	},
	beyondSchemas: ["icu", "language", "placeholders"],
};
