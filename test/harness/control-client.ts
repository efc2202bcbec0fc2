import { inject } from "vitest";
import type { Build } from "./servers.ts";

interface Answers {
	build: Build;
	start: { url: string; faultsUrl: string };
	logs: string[];
	seen: null;
}

/** Sends a command to the process that runs the workers. */
export async function control<Name extends keyof Answers>(
	name: Name,
	input: unknown = null,
): Promise<Answers[Name]> {
	const response = await fetch(`${inject("control")}/${name}`, {
		method: "POST",
		body: JSON.stringify(input),
	});
	if (!response.ok) throw new Error(await response.text());
	return (await response.json()) as Answers[Name];
}
