import { beforeAll, describe, expect, test } from "vitest";
import {
	messageFault,
	placeholderFault,
} from "../../src/features/localization/administration/messages.ts";
import { formatText } from "../../src/features/localization/texts.ts";
import { catalogue } from "../harness/document.ts";
import { harness } from "../harness.ts";

// The texts that the migrations ship, as they are in a new database.

let english: Map<string, string>;
let german: Map<string, string>;
beforeAll(async () => {
	const read = async (language: string) => {
		const rows = await harness.sql(
			"SELECT content_key, content FROM localization_content WHERE language = ? AND origin = 'shipped' AND content_key NOT LIKE 'test.%'",
			language,
		);
		return new Map(rows.map(({ content_key, content }) => [String(content_key), String(content)]));
	};
	[english, german] = await Promise.all([read("en"), read("de")]);
});

describe("the texts that come with the product", () => {
	test("are the same in English and German, and many", () => {
		expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
		expect(english.size).toBeGreaterThan(100);
	});

	test("keep to the rules that administrators have to keep to", () => {
		for (const [key, text] of english) {
			expect(messageFault(text, "en"), key).toBeUndefined();
			expect(messageFault(german.get(key) ?? "", "de"), key).toBeUndefined();
			expect(placeholderFault(german.get(key) ?? "", text), key).toBeUndefined();
		}
	});

	test("hold the title of every problem, which in English is the catalogue's", () => {
		for (const [code, { title }] of Object.entries(catalogue)) {
			expect(english.get(`problem.${code}.title`)).toBe(title);
		}
		const titles = [...english.keys()].filter((key) => key.startsWith("problem."));
		expect(titles).toHaveLength(Object.keys(catalogue).length);
	});

	test("the titles fit into a problem", () => {
		for (const code of Object.keys(catalogue)) {
			expect(german.get(`problem.${code}.title`)?.length, code).toBeLessThanOrEqual(100);
		}
	});

	test("hold a title and a body for each notification", () => {
		const names = [...english.keys()].filter((key) => key.startsWith("push."));
		const parts = Map.groupBy(names, (key) => key.split(".")[1]);
		expect(parts.size).toBeGreaterThan(10);
		for (const keys of parts.values()) {
			expect(keys.map((key) => key.split(".")[2]).sort()).toEqual(["body", "title"]);
		}
	});

	test.each([
		[
			"push.badgeUnlocked.body",
			{ badge: "Frühaufsteher" },
			"Du hast „Frühaufsteher“ freigeschaltet.",
		],
		["push.tasksOverdue.body", { count: 1 }, "1 Aufgabe ist überfällig."],
		["push.tasksOverdue.body", { count: 1200 }, "1.200 Aufgaben sind überfällig."],
		["tasks.remaining", { count: 0 }, "Alles erledigt"],
		["app.greeting", { partOfDay: "evening", name: "Noor" }, "Guten Abend, Noor"],
		["challenges.rank", { rank: 2 }, "Du bist auf Platz 2"],
		["health.goalReached", { percent: 0.75 }, "75\u00A0% deines Ziels"],
	])("are formatted as German has it: %s %j", (key, values, expected) => {
		expect(formatText({ language: "de", content: german.get(key) ?? "" }, values)).toBe(expected);
	});

	test("and as English has it", () => {
		const format = (key: string, values: Record<string, number>) =>
			formatText({ language: "en", content: english.get(key) ?? "" }, values);
		expect(format("challenges.rank", { rank: 23 })).toBe("You are 23rd");
		expect(format("tasks.remaining", { count: 1 })).toBe("1 task left");
	});
});

test("the runbook's change of the German welcome finds its text", async () => {
	const [row] = await harness.sql(
		"SELECT COUNT(*) AS found FROM localization_content WHERE language = 'de' AND content_key = 'app.welcome'",
	);
	expect(row?.found).toBe(1);
});
