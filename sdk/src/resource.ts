import type { Core } from "./core.ts";

/** What every generated resource extends. */
export abstract class Resource {
	protected readonly core: Core;

	constructor(core: Core) {
		this.core = core;
	}
}
