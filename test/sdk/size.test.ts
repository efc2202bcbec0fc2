import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const LIMIT = 8_000;

test(`everything, minified and compressed, is below ${LIMIT} bytes`, async () => {
	const { outputFiles } = await build({
		entryPoints: [join(import.meta.dirname, "../../sdk/src/index.ts")],
		bundle: true,
		minify: true,
		write: false,
		format: "esm",
		platform: "browser",
		target: "es2022",
	});
	const code = outputFiles[0]?.contents ?? new Uint8Array();
	const size = gzipSync(code, { level: 9 }).byteLength;
	console.log(`sdk: ${code.byteLength} bytes minified, ${size} compressed`);
	expect(size).toBeLessThan(LIMIT);
});
