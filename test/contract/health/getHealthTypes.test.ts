import { describe, expect, test } from "vitest";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";
import { EVERY_TYPE, everything } from "./logs.ts";

describe("200", () => {
	test("every type, with what the document says of it, for everybody", async () => {
		const { types } = await harness.client().healthLogs.getTypes();
		expect(types.map(({ type }) => type)).toEqual(EVERY_TYPE);
		expect(types.find(({ type }) => type === "blood_pressure")).toEqual({
			type: "blood_pressure",
			description: "The blood pressure.",
			quantities: [
				{
					name: "systolicMillimetersOfMercury",
					description: null,
					unit: "mm[Hg]",
					minimum: 40,
					maximum: 300,
					aggregation: "average",
				},
				{
					name: "diastolicMillimetersOfMercury",
					description: null,
					unit: "mm[Hg]",
					minimum: 20,
					maximum: 200,
					aggregation: "average",
				},
			],
		});
		const names = (of: string) =>
			types.find(({ type }) => type === of)?.quantities.map(({ name }) => name);
		expect(names("sleep")).toEqual(["asleepSeconds"]);
		expect(names("medication")).toEqual([]);
	});

	test("summaries have exactly the quantities of the catalogue, by their bounds accepted", async () => {
		const { client } = await harness.user();
		const { types } = await client.healthLogs.getTypes();
		for (const { type, quantities } of types) {
			const log = everything(type);
			await client.healthLogs.create(log);
			const day = { from: "2026-11-22", to: "2026-11-22" };
			const { buckets } = await client.healthLogs.getSummary({ type, ...day });
			const figures = buckets[0]?.figures.map(({ quantity, unit }) => [quantity, unit]);
			expect(figures, type).toEqual(quantities.map(({ name, unit }) => [name, unit]));
			expect(buckets[0]?.count).toBe(1);
		}
	});

	test("anybody may keep the answer for an hour", async () => {
		const response = await harness.fetch("/api/health/types");
		expect(response.headers.get("Cache-Control")).toBe("public, max-age=3600");
	});
});

describeSharedStatuses("getHealthTypes");
