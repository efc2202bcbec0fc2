import type { TestProject } from "vitest/node";
import { startControl } from "./harness/control-server.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Where the tests reach the process that runs the workers. */
		control: string;
	}
}

/** The workers themselves are built and started when the first test asks for them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const control = await startControl();
	project.provide("control", control.url);
	return control.close;
}
