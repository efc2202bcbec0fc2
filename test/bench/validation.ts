import { z } from "zod";
import { TaskCreate } from "../../src/generated/schemas.ts";

const ROUNDS = 2000;

/** The largest body that the document lets through: every text, every label at its limit. */
const LARGEST = {
	title: "t".repeat(500),
	notes: "n".repeat(10_000),
	status: "in_progress",
	priority: 4,
	labels: Array.from({ length: 50 }, (_, number) => `${number}`.padStart(60, "l")),
	due: { date: "2026-12-24", time: "18:00", timeZone: "America/Argentina/ComodRivadavia" },
	estimateMinutes: 10_080,
	parentId: null,
	position: 1024,
};

/** Microseconds for one validation, without the compiled form that workerd forbids (it has no `eval`). */
export function measureValidation(): { bodyBytes: number; microseconds: number } {
	z.config({ jitless: true });
	const { success, error } = TaskCreate.safeParse(LARGEST);
	if (!success) throw error;
	for (let round = 0; round < ROUNDS; round++) TaskCreate.safeParse(LARGEST);
	const before = performance.now();
	for (let round = 0; round < ROUNDS; round++) TaskCreate.safeParse(LARGEST);
	const microseconds = ((performance.now() - before) * 1000) / ROUNDS;
	return { bodyBytes: JSON.stringify(LARGEST).length, microseconds };
}
