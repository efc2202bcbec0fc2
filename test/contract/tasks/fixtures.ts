import type { Fixtures } from "../../harness/fixtures.ts";

export const fixtures: Fixtures = {
	pathValues: {
		taskId: async ({ client }) => (await client.tasks.create({ title: "Mend the bicycle" })).id,
	},
	operations: {
		// The task of the tests is open already.
		reopenTask: { mayChangeNothing: true },
	},
	beyondSchemas: ["parent", "timeZone"],
	fill: async ({ client }) => {
		const parent = await client.tasks.create({ title: "Move house" });
		await client.tasks.create({ title: "Pack", parentId: parent.id });
	},
};
