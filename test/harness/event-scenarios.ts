import { expect } from "vitest";
import type { TestUser } from "../harness.ts";
import { importPerTag, mergeTags } from "./per-tag.ts";

/** An action, after a preparation that the test ignores, and the events that it records, sorted by name. */
export interface EventScenario {
	readonly prepare?: (user: TestUser) => Promise<string>;
	/** @param id what was prepared */
	readonly act: (user: TestUser, id: string) => Promise<unknown>;
	readonly leaves: string[];
}

/** By operation id, and by what is special about the request: `test/contract/<tag>/events.ts`. */
export type EventScenarios = Readonly<Record<string, Readonly<Record<string, EventScenario>>>>;

/** @returns the scenarios of all operations that have `x-emits` */
export async function readEventScenarios(): Promise<EventScenarios> {
	const all = await importPerTag<{ scenarios: EventScenarios }>("events.ts");
	return mergeTags(all.map(({ scenarios }) => scenarios));
}

export function refused(request: Promise<unknown>): Promise<void> {
	return expect(request).rejects.toThrow();
}
