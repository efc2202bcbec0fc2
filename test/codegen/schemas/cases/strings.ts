import type { Case } from "./case.ts";

export const strings: readonly Case[] = [
	{
		name: "minLength counts code points",
		schema: { minLength: 2 },
		valid: ["ab", "😀😀", "a😀", 1],
		invalid: ["a", "😀", "", "\ud83d"],
	},
	{
		name: "maxLength counts code points, not graphemes",
		schema: { maxLength: 2 },
		valid: ["😀😀", "é", "e\u0301"],
		invalid: ["abc", "😀😀😀", "👩‍👩", "\ud83d\ud83d\ud83d"],
	},
	{
		name: "lone surrogates count one each",
		schema: { minLength: 2, maxLength: 2 },
		valid: ["\ude00\ud83d", "\ud83da"],
		invalid: ["\ud83d\ude00"],
	},
	{
		name: "pattern is not anchored",
		schema: { pattern: "b+" },
		valid: ["abc", "b", 5],
		invalid: ["ac", ""],
	},
	{
		name: "pattern anchored",
		schema: { pattern: "^b$" },
		valid: ["b"],
		invalid: ["ab", "b\n", "B"],
	},
	{
		name: "pattern with the u flag",
		schema: { pattern: "^.$" },
		valid: ["😀", "a"],
		invalid: ["😀😀", "", "\n"],
	},
	{
		name: "pattern with Unicode properties",
		schema: { pattern: "^\\p{Lu}\\p{Ll}+$" },
		valid: ["Éa", "Ωμ"],
		invalid: ["éa", "A"],
	},
	{
		name: "pattern: \\d is ASCII",
		schema: { pattern: "^\\d$" },
		valid: ["1"],
		invalid: ["১", "a"],
	},
	{
		name: "pattern with a slash",
		schema: { pattern: "^a/b\\/c$" },
		valid: ["a/b/c"],
		invalid: ["abc"],
	},
	{ name: "pattern matching everything", schema: { pattern: "" }, valid: ["", "x"], invalid: [] },
	{ name: "pattern with a newline", schema: { pattern: "a\nb" }, valid: ["a\nb"], invalid: ["ab"] },
];
