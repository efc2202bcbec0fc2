import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { RunReporter } from "./harness/reporter.ts";

const CONTRACT = "test/contract/**/*.test.ts";
const TIMING = "test/contract/**/*.timing.test.ts";

/**
 * Tests that talk to the worker. Modules are shared between files, since compiling the document's schemas is
 * most of their start.
 */
const overHttp = {
	setupFiles: ["test/harness/setup.ts"],
	isolate: false,
	testTimeout: 60_000,
	hookTimeout: 120_000,
};

// The commands that tests start, wrangler above all, load faster what they have compiled before.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, ".tmp/compiled");

export default defineConfig({
	test: {
		root: join(import.meta.dirname, ".."),
		globalSetup: ["test/global-setup.ts"],
		reporters: ["default", new RunReporter()],
		pool: "threads",
		// They wait for the worker most of the time.
		maxWorkers: 4,
		projects: [
			{
				extends: true,
				test: {
					name: "units",
					include: ["test/**/*.test.ts"],
					exclude: [CONTRACT, "test/browser/**"],
					// Some start a worker, on machines that may be busy.
					testTimeout: 60_000,
				},
			},
			{
				extends: true,
				test: { name: "contract", include: [CONTRACT], exclude: [TIMING], ...overHttp },
			},
			{
				extends: true,
				test: {
					name: "browser",
					include: ["test/browser/**/*.test.ts"],
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
			{
				// Measures time, so nothing else may run meanwhile.
				extends: true,
				test: {
					name: "timing",
					include: [TIMING],
					...overHttp,
					testTimeout: 300_000,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
