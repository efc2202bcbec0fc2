import { expect } from "vitest";
import type { TestUser } from "../harness.ts";
import { importPerTag, mergeTags } from "./per-tag.ts";

/** An action and the events that it records. Events of the preparation are ignored. */
export interface EventScenario {
	readonly prepare?: (user: TestUser) => Promise<string>;
	/** @param id the result of `prepare` */
	readonly act: (user: TestUser, id: string) => Promise<unknown>;
	/** The types of the events, sorted. */
	readonly leaves: string[];
}

/** Scenarios by operation id, then by a description of the request. They are in `test/contract/<tag>/events.ts`. */
export type EventScenarios = Readonly<Record<string, Readonly<Record<string, EventScenario>>>>;

/** @returns the scenarios of all operations that have `x-emits` */
export async function readEventScenarios(): Promise<EventScenarios> {
	const all = await importPerTag<{ scenarios: EventScenarios }>("events.ts");
	return mergeTags(all.map(({ scenarios }) => scenarios));
}

export function refused(request: Promise<unknown>): Promise<void> {
	return expect(request).rejects.toThrow();
}
