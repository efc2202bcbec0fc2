import type { HealthLogCreate, HealthLogType, HealthMeasurement } from "../../../sdk/src/index.ts";
import { document, object } from "../../harness/document.ts";

type Values = {
	readonly [Type in HealthLogType]: Extract<HealthMeasurement, { type: Type }>["value"];
};

/** Of each type a value with everything that it can have. */
const VALUES: Values = {
	sleep: {
		startAt: "2026-11-21T22:40:00.000Z",
		endAt: "2026-11-22T06:10:00.000Z",
		isNap: false,
		stages: [
			{ stage: "deep", startAt: "2026-11-21T22:55:00.000Z", endAt: "2026-11-22T06:10:00.000Z" },
		],
	},
	water: { volumeMilliliters: 250 },
	mood: { valence: -0.25, kind: "daily", labels: ["tired", "calm"] },
	steps: { count: 1204 },
	heart_rate: { beatsPerMinute: 61.5 },
	hrv: { sdnnMilliseconds: 48, rmssdMilliseconds: 41 },
	weight: { weightKilograms: 71.4 },
	body_temperature: { degreesCelsius: 36.6 },
	blood_pressure: { systolicMillimetersOfMercury: 118, diastolicMillimetersOfMercury: 76 },
	blood_glucose: { millimolesPerLiter: 5.2, mealRelation: "before_meal" },
	oxygen_saturation: { saturationPercent: 97 },
	respiratory_rate: { breathsPerMinute: 14 },
	exercise: {
		activity: "running",
		durationSeconds: 1860,
		energyKilocalories: 320,
		distanceMeters: 5200,
	},
	meal: {
		kind: "lunch",
		name: "Lentil soup",
		energyKilocalories: 410,
		proteinGrams: 22,
		carbohydrateGrams: 55,
		fatGrams: 9,
	},
	medication: { name: "Ibuprofen", doseAmount: 400, doseUnit: "mg" },
	meditation: { durationSeconds: 600 },
	symptom: { name: "Headache", severity: 0 },
	menstrual_cycle: { flow: "none", isCycleStart: false },
	mindfulness: { durationSeconds: 60 },
	caffeine: { massMilligrams: 80 },
};

export const EVERY_TYPE = Object.keys(VALUES) as HealthLogType[];

/** What the document calls the shape of each type. */
export const SHAPES = object(
	object(object(object(object(document.components).schemas).HealthMeasurement).discriminator)
		.mapping,
) as Record<HealthLogType, string>;

/** A log with nothing but what is required; of the optional, a heart has one variability. */
export function minimal<Type extends HealthLogType>(type: Type) {
	const shape = object(object(document.components).schemas)[SHAPES[type].split("/").at(-1) ?? ""];
	const { required = ["sdnnMilliseconds"] } = object(object(object(shape).properties).value);
	const entries = Object.entries(VALUES[type]).filter(([name]) =>
		(required as string[]).includes(name),
	);
	const log = { type, value: Object.fromEntries(entries), recordedAt: "2026-11-22T10:00:00.000Z" };
	return log as { type: Type; value: Values[Type]; recordedAt: string } & HealthLogCreate;
}

/** A log with everything that its type can have. */
export function everything<Type extends HealthLogType>(type: Type) {
	return { ...minimal(type), value: VALUES[type] } as HealthLogCreate;
}
