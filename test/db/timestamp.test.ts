import { expect, it } from "vitest";
import { timestampOf, timestampText } from "../../src/db/timestamp.ts";

const DATE = new Date("2026-11-28T06:07:08.090Z");

it("an instant is the same after it was kept", () => {
	const instant = timestampOf(timestampText(DATE));
	expect(instant.toISOString()).toBe("2026-11-28T06:07:08.090Z");
	expect(instant.getTime()).toBe(DATE.getTime());
	expect(JSON.stringify(instant)).toBe(JSON.stringify(DATE));
});

it("instants compare with each other and with dates", () => {
	const [earlier, later] = [
		timestampOf("2026-11-28 06:07:08.089"),
		timestampOf("2026-11-28 06:07:08.091"),
	];
	expect(earlier < later).toBe(true);
	expect(earlier < DATE).toBe(true);
	expect(later > DATE).toBe(true);
});

it("a time that an operator wrote without milliseconds has none", () => {
	const instant = timestampOf("2026-11-28 06:07:08");
	expect(instant.toISOString()).toBe("2026-11-28T06:07:08.000Z");
	expect(instant.getTime()).toBe(Date.parse("2026-11-28T06:07:08.000Z"));
});
