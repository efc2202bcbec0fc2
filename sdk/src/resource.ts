import type { Core } from "./core.ts";

/** The base class of all generated resources. */
export abstract class Resource {
	protected readonly core: Core;

	constructor(core: Core) {
		this.core = core;
	}
}
