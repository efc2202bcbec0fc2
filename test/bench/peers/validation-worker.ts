import * as generated from "../../../src/generated/schemas.ts";
import { logs } from "../logs.ts";
import * as byHand from "./schemas.ts";

const TASK = {
	title: "Water the plants",
	notes: "The fern twice, the cactus not at all.",
	priority: 3,
	labels: ["home", "plants"],
	due: { date: "2026-12-24", time: "18:00", timeZone: "Europe/Amsterdam" },
	estimateMinutes: 15,
};

/** Every text and the list of labels are as long as the document allows. */
const LARGEST_TASK = {
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

const SCHEMAS = { generated, byHand };

const INPUTS = {
	task: ["TaskCreate", () => [TASK]],
	largestTask: ["TaskCreate", () => [LARGEST_TASK]],
	healthLogs: ["HealthLogCreate", () => logs(1000)],
} as const;

export type SchemaSource = keyof typeof SCHEMAS;
export type Input = keyof typeof INPUTS;

/**
 * Validates as often as it is asked to: `/generated/task/1000`. It runs in workerd, where zod cannot compile
 * its schemas because `eval` is forbidden.
 */
export default {
	fetch(request) {
		const [, source, input, rounds] = new URL(request.url).pathname.split("/");
		if (rounds === undefined) return new Response(null, { status: 404 });
		const [name, make] = INPUTS[input as Input];
		const values = make();
		const schema = SCHEMAS[source as SchemaSource][name];
		for (let round = 0; round < Number(rounds); round++)
			for (const value of values) {
				const { error } = schema.safeParse(value);
				if (error !== undefined) throw error;
			}
		return new Response(null, { status: 204 });
	},
} satisfies ExportedHandler;
