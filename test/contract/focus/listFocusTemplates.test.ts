import { describe, expect, test } from "vitest";
import type { FocusTemplate } from "../../../sdk/src/index.ts";
import { describeSharedStatuses } from "../../harness/shared-statuses.ts";
import { harness } from "../../harness.ts";

describe("200", () => {
	test("those of the system, which everybody has", async () => {
		const { client } = await harness.user();
		const { data, nextCursor } = await client.focusTemplates.list();
		expect(nextCursor).toBeNull();
		expect(data.map(({ key }) => key)).toEqual([
			"pomodoro",
			"long_pomodoro",
			"deep_work",
			"fifty_two_seventeen",
			"flowtime",
			"countdown",
			"quick_start",
		]);
		expect(data.every(({ isSystem }) => isSystem)).toBe(true);
		expect(data[0]?.plan).toEqual({
			workMinutes: 25,
			shortBreakMinutes: 5,
			longBreakMinutes: 15,
			rounds: 4,
		});
	});

	test("then the caller's own, page by page, and nobody else's", async () => {
		const [{ client }, other] = await Promise.all([harness.user(), harness.user()]);
		await other.client.focusTemplates.create({ name: "Theirs" });
		const own: FocusTemplate[] = [];
		for (const name of ["One", "Two", "Three"]) {
			own.push(await client.focusTemplates.create({ name }));
		}
		const seen: FocusTemplate[] = [];
		for await (const template of client.focusTemplates.list({ limit: 2 })) seen.push(template);
		expect(seen.filter(({ isSystem }) => !isSystem)).toEqual(own);
		expect(seen.slice(-3)).toEqual(own);
		expect(seen).toHaveLength(10);
	});
});

describeSharedStatuses("listFocusTemplates");
