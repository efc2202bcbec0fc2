import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { judge } from "./gate.ts";
import { freeze, readCurrent, readNewestRelease } from "./releases.ts";

const OURS = join(import.meta.dirname, "../../openapi.yaml");

/**
 * Compares a document with the newest release in `releases/` beside it. With `--freeze` it also releases the
 * document.
 */
async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			input: { type: "string", default: OURS },
			freeze: { type: "boolean", default: false },
		},
	});
	const folder = join(dirname(values.input), "releases");
	const current = await readCurrent(values.input);
	const { passes, lines } = judge(current, readNewestRelease(folder));
	if (!passes) throw new Error(lines.join("\n"));
	console.log(lines.join("\n"));
	if (values.freeze) console.log(`wrote ${relative(process.cwd(), freeze(current, folder))}`);
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
